import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import type { Hover } from "./createHover";

/** Further than a trembling hand moves while it clicks. */
const DRAG_PX = 4;

interface Options {
  readonly hover: Hover;
  readonly magnified: boolean;
  readonly onPick: (code: string) => void;
  readonly onPan: (dx: number, dy: number) => void;
}

const codeAt = (target: EventTarget): string | null =>
  (target as Element).closest("[data-code]")?.getAttribute("data-code") ?? null;

/** Pointing marks a unit, clicking or tapping picks it, dragging moves a magnified map. */
export function useMapPointer({ hover, magnified, onPick, onPan }: Options) {
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const [dragging, setDragging] = useState(false);
  const move = (event: PointerEvent) => {
    const held = drag.current;
    if (!held || !magnified || event.buttons === 0) {
      if (event.pointerType === "mouse") hover.set(codeAt(event.target));
      return;
    }
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.moved && Math.hypot(dx, dy) < DRAG_PX) return;
    if (!held.moved) event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, moved: true };
    setDragging(true);
    hover.set(null);
    onPan(dx, dy);
  };
  const end = () => setDragging(false);
  return {
    dragging,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        drag.current = { x: event.clientX, y: event.clientY, moved: false };
      },
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: end,
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === "mouse") hover.set(null);
      },
      onClick: (event: MouseEvent) => {
        const moved = drag.current?.moved ?? false;
        drag.current = null;
        if (moved) return;
        const code = codeAt(event.target);
        hover.set(code);
        if (code !== null) onPick(code);
      },
    },
  };
}
