import { memo } from "react";
import type { MapModel, MapUnit } from "../chart/buildMapModel";
import { boxOfLabel, placeBeside, type MapLabel } from "../chart/mapLabels";
import { LINE_PX } from "../chart/mapNames";
import type { Point } from "../chart/outlinePoints";
import type { Geometry } from "../chart/projectOutlines";
import { useHovered, type Hover } from "./createHover";
import { fillOf } from "./MapRegions";
import { toFrame, WHOLE, type MapView } from "./mapZoom";
import { markerPath, shapeOf } from "../chart/markerPath";
import styles from "./MapFigure.module.css";

/** Hatch and dots keep their fineness however far the map is magnified. */
export function MapPatterns({ id, k }: { readonly id: string; readonly k: number }) {
  const scale = k === 1 ? "" : ` scale(${1 / k})`;
  const shared = { patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${id}-missing`} {...shared} width={6} height={6} patternTransform={`rotate(45)${scale}`}>
        <rect className={styles.ground} width={6} height={6} />
        <line className={styles.hatch} x1={3} y1={0} x2={3} y2={6} />
      </pattern>
      <pattern id={`${id}-not-applicable`} {...shared} width={7} height={7} patternTransform={scale.trim()}>
        <rect className={styles.ground} width={7} height={7} />
        <circle className={styles.dot} cx={3.5} cy={3.5} r={1.1} />
      </pattern>
    </defs>
  );
}

interface OutlineProps {
  readonly geometry: Geometry;
  readonly units: readonly MapUnit[];
  readonly home: string | null;
}

/** Outlines of the selected units in their colours, cased so that they show on any class; home always has its own. */
export const MapSelection = memo(function MapSelection({ geometry, units, home }: OutlineProps) {
  return units
    .filter(({ code, slot }) => slot !== null || code === home)
    .map(({ code, slot }) => {
      const d = geometry.shapeOf.get(code)?.d;
      return d ? (
        <g key={code} className={styles.chosen} data-home={slot === null || undefined}>
          <path className={styles.casing} d={d} />
          <path d={d} stroke={`var(--place-${slot ?? 1})`} />
        </g>
      ) : null;
    });
});

/** The only thing that is drawn anew while the pointer moves. */
export function MapHover({ geometry, hover }: { readonly geometry: Geometry; readonly hover: Hover }) {
  const code = useHovered(hover);
  const d = code === null ? undefined : geometry.shapeOf.get(code)?.d;
  return d ? (
    <g className={styles.hovered}>
      <path className={styles.casing} d={d} />
      <path d={d} />
    </g>
  ) : null;
}

interface LabelProps {
  readonly labels: readonly MapLabel[];
  readonly model: MapModel;
  readonly view: MapView;
}

/** Names and numbers, outside the magnified layer so that they keep their size and stay sharp. */
export const MapLabels = memo(function MapLabels({ labels, model, view }: LabelProps) {
  return labels.map(({ code, at, lines, withValue }) => {
    const { step, short, slot } = model.unitOf.get(code)!;
    const [x, y] = toFrame(view, at);
    const count = lines.length + (withValue && short !== "" ? 1 : 0);
    const top = y - (count * LINE_PX) / 2 + LINE_PX * 0.76 + (slot === null ? 0 : LINE_PX / 2);
    return (
      <text
        key={code}
        className={styles.label}
        fill={step === null ? "var(--ink)" : `var(--on-${step})`}
        stroke={step === null ? "var(--paper)" : `var(--step-${step})`}
        textAnchor="middle"
      >
        <Lines lines={lines} value={withValue ? short : ""} x={x} top={top} />
      </text>
    );
  });
});

interface LinesProps {
  readonly lines: readonly string[];
  /** Below the name; empty where there is none. */
  readonly value: string;
  readonly x: number;
  /** Baseline of the first line. */
  readonly top: number;
}

/** Two lines of a name differ, and the number is one element through all periods. */
function Lines({ lines, value, x, top }: LinesProps) {
  return (
    <>
      {lines.map((line, i) => (
        <tspan key={line} className={styles.name} x={round(x)} y={round(top + i * LINE_PX)}>
          {line}
        </tspan>
      ))}
      {value === "" ? null : (
        <tspan x={round(x)} y={round(top + lines.length * LINE_PX)}>
          {value}
        </tspan>
      )}
    </>
  );
}

const round = (px: number) => Math.round(px * 10) / 10;

interface MarkProps extends LabelProps {
  readonly geometry: Geometry;
}

/** Markers of the selected units, as in the other figures; beside it the name that found no room within the outline. */
export function MapMarks({ geometry, labels, model, view }: MarkProps) {
  const labelOf = new Map(labels.map((label) => [label.code, label]));
  const marks = marksOf({ geometry, labels, model, view });
  const names = namesBeside(marks, { geometry, labels, model, view });
  return (
    <>
      {marks.map(({ unit: { code, slot }, at: [x, y] }) => {
        const label = labelOf.get(code);
        const up = label ? ((label.lines.length + (label.withValue ? 1 : 0)) * LINE_PX) / 2 : 0;
        return slot === null ? null : (
          <path
            key={code}
            className={styles.mark}
            d={markerPath(shapeOf(slot), 5)}
            transform={`translate(${round(x)} ${round(y - up)})`}
            fill={`var(--place-${slot})`}
          />
        );
      })}
      {names.map(({ code, text, x, y, strong }) => (
        <text
          key={code}
          className={`${styles.label} ${styles.beside} ${strong ? styles.name : ""}`}
          x={round(x)}
          y={round(y + 4)}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}

interface Mark {
  readonly unit: MapUnit;
  readonly at: Point;
}

/** The selected units and home, where they or their labels are. */
function marksOf({ geometry, labels, model, view }: MarkProps): Mark[] {
  const at = new Map(labels.map((label) => [label.code, label.at]));
  const insets = new Set(view.k === WHOLE.k ? geometry.insets.map(({ code }) => code) : []);
  return model.units
    .filter(({ code, slot }) => slot !== null || code === model.home)
    .filter(({ code }) => geometry.shapeOf.has(code) && !insets.has(code))
    .map((unit) => ({ unit, at: toFrame(view, at.get(unit.code) ?? geometry.shapeOf.get(unit.code)!.anchor) }));
}

/** On a smaller map the names would hide it. */
const LEAST_FOR_LANDMARKS_PX = 480;

/** Names outside of outlines: those of the marks in any case, those of landmarks where they find room. */
function namesBeside(marks: readonly Mark[], { geometry, labels, model, view }: MarkProps) {
  const within = new Set(labels.map(({ code }) => code));
  const names = new Map(model.labels.map(({ code, name }) => [code, name]));
  const loose = marks
    .filter(({ unit }) => !within.has(unit.code))
    .map(({ unit: { code, short }, at }) => ({ code, at, text: `${names.get(code)} ${short}`.trim() }));
  const named = new Set([...within, ...loose.map(({ code }) => code)]);
  const hasRoom = geometry.width * view.k >= LEAST_FOR_LANDMARKS_PX;
  const landmarks = (hasRoom ? model.landmarks : []).flatMap((code) => {
    const shape = geometry.shapeOf.get(code);
    if (!shape || named.has(code)) return [];
    return [{ code, at: toFrame(view, shape.anchor), text: names.get(code) ?? "", optional: true }];
  });
  const spots = [...loose.map((one) => ({ ...one, optional: false })), ...landmarks];
  const covered = labels.map((label) =>
    boxOfLabel(label, toFrame(view, label.at), model.unitOf.get(label.code)!.short),
  );
  const places = placeBeside(spots, geometry, covered);
  return spots.flatMap(({ code, text, optional }, i) => {
    const place = places[i];
    return place ? [{ code, text, strong: !optional, ...place }] : [];
  });
}

interface InsetProps {
  readonly id: string;
  readonly geometry: Geometry;
  readonly model: MapModel;
}

/** Tiny units once more, larger; to the eye and the pointer, as the options are the units on the map. */
export function MapInsets({ id, geometry, model }: InsetProps) {
  return geometry.insets.map(({ code, centre: [x, y], radius, d, lines, textTop, leader: [from, to] }) => {
    const unit = model.unitOf.get(code);
    if (!unit) return null;
    return (
      <g key={code} data-code={code} className={styles.inset}>
        <path className={styles.leaderCasing} d={`M${from}L${to}`} />
        <path className={styles.leader} d={`M${from}L${to}`} />
        <circle className={styles.spot} cx={to[0]} cy={to[1]} r={2} />
        <circle
          className={styles.lens}
          cx={x}
          cy={y}
          r={radius}
          stroke={unit.slot === null ? "var(--control)" : `var(--place-${unit.slot})`}
          strokeWidth={unit.slot === null ? 1 : 2.75}
        />
        <path
          className={styles.region}
          d={d}
          fill={fillOf(id, unit)}
          data-kind={unit.kind}
          data-step={unit.step ?? undefined}
        />
        <text className={styles.label} fill="var(--ink)" stroke="var(--paper)" textAnchor="middle">
          <Lines lines={lines} value={unit.short || unit.text} x={x} top={textTop} />
        </text>
      </g>
    );
  });
}
