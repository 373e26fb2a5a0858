import { createContext, useCallback, useContext, useEffect } from "react";
import type { FigureContent } from "../export/figureContent";
import { useServices } from "./services";

/**
 * One figure of a page alone: in an embed, a report or a comparison with an earlier version the page is rendered unseen,
 * and the figure of that name is moved into `container` (null: stays unseen) and hands over what it is made of.
 */
export interface FigureFocus {
  /** null: the first figure of the page. */
  readonly name: string | null;
  readonly container: HTMLElement | null;
  /**
   * Called with a new content whenever the figure changes, and with null when the figure says it has nothing to show.
   * null where nobody asks for it: it is not made then.
   */
  readonly onContent: ((content: FigureContent | null) => void) | null;
  /** Level of the heading that the figure's title is there; else as on its page. */
  readonly headingLevel?: 1 | 2 | 3;
}

export const FigureFocusContext = createContext<FigureFocus | null>(null);

/** The first figure of each page; of Compare, which shows one of two, either. That of the Story page is a claim's. */
const FIRST: ReadonlySet<string> = new Set([
  "compare.chart",
  "compare.table",
  "districts.map",
  "mix.composition",
  "relate.scatter",
  "evaluate.path",
]);

/** Whether some figure is meant, and not this one. */
export function useIsLeftOut(name: string): boolean {
  const focus = useContext(FigureFocusContext);
  return focus !== null && !isMeant(focus, name);
}

/** Chart and table of Compare are tabs of one figure: who changes the tab stays in it. */
const withTabs = (name: string) => (name === "compare.table" ? "compare.chart" : name);

const isMeant = (focus: FigureFocus, name: string) =>
  focus.name === null ? FIRST.has(name) : withTabs(focus.name) === withTabs(name);

/** Hands the figure over where one is asked for; `content` is made only then. */
export function useFigureFocus(
  name: string,
  content: (() => FigureContent | Promise<FigureContent>) | null,
): FigureFocus | null {
  const focus = useContext(FigureFocusContext);
  const meant = focus !== null && isMeant(focus, name) ? focus : null;
  const receive = meant?.onContent ?? null;
  useEffect(() => {
    const made = receive && content ? content() : null;
    if (!receive || !made) return;
    if (!(made instanceof Promise)) return receive(made);
    let isLatest = true;
    // What cannot be loaded does not come; who waits for it has a patience of its own.
    void made.then((found) => (isLatest ? receive(found) : undefined)).catch(() => undefined);
    return () => {
      isLatest = false;
    };
  });
  return meant;
}

/** By selection: whoever has come to the figure of the link stays where they scroll to. */
const arrived = new WeakSet<object>();

/** For the element of a figure on its page: a reader whose link names the figure comes to it, once. */
export function useArrival(name: string): (element: HTMLElement | null) => void {
  const { store } = useServices().bound;
  const isAlone = useContext(FigureFocusContext) !== null;
  return useCallback(
    (element) => {
      const { figure, asof } = store.get();
      // A cited link has something to say first, above.
      if (!element || isAlone || arrived.has(store) || figure !== name || asof !== null) return;
      arrived.add(store);
      element.scrollIntoView();
    },
    [store, isAlone, name],
  );
}
