import type { BumpLine, BumpModel } from "../chart/buildBumpModel";
import { estimateTextWidth } from "../chart/textWidth";
import { Swatch } from "./GroupRows";
import { pathOf, round } from "../chart/paths";
import { YearPlot, type Frame } from "./YearPlot";
import colours from "./GroupColours.module.css";
import rowStyles from "./GroupRows.module.css";
import styles from "./BumpFigure.module.css";

interface Props {
  readonly model: BumpModel;
  readonly width: number;
  readonly words: { readonly cursor: string; readonly unit: string };
}

const NARROW_PX = 560;
const RANK_PX = 34;
const DOT_PX = 9;

/** Ranks of groups over the years; dashed where years lie between two figures. */
export function BumpFigure({ model, width, words }: Props) {
  const isNarrow = width < NARROW_PX;
  const widest = Math.max(0, ...model.lines.map(({ name }) => estimateTextWidth(name, 14)));
  const ranks = model.y.domain[1];
  return (
    <div className={colours.colours}>
      <YearPlot
        axis={model}
        width={width}
        height={64 + Math.max(3, ranks) * RANK_PX}
        rightPx={isNarrow ? 16 : Math.ceil(widest) + 28}
        tick={String}
        unit={words.unit}
        reversed
        cursor={words.cursor}
        readOut={model.readOut}
        renderTooltip={(index) => (
          <ul className={rowStyles.rows}>
            {model.rows(index).map((row) => (
              <li key={row.id}>
                <Swatch slot={row.slot} />
                <span>{row.name}</span>
                <span className={rowStyles.number}>{row.rank}</span>
              </li>
            ))}
          </ul>
        )}
      >
        {(frame) => model.lines.map((line) => <Line key={line.id} line={line} frame={frame} named={!isNarrow} />)}
      </YearPlot>
    </div>
  );
}

interface LineProps {
  readonly line: BumpLine;
  readonly frame: Frame;
  readonly named: boolean;
}

function Line({ line, frame, named }: LineProps) {
  const colour = `var(--group-${line.slot})`;
  const end = line.points.at(-1)!;
  return (
    <g>
      <path d={line.bridges.map((one) => pathOf(one, frame)).join("")} stroke={colour} className={styles.bridge} />
      <path d={line.runs.map((run) => pathOf(run, frame)).join("")} stroke={colour} className={styles.line} />
      {line.points.map((point) => (
        <circle
          key={point.index}
          cx={round(frame.x(point.year))}
          cy={round(frame.y(point.value))}
          r={point === end || point === line.points[0] ? DOT_PX : 3.5}
          fill={colour}
          className={styles.dot}
        />
      ))}
      {[...new Set([line.points[0]!, end])].map((point) => (
        <text
          key={point.index}
          x={round(frame.x(point.year))}
          y={round(frame.y(point.value) + 4.5)}
          textAnchor="middle"
          fill={`var(--on-${line.slot})`}
          className={styles.rank}
        >
          {point.value}
        </text>
      ))}
      {named ? (
        <text x={round(frame.x(end.year) + DOT_PX + 6)} y={round(frame.y(end.value) + 5)} className={styles.name}>
          {line.name}
        </text>
      ) : null}
    </g>
  );
}
