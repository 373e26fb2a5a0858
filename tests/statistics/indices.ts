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
} from "../../src/statistics/segregation";

export type TwoGroups = (a: ArrayLike<number>, b: ArrayLike<number>) => number;
export const totalOf = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a, (count, unit) => count + b[unit]!);

/** Every index of two groups as a function of both. */
export const TWO: [name: string, index: TwoGroups][] = [
  ["dissimilarity", dissimilarity],
  ["gini", gini],
  ["atkinson 0.5", (a, b) => atkinson(a, b, 0.5)],
  ["atkinson 0.1", (a, b) => atkinson(a, b, 0.1)],
  ["atkinson 1", (a, b) => atkinson(a, b, 1)],
  ["correlationRatio", (a, b) => correlationRatio(a, totalOf(a, b))],
  ["isolation", (a, b) => isolation(a, totalOf(a, b))],
  ["exposure", (a, b) => exposure(a, b, totalOf(a, b))],
];
/** Those that are 0 when both groups are spread alike. */
export const FROM_ZERO = TWO.slice(0, 6);
export const MANY: [name: string, index: (counts: readonly ArrayLike<number>[]) => number][] = [
  ["multigroupDissimilarity", multigroupDissimilarity],
  ["informationIndexH", informationIndexH],
  ["mutualInformationM", mutualInformationM],
];
