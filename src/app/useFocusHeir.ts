import { useLayoutEffect, useRef, type RefObject } from "react";

/** For an element that goes away: where it held the focus, `heir` has it then, and the keyboard does not start anew. */
export function useFocusHeir<Element extends HTMLElement>(
  heir: RefObject<HTMLElement | null>,
): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    // The heir may come into the document after this, and is looked for once it is needed.
    const next = () => heir.current;
    return () => {
      if (element?.contains(document.activeElement)) next()?.focus({ preventScroll: true });
    };
  }, [heir]);
  return ref;
}
