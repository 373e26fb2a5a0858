import { formatFull, formatShort } from "../base/formatNumber";
import type { Geography, GeographyKind, GeoUnit } from "../dataset/geography";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { DistrictsTranslator } from "../i18n/districts";
import type { UnitPanel } from "../series/deriveUnits";
import { isPercentage, RATE_PER } from "../series/transform";
import type { Style } from "./describe";
import { forRate } from "./panelStyle";

/** How the numbers of a panel are written, and in what unit. */
export function styleOfUnits({ indicator, show }: UnitPanel, t: DistrictsTranslator): Style {
  const decimals = show === "rate" ? 1 : indicator.decimals;
  const style = { locale: t.locale, decimals };
  const per = formatFull(RATE_PER, { locale: t.locale, decimals: 0 });
  const unit = show === "rate" ? t("unit.rate", { per }) : t.text(indicator.unitLabel);
  return {
    label: (value) => formatShort(value, style),
    tick: (value) => new Intl.NumberFormat(t.locale).format(value),
    full: (value) => formatFull(value, show === "rate" ? forRate(value, style) : style),
    change: (value) => formatFull(value, { ...style, signed: true }),
    relative: (value) => `${formatFull(value, { locale: t.locale, decimals: 0, signed: true })}%`,
    unit,
    changeUnit: isPercentage(indicator) && show === "value" ? t("unit.points") : unit,
  };
}

/** What is shown; the category by name where it is not the one that stands for the whole. */
export function titleOfUnits({ indicator, category }: UnitPanel, catalogue: Catalogue, t: DistrictsTranslator): string {
  const label = t.text(indicator.label);
  const found = catalogue.categories.find((one) => one.indicator === indicator.id && one.id === category);
  if (!found) return label;
  const all = catalogue.categories.filter((one) => one.indicator === indicator.id);
  const isWhole = isOwnCode(indicator.id)
    ? found.label.en.toLowerCase() === "total"
    : found.role === "headline" || found.role === "total";
  const isNamed = !isWhole && all.length > 1;
  return isNamed ? `${label}: ${t.text(found.label)}` : label;
}

/** What the units of a geography are called. English has one word where Dutch has two. */
export type UnitWord = GeographyKind | "quarters";

/** The large districts of these have a council or board of their own. */
const CITIES_OF_DISTRICTS: ReadonlySet<string> = new Set(["DEBER", "USNYC"]);

export const unitWord = ({ kind, city }: Geography): UnitWord =>
  kind === "districts" && !CITIES_OF_DISTRICTS.has(city) ? "quarters" : kind;

/** "12 districts", in the words of the geography. */
export const countUnits = (geography: Geography, count: number, t: DistrictsTranslator): string =>
  t.plural(`districts.units.${unitWord(geography)}`, count);

/** "districts", in the words of the geography. */
export const nameUnits = (geography: Geography, t: DistrictsTranslator): string =>
  t(`districts.them.${unitWord(geography)}`);

/** "2015", or "2007/2008" where the data say so; empty beyond the periods. */
export function periodText({ periods, spans }: UnitPanel, index: number): string {
  const year = periods[index];
  return year === undefined ? "" : (spans?.get(year) ?? String(year));
}

export const nameOfUnit = (unit: GeoUnit, t: DistrictsTranslator): string => t.text(unit.name);
