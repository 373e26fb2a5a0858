import type { Catalogue } from "../dataset/types";
import type { RelateTranslator } from "../i18n/relate";
import { isLogX, isLogY, type Relation, type RelationPoint } from "../series/deriveRelation";
import { deriveTrails } from "../series/deriveTrails";
import { lineAt, trendLine } from "../series/relationStatistics";
import type { UnitPanel } from "../series/deriveUnits";
import { colourClasses, type ColourLegend } from "./scatterColour";
import { axisWords, inSentence } from "./scatterWords";
import { positionOn, scatterAxis, type ScatterAxis } from "./scatterAxis";
import { formatFull } from "../base/formatNumber";

export interface ScatterPoint {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Share of the way along each axis, from its low end. */
  readonly at: readonly [number, number];
  /** Persons, NaN where unknown. */
  readonly size: number;
  /** Step of the colour ramp, 1 to 7; 0 where there is no third axis or no number on it. */
  readonly step: number;
  /** Colour and marker of a chosen place, 1 to 6; 0 for all others. */
  readonly slot: number;
  readonly second: boolean;
  /** Rows of the tooltip: what, and how much with its unit. */
  readonly rows: readonly ScatterRow[];
}

export interface ScatterRow {
  readonly label: string;
  readonly text: string;
}

export interface ScatterTrail {
  readonly code: string;
  readonly slot: number;
  /** Unbroken stretches; positions as in `ScatterPoint.at`. */
  readonly runs: readonly (readonly { readonly year: number; readonly at: readonly [number, number] }[])[];
}

export interface ScatterModel {
  readonly title: string;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** In the order of the x axis, which the arrow keys follow. */
  readonly points: readonly ScatterPoint[];
  readonly trails: readonly ScatterTrail[];
  /** Both ends of the trend line, as in `ScatterPoint.at`; null where none may be drawn. */
  readonly line: readonly [readonly [number, number], readonly [number, number]] | null;
  readonly colour: ColourLegend | null;
  /** Largest size of all points, NaN where none is known. */
  readonly largest: number;
  /** Everything of a point in a sentence. */
  readonly readOut: (index: number) => string;
}

export interface ScatterSetting {
  readonly catalogue: Catalogue;
  readonly t: RelateTranslator;
  /** Colour slots of the chosen units by code. */
  readonly slots: ReadonlyMap<string, { readonly slot: number; readonly second: boolean }>;
  readonly trails: boolean;
}

/** More grey trails than these are a tangle: then only chosen places leave one. */
const MOST_TRAILS = 40;

/** A relation in words and positions, of any size. */
export function buildScatterModel(relation: Relation, setting: ScatterSetting): ScatterModel {
  const { panels, log } = relation;
  const { catalogue, t } = setting;
  const x = axisOf(panels.x, { t, catalogue, log: isLogX(log), partner: panels.y });
  const y = axisOf(panels.y, { t, catalogue, log: isLogY(log), partner: panels.x });
  // Without a number in the year all points would look missing, which they are not.
  const colour = panels.z && relation.zInYear ? colourClasses(panels.z, relation, { t, catalogue }) : null;
  const words = { ...setting, x, y, colour, relation };
  const points = withNeighbours(
    relation.points.map((point) => pointOf(point, words)),
    t,
  ).sort((a, b) => a.x - b.x || a.y - b.y || a.name.localeCompare(b.name));
  const sizes = points.map(({ size }) => size).filter((size) => size > 0);
  return {
    title: t("relate.figure", {
      y: y.label,
      x: inSentence(x.label, catalogue, t),
    }),
    x,
    y,
    points,
    trails: setting.trails ? trailsOf(relation, words) : [],
    line: lineOf(relation, { x, y }),
    colour,
    largest: sizes.length > 0 ? Math.max(...sizes) : NaN,
    readOut: (index) => {
      const point = points[index];
      return point ? [point.name, ...point.rows.map(({ label, text }) => `${label} ${text}`)].join("; ") : "";
    },
  };
}

interface AxisSetting {
  readonly t: RelateTranslator;
  readonly catalogue: Catalogue;
  readonly log: boolean;
  readonly partner: UnitPanel;
}

/** The axis over the years that both have, so that it stands still while they run. */
function axisOf(panel: UnitPanel, { t, catalogue, log, partner }: AxisSetting): ScatterAxis {
  const both = panel.periods.flatMap((year, i) =>
    partner.periods.includes(year) ? [[i, partner.periods.indexOf(year)]] : [],
  );
  const values = panel.units.flatMap((unit, i) =>
    both.flatMap(([own, other]) =>
      unit.gaps[own!] === null && partner.units[i]!.gaps[other!] === null ? [unit.values[own!]!] : [],
    ),
  );
  const { label, unit, decimals } = axisWords(panel, catalogue, t);
  return scatterAxis(values, {
    label,
    unit,
    log,
    decimals,
    zeroBaseline: panel.indicator.zeroBaseline,
    locale: t.locale,
  });
}

