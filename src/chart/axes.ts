import { nice, ticks } from "d3-array";

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Value axis with round ticks. `fromZero` starts at zero; otherwise the axis holds the values and `include`. */
export function valueAxis(
  values: readonly number[],
  { fromZero, include }: { fromZero: boolean; include: readonly number[] },
): Axis {
  const all = [...values, ...include, ...(fromZero ? [0] : [])];
  const low = all.length === 0 ? 0 : Math.min(...all);
  const high = all.length === 0 ? 1 : Math.max(...all);
  const pad = low === high ? Math.max(Math.abs(high) * 0.1, 1) : 0;
  const [start, end] = nice(low - (fromZero ? 0 : pad), high + pad, 5);
  return { domain: [start, end], ticks: ticks(start, end, 5) };
}

/** Ranks count from 1 downwards; the axis names the first, the last and round ones between. */
export function rankAxis(count: number): Axis {
  const step = count <= 7 ? 1 : count <= 16 ? 3 : Math.ceil(count / 60) * 10;
  const start = step >= 10 ? 0 : 1;
  const between = Array.from({ length: Math.floor(count / step) }, (_, i) => start + (i + 1) * step);
  const inner = between.filter((rank) => rank < count - step / 2);
  return { domain: [1, Math.max(count, 2)], ticks: [1, ...inner, ...(count > 1 ? [count] : [])] };
}

/**
 * Years to write under the axis, `most` at the most: those with figures where all of them find room, else the first, the
 * last and round ones between that do not crowd them.
 */
export function yearTicks(years: readonly number[], most: number): number[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first === last) return [first];
  const span = last - first;
  const closest = Math.min(...years.slice(1).map((year, i) => year - years[i]!));
  if (span / closest <= most - 1) return [...years];
  const step = [1, 2, 5, 10, 20, 25, 50].find((size) => span / size <= most - 1) ?? 100;
  const round = Array.from(
    { length: Math.floor(last / step) - Math.ceil(first / step) + 1 },
    (_, i) => (Math.ceil(first / step) + i) * step,
  );
  const inner = round.filter((year) => year - first >= step * 0.7 && last - year >= step * 0.7);
  return [first, ...inner, last];
}
