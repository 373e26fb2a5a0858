import { formatFull } from "../base/formatNumber";
import { axisWords, indicatorName, inSentence } from "../chart/scatterWords";
import type { Geography } from "../dataset/geography";
import type { Catalogue } from "../dataset/types";
import type { RelateTranslator } from "../i18n/relate";
import { LEAST_POINTS, type MissingUnit, type Relation } from "../series/deriveRelation";
import { correlationGivenThird, LEAST_FOR_LINE, rankCorrelation } from "../series/relationStatistics";

export interface Wording {
  readonly catalogue: Catalogue;
  readonly t: RelateTranslator;
}

/** Coefficients have two decimals, whatever the indicators have; one near zero is 0.00 and no "<0.01". */
const two = (value: number, { t }: Wording) =>
  formatFull(Math.round(value * 100) / 100 + 0, { locale: t.locale, decimals: 2 });

/** "45 places", "12 districts". */
export function countUnits(count: number, { kind }: Geography, { t }: Wording): string {
  return t.plural(kind === "municipalities" ? "relate.points.places" : "relate.points.districts", count);
}

/** "45 places"; "16 of 300 places" where they are under half of those that were asked for. */
export function countPart(count: number, { points, missing, geography }: Relation, wording: Wording): string {
  const all = points.length + missing.length;
  if (count === 0 || count * 2 >= all) return countUnits(count, geography, wording);
  return wording.t("relate.points.of", { some: count, all: countUnits(all, geography, wording) });
}

/** "Rank correlation 0.42 (95% interval 0.10 to 0.66), 45 places, 2023." or why there is none. */
export function rankSentence(relation: Relation, wording: Wording): string {
  const { t } = wording;
  const result = rankCorrelation(relation);
  const values = {
    units: countPart(result.n, relation, wording),
    year: relation.year ?? "",
    least: LEAST_POINTS,
  };
  if (result.kind === "too-few") return t("relate.rho.few", values);
  if (result.kind === "constant") return t("relate.rho.constant", values);
  const rho = two(result.rho, wording);
  if (Number.isNaN(result.lower)) return t("relate.rho.exact", { ...values, rho });
  return t("relate.rho", { ...values, rho, lower: two(result.lower, wording), upper: two(result.upper, wording) });
}

/** The rank correlation given the third axis; empty without one in this year. */
export function partialSentence(relation: Relation, wording: Wording): string {
  const { t, catalogue } = wording;
  const { panels, geography } = relation;
  if (!panels.z || !relation.zInYear) return "";
  const z = inSentence(axisWords(panels.z, catalogue, t).label, catalogue, t);
  const given = correlationGivenThird(relation);
  if (!given) return t("relate.partial.none", { z });
  const { rho, n, lower, upper } = given.partial;
  return t("relate.partial", {
    z,
    rho: two(rho, wording),
    lower: two(lower, wording),
    upper: two(upper, wording),
    units: countUnits(n, geography, wording),
    plain: two(given.plain, wording),
  });
}

/** What the line is, or why there is none. */
export function lineSentence({ points, log }: Relation, { t }: Wording): string {
  if (points.length < LEAST_FOR_LINE) return t("relate.line.none", { least: LEAST_FOR_LINE, count: points.length });
  return t(log === "none" ? "relate.line" : "relate.line.log");
}

/** Name of a way to divide a city, with how many parts there are. */
export function geographyName(geography: Geography, { catalogue, t }: Wording): string {
  const city = catalogue.places.get(geography.city);
  const name = city ? t.text(city.name) : geography.city;
  const { dataset, units } = geography;
  const values = { city: dataset === undefined ? name : `${name} (${dataset})`, count: units.length };
  return t(geography.id.endsWith(".2025") ? "relate.units.2025" : `relate.units.${geography.kind}`, values);
}

/** What the units are called in the list they are chosen from. */
export function unitsName(unitsId: string, geography: Geography, wording: Wording): string {
  if (unitsId === "centre" || unitsId === "similar" || unitsId === "all") return wording.t(`relate.units.${unitsId}`);
  return geographyName(geography, wording);
}

export interface MissingGroup {
  readonly id: string;
  /** "Clean streets, no figure at hand". */
  readonly reason: string;
  readonly names: readonly string[];
}

/** Units that are no points, by axis and reason, the largest group first. */
export function missingGroups({ missing, panels }: Relation, { catalogue, t }: Wording): MissingGroup[] {
  const groups = new Map<string, { reason: string; names: string[] }>();
  for (const one of missing) {
    const id = `${one.axis} ${one.reason}`;
    const group = groups.get(id) ?? { reason: missingReason(one, panels, { catalogue, t }), names: [] };
    group.names.push(t.text(one.unit.name));
    groups.set(id, group);
  }
  return [...groups].map(([id, group]) => ({ id, ...group })).sort((a, b) => b.names.length - a.names.length);
}

export function missingReason(
  { axis, reason }: MissingUnit,
  panels: Relation["panels"],
  { catalogue, t }: Wording,
): string {
  const why = reason === "not-positive" ? t("relate.missing.not-positive") : t(`gap.${reason}`);
  return `${indicatorName(panels[axis].indicator, catalogue, t)}, ${why}`;
}

/** Inhabitants of all points; NaN where those of one are unknown. */
export const inhabitantsOf = ({ points }: Relation): number => points.reduce((sum, { size }) => sum + size, 0);