interface Words extends ScatterSetting {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly colour: ColourLegend | null;
  readonly relation: Relation;
}

function pointOf(point: RelationPoint, words: Words): ScatterPoint {
  const { x, y, t, colour, slots } = words;
  const { code, name } = point.unit;
  return {
    code,
    name: t.text(name),
    x: point.x,
    y: point.y,
    at: [positionOn(x, point.x), positionOn(y, point.y)],
    size: point.size,
    step: colour?.stepOf(point.z) ?? 0,
    slot: slots.get(code)?.slot ?? 0,
    second: slots.get(code)?.second ?? false,
    rows: rowsOf(point, words),
  };
}

/** Rounded shares put several places on one spot, of which the pointer finds one: it names the others. */
function withNeighbours(points: readonly ScatterPoint[], t: RelateTranslator): ScatterPoint[] {
  const keyOf = ({ x, y }: ScatterPoint) => `${x} ${y}`;
  const spots = new Map<string, string[]>();
  for (const point of points) spots.set(keyOf(point), [...(spots.get(keyOf(point)) ?? []), point.name]);
  return points.map((point) => {
    const others = spots.get(keyOf(point))!.filter((name) => name !== point.name);
    if (others.length === 0) return point;
    return { ...point, rows: [...point.rows, { label: t("relate.alsoHere"), text: others.join(", ") }] };
  });
}

function rowsOf(point: RelationPoint, { x, y, colour, relation, t }: Words): ScatterRow[] {
  const row = ({ label, full, unit }: Pick<ScatterAxis, "label" | "full" | "unit">, value: number) => ({
    label,
    text: [full(value), unit].filter(Boolean).join(" "),
  });
  const third = colour
    ? [
        Number.isNaN(point.z)
          ? { label: colour.label, text: t(`gap.${point.zGap ?? "no-observation"}`) }
          : row(colour, point.z),
      ]
    : [];
  const persons = formatFull(point.size, { locale: t.locale, decimals: 0 });
  const size = Number.isNaN(point.size)
    ? []
    : [
        {
          label: t("relate.population"),
          text:
            point.sizeYear === relation.year
              ? persons
              : t("relate.ofYear", { value: persons, year: point.sizeYear ?? "" }),
        },
      ];
  const flags = point.flags.map((flag) => ({ label: t("relate.mind"), text: t(`flag.${flag}`) }));
  return [row(x, point.x), row(y, point.y), ...third, ...size, ...flags];
}

function trailsOf(relation: Relation, { x, y, slots }: Words): ScatterTrail[] {
  const everyone = relation.points.length <= MOST_TRAILS;
  return deriveTrails(relation)
    .filter(({ unit }) => everyone || slots.has(unit.code))
    .map(({ unit, runs }) => ({
      code: unit.code,
      slot: slots.get(unit.code)?.slot ?? 0,
      runs: runs.map((run) =>
        run.map((step) => ({ year: step.year, at: [positionOn(x, step.x), positionOn(y, step.y)] as const })),
      ),
    }))
    .sort((a, b) => a.slot - b.slot);
}

/** Cut where it leaves the plot: the line of few odd places can be steeper than the axis is long. */
function lineOf(relation: Relation, { x, y }: { readonly x: ScatterAxis; readonly y: ScatterAxis }) {
  const line = trendLine(relation);
  if (!line) return null;
  const ends = [line.from, line.to].map(
    (value) => [positionOn(x, value), positionOn(y, lineAt(line, value, relation.log))] as const,
  );
  return clip(ends[0]!, ends[1]!);
}

type Spot = readonly [number, number];

function clip([x0, y0]: Spot, [x1, y1]: Spot): readonly [Spot, Spot] | null {
  if (y0 === y1)
    return y0 >= 0 && y0 <= 1
      ? [
          [x0, y0],
          [x1, y1],
        ]
      : null;
  const at = (height: number) => (height - y0) / (y1 - y0);
  const [enter, leave] = [at(0), at(1)].sort((a, b) => a - b) as [number, number];
  const [from, to] = [Math.max(0, enter), Math.min(1, leave)];
  if (from >= to) return null;
  const spot = (share: number): Spot => [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
  return [spot(from), spot(to)];
}
