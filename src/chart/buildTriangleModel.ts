import { quantile } from "d3-array";
import { formatFull } from "../base/formatNumber";
import type { Catalogue, ClaimTest } from "../dataset/types";
import type { StoryFiguresTranslator } from "../i18n/storyFigures";
import { stands } from "../series/claimLines";
import type { CannotReason, Windows } from "../series/claimTypes";

/** A change between every two years, and what a claim says of it. */
export interface TriangleReading {
  readonly windows: Windows;
  /** Percent, or points where the windows are in points. */
  readonly threshold: number;
  readonly relation: ClaimTest["relation"];
  /** The place's own changes, aligned with those of `windows`, and which way they must go as well. */
  readonly itself?: { readonly values: Float64Array; readonly relation: "below" | "above" };
}

export interface TriangleCell {
  readonly from: number;
  readonly to: number;
  /** NaN where it cannot be read. */
  readonly value: number;
  /** Inside the cell: the number without its unit; empty where there is none. */
  readonly text: string;
  /** 1 to 7 on the diverging ramp, 4 = no change. */
  readonly step: number | null;
  readonly holds: boolean;
  readonly gap: CannotReason | null;
  readonly readOut: string;
}

export interface TriangleModel {
  readonly periods: readonly number[];
  /** `rows[i][k]` leads from period `i` to period `i + 1 + k`. */
  readonly rows: readonly (readonly TriangleCell[])[];
  /** Classes that occur, from the strongest fall to the strongest rise. */
  readonly classes: readonly { readonly step: number; readonly text: string }[];
  readonly counts: { readonly windows: number; readonly holding: number; readonly unreadable: number };
  /** Periods before which years are missing, with the sentence that says which. */
  readonly skips: ReadonlyMap<number, string>;
  /** What a window must show for the claim to hold, as "at most -75%". */
  readonly bound: string;
  readonly summary: string;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: StoryFiguresTranslator;
}

export function buildTriangleModel(reading: TriangleReading, { catalogue, t }: Setting): TriangleModel {
  const { windows } = reading;
  const { periods, points } = windows;
  const indicator = catalogue.indicators.get(windows.indicator);
  const writing = { points, decimals: points ? (indicator?.decimals ?? 0) : 1, t };
  const [write, writeRound] = [writerOf(writing), roundWriter(writing)];
  const limits = limitsOf(windows.values);
  const rows = periods.slice(0, -1).map((from, i) =>
    periods.slice(i + 1).map((to, k): TriangleCell => {
      const at = i * periods.length + i + 1 + k;
      const value = windows.values[at]!;
      const gap = Number.isNaN(value) ? (windows.gaps[at] ?? "no-observation") : null;
      const isMoved = reading.itself === undefined || stands(reading.itself.values[at]!, reading.itself.relation, 0);
      const cell = { from, to, value, gap, holds: isMoved && stands(value, reading.relation, reading.threshold) };
      const acrossBreak = windows.acrossBreak[at] ?? false;
      const text = gap === null ? formatFull(value, { locale: t.locale, decimals: shortest(value), signed: true }) : "";
      return { ...cell, text, step: stepOf(value, limits), readOut: readOutOf({ ...cell, acrossBreak }, write, t) };
    }),
  );
  const cells = rows.flat();
  const counts = {
    windows: cells.length,
    holding: cells.filter((cell) => cell.holds).length,
    unreadable: cells.filter(({ gap }) => gap !== null).length,
  };
  const used = new Set(cells.map(({ step }) => step));
  const limit = t(`storyFigures.triangle.bound.${reading.relation}`, { value: writeRound(reading.threshold) });
  const moved = reading.itself?.relation === "below" ? ("fell" as const) : ("rose" as const);
  const bound = reading.itself ? t(`storyFigures.triangle.bound.${moved}`, { bound: limit }) : limit;
  return {
    periods,
    rows,
    classes: classesOf(limits, writeRound, t).filter(({ step }) => used.has(step)),
    counts,
    skips: skipsOf(periods, indicator?.everyYears ?? 1, t),
    bound,
    summary: t("storyFigures.triangle.summary", {
      windows: counts.windows,
      readable: counts.windows - counts.unreadable,
      holding: counts.holding,
      bound,
    }),
  };
}

