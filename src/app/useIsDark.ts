import { useSyncExternalStore } from "react";
import { useMediaQuery } from "../view/useMediaQuery";

/** What the reader chose for this page; undefined: as the system has it. */
const chosen = () => document.documentElement.dataset["theme"];

function watchChoice(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/** Whether the page is dark, for what cannot follow its style sheet. */
export function useIsDark(): boolean {
  const isDarkSystem = useMediaQuery("(prefers-color-scheme: dark)");
  const theme = useSyncExternalStore(watchChoice, chosen);
  return theme === undefined ? isDarkSystem : theme === "dark";
}
