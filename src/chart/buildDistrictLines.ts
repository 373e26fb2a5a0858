import type { Geography } from "../dataset/geography";
import type { DistrictsTranslator } from "../i18n/districts";
import { breaksToTell, breakYear } from "../series/breaks";
import type { UnitPanel, UnitSeries } from "../series/deriveUnits";
import { comparesPeriods } from "../series/passport";
import { spreadOfUnits, type UnitSpread } from "../series/spreadOfUnits";
import type { PlaceSeries } from "../series/types";
import { valueAxis } from "./axes";
import { slotOfDistrict } from "./buildMapModel";
import type { BandPoint, HighlightLine, LineModel, ModelLine, ModelPoint, TooltipRow } from "./buildLineModel";
import type { Style } from "./describe";
import { spanOf } from "./describe";
import { countUnits, nameOfUnit, nameUnits, styleOfUnits } from "./describeUnits";
import { splitSegments } from "./segments";

/** The city as a whole takes no colour of a unit. */
const CITY_SLOT = 0;

export interface DistrictLines extends LineModel {
  readonly spread: UnitSpread | null;
  /** What the lines show, in a sentence or two. */
  readonly says: string;
}

interface Setting {
  readonly title: string;
  readonly cityName: string;
  /** Published for the city as a whole, aligned with the panel's periods; null where nothing is. */
  readonly city: PlaceSeries | null;
  /** Codes of the chosen units, in order. */
  readonly selected: readonly string[];
  readonly t: DistrictsTranslator;
}

interface Styled extends Setting {
  readonly style: Style;
  readonly panel: UnitPanel;
  readonly spread: UnitSpread | null;
}

/**
 * The chosen units over time in colour, all others in grey, with the mean of the units as a dashed line inside a band
 * of one standard deviation to either side. Mean and band are those of the units that have a number in every year.
 */
export function buildDistrictLines(panel: UnitPanel, setting: Setting): DistrictLines {
  const { t, selected, city } = setting;
  const style = styleOfUnits(panel, t);
  const spread = comparesPeriods(panel.indicator) ? spreadOfUnits(panel) : null;
  const styled: Styled = { ...setting, style, panel, spread };
  const chosen = selected.flatMap((code) => panel.units.find((unit) => unit.place === code) ?? []);
  const lines = [
    ...chosen.map((unit) =>
      lineOf(unit, { name: nameOfUnit(unit.unit, t), slot: slotOfDistrict(selected, unit.place)! }, styled),
    ),
    ...(city ? [cityLine(city, styled)] : []),
  ];
  const others = panel.units.filter((unit) => !chosen.includes(unit) && unit.gaps.includes(null));
  const { periods } = panel;
  const first = periods[0] ?? 0;
  const last = periods.at(-1) ?? 0;
  const tooltip = (index: number) => tooltipOf(index, chosen, styled);
  const says = saysOf(chosen, styled);
  const y = axisOf(panel, city);
  return {
    title: setting.title,
    subtitle: [setting.cityName, spanOf(periods, t)].join(", "),
    summary: says,
    says,
    spread,
    years: periods,
    x: first === last ? [first - 1, last] : [first, last],
    y,
    style,
    lines,
    context: others.map((unit) => plainLine(unit, nameOfUnit(unit.unit, t), panel)),
    band: spread ? bandOf(spread, panel, y.domain[0]) : [],
    breaks: breaksToTell(panel.breaks, [panel.geography.city, ...chosen.map((unit) => unit.place)]).map((one) => ({
      year: breakYear(one),
      word: t(`break.${one.kind}`),
      text: t.text(one.label),
    })),
    events: [],
    tooltip,
    readOut: (index) => readOut(index, tooltip(index), styled),
  };
}

function plainLine(series: PlaceSeries, name: string, { periods, indicator }: UnitPanel): ModelLine {
  const points = periods.flatMap((year, index): ModelPoint[] =>
    series.gaps[index] === null
      ? [{ index, year, value: series.values[index]!, flag: series.flags[index] ?? null }]
      : [],
  );
  const segments = comparesPeriods(indicator)
    ? splitSegments(points, indicator.everyYears)
    : { runs: points.map((point) => [point]), bridges: [] };
  return { place: series.place, name, points, ...segments };
}

interface Look {
  readonly name: string;
  readonly slot: number;
}

function lineOf(series: PlaceSeries, { name, slot }: Look, { panel, style }: Styled): HighlightLine {
  const line = plainLine(series, name, panel);
  const point = line.points.at(-1);
  const end = point ? { point, text: style.label(point.value) } : null;
  return { ...line, slot, second: false, dashed: false, strong: false, end };
}

function cityLine(city: PlaceSeries, styled: Styled): HighlightLine {
  const name = styled.t("districts.lines.city", { city: styled.cityName });
  return { ...lineOf(city, { name, slot: CITY_SLOT }, styled), dashed: true };
}

