import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from "react";
import s from "./PeriodSlider.module.css";

interface Props {
  readonly id: string;
  readonly side: "from" | "to" | "one";
  readonly label: string;
  /** Value of the first period; the sliders count from it, so that years are years to a script too. */
  readonly start: number;
  readonly index: number;
  readonly last: number;
  readonly text: string;
  readonly onMove: (wanted: number, final: boolean) => void;
  readonly onPage: (direction: 1 | -1) => void;
}

const MOVING_KEYS = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]);

/**
 * Half of the pair. Both halves span the whole scale, so that Home, End and a screen reader mean the same on either;
 * the slider stops the one at the other. Their handles stand on either side of their period, never on one another.
 */
export function PeriodThumb({ id, side, label, start, index, last, text, onMove, onPage }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const keyHeld = useRef(false);
  // React's onChange is the DOM's `input`; only the DOM's `change` tells that the thumb was let go.
  const settle = useEffectEvent(() => {
    if (!keyHeld.current) onMove(index, true);
  });
  useEffect(() => {
    const element = input.current!;
    const onSettled = () => settle();
    element.addEventListener("change", onSettled);
    return () => element.removeEventListener("change", onSettled);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!MOVING_KEYS.has(event.key)) return;
    keyHeld.current = true;
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    // Browsers differ in how far a page is.
    event.preventDefault();
    onPage(event.key === "PageUp" ? 1 : -1);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (!keyHeld.current || !MOVING_KEYS.has(event.key)) return;
    keyHeld.current = false;
    onMove(index, true);
  };
  return (
    <input
      ref={input}
      id={id}
      className={s.thumb}
      data-side={side}
      type="range"
      min={start}
      max={start + last}
      step={1}
      value={start + index}
      disabled={last === 0}
      aria-label={label}
      aria-valuetext={text}
      onChange={(event) => onMove(event.currentTarget.valueAsNumber - start, false)}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
    />
  );
}
