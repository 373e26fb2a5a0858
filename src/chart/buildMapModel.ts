import { mean } from "d3-array";
import type { MapTranslator } from "../i18n/map";
import { HOME_PLACE } from "../selection/selection";
import type { UnitPanel, UnitSeries } from "../series/deriveUnits";
import { LEAST_UNITS } from "../series/spreadOfUnits";
import { periodText } from "./describeUnits";
import { classifyPanel, classOf, type ClassesAsked, type MapClasses, type MapScale } from "./mapClasses";
import type { LabelWish } from "./mapLabels";
import { buildMapLegend, classText, gapAt, type MapLegend } from "./mapLegend";
import { shortName } from "./mapNames";
import { createPanelStyle, type PanelStyle } from "./panelStyle";

export interface MapSetting extends ClassesAsked {
  /** Into the periods of the panel. */
  readonly index: number;
  /** Codes, in the order in which they were chosen. */
  readonly selected: readonly string[];
  readonly t: MapTranslator;
  /** Of the numbers of the period, by code. */
  readonly intervals?: ReadonlyMap<string, { readonly lower: number; readonly upper: number }> | undefined;
  /** Outlined and named, selected or not. */
  readonly home?: string | undefined;
  /** Codes of units that many readers look for, named wherever there is room; the same object for all periods. */
  readonly landmarks?: readonly string[] | undefined;
  /** What the data note of a number, in the words of the reader; empty for what need not be said. */
  readonly say?: ((note: string) => string) | undefined;
}

/** A unit as the map shows it in one period. */
export interface MapUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: "class" | "missing" | "not-applicable";
  readonly classIndex: number | null;
  /** On the seven-step ramp. */
  readonly step: number | null;
  /** NaN where there is none. */
  readonly value: number;
  /** Full precision; a dash where there is none. */
  readonly text: string;
  readonly short: string;
  readonly rank: string;
  readonly interval: string;
  /** What is said of the number, or the reason why there is none. */
  readonly note: string;
  readonly className: string;
  /** All of this as one sentence. */
  readonly readOut: string;
  /** Colour of a selected unit: `--place-<slot>`. */
  readonly slot: number | null;
}

export interface MapModel {
  readonly period: string;
  readonly unit: string;
  readonly scale: MapScale;
  /** In reading order. */
  readonly units: readonly MapUnit[];
  readonly unitOf: ReadonlyMap<string, MapUnit>;
  /** The same object for all periods of a panel. */
  readonly labels: readonly LabelWish[];
  readonly home: string | null;
  readonly landmarks: readonly string[];
  readonly legend: MapLegend;
  /** Alt text. */
  readonly summary: string;
}

/** Colour of a selected unit, null for others. The first is Mechelen's everywhere. */
export function slotOfDistrict(selected: readonly string[], code: string): number | null {
  if (!selected.includes(code)) return null;
  if (code === HOME_PLACE) return 1;
  const others = selected.filter((one) => one !== HOME_PLACE);
  return 2 + (others.indexOf(code) % 5);
}

interface Context extends Omit<MapSetting, "classes"> {
  readonly classes: MapClasses;
  readonly style: PanelStyle;
  readonly ranks: ReadonlyMap<number, number>;
  readonly count: number;
}

/** What a map says in one period of a panel. Knows nothing of outlines, so a period step leaves them alone. */
export function buildMapModel(panel: UnitPanel, setting: MapSetting): MapModel {
  const { index, t, home = null, landmarks = NOWHERE } = setting;
  const classes = classifyPanel(panel, setting);
  const style = createPanelStyle(panel, t);
  const ranks = ranksOf(panel, index);
  const count = panel.units.filter(({ gaps }) => gaps[index] === null).length;
  const units = panel.units.map((series) => buildUnit(series, { ...setting, classes, style, ranks, count }));
  const model = {
    period: periodText(panel, index),
    unit: style.unit,
    scale: classes.scale,
    units,
    unitOf: new Map(units.map((unit) => [unit.code, unit])),
    labels: labelsOf(panel, style, t),
    home: units.some(({ code }) => code === home) ? home : null,
    landmarks,
    legend: buildMapLegend(panel, units, { index, classes, style, t }),
  };
  return { ...model, summary: summaryOf(model, style, t) };
}

