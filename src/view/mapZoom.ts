import { useState } from "react";
import type { Box, Point } from "../chart/outlinePoints";
import type { Geometry, Size } from "../chart/projectOutlines";

/** A point of the map in px stands at `k` times itself plus (x, y) in the frame. */
export interface MapView {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: MapView = { k: 1, x: 0, y: 0 };
const MOST = 24;
const ROOM = 0.7;
const MOST_TO_ONE = 12;
const EDGE_PX = 16;

export const toFrame = ({ k, x, y }: MapView, [px, py]: Point): Point => [px * k + x, py * k + y];

/** The map always fills its frame: no way to lose it at the side. */
export function clampView({ k, x, y }: MapView, { width, height }: Size): MapView {
  const most = Math.max(1, Math.min(MOST, k));
  const within = (offset: number, length: number) => Math.max(length * (1 - most), Math.min(0, offset)) + 0;
  return { k: most, x: within(x, width), y: within(y, height) };
}

/** Magnifies around the middle of the frame. */
export function zoomView({ k, x, y }: MapView, factor: number, size: Size): MapView {
  const to = Math.max(1, Math.min(MOST, k * factor));
  const ratio = to / k;
  const [cx, cy] = [size.width / 2, size.height / 2];
  return clampView({ k: to, x: cx - (cx - x) * ratio, y: cy - (cy - y) * ratio }, size);
}

/** The box in the middle of the frame, with its surroundings in sight. */
export function viewOf({ left, top, right, bottom }: Box, size: Size): MapView {
  const fits = Math.min(size.width / Math.max(1, right - left), size.height / Math.max(1, bottom - top));
  const k = Math.max(1, Math.min(MOST_TO_ONE, fits * ROOM));
  return clampView({ k, x: (size.width - k * (left + right)) / 2, y: (size.height - k * (top + bottom)) / 2 }, size);
}

/** Moves no further than brings the box into the frame. */
export function revealBox(view: MapView, { left, top, right, bottom }: Box, size: Size): MapView {
  const [x1, y1] = toFrame(view, [left, top]);
  const [x2, y2] = toFrame(view, [right, bottom]);
  const shift = (low: number, high: number, length: number) => {
    if (low < EDGE_PX) return EDGE_PX - low;
    return high > length - EDGE_PX ? Math.max(length - EDGE_PX - high, EDGE_PX - low) : 0;
  };
  const moved = { k: view.k, x: view.x + shift(x1, x2, size.width), y: view.y + shift(y1, y2, size.height) };
  return clampView(moved, size);
}

/** What part of a geometry is in sight; another geometry, as after a change of width, is seen whole. */
export function useMapZoom(geometry: Geometry) {
  const [held, setHeld] = useState({ geometry, view: WHOLE });
  const change = (next: (view: MapView) => MapView) =>
    setHeld((before) => ({ geometry, view: next(before.geometry === geometry ? before.view : WHOLE) }));
  return { view: held.geometry === geometry ? held.view : WHOLE, change };
}
