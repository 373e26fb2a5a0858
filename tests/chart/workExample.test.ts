import { describe, expect, it } from "vitest";
import { formatFull } from "../../src/base/formatNumber";
import { workExample } from "../../src/chart/workExample";
import { linearMath } from "../../src/statistics/mathNode";
import type { WorkedExample } from "../../src/chart/workedExample";
import { collectExampleData } from "../../src/series/exampleData";
import { methodsMessages } from "../../src/i18n/methods";
import { METHODS } from "../../src/statistics/registry";
import { catalogue, dataset } from "../series/shippedData";
import { expectClose } from "../statistics/close";
import { shippedRows, type ShippedRow } from "../support/shippedRows";

const data = collectExampleData({ catalogue, dataset })!;
const number = (value: number, decimals: number) =>
  Number.isNaN(value) ? "–" : formatFull(value, { locale: "en", decimals });
const examples = new Map<string, WorkedExample | null>(
  METHODS.map(({ id }) => [id, workExample(id, { data, number, text: ({ en }) => en })]),
);
const of = (id: string) => examples.get(id)!;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Child poverty of the centre cities, Mechelen first, by none of the app's own code: one row a city from 2001 on. */
const cities = `12025 11002 13040 24062 31005 34022 35013 36015 41002 44021 46021 71016 71022`.split(" ");
const poverty = cities.map((place) =>
  shippedRows("income-poverty-stadsmonitor.csv")
    .filter((row) => row.indicator === "child_poverty_index" && row.place === place)
    .sort((a, b) => Number(a.period) - Number(b.period))
    .map(({ value }) => Number(value)),
);

/** The tables once more, by none of the app's own code: year, category, district. */
function cells(rows: readonly ShippedRow[], indicator: string) {
  const found = new Map<string, number>();
  for (const row of rows) {
    if (row.indicator === indicator && row.district !== "") {
      found.set([row.period, row.category, row.district].join(), Number(row.value));
    }
  }
  const part = (index: number) => [...new Set([...found.keys()].map((key) => key.split(",")[index]!))].sort();
  return { at: (year: string, category: string, district: string) => found.get([year, category, district].join())!, part };
}

const basel = cells(shippedRows("basel-nationality.csv"), "population_by_nationality_basel");
const districts = basel.part(2);
const groups = basel.part(1);
const inYear = (year: string) => groups.map((one) => districts.map((district) => basel.at(year, one, district)));
const counts = inYear("2024");
const own = groups.indexOf("switzerland");
const T = districts.map((_, i) => sum(counts.map((members) => members[i]!)));
const B = counts[own]!;
const A = T.map((persons, i) => persons - B[i]!);
const totals = counts.map(sum);
const entropy = (numbers: readonly number[]) =>
  -sum(numbers.filter((one) => one > 0).map((one) => (one / sum(numbers)) * Math.log(one / sum(numbers))));

const berlin = cells(shippedRows("berlin-crime.csv"), "recorded_offences_berlin");
const people = cells(shippedRows("berlin-population.csv"), "population");
const boroughs = berlin.part(2);
const burglaries = (year: string) => boroughs.map((one) => berlin.at(year, "residential-burglary", one));
const rates = (year: string) => boroughs.map((one, i) => (1000 * burglaries(year)[i]!) / people.at(year, "total", one));
const mean = (values: readonly number[]) => sum(values) / values.length;
const years = berlin.part(0);
const perYear = years.map((year) => sum(burglaries(year)));
const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((one) => (one - mean(values)) ** 2)));
const pairs = <Value>(values: readonly number[], make: (a: number, b: number, steps: number) => Value) =>
  values.flatMap((a, i) => values.slice(i + 1).map((b, k) => make(a, b, k + 1)));
