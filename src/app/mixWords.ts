import { formatFull } from "../base/formatNumber";
import type { Mark } from "../chart/buildLineModel";
import { nameOf, spanOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import type { Catalogue } from "../dataset/types";
import type { MixTranslator } from "../i18n/mix";
import type { Selection } from "../selection/selection";
import { breakYear } from "../series/breaks";
import type { MixGroup } from "../series/deriveMixing";
import { isTwoGroup, type DiversityId, type SegregationId } from "../series/measures";
import type { MixFigures, MixPlace, MixView } from "./useMix";

/** What every figure of the page is made from. */
export interface MixProps {
  readonly catalogue: Catalogue;
  readonly view: MixView;
  readonly figures: MixFigures;
  readonly t: MixTranslator;
}

export const whole = (value: number, t: MixTranslator) => formatFull(value, { locale: t.locale, decimals: 0 });

export const percent = (share: number, t: MixTranslator, decimals = 1) =>
  t("mix.percent", { value: formatFull(100 * share, { locale: t.locale, decimals }) });

export function placeNames(codes: readonly string[], { catalogue, t }: Pick<MixProps, "catalogue" | "t">): string {
  const list = new Intl.ListFormat(t.locale, { type: "conjunction" });
  return list.format(codes.map((code) => nameOf(code, catalogue, t)));
}

export const capital = (text: string, t: Pick<MixTranslator, "locale">): string =>
  text.charAt(0).toLocaleUpperCase(t.locale) + text.slice(1);

/** Names of the shown places and the years that are shown. */
export function whoAndWhen({ figures, ...props }: Omit<MixProps, "view">) {
  const years = figures.periods.filter((year) => year >= figures.from && year <= figures.to);
  return {
    places: placeNames(
      figures.places.map(({ place }) => place),
      props,
    ),
    span: spanOf(years, props.t),
  };
}

export function diversityStyle(id: DiversityId, t: MixTranslator) {
  const isNumber = id.startsWith("hill");
  const decimals = id === "hill-0" ? 0 : isNumber ? 2 : 3;
  const unit = t(isNumber ? "mix.measureUnit.hill" : `mix.measureUnit.${id as "gini-simpson" | "shannon"}`);
  const range = id === "gini-simpson" ? ([0, 1] as const) : ([0, Infinity] as const);
  return { name: t(`mix.measure.${id}`), unit, range, write: writer(decimals, t) };
}

const OWN_UNIT = ["mutual-information-m", "exposure", "isolation"] as const;

export function segregationStyle(id: SegregationId, t: MixTranslator) {
  const own = OWN_UNIT.find((one) => one === id);
  return {
    name: t(`mix.measure.${id}`),
    unit: t(`mix.measureUnit.${own ?? "segregation"}`),
    range: id === "mutual-information-m" ? ([0, Infinity] as const) : ([0, 1] as const),
    write: threeDigits(t),
  };
}

/** Indices lie anywhere from 0.001 to 1: what counts is the digits behind the zeros. Below that four decimals are plenty. */
export function threeDigits(t: MixTranslator): (value: number) => string {
  const format = new Intl.NumberFormat(t.locale, { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
  return (value) =>
    Math.abs(value) < 0.001 ? formatFull(value, { locale: t.locale, decimals: 4 }) : format.format(value);
}

const writer = (decimals: number, t: MixTranslator) => (value: number) =>
  formatFull(value, { locale: t.locale, decimals });

/** The group that two-group indices set against all others: the one asked for, else the second largest there is. */
export function chosenGroup(groups: readonly MixGroup[], { group }: Selection, slots: MixFigures["groupSlots"]): number {
  const asked = groups.findIndex(({ id }) => id === group);
  if (asked >= 0) return asked;
  const bySize = [...slots.keys()];
  const found = groups.findIndex(({ id }) => id === (bySize[1] ?? bySize[0]));
  return Math.max(0, found);
}

export function segregationTitle(id: SegregationId, group: MixGroup | undefined, t: MixTranslator): string {
  const measure = t(`mix.measure.${id}`);
  const shown =
    isTwoGroup(id) && group ? t("mix.segregation.of", { measure, group: groupName(group.category, t) }) : measure;
  return t("mix.segregation.title", { measure: shown });
}

/** What the breaks of the series are, each sentence once behind its years. */
export function breakNotes(marks: readonly Mark[], t: MixTranslator): string[] {
  const years = new Map<string, Set<number>>();
  marks.forEach(({ year, text }) => years.set(text, (years.get(text) ?? new Set()).add(year)));
  const list = new Intl.ListFormat(t.locale);
  return [...years].map(([text, all]) => t("mix.breaks", { year: list.format([...all].map(String)), text }));
}

/** Breaks of the groups of the shown places. */
export function breakMarks(places: readonly Pick<MixPlace, "composition">[], t: MixTranslator): Mark[] {
  return places.flatMap(({ composition }) =>
    composition.breaks.map((one) => ({
      year: breakYear(one),
      word: t(`break.${one.kind}`),
      text: t.text(one.label),
    })),
  );
}

export const median = (values: ArrayLike<number>): number => {
  const sorted = Array.from(values).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
