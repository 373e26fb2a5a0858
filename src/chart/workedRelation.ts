import { classBreaks, classOf, type ClassMethod } from "../statistics/classes";
import { frac, GAP, group, mean, root, row, square, sub, sup, total, type MathNode } from "../statistics/mathNode";
import { partialSpearman } from "../statistics/partialCorrelation";
import { averageRanks, spearman } from "../statistics/rankCorrelation";
import { ratePer } from "../statistics/rates";
import { burglaryRates, rateSources, wholeYears, type YearOfOffences } from "./workedRates";
import {
  at,
  between,
  equals,
  pickThree,
  sumOf,
  writeExample,
  type ExampleMeans,
  type WorkedExample,
} from "./workedExample";

const CLASSES = 3;
const METHODS: Readonly<Record<string, ClassMethod>> = {
  "classes-quantile": "quantile",
  "classes-equal": "equal",
  "classes-jenks": "jenks",
};

/** Rates in the districts of Berlin, put in order or in classes; null for a method that is none of these. */
export function workRelation(id: string, means: ExampleMeans): WorkedExample | null {
  const year = wholeYears(means.data.berlin).at(-1);
  if (!year) return null;
  const method = METHODS[id];
  if (method) return workClasses(method, means, year);
  if (id === "partial-spearman") return workThird(means, year);
  return id === "spearman" ? workRanks(means, year) : null;
}

function workRanks(means: ExampleMeans, year: YearOfOffences): WorkedExample {
  const { berlin } = means.data;
  const x = burglaryRates(year);
  const y = year.thefts.map((count, i) => ratePer(count, year.inhabitants[i]!, 1000));
  const picked = pickThree(x);
  const [fewX, fewY] = [at(x, picked), at(y, picked)];
  const [r, s] = [averageRanks(fewX), averageRanks(fewY)];
  const middle = (picked.length + 1) / 2;
  const write = (value: number) => means.number(value, 3);
  const line = (a: readonly number[], b: readonly number[]): MathNode => {
    const found = spearman(a, b);
    const name = row(equals("ρ", write(found.rho)), ",", GAP, equals("n", String(found.n)));
    return Number.isNaN(found.lower) ? name : row(name, ",", GAP, between(found, write));
  };
  return writeExample(means, {
    scene: "ranks",
    values: { year: year.year, units: berlin.units.length },
    labels: at(berlin.units, picked).map(means.text),
    columns: [
      { head: sub("x", "i"), values: fewX, decimals: 2 },
      { head: sub("y", "i"), values: fewY, decimals: 2 },
      { head: sub("r", "i"), values: r, decimals: 0 },
      { head: sub("s", "i"), values: s, decimals: 0 },
      {
        head: row("(", sub("r", "i"), "−", mean("r"), ")", "(", sub("s", "i"), "−", mean("s"), ")"),
        values: r.map((rank, i) => (rank - middle) * (s[i]! - middle)),
        decimals: 0,
        sum: true,
      },
    ],
    lines: [
      { of: "few", math: line(fewX, fewY) },
      { of: "all", math: line(x, y) },
    ],
    few: spearman(fewX, fewY).rho,
    all: spearman(x, y).rho,
    sources: rateSources(berlin),
  });
}

/** All ranks are those among every district: three of them alone leave nothing once a third thing is given. */
function workThird(means: ExampleMeans, year: YearOfOffences): WorkedExample {
  const { berlin } = means.data;
  const x = burglaryRates(year);
  const y = year.thefts.map((count, i) => ratePer(count, year.inhabitants[i]!, 1000));
  const z = year.inhabitants;
  const picked = pickThree(x);
  const write = (value: number) => means.number(value, 3);
  const [xy, xz, yz] = [spearman(x, y).rho, spearman(x, z).rho, spearman(y, z).rho];
  const found = partialSpearman(x, y, z);
  const factor = (rho: number) => (rho < 0 ? group(write(rho)) : write(rho));
  const rest = (rho: number) => group("1", "−", rho < 0 ? square(write(rho)) : sup(write(rho), "2"));
  const ranks = [x, y, z].map((values) => at(averageRanks(values), picked));
  return writeExample(means, {
    scene: "ranks-third",
    values: { year: year.year, units: berlin.units.length },
    labels: at(berlin.units, picked).map(means.text),
    columns: [
      { head: sub("x", "i"), values: at(x, picked), decimals: 2 },
      { head: sub("y", "i"), values: at(y, picked), decimals: 2 },
      { head: sub("z", "i"), values: at(z, picked), decimals: 0 },
      ...["r", "s", "q"].map((rank, i) => ({ head: sub(rank, "i"), values: ranks[i]!, decimals: 0 })),
    ],
    lines: [
      {
        of: "all",
        math: row(
          equals(
            sub("ρ", "xy·z"),
            frac(row(write(xy), "−", factor(xz), "×", factor(yz)), root(rest(xz), rest(yz))),
            write(found.rho),
          ),
          ",",
          GAP,
          between(found, write),
        ),
      },
    ],
    few: found.rho,
    all: found.rho,
    sources: rateSources(berlin),
  });
}

/** Squared distances from the mean of each class, summed: what natural classes make small. */
function within(values: readonly number[], breaks: readonly number[]): number {
  return sumOf(
    breaks.slice(1).map((_, index) => {
      const members = values.filter((value) => classOf(value, breaks) === index);
      const centre = sumOf(members) / members.length;
      return sumOf(members.map((value) => (value - centre) ** 2));
    }),
  );
}

function workClasses(method: ClassMethod, means: ExampleMeans, year: YearOfOffences): WorkedExample {
  const { berlin } = means.data;
  const values = burglaryRates(year);
  const breaks = classBreaks(values, method, CLASSES);
  const classes = breaks.slice(1).map((_, index) => index);
  const result = within(values, breaks);
  return writeExample(means, {
    scene: "classes",
    values: { year: year.year, units: berlin.units.length, classes: classes.length },
    labels: classes.map((index) => String(index + 1)),
    columns: [
      { head: sub("b", row("k", "−", "1")), values: breaks.slice(0, -1), decimals: 3 },
      { head: sub("b", "k"), values: breaks.slice(1), decimals: 3 },
      {
        head: "n",
        values: classes.map((index) => values.filter((value) => classOf(value, breaks) === index).length),
        decimals: 0,
        sum: true,
      },
    ],
    lines: [
      {
        of: "all",
        math: equals(
          total("k", total(row("i", "∈", "k"), square(sub("x", "i"), "−", sub(mean("x"), "k")))),
          means.number(result, 3),
        ),
      },
    ],
    few: result,
    all: result,
    sources: rateSources(berlin),
  });
}
