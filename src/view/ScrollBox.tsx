import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import s from "./ScrollBox.module.css";

interface Props {
  /** What is in it, for those who come to it by keyboard. */
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Content that scrolls sideways in its own box where it is too wide; only then it is a stop for the keyboard. */
export function ScrollBox({ label, children, className }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => setScrolls(box.scrollWidth > box.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const stop = scrolls ? { role: "group", tabIndex: 0, "aria-label": label } : {};
  return (
    <div ref={ref} className={className ? `${s.box} ${className}` : s.box} {...stop}>
      {children}
    </div>
  );
}
