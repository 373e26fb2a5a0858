import {
  betaConvergence,
  coefficientOfVariation,
  gini,
  maxMinRatio,
  sigmaConvergence,
  theil,
} from "../statistics/inequality";
import { frac, GAP, lnOf, mean, row, size, sub, sup, type MathNode } from "../statistics/mathNode";
import { burglaryRates, rateSources, wholeYears } from "./workedRates";
import {
  at,
  equals,
  pickThree,
  sumOf,
  writeExample,
  type ExampleColumn,
  type ExampleMeans,
  type WorkedExample,
} from "./workedExample";

type Values = readonly number[];
type Write = (value: number) => string;

interface Recipe {
  readonly name: MathNode;
  readonly of: (values: Values) => number;
  readonly parts: (values: Values) => readonly ExampleColumn[];
  readonly steps: (values: Values, write: Write) => readonly MathNode[];
}

const meanOf = (values: Values) => sumOf(values) / values.length;
const [xi, xMean] = [sub("x", "i"), mean("x")];
const squares = (values: Values) => values.map((value) => (value - meanOf(values)) ** 2);
const gaps = (values: Values) => values.map((one) => sumOf(values.map((other) => Math.abs(one - other))));
const relative = (values: Values) => values.map((value) => value / meanOf(values));
const information = (values: Values) => relative(values).map((one) => one * Math.log(one));
const rates = (values: Values): ExampleColumn => ({ head: xi, values, decimals: 3, sum: true });
const part = (head: MathNode, values: Values): ExampleColumn => ({ head, values, decimals: 3, sum: true });

const RECIPES: Readonly<Record<string, Recipe>> = {
  "coefficient-of-variation": {
    name: row(frac("1", xMean), "·", "σ"),
    of: coefficientOfVariation,
    parts: (values) => [part(sup(row("(", xi, "−", xMean, ")"), "2"), squares(values))],
    steps: (values, write) => [
      frac(["msqrt", frac(write(sumOf(squares(values))), String(values.length))], write(meanOf(values))),
    ],
  },
  "max-min-ratio": {
    name: frac(sub("x", "max"), sub("x", "min")),
    of: maxMinRatio,
    parts: () => [],
    steps: (values, write) => [frac(write(Math.max(...values)), write(Math.min(...values)))],
  },
  "gini-inequality": {
    name: "G",
    of: (values) => gini(values),
    parts: (values) => [part(row(["munder", "∑", "j"], size(xi, "−", sub("x", "j"))), gaps(values))],
    steps: (values, write) => [
      frac(write(sumOf(gaps(values))), row("2", "×", sup(String(values.length), "2"), "×", write(meanOf(values)))),
    ],
  },
  "theil-inequality": {
    name: "T",
    of: theil,
    parts: (values) => [
      { head: frac(xi, xMean), values: relative(values), decimals: 3 },
      part(row(frac(xi, xMean), lnOf(frac(xi, xMean))), information(values)),
    ],
    steps: (values, write) => [frac(write(sumOf(information(values))), String(values.length))],
  },
};

/** Rates of burglary between the districts of Berlin; null for a method that is none of these. */
export function workSpread(id: string, means: ExampleMeans): WorkedExample | null {
  const { berlin } = means.data;
  const year = wholeYears(berlin).at(-1);
  if (!year) return null;
  if (id === "sigma-convergence" || id === "beta-convergence") return workConvergence(id, means);
  const recipe = RECIPES[id];
  if (!recipe) return null;
  const all = burglaryRates(year);
  const picked = pickThree(all);
  const few = at(all, picked);
  const write = (value: number) => means.number(value, 3);
  const line = (values: Values) => equals(recipe.name, ...recipe.steps(values, write), write(recipe.of(values)));
  return writeExample(means, {
    scene: "spread",
    values: { year: year.year, units: berlin.units.length },
    labels: at(berlin.units, picked).map(means.text),
    columns: [rates(few), ...recipe.parts(few)],
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line(all) },
    ],
    few: recipe.of(few),
    all: recipe.of(all),
    sources: rateSources(berlin),
  });
}

interface Span {
  readonly first: Values;
  readonly last: Values;
  readonly from: number;
  readonly to: number;
}

const growthHead = row(frac("1", "T"), lnOf(frac(sub("x", row("i", "T")), sub("x", row("i", "0")))));

function workConvergence(id: "sigma-convergence" | "beta-convergence", means: ExampleMeans): WorkedExample | null {
  const { berlin } = means.data;
  const years = wholeYears(berlin);
  const [start, end] = [years[0]!, years.at(-1)!];
  const all: Span = { first: burglaryRates(start), last: burglaryRates(end), from: start.year, to: end.year };
  const picked = pickThree(all.first);
  const few: Span = { ...all, first: at(all.first, picked), last: at(all.last, picked) };
  const span = all.to - all.from;
  const growth = few.first.map((value, i) => Math.log(few.last[i]! / value) / span);
  const sigma = ({ first, last }: Span) => sigmaConvergence([first, last]);
  const beta = ({ first, last }: Span) => betaConvergence(first, last, span);
  const value = (one: Span) => (id === "sigma-convergence" ? sigma(one)[1]! : beta(one).slope);
  const write = (number: number) => means.number(number, 3);
  const line = (one: Span): MathNode => {
    if (id === "beta-convergence") {
      const { slope, se } = beta(one);
      return row(equals("β", means.number(slope, 4)), "±", means.number(se, 4));
    }
    const [before, after] = sigma(one);
    const sigmaOf = (year: number, found: number) => equals(sub("σ", String(year)), write(found));
    return row(sigmaOf(one.from, before!), ",", GAP, sigmaOf(one.to, after!));
  };
  const log = (year: number): MathNode => lnOf(sub("x", row("i", ",", String(year))));
  return writeExample(means, {
    scene: "convergence",
    values: { from: all.from, year: all.to, units: berlin.units.length, years: span },
    labels: at(berlin.units, picked).map(means.text),
    columns: [
      { head: log(all.from), values: few.first.map(Math.log), decimals: 3 },
      { head: log(all.to), values: few.last.map(Math.log), decimals: 3 },
      ...(id === "beta-convergence" ? [{ head: growthHead, values: growth, decimals: 4 }] : []),
    ],
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line(all) },
    ],
    few: value(few),
    all: value(all),
    sources: rateSources(berlin),
  });
}
