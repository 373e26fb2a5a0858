import type { PathLine, PathModel, PathRow } from "../chart/buildPathModel";
import { areaOf } from "../chart/bandPath";
import { NARROW_PX, type SampleKind } from "./effectMarks";
import { EffectPlot, type EffectFigureProps } from "./EffectPlot";
import { EndLabels, endLabelsPx } from "./EndLabels";
import { pathOf, round } from "../chart/paths";
import { StrongLine } from "./StrongLine";
import type { Frame } from "./YearPlot";
import styles from "./effectMarks.module.css";

const KINDS: Readonly<Record<PathRow["id"], SampleKind | undefined>> = {
  actual: "actual",
  counterfactual: "counterfactual",
  difference: undefined,
  alternatives: "whisper",
  donors: "band",
};

/** What happened to a place, drawn through, against what would have happened without, dashed. */
export function PathFigure({ model, ...size }: EffectFigureProps<PathModel>) {
  const isNarrow = size.width < NARROW_PX;
  const labels = labelsOf(model);
  const named = isNarrow ? labels.map(({ id, text }) => ({ id, kind: KINDS[id]!, text })) : [];
  return (
    <EffectPlot
      {...size}
      model={model}
      rightPx={isNarrow ? 16 : endLabelsPx(labels.map(({ text }) => text))}
      legend={[...named, ...legendOf(model)]}
      rows={(index) => model.rows(index).map((row) => ({ ...row, kind: KINDS[row.id] }))}
    >
      {(frame, active) => (
        <>
          <Ground model={model} frame={frame} />
          <path d={areaOf(model.interval, frame)} className={styles.interval} />
          <path d={pathsOf(model.alternatives, frame)} className={styles.whisper} />
          <path d={pathsOf(model.counterfactual.runs, frame)} className={styles.counterfactual} />
          <StrongLine line={model.actual} frame={frame} active={active} />
          {isNarrow ? null : <EndLabels labels={labels} frame={frame} />}
        </>
      )}
    </EffectPlot>
  );
}

function labelsOf({ actual, counterfactual }: PathModel) {
  const labelOf = (id: "actual" | "counterfactual", { end }: PathLine, colour: string) =>
    end ? [{ id, ...end, colour }] : [];
  return [...labelOf("actual", actual, "var(--accent)"), ...labelOf("counterfactual", counterfactual, "var(--ink)")];
}

function legendOf(model: PathModel) {
  const items = [
    { id: "interval", kind: "interval", text: model.intervalWord },
    { id: "alternatives", kind: "whisper", text: model.alternativesWord },
    { id: "donors", kind: "band", text: model.donorsWord },
  ] as const;
  return items.filter(({ text }) => text !== "");
}

const pathsOf = (runs: PathLine["runs"], frame: Frame) => runs.map((run) => pathOf(run, frame)).join("");

interface LayerProps {
  readonly model: PathModel;
  readonly frame: Frame;
}

/** Years of the fit and range of the donors, which may leave the plot: what lies beyond it is cut off. */
function Ground({ model, frame }: LayerProps) {
  const { fitted, start, years } = model;
  const [width, height] = [round(frame.right - frame.left), frame.bottom - frame.top];
  const box = { x: frame.left, y: frame.top, width, height };
  return (
    <g>
      {fitted ? <Fitted fitted={fitted} frame={frame} until={untilOf(fitted.to, { start: start.year, years })} /> : null}
      <svg {...box} viewBox={`${box.x} ${box.y} ${width} ${height}`}>
        <path d={areaOf(model.donors, frame)} className={styles.band} />
      </svg>
    </g>
  );
}

/** A fit on all years before the start reaches to the mark of the start. */
function untilOf(to: number, { start, years }: { readonly start: number; readonly years: readonly number[] }): number {
  const before = years.findLast((year) => year < start);
  return before !== undefined && to >= before ? (before + start) / 2 : to;
}

interface FittedProps {
  readonly fitted: NonNullable<PathModel["fitted"]>;
  readonly frame: Frame;
  readonly until: number;
}

function Fitted({ fitted, frame, until }: FittedProps) {
  const [from, to] = [frame.x(fitted.from), frame.x(until)].map(round) as [number, number];
  return (
    <g>
      <rect x={from} y={frame.top} width={round(to - from)} height={frame.bottom - frame.top} className={styles.fitted} />
      <path d={`M${from},${frame.bottom - 1.5}H${to}`} className={styles.fittedLine} />
      <text x={from + 4} y={frame.bottom - 8} className={styles.word}>
        {fitted.word}
      </text>
    </g>
  );
}
