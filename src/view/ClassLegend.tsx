import type { LegendBar, MapLegend } from "../chart/mapLegend";
import { spreadLabels } from "../chart/spreadLabels";
import { estimateTextWidth } from "../chart/textWidth";
import styles from "./ClassLegend.module.css";
import { useHovered, type Hover } from "./createHover";
import scale from "./MapScale.module.css";
import { markerPath, shapeOf } from "../chart/markerPath";

interface Props {
  readonly legend: MapLegend;
  /** px */
  readonly width: number;
  readonly hover?: Hover | undefined;
}

const LEAST_WIDTH = 120;
const MOST_WIDTH = 460;
const MARGIN_PX = 22;
const MARKS_PX = 34;
const BARS_PX = 44;
const LINKS_PX = 14;
const KEY_PX = 12;
const TEXT_PX = 16;

/**
 * Classes of a map below the distribution of its period. The bars stand on a linear axis; the lines under them lead from
 * where a class ends on that axis to its place in the key, where all classes are equally wide and can be read.
 */
export function ClassLegend({ legend, width: available, hover }: Props) {
  const width = Math.max(LEAST_WIDTH, Math.min(available, MOST_WIDTH));
  const plot = width - 2 * MARGIN_PX;
  const x = (at: number) => round(MARGIN_PX + at * plot);
  const keyTop = MARKS_PX + BARS_PX + LINKS_PX;
  return (
    <div className={`${styles.legend} ${scale.scale}`} data-scale={legend.scale}>
      <p className={styles.unit}>{legend.unit}</p>
      {legend.classes.length > 0 ? (
        <svg width={width} height={keyTop + KEY_PX + TEXT_PX} className={styles.plot} aria-hidden="true">
          <Bars legend={legend} x={x} plot={plot} />
          {legend.middle === null ? null : (
            <path className={styles.middle} d={`M${x(legend.middle)} ${MARKS_PX - 4}V${MARKS_PX + BARS_PX + 3}`} />
          )}
          <Marks legend={legend} x={x} width={width} />
          {hover ? <HoverMark legend={legend} x={x} hover={hover} /> : null}
          <Key legend={legend} x={x} plot={plot} top={keyTop} />
        </svg>
      ) : null}
      <ul className="visually-hidden">
        {legend.classes.map(({ step, text, hint }) => (
          <li key={step}>
            {text}: {hint}
          </li>
        ))}
        {legend.mean ? <li>{legend.mean.text}</li> : null}
      </ul>
      {legend.gaps.length > 0 ? (
        <ul className={styles.gaps}>
          {legend.gaps.map(({ kind, text }) => (
            <li key={kind}>
              <GapSwatch kind={kind} />
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      {legend.note ? <p className={styles.note}>{legend.note}</p> : null}
    </div>
  );
}

const round = (px: number) => Math.round(px * 10) / 10;

interface PartProps {
  readonly legend: MapLegend;
  readonly x: (at: number) => number;
}

function Bars({ legend, x, plot }: PartProps & { readonly plot: number }) {
  const floor = MARKS_PX + BARS_PX;
  const unit = BARS_PX / legend.tallest;
  const stack = ({ parts }: LegendBar) =>
    parts.map(({ step, count }, i) => {
      const below = parts.slice(0, i).reduce((sum, part) => sum + part.count, 0);
      return { step, y: round(floor - (below + count) * unit), height: round(count * unit) };
    });
  return (
    <g>
      <path className={styles.floor} d={`M${x(0)} ${floor + 0.5}H${x(1)}`} />
      {legend.bars.map((bar) =>
        stack(bar).map(({ step, y, height }) => (
          <rect
            key={`${bar.at} ${step}`}
            x={x(bar.at) + 0.5}
            y={y}
            width={round(Math.max(1, bar.width * plot - 1))}
            height={height}
            fill={`var(--step-${step})`}
          />
        )),
      )}
    </g>
  );
}

/** The mean and the selected units, their texts moved apart in two rows: the mean above, the units by shape below. */
function Marks({ legend, x, width }: PartProps & { readonly width: number }) {
  const { marks, mean } = legend;
  const floor = MARKS_PX + BARS_PX;
  const meanWidth = mean ? estimateTextWidth(mean.text, 12) + 4 : 0;
  const [meanX = 0] = mean ? spreadLabels([{ wanted: x(mean.at), size: meanWidth }], [0, width]) : [];
  return (
    <g>
      {mean ? (
        <>
          <path className={styles.mean} d={`M${x(mean.at)} 15V${floor}`} />
          <text className={styles.meanText} x={round(meanX)} y={11} textAnchor="middle">
            {mean.text}
          </text>
        </>
      ) : null}
      {marks.map(({ code, at, slot }) => (
        <g key={code}>
          <path d={`M${x(at)} ${MARKS_PX - 8}V${floor}`} stroke={`var(--place-${slot})`} strokeWidth={1.5} />
          <path
            className={styles.mark}
            d={markerPath(shapeOf(slot), 5)}
            transform={`translate(${x(at)} ${MARKS_PX - 10})`}
            fill={`var(--place-${slot})`}
          />
        </g>
      ))}
    </g>
  );
}

/** Where the unit under the pointer stands among the others. */
function HoverMark({ legend, x, hover }: PartProps & { readonly hover: Hover }) {
  const code = useHovered(hover);
  const at = code === null ? undefined : legend.positions.get(code);
  const d = at === undefined ? "" : `M${x(at)} ${MARKS_PX - 4}V${MARKS_PX + BARS_PX}`;
  return d === "" ? null : <path className={styles.hovered} d={d} />;
}

function Key({ legend, x, plot, top }: PartProps & { readonly plot: number; readonly top: number }) {
  const { classes, limits } = legend;
  const each = plot / classes.length;
  const end = (i: number) => round(MARGIN_PX + i * each);
  const widest = Math.max(...limits.map(({ text }) => estimateTextWidth(text, 12)));
  // Where not every limit finds room, every other one does, the ends always.
  const stride = widest + 6 > each ? 2 : 1;
  const shown = limits.map((_, i) => i % stride === 0 || i === limits.length - 1);
  if (stride === 2 && limits.length % 2 === 0) shown[limits.length - 2] = false;
  return (
    <g>
      {limits.length > 2
        ? limits
            .slice(1, -1)
            .map(({ text, at }, i) => (
              <path
                key={text}
                className={styles.link}
                d={`M${x(at)} ${top - LINKS_PX + 1}V${top - LINKS_PX + 3}L${end(i + 1)} ${top - 3}V${top}`}
              />
            ))
        : null}
      {classes.map(({ step }, i) => (
        <rect
          key={step}
          x={end(i) + 0.5}
          y={top}
          width={round(each - 1)}
          height={KEY_PX}
          fill={`var(--step-${step})`}
        />
      ))}
      {limits.map(({ text }, i) =>
        shown[i] ? (
          <text
            key={text}
            className={styles.limit}
            x={limits.length === 1 ? round(MARGIN_PX + plot / 2) : end(i)}
            y={top + KEY_PX + 13}
            textAnchor="middle"
          >
            {text}
          </text>
        ) : null,
      )}
    </g>
  );
}

function GapSwatch({ kind }: { readonly kind: "missing" | "not-applicable" }) {
  return (
    <svg width={20} height={12} className={styles.swatch} aria-hidden="true">
      {kind === "missing" ? (
        <path d="M-2 12L10 0M4 12L16 0M10 12L22 0M-8 12L4 0M16 12L28 0" className={styles.hatch} />
      ) : (
        <path d="M4 4h.01M10 4h.01M16 4h.01M7 9h.01M13 9h.01" className={styles.dots} />
      )}
    </svg>
  );
}
