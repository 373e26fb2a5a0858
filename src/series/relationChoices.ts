import type { Geography } from "../dataset/geography";
import type { Catalogue, Indicator } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { isStatistic } from "./collect";
import { observationsOfUnits, type UnitSources } from "./collectUnits";
import { LEAST_POINTS } from "./deriveRelation";
import { comparesPlaces } from "./passport";

/** Years with figures of an indicator for enough units of a geography, ascending. */
export type YearsByIndicator = ReadonlyMap<string, readonly number[]>;

interface Asked {
  readonly catalogue: Catalogue;
  readonly sources: UnitSources;
  readonly geography: Geography;
}

/** Indicators that may have figures for the units, before any of their tables is read. */
export function possibleIndicators(catalogue: Catalogue, { kind }: Pick<Geography, "kind">): Indicator[] {
  const towns = kind === "municipalities";
  return [...catalogue.indicators.values()].filter(
    ({ id, coverage }) => isOwnCode(id) || (towns ? coverage.places >= LEAST_POINTS : coverage.districts > 0),
  );
}

/** What there is for the units, of the tables that have come. */
export function yearsOfIndicators({ catalogue, sources, geography }: Asked): YearsByIndicator {
  return new Map(
    possibleIndicators(catalogue, geography).flatMap((indicator) => {
      const found = observationsOfUnits(sources, geography, { indicator: indicator.id, category: indicator.headline });
      const counts = new Map<number, number>();
      for (const years of found.values()) {
        for (const [year, one] of years) if (isStatistic(one)) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      const years = [...counts].filter(([, count]) => count >= LEAST_POINTS).map(([year]) => year);
      return years.length > 0 ? [[indicator.id, years.sort((a, b) => a - b)] as const] : [];
    }),
  );
}

/**
 * Whether origin or nationality and crime are among them: the pair from which readers most readily conclude from places
 * to persons.
 */
export function pairsOriginWithCrime(indicators: readonly (Indicator | null)[]): boolean {
  const themes = new Set(indicators.map((one) => one?.theme));
  return themes.has("nationality") && themes.has("crime");
}

/** Counts against counts: a larger place has more of both. */
export const comparesCounts = (x: Indicator, y: Indicator) => x.aggregation === "sum" && y.aggregation === "sum";

/** Words for what may stand behind both origin and crime; labels in any language, so that own figures are found too. */
const CONFOUNDER =
  /income|inkomen|revenu|einkommen|poverty|armoede|pauvreté|armut|density|dichtheid|densité|unemploy|werkloos|chômage/i;

/** By how much they are worth offering: what the literature names first. */
const FIRST = ["net_taxable_income_per_inhabitant", "child_poverty_index"];
const POPULATION = "population";

export interface Confounder {
  readonly indicator: Indicator;
  /** The latest year that all three have in common. */
  readonly year: number;
}

/** What is at hand for these units of what may lie behind both, with the latest year in common with them. */
export function confoundersFor(
  [x, y]: readonly [Indicator, Indicator],
  years: YearsByIndicator,
  catalogue: Catalogue,
): Confounder[] {
  const isOne = ({ id, theme, label }: Indicator) =>
    id === POPULATION || (theme === "context" && Object.values(label).some((text) => CONFOUNDER.test(text)));
  const rank = ({ id }: Indicator) => (FIRST.includes(id) ? FIRST.indexOf(id) : id === POPULATION ? 9 : 5);
  return [...catalogue.indicators.values()]
    .filter((one) => isOne(one) && comparesPlaces(one) && one.id !== x.id && one.id !== y.id)
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((indicator) => {
      const year = lastCommon([x.id, y.id, indicator.id], years);
      return year === null ? [] : [{ indicator, year }];
    });
}

function lastCommon(ids: readonly string[], years: YearsByIndicator): number | null {
  const [first = [], ...others] = ids.map((id) => years.get(id) ?? []);
  return first.findLast((year) => others.every((one) => one.includes(year))) ?? null;
}

export interface Axes {
  readonly x: Indicator;
  readonly y: Indicator;
}

/** What the page opens with for towns: a survey of every municipality, and no pair that invites a wrong conclusion. */
const FOR_TOWNS = ["cleanliness_streets", "satisfaction_neighbourhood", "trust_municipal_government"] as const;

/**
 * The axes to show: what is asked for, and for what is not asked the pair that says most: no origin beside crime, rates
 * before counts, two themes before one. null: fewer than two indicators have figures.
 */
export function chooseAxes(
  asked: { readonly x: Indicator | null; readonly y: Indicator | null },
  { catalogue, geography, years }: Omit<Asked, "sources"> & { readonly years: YearsByIndicator },
): Axes | null {
  if (asked.x && asked.y) return { x: asked.x, y: asked.y };
  const named = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => catalogue.indicators.get(id) ?? []).filter(comparesPlaces);
  const candidates = named(geography.kind === "municipalities" ? FOR_TOWNS : years.keys());
  if (geography.kind === "municipalities") {
    const x = asked.x ?? candidates.find((one) => one !== asked.y);
    const y = asked.y ?? candidates.find((one) => one !== x);
    return x && y ? { x, y } : null;
  }
  const pairs = (asked.x ? [asked.x] : candidates).flatMap((x) =>
    (asked.y ? [asked.y] : candidates).flatMap((y) => (x === y ? [] : [{ x, y }])),
  );
  return best(pairs, years);
}

function best(pairs: readonly Axes[], years: YearsByIndicator): Axes | null {
  const worth = ({ x, y }: Axes) =>
    (lastCommon([x.id, y.id], years) === null ? -100 : 0) +
    (pairsOriginWithCrime([x, y]) ? -50 : 0) -
    (x.aggregation === "sum" ? 3 : 0) -
    (y.aggregation === "sum" ? 4 : 0) +
    (x.theme === y.theme ? 0 : 2);
  let found: Axes | null = null;
  for (const pair of pairs) if (!found || worth(pair) > worth(found)) found = pair;
  return found;
}
