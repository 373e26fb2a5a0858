import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Width of an element in CSS pixels, whole; `initial` until it is in the document. */
export function useElementWidth<Element extends HTMLElement>(initial: number): [RefObject<Element | null>, number] {
  const ref = useRef<Element | null>(null);
  const [widthPx, setWidthPx] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidthPx(Math.round(element.getBoundingClientRect().width) || initial);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [initial]);
  return [ref, widthPx];
}
