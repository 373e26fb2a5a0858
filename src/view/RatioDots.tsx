import type { RatioDot, RatioModel } from "../chart/buildRatioModel";
import { NARROW_PX } from "./effectMarks";
import { EffectPlot, type EffectFigureProps } from "./EffectPlot";
import { markerPath } from "../chart/markerPath";
import { round } from "../chart/paths";
import { placeNames } from "../chart/placeNames";
import type { Frame } from "./YearPlot";
import styles from "./RatioDots.module.css";

/** Ratios of all places from the largest to the smallest; the first ones and the treated one have their names. */
export function RatioDots(props: EffectFigureProps<RatioModel>) {
  const { model, width } = props;
  const named = width < NARROW_PX ? 3 : 5;
  const dots = model.dots.filter(({ isTreated }, i) => i < named || isTreated);
  return (
    <EffectPlot {...props} rows={(index) => model.dots.slice(index, index + 1)}>
      {(frame, active) => (
        <>
          <Dots model={model} frame={frame} active={active} />
          <Names dots={dots} model={model} frame={frame} />
        </>
      )}
    </EffectPlot>
  );
}

interface LayerProps {
  readonly model: RatioModel;
  readonly frame: Frame;
}

const LARGEST_PX = 4.5;
const SMALLEST_PX = 1.75;
/** Nearer to each other stems would be one grey field. */
const LEAST_STEP_PX = 4;

/** As large as their number allows: side by side they touch at most half-way. */
function Dots({ model, frame, active }: LayerProps & { readonly active: number | null }) {
  const step = frame.x(2) - frame.x(1);
  const r = Math.max(SMALLEST_PX, Math.min(LARGEST_PX, step * 0.5));
  const bottom = frame.bottom;
  const treated = model.dots.findIndex(({ isTreated }) => isTreated);
  const at = (index: number) => [round(frame.x(index + 1)), round(frame.y(model.dots[index]!.at))] as const;
  return (
    <g>
      {step < LEAST_STEP_PX ? null : (
        <path d={model.dots.map((_, i) => `M${at(i)[0]},${bottom}V${at(i)[1]}`).join("")} className={styles.stem} />
      )}
      {model.dots.map((dot, i) =>
        i === treated ? null : (
          <circle key={dot.id} cx={at(i)[0]} cy={at(i)[1]} r={i === active ? r + 1.5 : round(r)} className={styles.dot} />
        ),
      )}
      {treated < 0 ? null : (
        <>
          <path d={`M${at(treated)[0]},${bottom}V${at(treated)[1]}`} className={styles.treatedStem} />
          <path
            d={markerPath("diamond", treated === active ? 7 : 5.5)}
            transform={`translate(${at(treated).join(" ")})`}
            className={styles.treated}
          />
        </>
      )}
    </g>
  );
}

interface NamesProps extends LayerProps {
  readonly dots: readonly RatioDot[];
}

function Names({ dots, model, frame }: NamesProps) {
  return (
    <g>
      {placeNames(model, frame, dots).map(({ dot, from, to, text, isLeft }) => (
        <g key={dot.id}>
          <path d={`M${from.join(",")}L${to.join(",")}`} className={styles.leader} />
          <text
            x={round(to[0] + (isLeft ? -3 : 3))}
            y={round(to[1] + 4)}
            textAnchor={isLeft ? "end" : "start"}
            className={dot.isTreated ? styles.nameTreated : styles.name}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
