import { formatFull, formatShort } from "../base/formatNumber";
import type { Catalogue, Place } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import { HOME_PLACE, type PeerSet } from "../selection/selection";
import { isTown } from "../series/peers";
import { isPercentage, RATE_PER } from "../series/transform";
import type { Comparison } from "../series/types";

/** How numbers of a comparison are written, and in what unit. */
export interface Style {
  /** In labels: short. */
  readonly label: (value: number) => string;
  /** On the axis: no more decimals than the distance between ticks asks for. */
  readonly tick: (value: number) => string;
  /** In tables and tooltips: full precision. */
  readonly full: (value: number) => string;
  readonly change: (value: number) => string;
  readonly relative: (value: number) => string;
  /** Behind a number or at the top of the axis. */
  readonly unit: string;
  /** Unit of an absolute change. */
  readonly changeUnit: string;
}

export function createStyle(comparison: Comparison, t: Translator): Style {
  const { indicator, show, base } = comparison;
  const decimals = decimalsOf(comparison);
  const style = { locale: t.locale, decimals };
  const points = isPercentage(indicator);
  const signed = show === "change";
  const units: Record<typeof show, string> = {
    value: t.text(indicator.unitLabel),
    rate: t("unit.rate", { per: formatFull(RATE_PER, { locale: t.locale, decimals: 0 }) }),
    index: t("unit.index", { base: base ?? "" }),
    change: t(points ? "unit.change.points" : "unit.change.percent", { base: base ?? "" }),
    rank: t(`unit.rank.${indicator.direction}`),
  };
  return {
    label: (value) => formatShort(value, { ...style, signed }),
    tick: (value) => new Intl.NumberFormat(t.locale, { signDisplay: signed ? "exceptZero" : "negative" }).format(value),
    full: (value) => formatFull(value, { ...style, signed }),
    change: (value) => formatFull(value, { ...style, signed: true }),
    relative: (value) => `${formatFull(value, { locale: t.locale, decimals: 0, signed: true })}%`,
    unit: units[show],
    changeUnit: changeUnitOf(comparison, units.value, t),
  };
}

function changeUnitOf({ show, indicator }: Comparison, unit: string, t: Translator): string {
  if (show === "rank") return t("unit.ranks");
  if (show === "index") return t("unit.indexPoints");
  if (show === "rate") return t("unit.rate", { per: formatFull(RATE_PER, { locale: t.locale, decimals: 0 }) });
  return isPercentage(indicator) || show === "change" ? t("unit.points") : unit;
}

function decimalsOf({ show, indicator }: Comparison): number {
  if (show === "rank") return 0;
  if (show === "value") return indicator.decimals;
  return show === "change" && isPercentage(indicator) ? indicator.decimals : 1;
}

/** Name of a place in the page's language; the code where the catalogue has none. */
export function nameOf(code: string, catalogue: Catalogue, t: Translator): string {
  const place = catalogue.places.get(code);
  return place ? t.text(place.name) : code;
}

/**
 * Title: what. The category is named when it is not the one that stands for the whole. The first category of a visitor's
 * indicator may well be a part, and a part under the name of the whole would be a wrong number.
 */
export function titleOf({ indicator, category: id }: Comparison, catalogue: Catalogue, t: Translator): string {
  const label = t.text(indicator.label);
  const category = catalogue.categories.find((one) => one.indicator === indicator.id && one.id === id);
  if (!category) return label;
  const isWhole = isOwnCode(indicator.id) ? category.label.en.toLowerCase() === "total" : id === indicator.headline;
  return isWhole ? label : `${label}: ${t.text(category.label)}`;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  readonly peers: PeerSet;
}

/** Subtitle: who, against whom, when. */
export function subtitleOf(comparison: Comparison, { catalogue, t, peers }: Setting): string {
  const highlighted = comparison.series.filter((one) => one.role === "highlight").map((one) => one.place);
  const names = new Intl.ListFormat(t.locale, { type: "conjunction" }).format(
    highlighted.map((code) => nameOf(code, catalogue, t)),
  );
  const count = comparison.series.length - highlighted.length;
  const belongs = (code: string) => isMember(catalogue.places.get(code), peers);
  const who =
    count === 0 || peers === "none"
      ? names
      : highlighted.length === 0
        ? t.plural(`against.alone.${peers}`, count)
        : t("against", {
            names,
            peers: t.plural(highlighted.some(belongs) ? `against.${peers}` : `against.alone.${peers}`, count),
          });
  return [who, spanOf(comparison.periods, t)].filter(Boolean).join(", ");
}

/** Whether the peers are "other" ones of the same set. */
function isMember(place: Place | undefined, peers: PeerSet): boolean {
  return place !== undefined && (peers === "centre" ? place.kind === "centre-city" : isTown(place));
}

export function spanOf(periods: readonly number[], t: Translator): string {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return t("span.none");
  return first === last ? String(first) : t("span", { from: first, to: last });
}

/** Colour slot 1 to 6. Mechelen always has the first, so the others start at the second. `second` = the colours ran out. */
export function slotsOf(places: readonly string[]): ReadonlyMap<string, { slot: number; second: boolean }> {
  const others = places.filter((code) => code !== HOME_PLACE);
  return new Map([
    [HOME_PLACE, { slot: 1, second: false }],
    ...others.map((code, i) => [code, { slot: 2 + (i % 5), second: i >= 5 }] as const),
  ]);
}
