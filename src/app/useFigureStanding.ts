import { useEffect, useState } from "react";

/** `absent`: the page is there and the figure is not; should it come after all, it is shown. */
export type Standing = "waiting" | "shown" | "absent";

/** How long a page may be quiet before its figure is missed: between two of its parts that load nothing is busy. */
const PATIENCE_MS = 2500;

/** Whether the asked figure has been moved into `figure` out of the page that is rendered in `unseen`. */
export function useFigureStanding(figure: HTMLElement | null, unseen: HTMLElement | null): Standing {
  const [standing, setStanding] = useState<Standing>("waiting");
  useEffect(() => {
    if (!figure || !unseen) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const isShown = figure.childElementCount > 0;
      setStanding(isShown ? "shown" : "waiting");
      const isQuiet = unseen.childElementCount > 0 && unseen.querySelector("[aria-busy=true]") === null;
      if (!isShown && isQuiet) timer = setTimeout(() => setStanding("absent"), PATIENCE_MS);
    };
    const observer = new MutationObserver(look);
    observer.observe(figure, { childList: true });
    observer.observe(unseen, { childList: true, subtree: true, attributeFilter: ["aria-busy"] });
    look();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [figure, unseen]);
  return standing;
}
