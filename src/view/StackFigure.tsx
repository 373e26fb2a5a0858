import type { StackLayer, StackModel } from "../chart/buildStackModel";
import { spreadLabels } from "../chart/spreadLabels";
import { estimateTextWidth } from "../chart/textWidth";
import { GroupRows } from "./GroupRows";
import { round } from "../chart/paths";
import { YearPlot, type Frame } from "./YearPlot";
import colours from "./GroupColours.module.css";
import styles from "./StackFigure.module.css";

interface Props {
  readonly model: StackModel;
  readonly width: number;
  readonly height: number;
  /** Names at the right and on the areas; without them the legend names the groups. */
  readonly labels: boolean;
  readonly words: { readonly cursor: string };
}

const LABEL_PX = 14;
const LABEL_LINE_PX = 17;
const LABEL_GAP_PX = 14;

/**
 * Groups stacked over the years. Years that were measured and follow each other are solid, a single one is a bar; what
 * lies between is pale, because nobody counted then.
 */
export function StackFigure({ model, width, height, labels, words }: Props) {
  const placed = placeLayers(model);
  const spots = new Map(placed.map((one) => [one, labels ? insideAt(one, model, { width, height }) : null]));
  const outside = labels ? placed.filter((one) => spots.get(one) === null && one.steps.at(-1)!.size > 0) : [];
  const widest = Math.max(0, ...outside.map(({ layer }) => estimateTextWidth(layer.name, LABEL_PX)));
  const single = model.years.length === 1;
  const rightPx = outside.length > 0 ? Math.ceil(widest) + LABEL_GAP_PX + (model.isJoined ? 8 : 20) : 16;
  return (
    <div className={colours.colours}>
      <YearPlot
        axis={model}
        width={width}
        height={height}
        rightPx={rightPx}
        tick={model.tick}
        unit={model.unit}
        breaks={model.breaks}
        cursor={words.cursor}
        readOut={model.readOut}
        renderTooltip={(index) => <GroupRows rows={model.rows(index)} />}
      >
        {(frame) => (
          <>
            {placed.map((one) => (
              <Area key={one.layer.id} placed={one} model={model} frame={frame} />
            ))}
            {placed.map((one) => (
              <InsideLabel key={one.layer.id} placed={one} at={spots.get(one) ?? null} frame={frame} />
            ))}
            <OutsideLabels
              placed={outside}
              frame={frame}
              halfPx={single ? ALONE_PX : model.isJoined ? 0 : columnPx(model, frame)}
            />
          </>
        )}
      </YearPlot>
    </div>
  );
}

interface Step {
  readonly year: number;
  readonly low: number;
  readonly size: number;
}

interface Placed {
  readonly layer: StackLayer;
  /** By year of the model. */
  readonly steps: readonly Step[];
}

function placeLayers({ layers, years }: StackModel): Placed[] {
  const base = years.map(() => 0);
  return layers.map((layer) => ({
    layer,
    steps: years.map((year, at) => {
      const low = base[at]!;
      base[at] = low + layer.values[at]!;
      return { year, low, size: layer.values[at]! };
    }),
  }));
}

/** Half the width of a year that stands alone among others, and of the only one there is. */
const LONE_PX = 4;
const ALONE_PX = 60;

/** Half the width of columns that stand apart. */
const columnPx = ({ years }: StackModel, { left, right }: Frame) =>
  Math.max(1, Math.min(12, ((right - left) / years.length) * 0.36));

interface AreaProps {
  readonly placed: Placed;
  readonly model: StackModel;
  readonly frame: Frame;
}

