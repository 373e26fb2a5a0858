import type { BandStep, IndexLine, IndexModel } from "../chart/buildIndexModel";
import { estimateTextWidth } from "../chart/textWidth";
import { areaOf, LONE_PX } from "../chart/bandPath";
import { EndLabels } from "./EndLabels";
import { Marker } from "./Marker";
import { markerPath, shapeOf } from "../chart/markerPath";
import { pathOf, round } from "../chart/paths";
import { YearPlot, type Frame } from "./YearPlot";
import styles from "./IndexFigure.module.css";
import notes from "./plotNotes.module.css";

interface Props {
  readonly model: IndexModel;
  readonly width: number;
  readonly height: number;
  readonly words: { readonly cursor: string; readonly chance: string };
}

const NARROW_PX = 560;
const LONE_HEIGHT = 0.6;

const endText = ({ name, end }: IndexLine) => (end ? `${name} ${end.text}` : "");

const labelOf = (line: IndexLine, value: number) => ({
  id: line.id,
  text: endText(line),
  value,
  colour: `var(--place-${line.slot})`,
});

/** An index over the years, with how far it moves by chance and where chance alone would put it. */
export function IndexFigure({ model, width, height, words }: Props) {
  const isNarrow = width < NARROW_PX;
  // A year that stands alone stands in the middle, with room for names beside it.
  const isLone = model.years.length === 1;
  const widest = Math.max(0, ...model.lines.map((line) => estimateTextWidth(endText(line), 14)));
  return (
    <>
      {isNarrow ? (
        <ul className={notes.legend}>
          {model.lines.map((line) => (
            <li key={line.id}>
              <LineMark slot={line.slot} /> {endText(line)}
            </li>
          ))}
        </ul>
      ) : null}
      <YearPlot
        axis={model}
        width={width}
        height={isLone ? Math.round(height * LONE_HEIGHT) : height}
        rightPx={isNarrow || isLone ? 16 : Math.ceil(widest) + 24}
        tick={model.tick}
        unit={model.unit}
        breaks={model.breaks}
        cursor={words.cursor}
        readOut={model.readOut}
        renderTooltip={(index) => <Rows model={model} index={index} />}
      >
        {(frame, active) => (
          <>
            {model.lines.map((line) => (
              <Line key={line.id} line={line} frame={frame} active={active} />
            ))}
            {isNarrow ? null : (
              <EndLabels
                labels={model.lines.flatMap((line) => (line.end ? [labelOf(line, line.end.point.value)] : []))}
                frame={frame}
                x={isLone ? frame.x(model.years[0]!) : undefined}
              />
            )}
            <ChanceWord model={model} frame={frame} word={words.chance} />
          </>
        )}
      </YearPlot>
    </>
  );
}

function LineMark({ slot }: { readonly slot: number }) {
  return (
    <span className={styles.mark} style={{ color: `var(--place-${slot})` }}>
      <Marker shape={shapeOf(slot)} size={12} hollow={false} />
    </span>
  );
}

function Rows({ model, index }: { readonly model: IndexModel; readonly index: number }) {
  return (
    <ul className={notes.rows}>
      {model.rows(index).map((row) => (
        <li key={row.id}>
          <LineMark slot={row.slot} /> {row.name} <strong>{row.text}</strong>
          {row.note ? <p className={notes.note}>{row.note}</p> : null}
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly line: IndexLine;
  readonly frame: Frame;
  readonly active: number | null;
}

function Line({ line, frame, active }: LineProps) {
  const colour = `var(--place-${line.slot})`;
  const [interval, expected] = [areaOf(line.interval, frame), areaOf(line.expected, frame)];
  return (
    <g>
      <path d={expected} className={styles.chance} />
      <path d={means(line.expected, frame)} className={styles.chanceMean} />
      <path d={interval} fill={colour} className={styles.interval} />
      <path d={line.bridges.map((one) => pathOf(one, frame)).join("")} stroke={colour} className={styles.bridge} />
      <path d={line.runs.map((run) => pathOf(run, frame)).join("")} stroke={colour} className={styles.line} />
      {line.points.map((point) => (
        <path
          key={point.index}
          d={markerPath(shapeOf(line.slot), point.index === active ? 5.5 : 4)}
          transform={`translate(${round(frame.x(point.year))} ${round(frame.y(point.value))})`}
          fill={colour}
          className={styles.dot}
        />
      ))}
    </g>
  );
}

function means(runs: readonly (readonly BandStep[])[], { x, y }: Frame): string {
  return runs
    .map((run) => {
      const [only] = run;
      if (only && run.length === 1) return `M${round(x(only.year) - LONE_PX)},${round(y(only.mean))}h${2 * LONE_PX}`;
      return run.map((step, i) => `${i === 0 ? "M" : "L"}${round(x(step.year))},${round(y(step.mean))}`).join("");
    })
    .join("");
}

interface ChanceWordProps {
  readonly model: IndexModel;
  readonly frame: Frame;
  readonly word: string;
}

/** Names the grey band once, at the first year it is known of: below it, where the line itself is never near. */
function ChanceWord({ model, frame, word }: ChanceWordProps) {
  const step = model.lines[0]?.expected[0]?.[0];
  if (!step) return null;
  const below = frame.y(step.lower) + 14;
  const y = below < frame.bottom - 2 ? below : frame.y(step.upper) - 6;
  return (
    <text x={round(frame.x(step.year) - LONE_PX)} y={round(y)} className={styles.chanceWord}>
      {word}
    </text>
  );
}
