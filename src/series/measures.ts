import { giniSimpson, hillNumber, richness, shannon } from "../statistics/diversity";
import {
  atkinson,
  correlationRatio,
  dissimilarity,
  exposure,
  gini,
  informationIndexH,
  isolation,
  multigroupDissimilarity,
  mutualInformationM,
} from "../statistics/segregation";

/** Ids of the registry of statistics, in the order in which the page offers them. */
export const DIVERSITY = ["hill-1", "hill-2", "hill-0", "gini-simpson", "shannon"] as const;
export type DiversityId = (typeof DIVERSITY)[number];

export const MANY_GROUPS = ["information-index-h", "mutual-information-m", "multigroup-dissimilarity"] as const;
export const TWO_GROUPS = [
  "dissimilarity",
  "isolation",
  "exposure",
  "gini-segregation",
  "correlation-ratio",
  "atkinson",
] as const;
export const SEGREGATION = [...MANY_GROUPS, ...TWO_GROUPS] as const;
export type SegregationId = (typeof SEGREGATION)[number];

export const isTwoGroup = (id: SegregationId): boolean => (TWO_GROUPS as readonly string[]).includes(id);

export interface Measures {
  readonly diversity: DiversityId;
  readonly segregation: SegregationId;
}

/** A link names one index of each family, or one of either, or none. */
export function measuresOf(asked: string | null): Measures {
  const named = new Set((asked ?? "").split(".").map((id) => (id === "richness" ? "hill-0" : id)));
  return {
    diversity: DIVERSITY.find((id) => named.has(id)) ?? DIVERSITY[0],
    segregation: SEGREGATION.find((id) => named.has(id)) ?? SEGREGATION[0],
  };
}

export function formatMeasures({ diversity, segregation }: Measures): string | null {
  const named = [diversity, segregation].filter((id) => id !== DIVERSITY[0] && id !== SEGREGATION[0]);
  return named.length === 0 ? null : named.join(".");
}

export function diversityOf(id: DiversityId, counts: ArrayLike<number>): number {
  switch (id) {
    case "hill-0":
      return richness(counts);
    case "hill-1":
      return hillNumber(counts, 1);
    case "hill-2":
      return hillNumber(counts, 2);
    case "gini-simpson":
      return giniSimpson(counts);
    case "shannon":
      return shannon(counts);
  }
}

/** One half: aversion to inequality in the middle of its range, at which the index treats both groups alike. */
const ATKINSON_BETA = 0.5;

type Counts = readonly ArrayLike<number>[];

/** The index of a table `counts[group][unit]`; one of two groups takes the first against the second. */
export function segregationOf(id: SegregationId, counts: Counts): number {
  const [a = [], b = []] = counts;
  switch (id) {
    case "information-index-h":
      return informationIndexH(counts);
    case "mutual-information-m":
      return mutualInformationM(counts);
    case "multigroup-dissimilarity":
      return multigroupDissimilarity(counts);
    case "dissimilarity":
      return dissimilarity(a, b);
    case "gini-segregation":
      return gini(a, b);
    case "atkinson":
      return atkinson(a, b, ATKINSON_BETA);
    case "isolation":
      return isolation(a, together(a, b));
    case "exposure":
      return exposure(a, b, together(a, b));
    case "correlation-ratio":
      return correlationRatio(a, together(a, b));
  }
}

const together = (a: ArrayLike<number>, b: ArrayLike<number>) => Float64Array.from(a, (one, at) => one + b[at]!);

/** A group against all others. */
export function againstOthers(counts: Counts, group: number): Float64Array[] {
  const units = counts[group]!.length;
  const others = Float64Array.from({ length: units }, (_, unit) =>
    counts.reduce((sum, row, at) => (at === group ? sum : sum + row[unit]!), 0),
  );
  return [Float64Array.from(counts[group]!), others];
}

/** Groups that nobody belongs to do not count as groups. */
export const withoutEmpty = (counts: readonly Float64Array[]): Float64Array[] =>
  counts.filter((row) => row.some((one) => one > 0));
