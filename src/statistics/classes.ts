import { quantileSorted } from "d3-array";
import { naturalGroups } from "./naturalGroups";

export type ClassMethod = "quantile" | "equal" | "jenks";

const unique = (sorted: readonly number[]) => sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);

/**
 * Limits that cut values into `count` classes, ascending and distinct, the smallest and largest value at the ends.
 * `quantile`: as many values in each (type 7 of Hyndman & Fan 1996); `equal`: classes of equal width; `jenks`: the
 * classes with the least variance within, exactly (W. D. Fisher, Journal of the American Statistical Association 53
 * (1958); G. F. Jenks 1967), cut halfway between the neighbouring values. Fewer classes where the values do not allow
 * as many; one number where all values are equal, none where there is no value. Missing values leave. Throws RangeError
 * where `count` is not a whole number above 0.
 */
export function classBreaks(values: ArrayLike<number>, method: ClassMethod, count: number): readonly number[] {
  if (!(Number.isInteger(count) && count > 0)) throw new RangeError(`count must be a whole number above 0: ${count}`);
  const sorted = Array.from(values)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return [];
  if (least === most) return [least];
  return unique([least, ...innerBreaks(sorted, method, count), most]);
}

function innerBreaks(sorted: readonly number[], method: ClassMethod, count: number): readonly number[] {
  const steps = Array.from({ length: count - 1 }, (_, i) => (i + 1) / count);
  const least = sorted[0]!;
  const most = sorted.at(-1)!;
  if (method === "quantile") return steps.map((p) => quantileSorted(sorted as number[], p)!);
  if (method === "equal") return steps.map((p) => least + (most - least) * p);
  return naturalGroups(sorted, count)
    .slice(1)
    .map(([first]) => (sorted[first - 1]! + sorted[first]!) / 2);
}

/**
 * Number, from 0, of the class a value falls in. A class holds its upper limit, the first one its lower limit too. -1
 * for a missing value and one outside all classes.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  const least = breaks[0];
  if (least === undefined || !(value >= least)) return -1;
  if (value === least) return 0;
  const limit = breaks.findIndex((one) => value <= one);
  return limit === -1 ? -1 : limit - 1;
}
