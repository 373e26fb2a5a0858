import { useEffect, useRef, useState, type CSSProperties, type RefObject } from "react";

interface KeptHeight {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly style: CSSProperties | undefined;
}

/** Until it is settled again an element stays as high as it last was: what stands below it does not jump away. */
export function useKeptHeight(isSettled: boolean): KeptHeight {
  const ref = useRef<HTMLDivElement>(null);
  const [heightPx, setHeightPx] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element || !isSettled) return;
    const observer = new ResizeObserver(() => setHeightPx(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSettled]);
  return { ref, style: isSettled || heightPx === 0 ? undefined : { minHeight: heightPx } };
}
