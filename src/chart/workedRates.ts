import type { OffenceExample } from "../series/exampleData";
import type { Interval } from "../statistics/interval";
import { frac, GAP, row, sub, type MathNode } from "../statistics/mathNode";
import { byarInterval, funnelLimits, poissonInterval, ratePer, wilsonInterval } from "../statistics/rates";
import {
  at,
  between,
  equals,
  pickThree,
  sumOf,
  writeExample,
  type ExampleColumn,
  type ExampleMeans,
  type WorkedExample,
} from "./workedExample";

const PER = 1000;
const FUNNEL_LEVEL = 0.998;

/** Numbers by district in one year. */
export interface YearOfOffences {
  readonly year: number;
  readonly burglaries: readonly number[];
  readonly thefts: readonly number[];
  readonly offences: readonly number[];
  readonly inhabitants: readonly number[];
}

/** The years in which offences and inhabitants of every district are known. */
export function wholeYears(berlin: OffenceExample): readonly YearOfOffences[] {
  return berlin.years.flatMap((year, i) => {
    const one = {
      year,
      burglaries: berlin.burglaries[i]!,
      thefts: berlin.thefts[i]!,
      offences: berlin.offences[i]!,
      inhabitants: berlin.inhabitants[i]!,
    };
    return [...one.burglaries, ...one.inhabitants].some(Number.isNaN) ? [] : [one];
  });
}

/** Ids of the sources of rates. */
export const rateSources = ({ sources, populationSources }: OffenceExample): string[] => [
  ...sources,
  ...populationSources,
];

/** Burglaries per 1,000 inhabitants of each district. */
export const burglaryRates = ({ burglaries, inhabitants }: YearOfOffences): number[] =>
  burglaries.map((count, i) => ratePer(count, inhabitants[i]!, PER));

interface Counted {
  readonly x: readonly number[];
  readonly n: readonly number[];
}

interface Recipe {
  readonly scene: "rates" | "thefts";
  /** Which of the year's numbers are the x and the n of the formula. */
  readonly take: (year: YearOfOffences) => Counted;
  readonly of: (x: number, n: number) => number | Interval;
  readonly decimals: number;
  readonly name: (x: string, n: string, per: string) => MathNode;
  /** What its limits are limits of. */
  readonly limited: string;
}

const burglaries = ({ burglaries: x, inhabitants: n }: YearOfOffences): Counted => ({ x, n });
const RECIPES: Readonly<Record<string, Recipe>> = {
  rate: {
    scene: "rates",
    take: burglaries,
    of: (x, n) => ratePer(x, n, PER),
    decimals: 2,
    name: (x, n, per) => row(per, "×", frac(x, n)),
    limited: "r",
  },
  "poisson-interval": {
    scene: "rates",
    take: burglaries,
    of: (x) => poissonInterval(x),
    decimals: 1,
    name: (x) => row("x", "=", x),
    limited: "x",
  },
  "byar-interval": {
    scene: "rates",
    take: burglaries,
    of: (x) => byarInterval(x),
    decimals: 1,
    name: (x) => row("x", "=", x),
    limited: "x",
  },
  "wilson-interval": {
    scene: "thefts",
    take: ({ thefts, offences }) => ({ x: thefts, n: offences }),
    of: (x, n) => wilsonInterval(x, n),
    decimals: 4,
    name: (x, n) => equals(frac("x", "n"), frac(x, n)),
    limited: "p",
  },
};

function limitColumns(found: readonly (number | Interval)[], { limited, decimals }: Recipe): ExampleColumn[] {
  const numbers = found.filter((one) => typeof one === "number");
  const limits = found.filter((one) => typeof one !== "number");
  if (limits.length === 0) return [{ head: limited, values: numbers, decimals }];
  return [
    { head: sub(limited, "min"), values: limits.map(({ lower }) => lower), decimals },
    { head: sub(limited, "max"), values: limits.map(({ upper }) => upper), decimals },
  ];
}

