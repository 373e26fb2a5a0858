import { frac, GAP, row, sub, type MathNode } from "../statistics/mathNode";
import { averageAnnualChange, loess, mannKendall, theilSen } from "../statistics/trend";
import {
  equals,
  sumOf,
  writeExample,
  type ExampleColumn,
  type ExampleMeans,
  type WorkedExample,
} from "./workedExample";

const SHOWN = 3;

interface Series {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

type Write = (value: number, decimals: number) => string;

interface Recipe {
  readonly of: (series: Series) => number;
  readonly line: (series: Series, write: Write) => MathNode;
  /** Of every pair of the years shown, its slope or only its direction; null for a method that looks at no pairs. */
  readonly pair: { readonly head: MathNode; readonly direction: boolean } | null;
}

const climb = row(sub("y", "j"), "−", sub("y", "i"));
const rise = (series: Series) => averageAnnualChange(series.x, series.y) * 100;
const RECIPES: Readonly<Record<string, Recipe>> = {
  "theil-sen": {
    of: ({ x, y }) => theilSen(x, y).slope,
    line: ({ x, y }, write) => {
      const { slope, intercept } = theilSen(x, y);
      return row(equals("b", write(slope, 1)), ",", GAP, equals("a", write(intercept, 0)));
    },
    pair: { head: frac(climb, row(sub("x", "j"), "−", sub("x", "i"))), direction: false },
  },
  "mann-kendall": {
    of: ({ y }) => mannKendall(y).z,
    line: ({ y }, write) => {
      const { s, z, p } = mannKendall(y);
      return row(equals("S", write(s, 0)), ",", GAP, equals("z", write(z, 2)), ",", GAP, equals("p", write(p, 4)));
    },
    pair: { head: row("sgn", "(", climb, ")"), direction: true },
  },
  "average-annual-change": {
    of: rise,
    line: (series, write) => {
      const { x, y } = series;
      const ratio = frac(write(y.at(-1)!, 0), write(y[0]!, 0));
      const power: MathNode = ["msup", row("(", ratio, ")"), frac("1", String(x.at(-1)! - x[0]!))];
      return equals(row(power, "−", "1"), row(write(rise(series), 2), "%"));
    },
    pair: null,
  },
  loess: {
    of: ({ x, y }) => loess(x, y).at(-1)!,
    line: ({ x, y }, write) => equals(sub(["mover", "y", "^"], String(x.at(-1))), write(loess(x, y).at(-1)!, 0)),
    pair: null,
  },
};

/** Burglaries in all of Berlin, year by year; null for a method that is none of these. */
export function workTrends(id: string, means: ExampleMeans): WorkedExample | null {
  const { berlin } = means.data;
  const recipe = RECIPES[id];
  if (!recipe) return null;
  const all: Series = { x: berlin.years, y: berlin.burglaries.map(sumOf) };
  const few: Series = { x: all.x.slice(-SHOWN), y: all.y.slice(-SHOWN) };
  const table = recipe.pair ? pairsOf(few, recipe) : yearsOf(id, { all, few });
  return writeExample(means, {
    scene: "trend",
    values: { from: all.x[0]!, year: all.x.at(-1)!, units: berlin.units.length, years: all.x.length },
    ...table,
    lines: [
      { of: "few", math: recipe.line(few, means.number) },
      { of: "all", math: recipe.line(all, means.number) },
    ],
    few: recipe.of(few),
    all: recipe.of(all),
    sources: berlin.sources,
  });
}

interface Table {
  readonly labels: readonly string[];
  readonly columns: readonly ExampleColumn[];
}

function pairsOf({ x, y }: Series, { pair }: Recipe): Table {
  const pairs = x.flatMap((_, i) => x.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));
  const slope = ([i, j]: readonly [number, number]) => (y[j]! - y[i]!) / (x[j]! - x[i]!);
  const sign = pair?.direction ?? false;
  return {
    labels: pairs.map(([i, j]) => `${x[i]}, ${x[j]}`),
    columns: [
      { head: sub("y", "i"), values: pairs.map(([i]) => y[i]!), decimals: 0 },
      { head: sub("y", "j"), values: pairs.map(([, j]) => y[j]!), decimals: 0 },
      {
        head: pair?.head ?? "",
        values: pairs.map((one) => (sign ? Math.sign(slope(one)) : slope(one))),
        decimals: sign ? 0 : 1,
        sum: sign,
      },
    ],
  };
}

function yearsOf(id: string, { all, few }: { readonly all: Series; readonly few: Series }): Table {
  const fitted = loess(all.x, all.y).slice(-SHOWN);
  return {
    labels: few.x.map(String),
    columns: [
      { head: "y", values: few.y, decimals: 0 },
      ...(id === "loess" ? [{ head: ["mover", "y", "^"] as const, values: fitted, decimals: 0 }] : []),
    ],
  };
}
