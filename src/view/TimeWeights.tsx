import type { TimeWeightsModel } from "../chart/buildTimeWeightsModel";
import { EffectPlot, type EffectFigureProps } from "./EffectPlot";
import { round } from "../chart/paths";
import type { Frame } from "./YearPlot";
import styles from "./effectMarks.module.css";

const WIDEST_PX = 28;
const PART = 0.62;

/** Weights of the years as columns, with a dashed line where they would end were all years to weigh the same. */
export function TimeWeights(props: EffectFigureProps<TimeWeightsModel>) {
  const { model } = props;
  return (
    <EffectPlot
      {...props}
      legend={[{ id: "even", kind: "even", text: model.even.word }]}
      rows={(index) => model.rows(index).map((row) => ({ ...row, kind: row.id === "own" ? "column" : "even" }))}
    >
      {(frame) => <Columns model={model} frame={frame} />}
    </EffectPlot>
  );
}

function Columns({ model, frame }: { readonly model: TimeWeightsModel; readonly frame: Frame }) {
  const step = frame.x(1) - frame.x(0);
  const wide = Math.min(WIDEST_PX, step * PART);
  const base = frame.y(0);
  return (
    <g>
      {model.columns.map(({ year, weight }) => (
        <rect
          key={year}
          x={round(frame.x(year) - wide / 2)}
          y={round(frame.y(weight))}
          width={round(wide)}
          height={round(base - frame.y(weight))}
          className={styles.column}
        />
      ))}
      <path d={`M${frame.left - 8},${round(base)}H${round(frame.right)}`} className={styles.zero} />
      <path d={`M${frame.left - 8},${round(frame.y(model.even.weight))}H${round(frame.right)}`} className={styles.even} />
    </g>
  );
}
