import { useEffect, type RefObject } from "react";

/** Tells the page around the frame how high its content is, px, so that it may make room: now and at every change. */
export function useTellHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || window.parent === window) return;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // Who stands around cannot be known, and a height is no secret.
      window.parent.postMessage({ source: "urban-indicators", type: "height", height }, "*");
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}
