import { median } from "d3-array";
import { frac, GAP, group, row, sub, type MathNode } from "../statistics/mathNode";
import { poissonDraws, rankIntervals, type RankInterval } from "../statistics/rankUncertainty";
import { ratePer } from "../statistics/rates";
import { at, between, equals, pickThree, writeExample, type ExampleMeans, type WorkedExample } from "./workedExample";
import { rateSources, wholeYears } from "./workedRates";

const DRAWS = 1000;
const SEED = 2026;
const PER = 1000;
const STEP = 5;

const WORKERS: Readonly<Record<string, (means: ExampleMeans) => WorkedExample | null>> = {
  "rank-intervals": workRanks,
  "every-window": workWindows,
  "claim-readings": workClaim,
};

/** Ranks of districts and readings of a claim; null for a method that is none of these. */
export function workReadings(id: string, means: ExampleMeans): WorkedExample | null {
  return WORKERS[id]?.(means) ?? null;
}

function workRanks(means: ExampleMeans): WorkedExample | null {
  const { berlin } = means.data;
  const year = wholeYears(berlin).at(-1);
  if (!year) return null;
  const { burglaries: counts, inhabitants } = year;
  const rank = (x: readonly number[], n: readonly number[]) => {
    const rates = x.map((count, i) => ratePer(count, n[i]!, PER));
    return rankIntervals(rates, poissonDraws(x, n, PER), { draws: DRAWS, seed: SEED, direction: "high-first" });
  };
  const picked = pickThree(counts.map((count, i) => count / inhabitants[i]!));
  const [x, n] = [at(counts, picked), at(inhabitants, picked)];
  const ranks = rank(counts, inhabitants);
  const [few, all] = [rank(x, n)[1]!, ranks[picked[1]!]!];
  const shown = at(ranks, picked);
  const line = (one: RankInterval) =>
    row(equals("R", String(one.rank)), ",", GAP, between(one, String));
  return writeExample(means, {
    scene: "rank-draws",
    values: { year: year.year, units: berlin.units.length, draws: DRAWS },
    labels: at(berlin.units, picked).map(means.text),
    columns: [
      { head: "x", values: x.map((count, i) => ratePer(count, n[i]!, PER)), decimals: 2 },
      { head: "R", values: shown.map((one) => one.rank), decimals: 0 },
      { head: sub("R", "min"), values: shown.map(({ lower }) => lower), decimals: 0 },
      { head: sub("R", "max"), values: shown.map(({ upper }) => upper), decimals: 0 },
    ],
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line(all) },
    ],
    few: { lower: few.lower, upper: few.upper },
    all: { lower: all.lower, upper: all.upper },
    sources: rateSources(berlin),
  });
}

type Window = readonly [from: number, to: number];

/** All pairs of the years, by their places. */
const windowsOf = (places: readonly number[]): Window[] =>
  places.flatMap((from, i) => places.slice(i + 1).map((to): Window => [from, to]));
const changeIn = (values: readonly number[], [from, to]: Window) => values[to]! / values[from]! - 1;
const count = (...of: MathNode[]): MathNode => row("#", "{", ...of, "}");

/** Every so many years, the last of all among them. */
const spread = (years: readonly number[], step: number): number[] =>
  years.flatMap((_, i) => ((years.length - 1 - i) % step === 0 ? [i] : []));

function workWindows(means: ExampleMeans): WorkedExample {
  const { places, years, values, sources } = means.data.cities;
  const own = values[0]!;
  const shown = spread(years, STEP);
  const [from, to] = [shown.slice(0, -1), shown.slice(1)];
  const rises = (windows: readonly Window[]) => windows.filter((window) => changeIn(own, window) > 0).length;
  const [few, all] = [windowsOf(shown), windowsOf(years.map((_, i) => i))];
  const change = sub("c", row("s", "t"));
  const line = (windows: readonly Window[]) =>
    equals(frac(count(change, ">", "0"), count(change)), frac(String(rises(windows)), String(windows.length)));
  return writeExample(means, {
    scene: "windows",
    values: { place: means.text(places[0]!), from: years[0]!, year: years.at(-1)! },
    labels: from.map((i) => String(years[i])),
    columns: to.map((end) => ({
      head: String(years[end]),
      values: from.map((start) => (start < end ? 100 * changeIn(own, [start, end]) : NaN)),
      decimals: 1,
    })),
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line(all) },
    ],
    few: rises(few),
    all: rises(all),
    sources,
  });
}

/** Changes of one window: the place's own, the median of the others', and the first beside the second. */
function readingsIn(values: readonly (readonly number[])[], window: Window) {
  const [alone = NaN, ...others] = values.map((one) => changeIn(one, window));
  const middle = median(others) ?? NaN;
  return { alone, middle, beside: (1 + alone) / (1 + middle) - 1 };
}

function workClaim(means: ExampleMeans): WorkedExample {
  const { places, years, values, sources } = means.data.cities;
  const shown = windowsOf(spread(years, 2 * STEP));
  const readings = (windows: readonly Window[]) => windows.map((window) => readingsIn(values, window));
  const few = readings(shown);
  const all = readings(windowsOf(years.map((_, i) => i)));
  const held = (ones: typeof few) => ones.flatMap(({ alone, beside }) => [alone, beside]).filter((c) => c < 0).length;
  const change = sub("c", "r");
  const line = (ones: typeof few) =>
    equals(frac(count(change, "<", "0"), count(change)), frac(String(held(ones)), String(2 * ones.length)));
  const percent = (of: (one: (typeof few)[number]) => number) => few.map((one) => 100 * of(one));
  return writeExample(means, {
    scene: "readings",
    values: { place: means.text(places[0]!), from: years[0]!, year: years.at(-1)! },
    labels: shown.map(([from, to]) => `${years[from]}–${years[to]}`),
    columns: [
      { head: "c", values: percent(({ alone }) => alone), decimals: 1 },
      { head: "m", values: percent(({ middle }) => middle), decimals: 1 },
      {
        head: row(frac(group("1", "+", "c"), group("1", "+", "m")), "−", "1"),
        values: percent(({ beside }) => beside),
        decimals: 1,
      },
    ],
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line(all) },
    ],
    few: held(few) / (2 * few.length),
    all: held(all) / (2 * all.length),
    sources,
  });
}