function Area({ placed: { layer, steps }, model, frame }: AreaProps) {
  const lonePx = model.years.length === 1 ? ALONE_PX : model.isJoined ? LONE_PX : columnPx(model, frame);
  const solid = model.runs.map((run) => bandPath(run.map((at) => steps[at]!), frame, run.length === 1 ? lonePx : 0));
  const pale = (model.isJoined ? model.runs.slice(1) : []).map((run, i) => {
    const before = model.runs[i]!.at(-1)!;
    return bandPath([steps[before]!, steps[run[0]!]!], frame, 0);
  });
  const fill = `var(--group-${layer.slot})`;
  return (
    <g>
      <path d={pale.join("")} fill={fill} className={styles.pale} />
      <path d={solid.join("")} fill={fill} className={styles.solid} />
    </g>
  );
}

function bandPath(steps: readonly Step[], { x, y }: Frame, halfPx: number): string {
  if (steps.every(({ size }) => size <= 0)) return "";
  const corners = steps.flatMap((step) => (halfPx > 0 ? [-halfPx, halfPx] : [0]).map((shift) => ({ step, shift })));
  const at = (step: Step, shift: number, value: number) => `${round(x(step.year) + shift)},${round(y(value))}`;
  const upper = corners.map(({ step, shift }) => at(step, shift, step.low + step.size));
  const lower = corners.map(({ step, shift }) => at(step, shift, step.low)).reverse();
  return `M${[...upper, ...lower].join("L")}Z`;
}

/** Position of the year at which a name fits on its area, amid the longest run of years; null where there is none. */
function insideAt({ layer, steps }: Placed, model: StackModel, size: { width: number; height: number }): number | null {
  const run = [...model.runs].sort((a, b) => b.length - a.length)[0] ?? [];
  const [low, high] = model.y.domain;
  const pxPer = (size.height - 60) / (high - low);
  const [from, to] = model.x;
  const years = (model.years[run.at(-1) ?? 0] ?? 0) - (model.years[run[0] ?? 0] ?? 0);
  const runPx = from === to ? ALONE_PX * 2 : (years / (to - from)) * (size.width * 0.75);
  const widthPx = estimateTextWidth(layer.name, LABEL_PX) + 16;
  if (runPx < widthPx) return null;
  const thinnest = Math.min(...run.map((at) => steps[at]!.size * pxPer));
  return thinnest >= LABEL_LINE_PX + 4 ? (run[Math.floor(run.length / 2)] ?? null) : null;
}

interface InsideProps extends Pick<AreaProps, "placed" | "frame"> {
  /** Position of the year; null: the name stands elsewhere. */
  readonly at: number | null;
}

function InsideLabel({ placed, at, frame }: InsideProps) {
  if (at === null) return null;
  const step = placed.steps[at]!;
  return (
    <text
      x={round(frame.x(step.year))}
      y={round(frame.y(step.low + step.size / 2) + 5)}
      textAnchor="middle"
      className={styles.label}
      fill={`var(--on-${placed.layer.slot})`}
    >
      {placed.layer.name}
    </text>
  );
}

interface OutsideProps {
  readonly placed: readonly Placed[];
  readonly frame: Frame;
  /** How far the last bar reaches beyond its year. */
  readonly halfPx: number;
}

/** Names beside the last year, moved apart, each led back to its area. */
function OutsideLabels({ placed, frame, halfPx }: OutsideProps) {
  const wanted = placed.map(({ steps }) => frame.y(steps.at(-1)!.low + steps.at(-1)!.size / 2));
  const at = spreadLabels(
    wanted.map((y) => ({ wanted: y, size: LABEL_LINE_PX })),
    [frame.top - LABEL_LINE_PX / 2, frame.bottom + LABEL_LINE_PX / 2],
  );
  return (
    <g>
      {placed.map(({ layer, steps }, i) => {
        const x = frame.x(steps.at(-1)!.year) + halfPx + 3;
        return (
          <g key={layer.id}>
            <path
              d={`M${round(x)},${round(wanted[i]!)}L${round(x + LABEL_GAP_PX - 4)},${round(at[i]!)}`}
              stroke={`var(--group-${layer.slot === "rest" ? "other" : layer.slot})`}
              className={styles.leader}
            />
            <text x={round(x + LABEL_GAP_PX)} y={round(at[i]! + 5)} className={styles.name}>
              {layer.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
