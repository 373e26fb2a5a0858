import { suppressSmall } from "../series/suppressSmall";
import { shannon } from "../statistics/diversity";
import { frac, row, size, sub, type MathNode } from "../statistics/mathNode";
import {
  decomposeChange,
  informationIndexH,
  localSegregation,
  multigroupDissimilarity,
  mutualInformationM,
} from "../statistics/segregation";
import { SYMBOLS } from "../statistics/symbols";
import { foreignAndOwn } from "./workedTwoGroups";
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

type Counts = readonly (readonly number[])[];

const [ti, pgi, Pg] = [SYMBOLS["t-i"], SYMBOLS["p-gi"], SYMBOLS["p-g-all"]];
const Li = sub("L", "i");
const unitsOf = (counts: Counts) => counts[0]!.map((_, unit) => sumOf(counts.map((members) => members[unit]!)));
const groupsOf = (counts: Counts) => counts.map(sumOf);
const entropyIn = (counts: Counts, unit: number) => shannon(counts.map((members) => members[unit]!));
const interactionOf = (counts: Counts) => {
  const totals = groupsOf(counts);
  return sumOf(totals.map((count) => (count / sumOf(totals)) * (1 - count / sumOf(totals))));
};

/** |p_gi - P_g| summed over the groups, of each unit. */
const movedOf = (counts: Counts) => {
  const totals = groupsOf(counts);
  const units = unitsOf(counts);
  return units.map((persons, unit) =>
    sumOf(counts.map((members, g) => Math.abs(members[unit]! / persons - totals[g]! / sumOf(totals)))),
  );
};

const weighted = (counts: Counts, values: readonly number[]) => {
  const units = unitsOf(counts);
  return units.map((persons, unit) => (persons / sumOf(units)) * values[unit]!);
};

interface Recipe {
  readonly name: MathNode;
  readonly of: (counts: Counts) => number;
  readonly columns: (counts: Counts) => readonly ExampleColumn[];
  readonly line: (counts: Counts, write: (value: number) => string) => readonly MathNode[];
}

const persons = (counts: Counts): ExampleColumn => ({ head: ti, values: unitsOf(counts), decimals: 0, sum: true });
const local = (counts: Counts): readonly ExampleColumn[] => [
  persons(counts),
  { head: Li, values: localSegregation(counts), decimals: 4 },
  { head: row(frac(ti, "T"), Li), values: weighted(counts, localSegregation(counts)), decimals: 4, sum: true },
];
const entropyLost = (counts: Counts) => {
  const whole = shannon(groupsOf(counts));
  return weighted(counts, unitsOf(counts).map((_, unit) => whole - entropyIn(counts, unit)));
};

const RECIPES: Readonly<Record<string, Recipe>> = {
  "multigroup-dissimilarity": {
    name: "D",
    of: multigroupDissimilarity,
    columns: (counts) => [
      persons(counts),
      { head: row(["munder", "∑", "g"], size(pgi, "−", Pg)), values: movedOf(counts), decimals: 3 },
      {
        head: row(frac(ti, "T"), ["munder", "∑", "g"], size(pgi, "−", Pg)),
        values: weighted(counts, movedOf(counts)),
        decimals: 3,
        sum: true,
      },
    ],
    line: (counts, write) => [
      frac(write(sumOf(weighted(counts, movedOf(counts)))), row("2", "×", write(interactionOf(counts)))),
    ],
  },
  "information-index-h": {
    name: "H",
    of: informationIndexH,
    columns: (counts) => [
      persons(counts),
      { head: sub("E", "i"), values: unitsOf(counts).map((_, unit) => entropyIn(counts, unit)), decimals: 3 },
      {
        head: row(frac(ti, "T"), "(", "E", "−", sub("E", "i"), ")"),
        values: entropyLost(counts),
        decimals: 4,
        sum: true,
      },
    ],
    line: (counts, write) => [frac(write(sumOf(entropyLost(counts))), write(shannon(groupsOf(counts))))],
  },
  "mutual-information-m": { name: "M", of: mutualInformationM, columns: local, line: () => [] },
  "local-segregation": {
    name: row(["munder", "∑", "i"], frac(ti, "T"), Li),
    of: (counts) => sumOf(weighted(counts, localSegregation(counts))),
    columns: local,
    line: () => [],
  },
};