const middle = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
const mutual = (table: readonly (readonly number[])[]) => {
  const units = table[0]!.map((_, i) => sum(table.map((members) => members[i]!)));
  const all = sum(units);
  return sum(
    table.flatMap((members) =>
      members.map((one, i) => (one > 0 ? (one / all) * Math.log((one * all) / (sum(members) * units[i]!)) : 0)),
    ),
  );
};
const shareA = sum(A) / sum(T);
const xPx = sum(A.map((a, i) => (a / sum(A)) * (a / T[i]!)));
const change = (values: readonly number[]) => mean(values.slice(10)) - mean(values.slice(0, 10));
const gapTo = (t: number) => poverty[0]![t]! - mean(poverty.slice(1).map((one) => one[t]!));
const windows = poverty[0]!.flatMap((_, from) =>
  poverty[0]!.slice(from + 1).map((_one, k) => [from, from + 1 + k] as const),
);
const ratio = (values: readonly number[], [from, to]: readonly [number, number]) => values[to]! / values[from]!;
const interaction = 1 - sum(totals.map((one) => (one / sum(totals)) ** 2));

describe("the worked examples", () => {
  it("read what is shipped, of the latest year in full", () => {
    expect([districts.length, groups.length, boroughs.length, years.length]).toEqual([21, 17, 12, 12]);
    expect(data.basel.after.year).toBe(2024);
    expect(data.basel.before.year).toBe(1980);
    expect(data.berlin.years).toEqual(years.map(Number));
  });

  it.each(METHODS)("$id has rows, lines, a sentence and sources", ({ id }) => {
    const example = of(id);
    expect(example.rows.length).toBeGreaterThanOrEqual(2);
    expect(example.rows.filter(({ cells: row }) => row.length !== example.columns.length)).toEqual([]);
    expect(example.columns.map(linearMath)).toEqual([...new Set(example.columns.map(linearMath))]);
    const scene = methodsMessages.en[`methods.scene.${example.scene}`];
    const asked = [...scene.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    expect(asked.filter((name) => !(name in example.values))).toEqual([]);
    expect(example.sources.filter((source) => !catalogue.sources.has(source))).toEqual([]);
    expect(example.sources.length).toBeGreaterThan(0);
  });

  it.each<[string, number]>([
    ["richness", totals.filter((one) => one > 0).length],
    ["gini-simpson", interaction],
    ["shannon", entropy(totals)],
    ["hill-0", totals.filter((one) => one > 0).length],
    ["hill-1", Math.exp(entropy(totals))],
    ["hill-2", 1 / (1 - interaction)],
    ["dissimilarity", sum(A.map((a, i) => Math.abs(a / sum(A) - B[i]! / sum(B)))) / 2],
    ["isolation", xPx],
    ["exposure", sum(A.map((a, i) => (a / sum(A)) * (B[i]! / T[i]!)))],
    [
      "gini-segregation",
      sum(T.flatMap((t, i) => T.map((u, j) => t * u * Math.abs(A[i]! / t - A[j]! / u)))) /
        (2 * sum(T) ** 2 * shareA * (1 - shareA)),
    ],
    [
      "atkinson",
      1 - (shareA / (1 - shareA)) * (sum(A.map((a, i) => Math.sqrt(a * B[i]!))) / (shareA * sum(T))) ** 2,
    ],
    ["correlation-ratio", (xPx - shareA) / (1 - shareA)],
    [
      "multigroup-dissimilarity",
      sum(counts.flatMap((members, g) => members.map((one, i) => Math.abs(one - (totals[g]! / sum(T)) * T[i]!)))) /
        (2 * sum(T) * interaction),
    ],
    ["information-index-h", mutual(counts) / entropy(totals)],
    ["mutual-information-m", mutual(counts)],
    ["local-segregation", mutual(counts)],
    ["decompose-change", mutual(counts) - mutual(inYear("1980"))],
    ["rate", (1000 * sum(burglaries("2023"))) / sum(boroughs.map((one) => people.at("2023", "total", one)))],
    ["theil-sen", middle(pairs(perYear, (a, b, steps) => (b - a) / steps))],
    ["average-annual-change", 100 * ((perYear.at(-1)! / perYear[0]!) ** (1 / (years.length - 1)) - 1)],
    ["coefficient-of-variation", deviation(rates("2023")) / mean(rates("2023"))],
    ["max-min-ratio", Math.max(...rates("2023")) / Math.min(...rates("2023"))],
    ["gini-inequality", sum(pairs(rates("2023"), (a, b) => Math.abs(a - b))) / (144 * mean(rates("2023")))],
    ["theil-inequality", mean(rates("2023").map((r) => (r / mean(rates("2023"))) * Math.log(r / mean(rates("2023")))))],
    ["sigma-convergence", deviation(rates("2023").map(Math.log))],
    ["difference-in-differences", change(poverty[0]!) - mean(poverty.slice(1).map(change))],
    ["event-study", gapTo(20) - mean(poverty[0]!.slice(0, 10).map((_, t) => gapTo(t)))],
    ["every-window", windows.filter((window) => ratio(poverty[0]!, window) > 1).length],
    [
      "claim-readings",
      windows.flatMap((window) => {
        const [alone, ...others] = poverty.map((one) => ratio(one, window));
        return [alone! < 1, alone! < middle(others)].filter(Boolean);
      }).length /
        (2 * windows.length),
    ],
  ])("%s of all is what the table gives by its formula", (id, expected) => {
    expectClose(of(id).all as number, expected, 1e-12 * Math.max(1, Math.abs(expected)));
  });

  it("the test of Mann and Kendall counts rises and falls", () => {
    const s = sum(pairs(perYear, (a, b) => Math.sign(b - a)));
    const z = (s - Math.sign(s)) / Math.sqrt((12 * 11 * 29) / 18);
    expectClose(of("mann-kendall").all as number, z, 1e-12);
  });

  it("the correlation of ranks is that of burglaries and thefts", () => {
    const rank = (values: readonly number[]) => values.map((one) => values.filter((other) => other <= one).length);
    const thefts = boroughs.map((one) => berlin.at("2023", "theft", one) / people.at("2023", "total", one));
    const [r, s] = [rank(rates("2023")), rank(thefts)];
    const expected = 1 - (6 * sum(r.map((one, i) => (one - s[i]!) ** 2))) / (12 * 143);
    expectClose(of("spearman").all as number, expected, 1e-12);
  });

  it("the correlation given a third is that of burglaries and thefts between districts of like size", () => {
    const rank = (values: readonly number[]) => values.map((one) => values.filter((other) => other <= one).length);
    const persons = boroughs.map((one) => people.at("2023", "total", one));
    const thefts = boroughs.map((one, i) => berlin.at("2023", "theft", one) / persons[i]!);
    const [r, s, q] = [rank(rates("2023")), rank(thefts), rank(persons)];
    const rho = (a: readonly number[], b: readonly number[]) =>
      1 - (6 * sum(a.map((one, i) => (one - b[i]!) ** 2))) / (12 * 143);
    const expected = (rho(r, s) - rho(r, q) * rho(s, q)) / Math.sqrt((1 - rho(r, q) ** 2) * (1 - rho(s, q) ** 2));
    expectClose(of("partial-spearman").all as number, expected, 1e-12);
  });

  it("the slope of beta convergence is that of least squares", () => {
    const [x, y] = [rates("2015").map(Math.log), rates("2023").map((one, i) => Math.log(one / rates("2015")[i]!) / 8)];
    const slope = sum(x.map((one, i) => (one - mean(x)) * (y[i]! - mean(y)))) / (12 * deviation(x) ** 2);
    expectClose(of("beta-convergence").all as number, slope, 1e-12);
  });

  it.each(["poisson-interval", "byar-interval", "wilson-interval", "random-allocation", "bootstrap"])(
    "%s has its limits in order, wider for the few than for all, share by share",
    (id) => {
      const [few, all] = [of(id).few, of(id).all] as { lower: number; upper: number }[];
      expect(few!.lower).toBeLessThan(few!.upper);
      expect(all!.lower).toBeLessThan(all!.upper);
      expect((few!.upper - few!.lower) / few!.upper).toBeGreaterThan((all!.upper - all!.lower) / all!.upper);
    },
  );

  it("places taken as if something had begun there", () => {
    expect(data.cities.values).toEqual(poverty);
    expect([of("difference-in-differences").values["place"], data.cities.years.length]).toEqual(["Mechelen", 21]);
    // The interval is that of the largest change of the twelve others, each beside the other eleven.
    const others = poverty.slice(1).map(change);
    const sizes = others.map((one, i) => Math.abs(one - mean(others.filter((_, other) => other !== i))));
    const reach = Math.max(...sizes);
    const effect = of("difference-in-differences").all as number;
    const { lower, upper } = of("conley-taber").all as { lower: number; upper: number };
    expectClose(lower, effect - reach, 1e-9);
    expectClose(upper, effect + reach, 1e-9);
  });

  it("placebos have p-values of as many places as there are, and leaving out one an order", () => {
    const { few, all } = of("synthetic-control-placebo") as { few: number; all: number };
    expect([1, 2, 3, 4, 5].map((rank) => rank / 5)).toContain(few);
    expect(poverty.map((_, i) => (i + 1) / 13)).toContain(all);
    const { lower, upper } = of("leave-one-out").all as { lower: number; upper: number };
    expect(lower).toBeLessThan(upper);
  });

  it("a series of its own has the line of least squares, carried on", () => {
    const series = poverty[0]!;
    const x = series.slice(0, 10).map((_, t) => t - 4.5);
    const slope = sum(x.map((one, t) => one * series[t]!)) / sum(x.map((one) => one ** 2));
    const line = series.map((_, t) => mean(series.slice(0, 10)) + slope * (t - 4.5));
    const gap = mean(series.slice(10).map((value, t) => value - line[t + 10]!));
    expectClose(of("interrupted-time-series").all as number, gap, 1e-9);
    expect(of("newey-west").all as number).toBeGreaterThan(of("newey-west").few as number);
  });

  it("ranks among all are less sure than among three", () => {
    const { lower, upper } = of("rank-intervals").all as { lower: number; upper: number };
    const place = [...rates("2023")].sort((a, b) => b - a).indexOf([...rates("2023")].sort((a, b) => a - b)[6]!) + 1;
    expect([lower <= place, upper >= place, upper > lower]).toEqual([true, true, true]);
    expect(of("rank-intervals").few).toEqual({ lower: 2, upper: 2 });
  });

  it("shows by chance alone less than what is found, and more than nothing", () => {
    const { lower, upper } = of("random-allocation").all as { lower: number; upper: number };
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeLessThan(0.3);
  });

  it("natural classes have the least spread within", () => {
    const [quantile, equal, jenks] = ["quantile", "equal", "jenks"].map((one) => of(`classes-${one}`).all as number);
    expect(jenks).toBeLessThanOrEqual(quantile!);
    expect(jenks).toBeLessThanOrEqual(equal!);
  });

  it("hides every small count of the table, and says of which rows", () => {
    const small = counts.flat().filter((one) => one > 0 && one < 5).length;
    expect(of("complementary-suppression").values["small"]).toBe(small);
    const written = of("complementary-suppression").rows.flatMap(({ cells: row }) => row).filter((one) => one !== "–");
    expect(written.map(Number).filter((one) => one > 0 && one < 5)).toEqual([]);
  });

  it("a method that is none has none", () => {
    expect(workExample("no-such-method", { data, number, text: ({ en }) => en })).toBeNull();
  });

  it("dissimilarity is written out", () => {
    const example = of("dissimilarity");
    expect(example.lines.map(({ math }) => linearMath(math))).toEqual([
      "D = 1 / 2 × 0.419 = 0.209",
      "D = 1 / 2 × 0.313 = 0.156",
    ]);
    expect(example.rows.map(({ label }) => label)).toEqual(["Bachletten", "Iselin", "Rosental"]);
  });
});
