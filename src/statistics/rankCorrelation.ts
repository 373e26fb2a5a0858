import { normalDeviate } from "./normal";
import { DEFAULT_LEVEL } from "./rates";
import { requireAligned } from "./requireInput";

/** Rank of each value from the smallest, 1, on; equal values share the mean of theirs. NaN stays NaN. */
export function averageRanks(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]!))
    .sort((a, b) => values[a]! - values[b]!);
  const ranks = Array.from(values, () => NaN);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (const i of order.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

export interface RankCorrelation {
  readonly rho: number;
  /** Pairs of which both numbers are known. */
  readonly n: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Spearman's rank correlation, from -1 to 1, equal values sharing their mean rank. Interval by Fisher's z with the
 * standard error of D. G. Bonett & T. A. Wright, "Sample size requirements for estimating Pearson, Kendall and Spearman
 * correlations", Psychometrika 65 (2000). Pairs with a missing number leave. `rho` is NaN below two pairs or where one
 * side is all equal; the limits are NaN below four pairs and at -1 and 1, where they are not defined. Throws RangeError
 * where the arrays are not aligned or the level is outside 0 to 1.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>, level: number = DEFAULT_LEVEL): RankCorrelation {
  requireAligned(x, y);
  const deviate = normalDeviate(level);
  const at = Array.from(x, (_, i) => i).filter((i) => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!));
  const n = at.length;
  const left = averageRanks(at.map((i) => x[i]!));
  const right = averageRanks(at.map((i) => y[i]!));
  const middle = (n + 1) / 2;
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, rank, i) => sum + (rank - middle) * (b[i]! - middle), 0);
  const spread = Math.sqrt(product(left, left) * product(right, right));
  const rho = n > 1 && spread > 0 ? Math.max(-1, Math.min(1, product(left, right) / spread)) : NaN;
  if (n < 4 || !(Math.abs(rho) < 1)) return { rho, n, lower: NaN, upper: NaN };
  const half = deviate * Math.sqrt((1 + (rho * rho) / 2) / (n - 3));
  const z = Math.atanh(rho);
  return { rho, n, lower: Math.tanh(z - half), upper: Math.tanh(z + half) };
}
