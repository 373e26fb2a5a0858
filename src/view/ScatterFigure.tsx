import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import type { ScatterModel } from "../chart/buildScatterModel";
import { AxisLayer, LabelLayer, LineLayer, PointLayer, RingLayer, TrailLayer } from "./scatterLayers";
import { layoutScatter, nearestPoint } from "../chart/scatterLayout";
import { ScatterTooltip } from "./ScatterTooltip";
import { stepTo } from "./stepTo";
import styles from "./ScatterFigure.module.css";

interface Props {
  readonly model: ScatterModel;
  readonly width: number;
  readonly height: number;
  /** Takes a point among the chosen ones, or out of them. */
  readonly onToggle: (code: string) => void;
  /** `cursor` names the chart to screen readers. */
  readonly words: { readonly cursor: string };
}

/**
 * Draws a scatter model. Size comes from above, so that screen, print and test draw alike.
 *
 * To the keyboard and to screen readers it is a slider over the points in the order of the x axis, whose value text
 * reads a point out; Enter chooses it.
 */
export function ScatterFigure({ model, width, height, onToggle, words }: Props) {
  const layout = useMemo(() => layoutScatter(model, { width, height }), [model, width, height]);
  // By code, so that the same place stays marked while the years run and the order changes.
  const [active, setActive] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const found = model.points.findIndex(({ code }) => code === active);
  const index = found < 0 ? null : found;
  const last = model.points.length - 1;

  const point = (event: MouseEvent | PointerEvent) => {
    const bounds = box.current!.getBoundingClientRect();
    const near = nearestPoint(layout.placed, event.clientX - bounds.left, event.clientY - bounds.top);
    setActive(near === null ? null : model.points[near]!.code);
    return near;
  };
  const press = (event: KeyboardEvent) => {
    if ((event.key === "Enter" || event.key === " ") && index !== null) {
      event.preventDefault();
      onToggle(model.points[index]!.code);
      return;
    }
    const next = stepTo(event.key, index, { count: last + 1, pages: 10 });
    if (next === undefined) return;
    event.preventDefault();
    setActive(next === null ? null : (model.points[next]?.code ?? null));
  };

  return (
    <div
      ref={box}
      className={styles.figure}
      role="slider"
      aria-label={words.cursor}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, last + 1)}
      aria-valuenow={(index ?? 0) + 1}
      aria-valuetext={model.readOut(index ?? 0)}
      tabIndex={0}
      data-near={index === null ? undefined : ""}
      onKeyDown={press}
      onPointerMove={point}
      onPointerDown={point}
      // Not on pointer down: a finger that scrolls the page begins with it as well.
      onClick={(event) => {
        const near = point(event);
        if (near !== null) onToggle(model.points[near]!.code);
      }}
      onPointerLeave={(event) => (event.pointerType === "mouse" ? setActive(null) : undefined)}
      onBlur={() => setActive(null)}
    >
      <svg width={width} height={height} className={styles.plot} aria-hidden="true">
        <AxisLayer model={model} layout={layout} width={width} />
        <LineLayer model={model} layout={layout} />
        <TrailLayer model={model} layout={layout} active={active} />
        <PointLayer layout={layout} coloured={model.colour !== null} />
        <LabelLayer layout={layout} />
        {index === null ? null : <RingLayer layout={layout} index={index} />}
      </svg>
      {index === null ? null : <ScatterTooltip model={model} layout={layout} index={index} width={width} />}
    </div>
  );
}
