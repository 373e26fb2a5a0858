import { median } from "d3-array";

export interface LoessStyle {
  /** Share of the points that each line is fitted to, above 0 and at most 1; 2/3 unless given. */
  readonly span?: number;
  /** Rounds in which points far from the curve lose weight; 3 unless given. */
  readonly robustIterations?: number;
}

const DEFAULT_SPAN = 2 / 3;
const DEFAULT_ITERATIONS = 3;
/**
 * Cleveland's programme: residuals this close to the median's six times count nothing, those this close to none in
 * full.
 */
const NEAR = 0.001;
const FAR = 0.999;
/** Residuals below this share of the largest number are errors of rounding; weights made of them would be noise. */
const ROUNDING = 1e-13;

interface Sample {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly neighbours: number;
}

/** Fitted values of W. S. Cleveland's LOWESS (1979) at every point; `x` ascending, no number missing. */
export function lowess(x: readonly number[], y: readonly number[], style: LoessStyle): number[] {
  const { span = DEFAULT_SPAN, robustIterations = DEFAULT_ITERATIONS } = style;
  if (!(span > 0 && span <= 1)) throw new RangeError(`span must be above 0 and at most 1: ${span}`);
  if (x.length < 2) return [...y];
  // What a share of the points comes to may lie a rounding error below a whole number.
  const neighbours = Math.min(x.length, Math.max(2, Math.floor(span * x.length + 1e-7)));
  const sample = { x, y, neighbours };
  const noise = ROUNDING * y.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let trust = y.map(() => 1);
  let fitted = fitAll(sample, trust);
  for (let round = 0; round < robustIterations; round++) {
    const next = trustOf(y.map((value, i) => Math.abs(value - fitted[i]!)), noise);
    if (!next) break;
    trust = next;
    fitted = fitAll(sample, trust);
  }
  return fitted;
}

/** Bisquare weights of the residuals; null where there is nothing left to play down. */
function trustOf(residuals: readonly number[], noise: number): number[] | null {
  const reach = 6 * (median(residuals) ?? 0);
  const mean = residuals.reduce((sum, one) => sum + one, 0) / residuals.length;
  if (reach < 1e-7 * mean || reach <= noise) return null;
  return residuals.map((one) => {
    if (one <= NEAR * reach) return 1;
    return one <= FAR * reach ? (1 - (one / reach) ** 2) ** 2 : 0;
  });
}

function fitAll(sample: Sample, trust: readonly number[]): number[] {
  const { x, neighbours } = sample;
  let first = 0;
  return x.map((at) => {
    while (first + neighbours < x.length && at - x[first]! > x[first + neighbours]! - at) first += 1;
    return fitAt(sample, { at, first, trust });
  });
}

interface Window {
  readonly at: number;
  readonly first: number;
  readonly trust: readonly number[];
}

/** The value at `at` of the line fitted to the points around it, weighted by nearness (tricube) and trust. */
function fitAt({ x, y, neighbours }: Sample, { at, first, trust }: Window): number {
  const reach = Math.max(at - x[first]!, x[first + neighbours - 1]! - at);
  const weights: number[] = [];
  let end = first;
  for (; end < x.length; end++) {
    const distance = Math.abs(x[end]! - at);
    if (distance > FAR * reach && x[end]! > at) break;
    const near = distance <= NEAR * reach ? 1 : distance <= FAR * reach ? (1 - (distance / reach) ** 3) ** 3 : 0;
    weights.push(near * trust[end]!);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // As in Cleveland's programme: where no neighbour is trusted, the point stands for itself.
  if (total <= 0) return y[x.indexOf(at)]!;
  const mean = (of: readonly number[]) => weights.reduce((sum, weight, i) => sum + weight * of[first + i]!, 0) / total;
  const centre = mean(x);
  const height = mean(y);
  let spread = 0;
  let slope = 0;
  for (const [i, weight] of weights.entries()) {
    const off = x[first + i]! - centre;
    spread += (weight / total) * off * off;
    slope += (weight / total) * off * y[first + i]!;
  }
  const range = x.at(-1)! - x[0]!;
  return Math.sqrt(spread) > 0.001 * range ? height + (slope / spread) * (at - centre) : height;
}
