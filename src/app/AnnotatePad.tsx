import { useMemo, useRef, type PointerEvent } from "react";
import type { LineModel } from "../chart/buildLineModel";
import { clickSpots, moveAnnotation, startAnnotation, type NotePart } from "../chart/moveAnnotation";
import { placeAnnotations, type PlacedAnnotation } from "../chart/placeAnnotations";
import type { Scales } from "../chart/paths";
import type { Annotation, Spot } from "../selection/annotations";
import { AnnotationTargets } from "../view/AnnotationTargets";
import { annotationFrame, lineGeometry } from "../view/annotationFrame";
import type { Annotating } from "./useAnnotating";
import styles from "./Annotate.module.css";

interface Props {
  readonly model: LineModel;
  readonly width: number;
  readonly height: number;
  readonly at: Annotating;
}

interface Press {
  readonly from: Spot;
  readonly x: number;
  readonly y: number;
  /** The held note as it was, and what of it is held; null while a new one is drawn. */
  readonly held: { readonly index: number; readonly note: Annotation; readonly part: NotePart } | null;
}

const CLICK_PX = 6;

/** Lies over the chart and turns presses, drags and touches into notes. The keyboard has the list of notes instead. */
export function AnnotatePad({ model, width, height, at }: Props) {
  const press = useRef<Press | null>(null);
  const { scale } = useMemo(() => lineGeometry(model, { width, height }), [model, width, height]);
  const placed = useMemo(
    () => placeAnnotations(at.notes, annotationFrame(model, { width, height })).placed,
    [at.notes, model, width, height],
  );
  const where = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return { x, y, spot: { year: scale.yearAt(x), value: scale.valueAt(y) } };
  };
  const down = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const { spot, x, y } = where(event);
    const held = at.tool === null ? heldBy(event.target, at.notes) : null;
    if (at.tool === null && !held) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { from: spot, x, y, held };
    if (held) at.choose(held.index);
  };
  const move = (event: PointerEvent<SVGSVGElement>, end: boolean) => {
    const started = press.current;
    if (!started) return;
    const { spot, x, y } = where(event);
    const isClick = Math.hypot(x - started.x, y - started.y) < CLICK_PX;
    if (started.held) {
      const { note, index, part } = started.held;
      const by = { year: spot.year - started.from.year, value: spot.value - started.from.value, part };
      if (!isClick) at.drag(index, moveAnnotation(note, by, at.noteAxes));
    } else if (at.tool) {
      const spots = isClick ? clickSpots(at.tool, spot, at.noteAxes) : { from: started.from, to: spot };
      at.draw(startAnnotation(at.tool, spots, at.noteAxes), end);
    }
    if (!end) return;
    press.current = null;
    at.settle(started.held?.index ?? null);
  };
  return (
    <svg
      className={styles.pad}
      width={width}
      height={height}
      data-armed={at.tool !== null || undefined}
      aria-hidden="true"
      onPointerDown={down}
      onPointerMove={(event) => move(event, false)}
      onPointerUp={(event) => move(event, true)}
      onPointerCancel={() => {
        press.current = null;
        if (at.tool) at.draw(null, false);
        at.settle(null);
      }}
    >
      <rect width={width} height={height} className={styles.ground} />
      <AnnotationTargets placed={placed} chosen={at.chosen} tips={tipsOf(placed, at.notes, scale)} />
    </svg>
  );
}

function heldBy(target: EventTarget, notes: readonly Annotation[]): Press["held"] {
  const element = target instanceof Element ? target.closest<SVGElement>("[data-note]") : null;
  const index = Number(element?.dataset["note"] ?? NaN);
  const note = notes[index];
  return note ? { index, note, part: (element?.dataset["part"] ?? "whole") as NotePart } : null;
}

function tipsOf(placed: readonly PlacedAnnotation[], notes: readonly Annotation[], scale: Scales) {
  return new Map(
    placed.flatMap(({ index }) => {
      const note = notes[index];
      return note?.kind === "arrow" ? [[index, { x: scale.x(note.to.year), y: scale.y(note.to.value) }] as const] : [];
    }),
  );
}
