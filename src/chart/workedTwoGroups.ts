import type { NationalityExample } from "../series/exampleData";
import type { Interval } from "../statistics/interval";
import { frac, GAP, root, row, size, sub, sup, total, type MathNode } from "../statistics/mathNode";
import { bootstrapInterval, expectedUnderRandomAllocation } from "../statistics/randomAllocation";
import { atkinson, correlationRatio, dissimilarity, exposure, gini, isolation } from "../statistics/segregation";
import { SYMBOLS } from "../statistics/symbols";
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

/** Random tables drawn. */
export const DRAWS = 200;
const SEED = 2026;
const BETA = 0.5;
const [ai, bi, ti, pi] = [SYMBOLS["a-i"], SYMBOLS["b-i"], SYMBOLS["t-i"], SYMBOLS["p-i"]];
const ofA = frac(ai, "A");

/** Two groups over units, and everybody. */
export interface TwoGroups {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly t: readonly number[];
}

interface Recipe {
  readonly of: (groups: TwoGroups) => number;
  readonly columns: (groups: TwoGroups) => readonly ExampleColumn[];
  /** Steps to the result; the last column's sum is the first of them. */
  readonly line: (groups: TwoGroups, write: (value: number) => string) => readonly MathNode[];
  readonly name: MathNode;
}

const count = (head: MathNode, values: readonly number[]): ExampleColumn => ({ head, values, decimals: 0, sum: true });
const share = (head: MathNode, values: readonly number[]): ExampleColumn => ({ head, values, decimals: 3 });
const part = (head: MathNode, values: readonly number[]): ExampleColumn => ({ head, values, decimals: 3, sum: true });
const over = (values: readonly number[], by: readonly number[]) => values.map((value, i) => value / by[i]!);
const sharesOf = (values: readonly number[]) => values.map((value) => value / sumOf(values));
const times = (values: readonly number[], by: readonly number[]) => values.map((value, i) => value * by[i]!);
const apart = ({ a, b }: TwoGroups) => sharesOf(a).map((value, i) => Math.abs(value - sharesOf(b)[i]!));
const meets = ({ a, t }: TwoGroups, whom: readonly number[]) => times(sharesOf(a), over(whom, t));
const wholeShare = ({ a, t }: TwoGroups) => sumOf(a) / sumOf(t);

const pairsOf = ({ a, t }: TwoGroups) => {
  const p = over(a, t);
  const whole = sumOf(t) ** 2;
  return t.map((here, i) => sumOf(t.map((there, j) => (here * there * Math.abs(p[i]! - p[j]!)) / whole)));
};

const rooted = ({ a, b, t }: TwoGroups) => t.map((_, i) => Math.sqrt(a[i]! * b[i]!) / sumOf(t));

const RECIPES: Readonly<Record<string, Recipe>> = {
  dissimilarity: {
    name: "D",
    of: ({ a, b }) => dissimilarity(a, b),
    columns: (groups) => [
      count(ai, groups.a),
      count(bi, groups.b),
      share(ofA, sharesOf(groups.a)),
      share(frac(bi, "B"), sharesOf(groups.b)),
      part(size(ofA, "−", frac(bi, "B")), apart(groups)),
    ],
    line: (groups, write) => [row(frac("1", "2"), "×", write(sumOf(apart(groups))))],
  },
  isolation: {
    name: "I",
    of: ({ a, t }) => isolation(a, t),
    columns: (groups) => [
      count(ai, groups.a),
      count(ti, groups.t),
      share(ofA, sharesOf(groups.a)),
      share(frac(ai, ti), over(groups.a, groups.t)),
      part(row(ofA, "·", frac(ai, ti)), meets(groups, groups.a)),
    ],
    line: () => [],
  },
  exposure: {
    name: sub("I", row("A", "B")),
    of: ({ a, b, t }) => exposure(a, b, t),
    columns: (groups) => [
      count(ai, groups.a),
      count(bi, groups.b),
      share(ofA, sharesOf(groups.a)),
      share(frac(bi, ti), over(groups.b, groups.t)),
      part(row(ofA, "·", frac(bi, ti)), meets(groups, groups.b)),
    ],
    line: () => [],
  },
  "gini-segregation": {
    name: "G",
    of: ({ a, b }) => gini(a, b),
    columns: (groups) => [
      count(ti, groups.t),
      share(pi, over(groups.a, groups.t)),
      part(total("j", frac(row(ti, sub("t", "j"), size(pi, "−", sub("p", "j"))), sup("T", "2"))), pairsOf(groups)),
    ],
    line: (groups, write) => {
      const P = wholeShare(groups);
      return [frac(write(sumOf(pairsOf(groups))), row("2", "×", write(P), "×", write(1 - P)))];
    },
  },
  atkinson: {
    name: sub("A", "β"),
    of: ({ a, b }) => atkinson(a, b, BETA),
    columns: (groups) => [
      count(ti, groups.t),
      share(pi, over(groups.a, groups.t)),
      part(row(root("(", "1", "−", pi, ")", pi), frac(ti, "T")), rooted(groups)),
    ],
    line: (groups, write) => {
      const P = wholeShare(groups);
      const sum = frac(write(sumOf(rooted(groups))), write(P));
      return [row("1", "−", frac(write(P), write(1 - P)), "×", sup(row("(", sum, ")"), "2"))];
    },
  },
  "correlation-ratio": {
    name: sup("η", "2"),
    of: ({ a, t }) => correlationRatio(a, t),
    columns: (groups) => [
      count(ai, groups.a),
      count(ti, groups.t),
      part(row(ofA, "·", frac(ai, ti)), meets(groups, groups.a)),
    ],
    line: (groups, write) => {
      const P = wholeShare(groups);
      return [frac(row(write(isolation(groups.a, groups.t)), "−", write(P)), row("1", "−", write(P)))];
    },
  },
};

