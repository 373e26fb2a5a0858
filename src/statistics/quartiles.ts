import { quantileSorted } from "d3-array";

/**
 * Lower quartile, median and upper quartile by linear interpolation of order statistics (type 7 of Hyndman & Fan 1996,
 * "Sample quantiles in statistical packages", The American Statistician 50). NaN values are left out; all three are NaN
 * when none is left.
 */
export function quartiles(values: ArrayLike<number>): { lower: number; median: number; upper: number } {
  const sorted = Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (p: number) => quantileSorted(sorted, p) ?? NaN;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
