import type { ReactNode } from "react";
import type { StoryTranslator } from "../i18n/story";
import { DEFAULT_SELECTION, type Selection } from "../selection/selection";
import { useSelection, useServices } from "./services";
import { stay } from "./stay";

interface Props {
  /** What the other page shows; all else there is as it comes. */
  readonly change: Partial<Selection>;
  /** The card it stands on, which lies open when the reader comes back; null where it stands on none. */
  readonly claim: string | null;
  readonly children: ReactNode;
  /** Accessible name; begins with the text. */
  readonly name?: string;
}

/** A link from the story to exactly one figure of another page. */
export function StoryLink({ change, claim, children, name }: Props) {
  const { bound } = useServices();
  const { lang, own, events } = useSelection();
  const target = { ...DEFAULT_SELECTION, lang, own, events, claim, ...change };
  const open = () => {
    // Both ways back lead to this card: Back by the address that is left here, the menu by what travels along.
    if (claim !== null) bound.store.update({ claim }, "replace");
    bound.store.update(target);
    window.scrollTo(0, 0);
  };
  return (
    <a href={bound.link(target)} aria-label={name} onClick={(event) => stay(event, open)}>
      {children}
    </a>
  );
}

/** What the link to a test's figure says. */
export function openWord(link: Partial<Selection>, t: StoryTranslator): string {
  const { page } = link;
  if (page === "compare" || page === "mix" || page === "districts" || page === "relate") return t(`story.open.${page}`);
  return page === "evaluate" ? t("story.open.evaluate") : t("story.open.page");
}