const NOWHERE: readonly string[] = [];

/** 1 = highest; equal values share a rank. */
function ranksOf({ units }: UnitPanel, index: number): Map<number, number> {
  const sorted = units
    .filter(({ gaps }) => gaps[index] === null)
    .map(({ values }) => values[index]!)
    .sort((a, b) => b - a);
  return new Map(sorted.map((value, i) => [value, i + 1] as const).reverse());
}

const NO_NUMBER = {
  classIndex: null,
  step: null,
  value: NaN,
  text: "–",
  short: "",
  rank: "",
  interval: "",
  className: "",
} as const;

function buildUnit(series: UnitSeries, context: Context): MapUnit {
  const { index, t, classes, style, ranks, count, selected, intervals, say } = context;
  const { code } = series.unit;
  const gap = gapAt(series, index);
  const name = t.text(series.unit.name);
  const slot = slotOfDistrict(selected, code);
  if (gap !== null) {
    const note = t(`gap.${gap}`);
    const kind = gap === "not-applicable" ? gap : "missing";
    return { ...NO_NUMBER, code, name, kind, note, readOut: `${name}: ${note}.`, slot };
  }
  const value = series.values[index]!;
  const classIndex = classOf(value, classes);
  const within = intervals?.get(code);
  const flag = series.flags[index] ?? null;
  const unit = {
    text: style.full(value),
    rank: t("districts.map.rank", { rank: ranks.get(value)!, count }),
    interval: within
      ? t("districts.map.interval", { from: style.full(within.lower), to: style.full(within.upper) })
      : "",
    note: [
      flag ? t(`flag.${flag}`) : "",
      say?.(series.notes[index] ?? "") ?? "",
      series.acrossBreak[index] ? t("flag.acrossBreak") : "",
    ]
      .filter(Boolean)
      .join(", "),
    className: classIndex === null ? "" : classText(classIndex, { classes, style, t }),
  };
  const { text, rank, interval, note, className } = unit;
  const inClass = className && t("districts.map.inClass", { class: className });
  const parts = [`${text} ${style.unit}`.trim(), interval, note, rank, inClass].filter(Boolean);
  const step = classIndex === null ? null : classes.steps[classIndex]!;
  const readOut = `${name}: ${parts.join("; ")}.`;
  return { code, name, kind: "class", classIndex, step, value, short: style.label(value), ...unit, readOut, slot };
}

const labelCache = new WeakMap<UnitPanel, Map<string, readonly LabelWish[]>>();

function labelsOf(panel: UnitPanel, style: PanelStyle, t: MapTranslator): readonly LabelWish[] {
  const made = labelCache.get(panel) ?? new Map<string, readonly LabelWish[]>();
  labelCache.set(panel, made);
  const known = made.get(t.locale);
  if (known) return known;
  const labels = panel.units.map(({ unit, values }) => {
    const texts = [...values].filter((value) => !Number.isNaN(value)).map(style.label);
    const widest = texts.reduce((best, text) => (text.length > best.length ? text : best), "");
    return { code: unit.code, name: shortName(t.text(unit.name)), widest };
  });
  made.set(t.locale, labels);
  return labels;
}

type Told = Pick<MapModel, "period" | "units">;

function summaryOf({ period, units }: Told, style: PanelStyle, t: MapTranslator): string {
  const known = units.filter(({ kind }) => kind === "class").sort((a, b) => b.value - a.value);
  const missing = units.length - known.length;
  const [high, low] = [known[0], known.at(-1)];
  if (!high || !low) return t("districts.map.summary.none");
  const said = ({ name, text }: MapUnit) => `${name} (${text})`;
  const average = style.full(mean(known, ({ value }) => value)!);
  const values = { period, high: said(high), low: said(low), mean: average };
  const enough = known.length < LEAST_UNITS ? "districts.map.summary.few" : "districts.map.summary";
  const figures = t(high === low ? "districts.map.summary.single" : enough, values);
  return missing === 0 ? figures : `${figures} ${t.plural("districts.map.summary.missing", missing)}`;
}
