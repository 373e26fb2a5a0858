import { partialSpearman, type PartialRank } from "../statistics/partialCorrelation";
import { spearman } from "../statistics/rankCorrelation";
import { theilSen } from "../statistics/trend";
import { isLogX, isLogY, LEAST_POINTS, type Relation } from "./deriveRelation";

/** Under so many points a line would be drawn by two or three of them. */
export const LEAST_FOR_LINE = 12;

export type RankCorrelation =
  | {
      readonly kind: "ranked";
      readonly rho: number;
      readonly n: number;
      readonly lower: number;
      readonly upper: number;
    }
  | { readonly kind: "too-few"; readonly n: number }
  /** One of the two is the same everywhere, so that nothing can be ordered. */
  | { readonly kind: "constant"; readonly n: number };

/** Spearman's rank correlation of exactly the points shown. */
export function rankCorrelation({ points }: Pick<Relation, "points">): RankCorrelation {
  const n = points.length;
  if (n < LEAST_POINTS) return { kind: "too-few", n };
  const { rho, lower, upper } = spearman(
    points.map(({ x }) => x),
    points.map(({ y }) => y),
  );
  return Number.isNaN(rho) ? { kind: "constant", n } : { kind: "ranked", rho, n, lower, upper };
}

export interface GivenThird {
  readonly partial: PartialRank;
  /** Without the third, over the same points: those that have a number on it. */
  readonly plain: number;
}

/** The rank correlation with what both share with the third axis taken out; null where too few points have one. */
export function correlationGivenThird({ points }: Pick<Relation, "points">): GivenThird | null {
  const whole = points.filter(({ z }) => !Number.isNaN(z));
  if (whole.length < LEAST_POINTS) return null;
  const [x, y, z] = [whole.map((one) => one.x), whole.map((one) => one.y), whole.map((one) => one.z)];
  const partial = partialSpearman(x!, y!, z!);
  return Number.isNaN(partial.rho) ? null : { partial, plain: spearman(x!, y!).rho };
}

/** A straight line on the scales as drawn: through logarithms (base 10) where the axis is logarithmic. */
export interface TrendLine {
  readonly slope: number;
  readonly intercept: number;
  /** Where it begins and ends: the outermost points, in units of the axis. */
  readonly from: number;
  readonly to: number;
}

/** Theil and Sen's line (the median of all slopes), which a few odd places do not turn; null under LEAST_FOR_LINE. */
export function trendLine({ points, log }: Pick<Relation, "points" | "log">): TrendLine | null {
  if (points.length < LEAST_FOR_LINE) return null;
  const x = points.map((point) => (isLogX(log) ? Math.log10(point.x) : point.x));
  const y = points.map((point) => (isLogY(log) ? Math.log10(point.y) : point.y));
  const { slope, intercept } = theilSen(x, y);
  if (Number.isNaN(slope)) return null;
  const all = points.map((point) => point.x);
  return { slope, intercept, from: Math.min(...all), to: Math.max(...all) };
}

/** Height of the line at `x`, in units of the axes. */
export function lineAt({ slope, intercept }: TrendLine, x: number, log: Relation["log"]): number {
  const height = intercept + slope * (isLogX(log) ? Math.log10(x) : x);
  return isLogY(log) ? 10 ** height : height;
}
