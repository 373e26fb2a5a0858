import { mean } from "d3-array";
import type { GapReason } from "../dataset/gap";
import type { MapTranslator } from "../i18n/map";
import type { UnitPanel, UnitSeries } from "../series/deriveUnits";
import { LEAST_UNITS } from "../series/spreadOfUnits";
import type { MapUnit } from "./buildMapModel";
import { periodText } from "./describeUnits";
import { classOf, type MapClasses, type MapScale } from "./mapClasses";
import { createPanelStyle, type PanelStyle } from "./panelStyle";

export interface LegendClass {
  readonly step: number;
  readonly text: string;
  /** Units of the period in this class. */
  readonly count: number;
  readonly hint: string;
}

/** Where a thing stands on the value axis: 0 its left end, 1 its right end. */
type Position = number;

export interface LegendBar {
  readonly at: Position;
  readonly width: Position;
  /** From the bottom up. */
  readonly parts: readonly { readonly step: number; readonly count: number }[];
}

export interface LegendMark {
  readonly code: string;
  readonly at: Position;
  readonly slot: number;
  readonly text: string;
}

export interface LegendGap {
  readonly kind: "missing" | "not-applicable";
  readonly text: string;
}

/** The classes of a map with the distribution of its period over them. */
export interface MapLegend {
  readonly scale: MapScale;
  readonly unit: string;
  readonly classes: readonly LegendClass[];
  /** One more than classes; a single one where all values are equal. */
  readonly limits: readonly { readonly text: string; readonly at: Position }[];
  readonly bars: readonly LegendBar[];
  /** Units in the tallest bar. */
  readonly tallest: number;
  /** Where each unit with a number stands. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly marks: readonly LegendMark[];
  /** Of a period with numbers enough for one. */
  readonly mean: { readonly at: Position; readonly text: string } | null;
  /** Where the two hues of a diverging scale part; null where it has none, or lies beyond all numbers. */
  readonly middle: Position | null;
  readonly gaps: readonly LegendGap[];
  /** What the classes are computed over. */
  readonly note: string;
}

const BARS = 28;

interface Setting {
  readonly index: number;
  readonly classes: MapClasses;
  readonly style: PanelStyle;
  readonly t: MapTranslator;
}

export function buildMapLegend(panel: UnitPanel, units: readonly MapUnit[], setting: Setting): MapLegend {
  const { classes, style, t } = setting;
  const { limits, steps } = classes;
  const position = positionsOf(limits);
  const known = units.filter(({ kind }) => kind === "class");
  const bars = barsOf(known.map(({ value }) => value), classes);
  const average = known.length < LEAST_UNITS ? undefined : mean(known, ({ value }) => value);
  const notes = [middleText(setting), panel.periods.length > 1 ? spanText(panel, t) : ""];
  return {
    scale: classes.scale,
    unit: style.unit,
    classes: steps.map((step, i) => {
      const count = known.filter((unit) => unit.classIndex === i).length;
      return { step, text: classText(i, setting), count, hint: t("districts.map.counts", { count }) };
    }),
    limits: limits.map((limit) => ({ text: style.full(limit), at: position(limit) })),
    bars,
    tallest: Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0))),
    positions: new Map(known.map(({ code, value }) => [code, position(value)])),
    marks: known.flatMap(({ code, slot, value, name, short }) =>
      slot === null ? [] : [{ code, slot, at: position(value), text: `${name} ${short}` }],
    ),
    mean:
      average === undefined
        ? null
        : { at: position(average), text: t("districts.map.mean", { value: style.label(average) }) },
    gaps: gapsOf(panel, setting),
    middle: middleIn(classes) === null ? null : position(middleIn(classes)!),
    note: notes.filter(Boolean).join(" "),
  };
}

function middleIn({ middle, limits }: MapClasses): number | null {
  if (middle === null) return null;
  return (limits[0] ?? Infinity) < middle && middle < (limits.at(-1) ?? -Infinity) ? middle : null;
}

function middleText({ classes, style, t }: Setting): string {
  return classes.middle === null ? "" : t("districts.map.diverging", { middle: style.full(classes.middle) });
}

const spanText = (panel: UnitPanel, t: MapTranslator) =>
  t("districts.map.sameClasses", {
    from: periodText(panel, 0),
    to: periodText(panel, panel.periods.length - 1),
  });

export function classText(index: number, { classes: { limits }, style, t }: Omit<Setting, "index">): string {
  const from = style.full(limits[index]!);
  const to = limits[index + 1];
  return to === undefined ? from : t("districts.map.range", { from, to: style.full(to) });
}

/** Each class with the values in it, for what shows them without a map. */
export const namedClasses = (
  panel: UnitPanel,
  { classes, t }: Pick<Setting, "classes" | "t">,
): Pick<LegendClass, "step" | "text">[] => {
  const style = createPanelStyle(panel, t);
  return classes.steps.map((step, i) => ({ step, text: classText(i, { classes, style, t }) }));
};

function positionsOf(limits: readonly number[]): (value: number) => Position {
  const low = limits[0] ?? 0;
  const high = limits.at(-1) ?? low;
  return (value) => (high === low ? 0.5 : Math.max(0, Math.min(1, (value - low) / (high - low))));
}

const barIndex = (value: number, limits: readonly number[]) =>
  Math.min(BARS - 1, Math.floor(positionsOf(limits)(value) * BARS));

function barsOf(values: readonly number[], classes: MapClasses): LegendBar[] {
  const bars = Array.from({ length: BARS }, () => new Map<number, number>());
  for (const value of values) {
    const step = classes.steps[classOf(value, classes) ?? 0] ?? 4;
    const bar = bars[barIndex(value, classes.limits)]!;
    bar.set(step, (bar.get(step) ?? 0) + 1);
  }
  return bars.flatMap((counts, i) => {
    const parts = [...counts].sort(([a], [b]) => a - b).map(([step, count]) => ({ step, count }));
    return parts.length === 0 ? [] : [{ at: i / BARS, width: 1 / BARS, parts }];
  });
}

/** Without any period nothing was observed. */
export const gapAt = ({ gaps }: UnitSeries, index: number): GapReason | null =>
  gaps[index] === undefined ? "no-observation" : gaps[index];

function gapsOf({ units }: UnitPanel, { index, t }: Setting): LegendGap[] {
  const counts = new Map<GapReason, number>();
  for (const unit of units) {
    const gap = gapAt(unit, index);
    if (gap !== null) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const missing = [...counts].filter(([reason]) => reason !== "not-applicable").sort(([, a], [, b]) => b - a);
  const reasons = missing.map(([reason, count]) => t("districts.map.reason", { reason: t(`gap.${reason}`), count }));
  const inapplicable = counts.get("not-applicable") ?? 0;
  return [
    ...(reasons.length > 0
      ? [{ kind: "missing" as const, text: t("districts.map.missing", { reasons: reasons.join(", ") }) }]
      : []),
    ...(inapplicable > 0
      ? [{ kind: "not-applicable" as const, text: t("districts.map.notApplicable", { count: inapplicable }) }]
      : []),
  ];
}