/** All nationalities over the districts of Basel; null for a method that is none of these. */
export function workManyGroups(id: string, means: ExampleMeans): WorkedExample | null {
  const { basel } = means.data;
  const whole = foreignAndOwn(basel);
  const picked = pickThree(whole.a.map((count, unit) => count / whole.t[unit]!));
  const labels = at(basel.units, picked).map(means.text);
  const counts = basel.after.counts;
  const only = (of: Counts): Counts => of.map((members) => at(members, picked));
  const values = { year: basel.after.year, units: basel.units.length, groups: basel.groups.length };
  if (id === "decompose-change") return workChange(means, only);
  if (id === "complementary-suppression") return workSuppression(means);
  const recipe = RECIPES[id];
  if (!recipe) return null;
  const write = (value: number) => means.number(value, 4);
  const line = (of: Counts) => equals(recipe.name, ...recipe.line(of, write), write(recipe.of(of)));
  return writeExample(means, {
    scene: "many",
    values,
    labels,
    columns: recipe.columns(only(counts)),
    lines: [
      { of: "few", math: line(only(counts)) },
      { of: "all", math: line(counts) },
    ],
    few: recipe.of(only(counts)),
    all: recipe.of(counts),
    sources: basel.sources,
  });
}

function workChange(means: ExampleMeans, only: (counts: Counts) => Counts): WorkedExample {
  const { basel } = means.data;
  const [before, after] = [basel.before, basel.after];
  const write = (value: number) => means.number(value, 4);
  const changeOf = (of: (counts: Counts) => Counts) => decomposeChange(of(before.counts), of(after.counts));
  const line = (of: (counts: Counts) => Counts): MathNode => {
    const { change, composition, mixing, units } = changeOf(of);
    const sum = row(write(composition), "+", `(${write(mixing)})`, "+", `(${write(units)})`);
    return equals(row("Δ", "M"), sum, write(change));
  };
  const all = (counts: Counts) => counts;
  const entropies = [before, after].map(({ counts }) => shannon(groupsOf(counts)));
  const informations = [before, after].map(({ counts }) => mutualInformationM(counts));
  return writeExample(means, {
    scene: "change",
    values: { from: before.year, year: after.year, units: basel.units.length, groups: basel.groups.length },
    labels: [String(before.year), String(after.year)],
    columns: [
      { head: "T", values: [before, after].map(({ counts }) => sumOf(groupsOf(counts))), decimals: 0 },
      { head: "E", values: entropies, decimals: 4 },
      { head: "M", values: informations, decimals: 4 },
      { head: row("H", "=", frac("M", "E")), values: informations.map((m, i) => m / entropies[i]!), decimals: 4 },
    ],
    lines: [
      { of: "few", math: line(only) },
      { of: "all", math: line(all) },
    ],
    few: changeOf(only).change,
    all: changeOf(all).change,
    sources: basel.sources,
  });
}

const THRESHOLD = 5;
const SHOWN_GROUPS = 4;

/** The rarest groups in the smallest districts, with what a threshold of five hides. */
function workSuppression(means: ExampleMeans): WorkedExample {
  const { basel } = means.data;
  const { counts } = basel.after;
  const shows = { groupTotals: true, unitTotals: true };
  const hidden = suppressSmall({ cells: counts, shows }, THRESHOLD);
  const totals = groupsOf(counts);
  const rare = totals.map((_, g) => g).sort((a, b) => totals[a]! - totals[b]!).slice(0, SHOWN_GROUPS);
  const units = unitsOf(counts);
  const small = units.map((_, unit) => unit).sort((a, b) => units[a]! - units[b]!).slice(0, 3);
  const few = suppressSmall({ cells: rare.map((g) => at(counts[g]!, small)), shows }, THRESHOLD);
  const cell = (g: number, unit: number) => (hidden.cells[g]![unit] ? "–" : means.number(counts[g]![unit]!, 0));
  return {
    scene: "suppression",
    values: {
      year: basel.after.year,
      units: basel.units.length,
      groups: basel.groups.length,
      threshold: THRESHOLD,
      small: hidden.small,
      others: hidden.others,
    },
    columns: rare.map((g): MathNode => ["mtext", means.text(basel.groups[g]!)]),
    rows: small.map((unit) => ({
      label: means.text(basel.units[unit]!),
      cells: rare.map((g) => cell(g, unit)),
    })),
    sums: null,
    lines: [],
    few: few.small + few.others,
    all: hidden.small + hidden.others,
    sources: basel.sources,
  };
}