function axisOf({ units, indicator, show }: UnitPanel, city: PlaceSeries | null): LineModel["y"] {
  const series = [...units, ...(city ? [city] : [])];
  const values = series.flatMap((one) => [...one.values].filter((value) => !Number.isNaN(value)));
  const fromZero = indicator.zeroBaseline || show === "rate";
  return { ...valueAxis(values, { fromZero, include: [] }), reversed: false, fromZero };
}

/** The middle of the band is the mean, not the median. It ends where the axis does, as no count lies below zero. */
function bandOf(spread: UnitSpread, { indicator }: UnitPanel, least: number): BandPoint[][] {
  const points = spread.periods.map((year, index) => ({ index, year, value: spread.mean[index]! }));
  return splitSegments(points, indicator.everyYears).runs.map((run) =>
    run.map(({ index, year, value }) => ({
      year,
      lower: Math.max(least, value - spread.sd[index]!),
      median: value,
      upper: value + spread.sd[index]!,
    })),
  );
}

/** Position of a year of the panel in the spread; -1 where it is no year of it. */
const inSpread = (spread: UnitSpread | null, index: number): number => spread?.at.indexOf(index) ?? -1;

function tooltipOf(index: number, chosen: readonly UnitSeries[], { t, style, spread, city, cityName }: Styled) {
  const mean = spread?.mean[inSpread(spread, index)] ?? NaN;
  const rowOf = (series: PlaceSeries, name: string, compares: boolean): TooltipRow => {
    const gap = series.gaps[index] ?? null;
    const value = series.values[index] ?? NaN;
    const flag = series.flags[index] ?? null;
    return {
      place: series.place,
      name,
      text: gap === null ? style.full(value) : "–",
      difference: compares && gap === null && !Number.isNaN(mean) ? style.change(value - mean) : "",
      note: gap === null ? (flag ? t(`flag.${flag}`) : "") : t(`gap.${gap}`),
      missing: gap !== null,
    };
  };
  const heightOf = (unit: UnitSeries) => (unit.gaps[index] === null ? unit.values[index]! : -Infinity);
  const sorted = [...chosen].sort((a, b) => heightOf(b) - heightOf(a));
  return [
    ...sorted.map((unit) => rowOf(unit, nameOfUnit(unit.unit, t), true)),
    ...(city ? [rowOf(city, t("districts.lines.city", { city: cityName }), false)] : []),
  ];
}

function readOut(index: number, rows: readonly TooltipRow[], { panel, style, spread, t }: Styled): string {
  const parts = rows.map(
    (row) => `${row.name} ${row.missing ? row.note : `${row.text}${row.note ? ` (${row.note})` : ""}`}`,
  );
  const at = inSpread(spread, index);
  const units = nameUnits(panel.geography, t);
  const mean = at < 0 ? [] : [t("districts.lines.mean.read", { units, value: style.full(spread!.mean[at]!) })];
  return `${panel.periods[index] ?? ""}: ${[...parts, ...mean].join("; ")}. ${style.unit}`;
}

/** "districts"; with their number where they are under half of all. */
function partOf(geography: Geography, some: number, t: DistrictsTranslator): string {
  const all = geography.units.length;
  if (some * 2 >= all) return nameUnits(geography, t);
  return t("districts.part", { some, units: countUnits(geography, all, t) });
}

/** Where a unit stood against the mean in its first and last year. */
function saysOf(chosen: readonly UnitSeries[], { t, style, spread, panel }: Styled): string {
  if (!spread) return t(comparesPeriods(panel.indicator) ? "districts.lines.few" : "districts.lines.years", {
      units: nameUnits(panel.geography, t),
    });
  const first = 0;
  const last = spread.periods.length - 1;
  const mean = t(first === last ? "districts.lines.mean.one" : "districts.lines.mean", {
    from: spread.periods[first]!,
    to: spread.periods[last]!,
    first: style.full(spread.mean[first]!),
    last: style.full(spread.mean[last]!),
    unit: style.unit ? ` (${style.unit})` : "",
    units: partOf(panel.geography, spread.units.length, t),
  });
  const each = chosen.flatMap((unit) => {
    const at = unit.gaps.findLastIndex((gap) => gap === null);
    const meanThen = spread.mean[inSpread(spread, at)] ?? NaN;
    if (at < 0 || Number.isNaN(meanThen)) return [];
    const difference = unit.values[at]! - meanThen;
    return t(
      difference === 0 ? "districts.lines.at" : difference > 0 ? "districts.lines.above" : "districts.lines.below",
      {
        name: nameOfUnit(unit.unit, t),
        value: style.full(unit.values[at]!),
        difference: style.full(Math.abs(difference)),
        year: panel.periods[at]!,
      },
    );
  });
  return [mean, ...each].join(" ");
}