/** Everybody of foreign nationality against the country's own. */
export function foreignAndOwn({ after, own }: NationalityExample): TwoGroups {
  const t = after.counts[0]!.map((_, unit) => sumOf(after.counts.map((members) => members[unit]!)));
  const b = after.counts[own]!;
  return { a: t.map((persons, unit) => persons - b[unit]!), b, t };
}

const only = ({ a, b, t }: TwoGroups, picked: readonly number[]): TwoGroups => ({
  a: at(a, picked),
  b: at(b, picked),
  t: at(t, picked),
});

/** Foreign and Swiss nationals over the districts of Basel; null for a method that is none of these. */
export function workTwoGroups(id: string, means: ExampleMeans): WorkedExample | null {
  const { basel } = means.data;
  if (id === "random-allocation" || id === "bootstrap") return workChance(id, means);
  const recipe = RECIPES[id];
  if (!recipe) return null;
  const whole = foreignAndOwn(basel);
  const picked = pickThree(over(whole.a, whole.t));
  const few = only(whole, picked);
  const write = (value: number) => means.number(value, 3);
  const line = (groups: TwoGroups) =>
    equals(recipe.name, ...recipe.line(groups, write), write(recipe.of(groups)));
  return writeExample(means, {
    scene: "two",
    values: { year: basel.after.year, units: basel.units.length, persons: means.number(sumOf(whole.t), 0) },
    labels: at(basel.units, picked).map(means.text),
    columns: recipe.columns(few),
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line(whole) },
    ],
    few: recipe.of(few),
    all: recipe.of(whole),
    sources: basel.sources,
  });
}

/** The smallest group against everybody else: where chance weighs most. */
export function smallestGroup({ after }: NationalityExample): { readonly group: number; readonly groups: TwoGroups } {
  const totals = after.counts.map(sumOf);
  const group = totals.indexOf(Math.min(...totals.filter((persons) => persons > 0)));
  const a = after.counts[group]!;
  const t = a.map((_, unit) => sumOf(after.counts.map((members) => members[unit]!)));
  return { group, groups: { a, b: t.map((persons, unit) => persons - a[unit]!), t } };
}

const D = (counts: readonly ArrayLike<number>[]) => dissimilarity(counts[0]!, counts[1]!);

function workChance(id: string, means: ExampleMeans): WorkedExample {
  const { basel } = means.data;
  const { group, groups } = smallestGroup(basel);
  const picked = pickThree(over(groups.a, groups.t));
  const few = only(groups, picked);
  const write = (value: number) => means.number(value, 3);
  const chance = ({ a, b }: TwoGroups): Interval & { readonly mean?: number } =>
    id === "bootstrap"
      ? bootstrapInterval([a, b], D, { draws: DRAWS, seed: SEED })
      : expectedUnderRandomAllocation([a, b], D, { draws: DRAWS, seed: SEED });
  const line = (of: TwoGroups): MathNode => {
    const found = chance(of);
    const value = equals("D", write(D([of.a, of.b])));
    const random = found.mean === undefined ? [] : [",", GAP, equals(["mover", "D", "¯"], write(found.mean))];
    return row(value, ...random, GAP, "(", between(found, write), ")");
  };
  return writeExample(means, {
    scene: "small-group",
    values: {
      year: basel.after.year,
      units: basel.units.length,
      group: means.text(basel.groups[group]!),
      persons: means.number(sumOf(groups.a), 0),
      draws: DRAWS,
    },
    labels: at(basel.units, picked).map(means.text),
    columns: [
      count(ai, few.a),
      count(bi, few.b),
      share(ofA, sharesOf(few.a)),
      share(frac(bi, "B"), sharesOf(few.b)),
      part(size(ofA, "−", frac(bi, "B")), apart(few)),
    ],
    lines: [
      { of: "few", math: line(few) },
      { of: "all", math: line(groups) },
    ],
    few: chance(few),
    all: chance(groups),
    sources: basel.sources,
  });
}