/** Whole numbers fit a cell; what would round to zero or one keeps a decimal. */
const shortest = (value: number): number => (value !== 0 && Math.abs(value) < 0.95 ? 1 : 0);

interface Writing {
  readonly points: boolean;
  readonly decimals: number;
  readonly t: StoryFiguresTranslator;
}

const writerOf = ({ points, decimals, t }: Writing) => (value: number) =>
  t(points ? "storyFigures.points" : "storyFigures.percent", {
    value: formatFull(value, { locale: t.locale, decimals, signed: true }),
  });

/** Limits are round numbers: they need no decimals. */
const roundWriter = (writing: Writing) => (value: number) =>
  writerOf({ ...writing, decimals: Number.isInteger(value) ? 0 : writing.decimals })(value);

type Told = Pick<TriangleCell, "from" | "to" | "value" | "gap" | "holds"> & { readonly acrossBreak: boolean };

function readOutOf(cell: Told, write: (value: number) => string, t: StoryFiguresTranslator): string {
  const { from, to, value, gap } = cell;
  if (gap !== null) return t("storyFigures.triangle.read.gap", { from, to, reason: reasonOf(gap, t) });
  const verdict = t(cell.holds ? "storyFigures.triangle.holds" : "storyFigures.triangle.fails");
  const told = t("storyFigures.triangle.read", { from, to, value: write(value), verdict });
  return cell.acrossBreak ? `${told} ${t("storyFigures.triangle.read.break")}` : told;
}

export const reasonOf = (gap: CannotReason, t: StoryFiguresTranslator): string =>
  gap === "few-peers" ? t("storyFigures.triangle.fewPeers") : t(`gap.${gap}`);

const ROUND = [1, 2, 5, 10, 20, 25, 50, 75, 100, 200, 500, 1000, 2000, 5000, 10_000];

const nearestRound = (value: number) =>
  ROUND.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best));

/** Two round numbers that part the sizes of the changes in thirds; equal sizes are equally strong on both sides. */
function limitsOf(values: Float64Array): readonly [number, number] {
  const sizes = [...values].filter((value) => !Number.isNaN(value)).map(Math.abs);
  const inner = nearestRound(quantile(sizes, 1 / 3) ?? 0);
  const outer = nearestRound(quantile(sizes, 2 / 3) ?? 0);
  return [inner, outer > inner ? outer : ROUND.find((one) => one > inner)!];
}

const MIDDLE_STEP = 4;

function stepOf(value: number, [inner, outer]: readonly [number, number]): number | null {
  if (Number.isNaN(value)) return null;
  // What binary fractions leave over is no change.
  const size = Number(Math.abs(value).toFixed(9));
  const strength = size === 0 ? 0 : size < inner ? 1 : size < outer ? 2 : 3;
  return MIDDLE_STEP + Math.sign(value) * strength;
}

function classesOf([inner, outer]: readonly [number, number], write: (value: number) => string, t: Setting["t"]) {
  const between = (low: number, high: number) =>
    t("storyFigures.triangle.class.between", { low: write(low), high: write(high) });
  return [
    { step: 1, text: t("storyFigures.triangle.class.below", { value: write(-outer) }) },
    { step: 2, text: between(-outer, -inner) },
    { step: 3, text: between(-inner, 0) },
    { step: 4, text: write(0) },
    { step: 5, text: between(0, inner) },
    { step: 6, text: between(inner, outer) },
    { step: 7, text: t("storyFigures.triangle.class.above", { value: write(outer) }) },
  ];
}

function skipsOf(periods: readonly number[], everyYears: number, t: Setting["t"]): ReadonlyMap<number, string> {
  const skips = periods.flatMap((to, i): [number, string][] => {
    const from = periods[i - 1];
    if (from === undefined || to - from <= everyYears) return [];
    const missing = { from: from + 1, to: to - 1 };
    const key = missing.from === missing.to ? "storyFigures.triangle.skip.one" : "storyFigures.triangle.skip";
    return [[to, t(key, missing)]];
  });
  return new Map(skips);
}
