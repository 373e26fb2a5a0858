import { formatFull, formatShort } from "../base/formatNumber";
import type { Geography } from "../dataset/geography";
import type { DistrictsTranslator } from "../i18n/districts";
import { breaksToTell, breakYear } from "../series/breaks";
import type { Inequality, InequalityMeasure } from "../series/deriveInequality";
import type { UnitPanel } from "../series/deriveUnits";
import { valueAxis } from "./axes";
import type { LineModel, ModelPoint } from "./buildLineModel";
import { spanOf } from "./describe";
import { countUnits, nameUnits } from "./describeUnits";
import { splitSegments } from "./segments";

interface Setting {
  readonly measure: InequalityMeasure;
  readonly title: string;
  readonly cityName: string;
  readonly t: DistrictsTranslator;
}

export interface InequalityModel extends LineModel {
  /** What the line shows, in one plain sentence. */
  readonly says: string;
  /** Of those behind and those ahead, with its caveat; empty where it cannot be told. */
  readonly beta: string;
  /** On which units it rests. */
  readonly behind: string;
}

const DECIMALS: Readonly<Record<InequalityMeasure, number>> = {
  "coefficient-of-variation": 1,
  "max-min-ratio": 1,
  "gini-inequality": 3,
  "theil-inequality": 3,
  "sigma-convergence": 3,
};

/** A change by less than this part is no change to speak of. */
const NOTABLE = 0.05;

export function buildInequalityModel(panel: UnitPanel, inequality: Inequality, setting: Setting): InequalityModel {
  const { measure, t, title } = setting;
  const { spread } = inequality;
  const factor = measure === "coefficient-of-variation" ? 100 : 1;
  const values = inequality.values[measure].map((value) => value * factor);
  const style = styleOf(measure, t);
  const points = spread.periods.flatMap((year, index): ModelPoint[] =>
    Number.isNaN(values[index]!) ? [] : [{ index, year, value: values[index]!, flag: null }],
  );
  const last = points.at(-1);
  const years = spread.periods;
  const name = t(`districts.measure.${measure}`);
  const textOf = (index: number) => (Number.isNaN(values[index] ?? NaN) ? "–" : style.full(values[index]!));
  const line = {
    place: measure,
    name,
    points,
    ...splitSegments(points, panel.indicator.everyYears),
    slot: 2,
    second: false,
    dashed: false,
    strong: false,
    end: last ? { point: last, text: style.label(last.value) } : null,
  };
  const says = saysOf(points, { panel, compared: spread.units.length, measure, style, t });
  return {
    title,
    subtitle: [setting.cityName, spanOf(years, t)].join(", "),
    summary: says,
    says,
    beta: betaText(panel, inequality, t),
    behind: behindOf(panel, inequality, t),
    years,
    x: years.length === 1 ? [years[0]! - 1, years[0]!] : [years[0]!, years.at(-1)!],
    y: {
      ...valueAxis(
        points.map(({ value }) => value),
        { fromZero: true, include: [] },
      ),
      reversed: false,
      fromZero: true,
    },
    style,
    lines: [line],
    context: [],
    band: [],
    breaks: breaksToTell(panel.breaks, [panel.geography.city]).map((one) => ({
      year: breakYear(one),
      word: t(`break.${one.kind}`),
      text: t.text(one.label),
    })),
    events: [],
    tooltip: (index) => [
      { place: measure, name, text: textOf(index), difference: "", note: "", missing: textOf(index) === "–" },
    ],
    readOut: (index) => `${years[index] ?? ""}: ${name} ${textOf(index)}`,
  };
}

function styleOf(measure: InequalityMeasure, t: DistrictsTranslator): LineModel["style"] {
  const style = { locale: t.locale, decimals: DECIMALS[measure] };
  const unit = t(`districts.measure.unit.${measure}`);
  return {
    label: (value) => formatShort(value, style),
    tick: (value) => new Intl.NumberFormat(t.locale).format(value),
    full: (value) => formatFull(value, style),
    change: (value) => formatFull(value, { ...style, signed: true }),
    relative: (value) => `${formatFull(value, { locale: t.locale, decimals: 0, signed: true })}%`,
    unit,
    changeUnit: unit,
  };
}

interface Saying {
  readonly panel: UnitPanel;
  /** Units with a figure in every year compared. */
  readonly compared: number;
  readonly measure: InequalityMeasure;
  readonly style: LineModel["style"];
  readonly t: DistrictsTranslator;
}

/** "More alike", "less alike", "about as alike": never better or worse. */
function saysOf(points: readonly ModelPoint[], { panel, compared, measure, style, t }: Saying): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return t("districts.alike.none");
  const values = {
    who: whoOf(panel.geography, compared, t),
    from: first.year,
    to: last.year,
    first: style.full(first.value),
    last: style.full(last.value),
  };
  const named = { ...values, measure: t(`districts.measure.in.${measure}`) };
  if (first === last) return t("districts.alike.one", named);
  const change = first.value === 0 ? (last.value === 0 ? 0 : Infinity) : last.value / first.value - 1;
  const how = Math.abs(change) < NOTABLE ? "same" : change < 0 ? "more" : "less";
  return t(`districts.alike.${how}`, named);
}

/** A smaller one is written as 0.000. */
const LEAST_BETA = 0.0005;

/** "The districts"; with their number, as the subject of the sentence, where they are under half of all. */
function whoOf(geography: Geography, some: number, t: DistrictsTranslator): string {
  const all = geography.units.length;
  if (some * 2 >= all) return t("districts.who.all", { units: nameUnits(geography, t) });
  return t("districts.who.some", { some, units: countUnits(geography, all, t) });
}

function betaText(panel: UnitPanel, { beta }: Inequality, t: DistrictsTranslator): string {
  if (!beta) return t("districts.beta.none");
  const values = {
    units: nameUnits(panel.geography, t),
    from: beta.first,
    to: beta.last,
    slope: formatFull(Math.round(beta.slope * 1000) / 1000, { locale: t.locale, decimals: 3, signed: true }),
    fit: formatFull(beta.r2, { locale: t.locale, decimals: 2 }),
    n: beta.n,
  };
  if (beta.alike) return t("districts.beta.alike", values);
  if (Math.abs(beta.slope) < LEAST_BETA) return t("districts.beta.neither", values);
  return t(beta.slope < 0 ? "districts.beta.catch" : "districts.beta.apart", values);
}

function behindOf(panel: UnitPanel, { spread }: Inequality, t: DistrictsTranslator): string {
  const { units } = panel.geography;
  const list = new Intl.ListFormat(t.locale);
  const all = spread.units.length === units.length;
  return [
    all
      ? t("districts.behind.all", { units: countUnits(panel.geography, units.length, t) })
      : t("districts.behind.some", { some: spread.units.length, units: countUnits(panel.geography, units.length, t) }),
    ...(spread.thinPeriods.length > 0
      ? [t("districts.behind.thin", { years: list.format(spread.thinPeriods.map(String)) })]
      : []),
  ].join(" ");
}
