import { useRef, useState, type PointerEvent, type RefObject } from "react";

/** A part under way: from its place to the gap before the part `gap` (from 0; as many as there are parts: the end). */
export interface Drag {
  readonly from: number;
  readonly gap: number;
}

const EDGE_PX = 72;
const STEP_PX = 28;

/** Where the part comes to stand, counted without itself. */
export const placeOf = ({ from, gap }: Drag): number => (gap > from ? gap - 1 : gap);

/** Moves items of a list by a grip; Escape leaves them where they are. */
export function useDragOrder(onMove: (from: number, to: number) => void): {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly drag: Drag | null;
  readonly grip: (from: number) => (event: PointerEvent<HTMLElement>) => void;
} {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const grip = (from: number) => (pressed: PointerEvent<HTMLElement>) => {
    if (pressed.button !== 0) return;
    pressed.preventDefault();
    const handle = pressed.currentTarget;
    handle.setPointerCapture(pressed.pointerId);
    const control = new AbortController();
    let last: Drag = { from, gap: from };
    const end = (isDone: boolean) => {
      control.abort();
      setDrag(null);
      if (isDone && placeOf(last) !== from) onMove(from, placeOf(last));
    };
    const move = ({ clientY }: { readonly clientY: number }) => {
      scrollNearEdge(clientY);
      last = { from, gap: gapAt(list.current, clientY) };
      setDrag(last);
    };
    const { signal } = control;
    handle.addEventListener("pointermove", move, { signal });
    handle.addEventListener("pointerup", () => end(true), { signal });
    handle.addEventListener("pointercancel", () => end(false), { signal });
    window.addEventListener("keydown", (event) => (event.key === "Escape" ? end(false) : undefined), { signal });
  };
  return { list, drag, grip };
}

function gapAt(list: HTMLElement | null, clientY: number): number {
  const boxes = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect());
  return boxes.filter(({ top, height }) => top + height / 2 < clientY).length;
}

function scrollNearEdge(clientY: number): void {
  if (clientY < EDGE_PX) window.scrollBy(0, -STEP_PX);
  if (clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, STEP_PX);
}
