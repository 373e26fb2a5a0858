import { usePlotArea } from "recharts";
import type { LineModel, Mark } from "../chart/buildLineModel";
import { spreadLabels } from "../chart/spreadLabels";
import { estimateTextWidth } from "../chart/textWidth";
import { endLabel, LABEL_GAP_PX, LABEL_LINE_PX, LABEL_PX } from "./lineLayout";
import { opacityOf } from "./placeMark";
import { round } from "../chart/paths";
import { useScales } from "./scales";
import type { FocusProps } from "./seriesLayers";
import styles from "./LineFigure.module.css";

/** Names and last values at the line ends, moved apart, with a leader where they had to move. */
export function EndLabelLayer({ lines, focus = null }: FocusProps) {
  const scales = useScales();
  const plot = usePlotArea();
  if (!scales || !plot) return null;
  const shown = lines.filter((line) => line.end !== null);
  const right = plot.x + plot.width;
  const wanted = shown.map((line) => scales.y(line.end!.point.value));
  const placed = spreadLabels(
    wanted.map((y) => ({ wanted: y, size: LABEL_LINE_PX })),
    [plot.y - LABEL_LINE_PX / 2, plot.y + plot.height + LABEL_LINE_PX / 2],
  );
  return (
    <g>
      {shown.map((line, i) => {
        const x = scales.x(line.end!.point.year);
        const moved = Math.abs(placed[i]! - wanted[i]!) > 4 || right - x > 2;
        return (
          <g key={line.place} opacity={opacityOf(line, focus)}>
            {moved ? (
              <path
                d={`M${round(x + 5)},${round(wanted[i]!)}L${round(right + LABEL_GAP_PX - 3)},${round(placed[i]!)}`}
                className={styles.leader}
                stroke={`var(--place-${line.slot})`}
              />
            ) : null}
            <text
              x={right + LABEL_GAP_PX}
              y={round(placed[i]! + LABEL_PX * 0.35)}
              fill={`var(--place-${line.slot})`}
              className={line.strong ? styles.labelStrong : styles.label}
            >
              {endLabel(line)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Hairlines at the values of the axis, across the whole plot. recharts' own grid leaves out lines whose label is not drawn. */
export function GridLayer({ ticks }: { readonly ticks: readonly number[] }) {
  const scales = useScales();
  const plot = usePlotArea();
  if (!scales || !plot) return null;
  return (
    <path
      d={ticks.map((tick) => `M${plot.x},${round(scales.y(tick))}h${plot.width}`).join("")}
      className={styles.grid}
    />
  );
}

interface MarkProps {
  readonly model: LineModel;
}

/** A thin vertical line and a word where a series breaks, half-way to the period before. */
export function BreakLayer({ model }: MarkProps) {
  const scales = useScales();
  const plot = usePlotArea();
  if (!scales || !plot) return null;
  const years = new Map<number, Mark>(model.breaks.map((mark) => [mark.year, mark]));
  let freeFrom = -Infinity;
  const marks = [...years.values()]
    .sort((a, b) => a.year - b.year)
    .map((mark) => {
      const before = model.years.findLast((year) => year < mark.year) ?? mark.year;
      const x = round(scales.x((before + mark.year) / 2));
      const width = estimateTextWidth(mark.word, 12) + 8;
      const flip = x + width > plot.x + plot.width;
      const start = flip ? x - width : x;
      const fits = start >= freeFrom;
      if (fits) freeFrom = start + width;
      return { mark, x, flip, fits };
    });
  return (
    <g>
      {marks.map(({ mark, x, flip, fits }) => (
        <g key={mark.year}>
          <line x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} className={styles.breakLine} />
          {fits ? (
            <text
              x={x + (flip ? -4 : 4)}
              y={plot.y + 13}
              textAnchor={flip ? "end" : "start"}
              className={styles.breakWord}
            >
              {mark.word}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}

const EVENT_RADIUS_PX = 9;

/** Numbered markers on the x axis; their texts stand below the figure. Neighbours that would overlap are moved apart. */
export function EventLayer({ model }: MarkProps) {
  const scales = useScales();
  const plot = usePlotArea();
  if (!scales || !plot || model.events.length === 0) return null;
  const at = spreadLabels(
    model.events.map((event) => ({ wanted: scales.x(event.year), size: EVENT_RADIUS_PX * 2 + 2 })),
    [plot.x - EVENT_RADIUS_PX, plot.x + plot.width + EVENT_RADIUS_PX],
  );
  const y = plot.y + plot.height;
  return (
    <g>
      {model.events.map((event, i) => (
        <g key={event.number} className={styles.event}>
          <circle cx={round(at[i]!)} cy={y} r={EVENT_RADIUS_PX} />
          <text x={round(at[i]!)} y={y + 4} textAnchor="middle">
            {event.number}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Y ticks: values at the left, the unit beside the top one, so that nobody has to turn the head. */
export function ValueTickLayer({
  model,
  inside,
  bare = false,
}: MarkProps & { readonly inside: boolean; readonly bare?: boolean }) {
  const scales = useScales();
  const plot = usePlotArea();
  if (!scales || !plot) return null;
  const top = model.y.reversed ? model.y.ticks[0] : model.y.ticks.at(-1);
  return (
    <g className={styles.tick}>
      {(bare ? [model.y.ticks[0]!, model.y.ticks.at(-1)!] : model.y.ticks).map((tick) => (
        <text
          key={tick}
          x={inside ? plot.x : plot.x - 8}
          y={round(scales.y(tick) + (inside ? -5 : 4))}
          textAnchor={inside ? "start" : "end"}
        >
          {model.style.tick(tick)}
          {inside && !bare && tick === top ? ` ${model.style.unit}` : ""}
        </text>
      ))}
      {inside || top === undefined ? null : (
        <text x={plot.x} y={round(scales.y(top) - 9)} textAnchor="start">
          {model.style.unit}
        </text>
      )}
    </g>
  );
}
