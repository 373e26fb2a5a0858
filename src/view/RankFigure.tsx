import type { RankModel, Whisker } from "../chart/buildRankModel";
import { pathOf, round } from "../chart/paths";
import { YearPlot, type Frame } from "./YearPlot";
import s from "./RankFigure.module.css";

interface Props {
  readonly model: RankModel;
  readonly width: number;
  readonly words: {
    readonly cursor: string;
    readonly unit: string;
    readonly known: string;
    readonly assumed: string;
  };
}

const RANK_PX = 22;
const DOT_PX = 10;
const SMALL_DOT_PX = 4;
const CAP_PX = 5;

/** Ranks of one city over the years, 1 on top. Dashed where years lie between, and whiskers that rest on an assumption. */
export function RankFigure({ model, width, words }: Props) {
  const kinds = new Set(model.whiskers.map(({ certainty }) => certainty));
  return (
    <>
      <YearPlot
        axis={model}
        width={width}
        height={80 + model.y.domain[1] * RANK_PX}
        rightPx={DOT_PX + 8}
        tick={String}
        unit={words.unit}
        reversed
        cursor={words.cursor}
        readOut={model.readOut}
        renderTooltip={(index) => <p className={s.told}>{model.told(index)}</p>}
      >
        {(frame) => <Ranks model={model} frame={frame} />}
      </YearPlot>
      <ul className={s.key}>
        {(["known", "assumed"] as const).map((kind) =>
          kinds.has(kind) ? (
            <li key={kind}>
              <svg width={14} height={20} aria-hidden="true">
                <path d="M3,2H11M7,2V18M3,18H11" className={s.whisker} data-certainty={kind} />
              </svg>
              {words[kind]}
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}

function Ranks({ model, frame }: { readonly model: RankModel; readonly frame: Frame }) {
  const crowded = isCrowded(model, frame);
  return (
    <g>
      {model.whiskers.map((one) => (
        <path
          key={one.year}
          d={whiskerPath(one, frame)}
          className={s.whisker}
          data-certainty={one.certainty}
        />
      ))}
      <path d={model.bridges.map((one) => pathOf(one, frame)).join("")} className={s.bridge} />
      <path d={model.runs.map((run) => pathOf(run, frame)).join("")} className={s.line} />
      {model.points.map(({ index, year, value }) => {
        const named = !crowded || index === 0 || index === model.years.length - 1;
        return (
          <g key={index}>
            <circle
              cx={round(frame.x(year))}
              cy={round(frame.y(value))}
              r={named ? DOT_PX : SMALL_DOT_PX}
              className={s.dot}
            />
            {named ? (
              <text x={round(frame.x(year))} y={round(frame.y(value) + 4)} textAnchor="middle" className={s.rank}>
                {value}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

/** Whether neighbouring years are too close for numbered dots. */
function isCrowded({ years }: RankModel, { x }: Frame): boolean {
  return years.slice(1).some((year, i) => x(year) - x(years[i]!) < 2 * DOT_PX + 2);
}

function whiskerPath({ year, lower, upper }: Whisker, frame: Frame): string {
  const [x, top, bottom] = [frame.x(year), frame.y(lower), frame.y(upper)].map(round) as [number, number, number];
  return `M${x - CAP_PX},${top}h${2 * CAP_PX}M${x},${top}V${bottom}M${x - CAP_PX},${bottom}h${2 * CAP_PX}`;
}