/** Offences in the districts of Berlin; null for a method that is none of these, or without a whole year. */
export function workRates(id: string, means: ExampleMeans): WorkedExample | null {
  const { berlin } = means.data;
  const year = wholeYears(berlin).at(-1);
  if (!year) return null;
  if (id === "funnel-limits") return workFunnel(means, year);
  const recipe = RECIPES[id];
  if (!recipe) return null;
  const { x, n } = recipe.take(year);
  const picked = pickThree(burglaryRates(year));
  const few: Counted = { x: at(x, picked), n: at(n, picked) };
  const whole = (counted: Counted) => recipe.of(sumOf(counted.x), sumOf(counted.n));
  const write = (value: number) => means.number(value, recipe.decimals);
  const line = (counted: Counted): MathNode => {
    const found = whole(counted);
    const round = (value: number) => means.number(value, 0);
    const name = recipe.name(round(sumOf(counted.x)), round(sumOf(counted.n)), round(PER));
    return typeof found === "number" ? equals(name, write(found)) : row(name, ",", GAP, between(found, write));
  };
  const each = few.x.map((count, i) => recipe.of(count, few.n[i]!));
  return writeExample(means, {
    scene: recipe.scene,
    values: { year: year.year, units: berlin.units.length },
    labels: at(berlin.units, picked).map(means.text),
    columns: [
      { head: "x", values: few.x, decimals: 0, sum: true },
      { head: "n", values: few.n, decimals: 0, sum: true },
      ...limitColumns(each, recipe),
    ],
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line({ x, n }) },
    ],
    few: whole(few),
    all: whole({ x, n }),
    sources: recipe.scene === "rates" ? rateSources(berlin) : berlin.sources,
  });
}

/** How many rates stand outside the limits around the rate of all. */
function outside({ x, n }: Counted): { readonly target: number; readonly limits: Interval[]; readonly out: number } {
  const target = sumOf(x) / sumOf(n);
  const limits = funnelLimits(target, n, [FUNNEL_LEVEL]).map(([one]) => one!);
  const out = x.filter((count, i) => count / n[i]! < limits[i]!.lower || count / n[i]! > limits[i]!.upper).length;
  return { target, limits, out };
}

function workFunnel(means: ExampleMeans, year: YearOfOffences): WorkedExample {
  const { berlin } = means.data;
  const all = burglaries(year);
  const rates = burglaryRates(year);
  const picked = pickThree(rates);
  const { target, limits, out } = outside(all);
  const few: Counted = { x: at(all.x, picked), n: at(all.n, picked) };
  const shown = at(limits, picked);
  const thousand = means.number(PER, 0);
  const write = (value: number) => means.number(value * PER, 2);
  const line = (counted: Counted): MathNode => {
    const found = outside(counted);
    const count = row("#", "{", "i", ":", sub("r", "i"), "∉", "[", sub("r", "min"), ",", sub("r", "max"), "]", "}");
    return row(equals(row(thousand, "θ"), write(found.target)), ",", GAP, equals(count, String(found.out)));
  };
  return writeExample(means, {
    scene: "funnel",
    values: { year: year.year, units: berlin.units.length, target: write(target), outside: out },
    labels: at(berlin.units, picked).map(means.text),
    columns: [
      { head: "x", values: few.x, decimals: 0, sum: true },
      { head: "n", values: few.n, decimals: 0, sum: true },
      { head: row(thousand, "r"), values: at(rates, picked), decimals: 2 },
      { head: row(thousand, sub("r", "min")), values: shown.map(({ lower }) => lower * PER), decimals: 2 },
      { head: row(thousand, sub("r", "max")), values: shown.map(({ upper }) => upper * PER), decimals: 2 },
    ],
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line(all) },
    ],
    few: outside(few).out,
    all: out,
    sources: rateSources(berlin),
  });
}
