import { ticks as roundTicks } from "d3-array";
import { formatExact, formatFull } from "../base/formatNumber";

export interface ScatterTick {
  readonly value: number;
  readonly text: string;
}

/** One axis of a scatter: what is measured, and where a value stands on it. */
export interface ScatterAxis {
  /** As a name: "Clean streets". */
  readonly label: string;
  /** Empty where unknown. */
  readonly unit: string;
  readonly log: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly ScatterTick[];
  /** Zero lies within; on a logarithmic axis there is none to show. */
  readonly hasZero: boolean;
  /** In tables and tooltips: full precision. */
  readonly full: (value: number) => string;
}

interface Wanted {
  readonly label: string;
  readonly unit: string;
  readonly log: boolean;
  readonly zeroBaseline: boolean;
  readonly decimals: number;
  readonly locale: string;
}

/** From here on the share of the axis below the lowest value is too much to give away for a zero. */
const FAR_FROM_ZERO = 0.45;

/**
 * An axis for all values of all years, so that it stands still while the years run. In a scatter the place of a point
 * is read and not the length of a bar, so that an indicator that wants its zero has it only where the values reach near
 * it.
 */
export function scatterAxis(values: readonly number[], wanted: Wanted): ScatterAxis {
  const { log, locale, decimals } = wanted;
  const shown = log ? values.filter((value) => value > 0) : values;
  const { domain, ticks } = log ? logAxis(shown) : linearAxis(shown, wanted.zeroBaseline);
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  const tickDecimals = Math.max(0, Math.ceil(-Math.log10(Math.abs(step)) - 1e-9));
  return {
    label: wanted.label,
    unit: wanted.unit,
    log,
    domain,
    ticks: ticks.map((value) => ({
      value,
      text: formatFull(value, { locale, decimals: log ? decimalsIn(value) : tickDecimals }),
    })),
    hasZero: !log && domain[0] <= 0 && domain[1] >= 0,
    full: (value) => formatFull(value, { locale, decimals }),
  };
}

const decimalsIn = (value: number) => formatExact(value).split(".")[1]?.length ?? 0;

/** Room beyond the outermost points, as a share of what they span. */
const MARGIN = 0.05;

interface Span {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

function linearAxis(values: readonly number[], zeroBaseline: boolean): Span {
  const low = values.length === 0 ? 0 : Math.min(...values);
  const high = values.length === 0 ? 1 : Math.max(...values);
  const near = low <= 0 || low / high < FAR_FROM_ZERO;
  const fromZero = zeroBaseline && near && low >= 0;
  const room = (high - (fromZero ? 0 : low)) * MARGIN || Math.max(Math.abs(high) * 0.1, 1);
  const start = fromZero ? 0 : low - room;
  // What cannot be negative has no axis that begins below zero.
  const domain = [low >= 0 ? Math.max(0, start) : start, high + room] as const;
  return { domain, ticks: roundTicks(domain[0], domain[1], 6) };
}

const STEPS = [1, 2, 5];

/** Ticks at 1, 2 and 5 of each power of ten; at the powers alone where there are many, at round ones where few. */
function logAxis(values: readonly number[]): Span {
  const low = values.length === 0 ? 1 : Math.min(...values);
  const high = values.length === 0 ? 10 : Math.max(...values);
  const room = (Math.log10(high / low) || 0.2) * MARGIN;
  const domain = [low / 10 ** room, high * 10 ** room] as const;
  const [first, last] = domain.map((value) => Math.floor(Math.log10(value))) as [number, number];
  const steps = last - first > 3 ? [1] : STEPS;
  const all = Array.from({ length: last - first + 1 }, (_, i) =>
    // A power written out: 10 ** -3 * 5 has digits of the binary system.
    steps.map((step) => Number(`${step}e${first + i}`)),
  ).flat();
  const ticks = all.filter((tick) => tick >= domain[0] && tick <= domain[1]);
  return { domain, ticks: ticks.length < 3 ? roundTicks(domain[0], domain[1], 5).filter((tick) => tick > 0) : ticks };
}

/** Where a value stands, 0 at the low end to 1 at the high one; NaN for what a logarithm does not know. */
export function positionOn({ domain: [low, high], log }: Pick<ScatterAxis, "domain" | "log">, value: number): number {
  if (!log) return (value - low) / (high - low);
  return value > 0 ? Math.log(value / low) / Math.log(high / low) : NaN;
}
