import { giniSimpson, hillNumber, richness, shannon } from "../statistics/diversity";
import { lnOf, row, sub, sup, type MathNode } from "../statistics/mathNode";
import { SYMBOLS } from "../statistics/symbols";
import {
  at,
  equals,
  sumOf,
  writeExample,
  type ExampleColumn,
  type ExampleMeans,
  type WorkedExample,
} from "./workedExample";

const SHOWN = 3;
const pg = SYMBOLS["p-g"];

interface Recipe {
  readonly name: MathNode;
  readonly of: (counts: readonly number[]) => number;
  readonly decimals: number;
  /** What is summed over the groups. */
  readonly part?: { readonly head: MathNode; readonly of: (share: number) => number };
  /** How the result follows from that sum, written. */
  readonly from?: (sum: string) => MathNode;
}

const squares = { head: ["msubsup", "p", "g", "2"] as const, of: (share: number) => share ** 2 };
const logs = { head: row("−", pg, lnOf(pg)), of: (share: number) => (share > 0 ? -share * Math.log(share) : 0) };

const RECIPES: Readonly<Record<string, Recipe>> = {
  richness: { name: "S", of: richness, decimals: 0 },
  "gini-simpson": { name: "", of: giniSimpson, decimals: 3, part: squares, from: (sum) => row("1", "−", sum) },
  shannon: { name: sup("H", "′"), of: shannon, decimals: 3, part: logs },
  "hill-0": {
    name: sub("D", "0"),
    of: (counts) => hillNumber(counts, 0),
    decimals: 0,
    part: { head: ["msubsup", "p", "g", "0"], of: (share) => (share > 0 ? 1 : 0) },
  },
  "hill-1": {
    name: sub("D", "1"),
    of: (counts) => hillNumber(counts, 1),
    decimals: 2,
    part: logs,
    from: (sum) => sup(["mtext", "e"], sum),
  },
  "hill-2": {
    name: sub("D", "2"),
    of: (counts) => hillNumber(counts, 2),
    decimals: 2,
    part: squares,
    from: (sum) => ["mfrac", "1", sum],
  },
};

/** The groups of Basel, the three largest written out; null for a method that is none of these. */
export function workDiversity(id: string, means: ExampleMeans): WorkedExample | null {
  const recipe = RECIPES[id];
  if (!recipe) return null;
  const { basel } = means.data;
  const totals = basel.after.counts.map(sumOf);
  const picked = totals
    .map((_, i) => i)
    .sort((a, b) => totals[b]! - totals[a]!)
    .slice(0, SHOWN);
  const counts = at(totals, picked);
  const { head, of } = recipe.part ?? { head: "", of: () => NaN };
  const partsOf = (numbers: readonly number[]) => numbers.map((count) => of(count / sumOf(numbers)));
  const line = (numbers: readonly number[]): MathNode => {
    const result = means.number(recipe.of(numbers), recipe.decimals);
    const sum = recipe.from ? [recipe.from(means.number(sumOf(partsOf(numbers)), 3))] : [];
    return recipe.name === "" ? equals(sum[0] ?? "", result) : equals(recipe.name, ...sum, result);
  };
  const shares = counts.map((count) => count / sumOf(counts));
  const columns: ExampleColumn[] = [{ head: SYMBOLS["n-g"], values: counts, decimals: 0, sum: true }];
  if (recipe.part) {
    columns.push({ head: pg, values: shares, decimals: 3, sum: true });
    columns.push({ head, values: partsOf(counts), decimals: 3, sum: true });
  }
  return writeExample(means, {
    scene: "groups",
    values: { year: basel.after.year, groups: basel.groups.length, units: basel.units.length },
    labels: at(basel.groups, picked).map(means.text),
    columns,
    lines: [
      { of: "few", math: line(counts) },
      { of: "all", math: line(totals) },
    ],
    few: recipe.of(counts),
    all: recipe.of(totals),
    sources: basel.sources,
  });
}
