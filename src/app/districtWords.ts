import { nameOf } from "../chart/describe";
import { countUnits } from "../chart/describeUnits";
import type { Geography } from "../dataset/geography";
import type { Catalogue } from "../dataset/types";
import type { DistrictsTranslator } from "../i18n/districts";
import { HOME_PLACE, MAX_DISTRICTS } from "../selection/selection";
import type { DistrictsView } from "./useDistricts";

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: DistrictsTranslator;
}

/** Name of the city or region; where it is divided in two ways, with which of them. */
export function geographyName(geography: Geography, { catalogue, t }: Setting): string {
  const { id, city, units, own } = geography;
  const name = nameOf(city, catalogue, t);
  if (id === "02000") return t("districts.city.before2025", { name });
  if (id === "02000.2025") return t("districts.city.from2025", { name });
  if (id === "USNYC" || id === "USNYC.boroughs") return `${name}, ${countUnits(geography, units.length, t)}`;
  if (geography.dataset !== undefined) return t("districts.city.own.dataset", { name, dataset: geography.dataset });
  return own ? t("districts.city.own", { name }) : name;
}

/** The home place, where it is one of the units. */
export const homeOf = ({ units }: Geography): string | undefined =>
  units.some(({ code }) => code === HOME_PLACE) ? HOME_PLACE : undefined;

/** The centre cities among the municipalities of a region. */
export const landmarksOf = ({ units }: Geography, { places }: Catalogue): string[] =>
  units.flatMap(({ code }) => (places.get(code)?.kind === "centre-city" ? [code] : []));

/** The city in a title; where another own one has the same name, with the dataset it is from. */
export function cityTitle({ geography, catalogue, t }: Pick<DistrictsView, "geography" | "catalogue" | "t">): string {
  const name = nameOf(geography.city, catalogue, t);
  return geography.dataset === undefined ? name : `${name} (${geography.dataset})`;
}

/** Adds a unit to the chosen ones or takes it off; the first one makes room for a sixth. */
export function toggleUnit(selected: readonly string[], code: string): string[] {
  if (selected.includes(code)) return selected.filter((one) => one !== code);
  return [...selected, code].slice(-MAX_DISTRICTS);
}

/** Position of the year to show: the one asked for, else the latest that at least half of the usual units cover. */
export function yearIndex(
  {
    periods,
    units,
  }: { readonly periods: readonly number[]; readonly units: readonly { readonly gaps: readonly unknown[] }[] },
  asked: number | null,
): number {
  const wanted = asked === null ? -1 : periods.indexOf(asked);
  if (wanted >= 0) return wanted;
  const cover = periods.map((_, i) => units.filter((unit) => unit.gaps[i] === null).length);
  const usual = Math.max(0, ...cover);
  return Math.max(
    0,
    cover.findLastIndex((count) => count > 0 && count >= usual / 2),
  );
}
