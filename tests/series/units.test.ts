import { describe, expect, it } from "vitest";
import { DatasetBuilder, type Dataset, type Observation } from "../../src/dataset/dataset";
import type { Geography } from "../../src/dataset/geography";
import { inEveryLanguage } from "../../src/dataset/texts";
import { observationsOfUnits } from "../../src/series/collectUnits";
import { deriveUnits } from "../../src/series/deriveUnits";
import { catalogue, dataset as shipped, plainRows } from "./shippedData";

const unitsOf = (codes: readonly string[], city: string | null) =>
  codes.map((code) => ({
    code,
    name: inEveryLanguage(code),
    place: city ?? code,
    district: city === null ? "" : code,
  }));

const BERLIN_CODES = Array.from({ length: 12 }, (_, i) => `DEBER-${String(i + 1).padStart(2, "0")}`);
const BERLIN: Geography = {
  id: "DEBER",
  city: "DEBER",
  kind: "districts",
  units: unitsOf(BERLIN_CODES, "DEBER"),
  outlines: null,
  own: false,
};

const offences = catalogue.indicators.get("recorded_offences_berlin")!;
const panelOf = (show: "value" | "rate") =>
  deriveUnits({
    catalogue,
    sources: { dataset: shipped, uploads: [] },
    geography: BERLIN,
    indicator: offences,
    category: "all-offences",
    show,
  });

describe("the shipped districts of Berlin", () => {
  const crime = plainRows("observations/berlin-crime.csv");
  const population = plainRows("observations/berlin-population.csv");
  const find = (rows: string[][], district: string, period: string, ids: readonly string[]) =>
    Number(rows.find((row) => row[1] === district && row[2] === period && row[3] === ids[0] && row[4] === ids[1])![5]);

  it("have the numbers of the file", () => {
    const panel = panelOf("value");
    expect(panel.periods).toEqual(Array.from({ length: 12 }, (_, i) => 2012 + i));
    for (const unit of panel.units) {
      const filed = panel.periods.map((year) => find(crime, unit.place, String(year), [offences.id, "all-offences"]));
      expect([...unit.values]).toEqual(filed);
    }
  });

  it("have rates where there are inhabitants, and gaps where there are none", () => {
    const panel = panelOf("rate");
    const [first] = panel.units;
    const at = panel.periods.indexOf(2020);
    const rate =
      (find(crime, "DEBER-01", "2020", [offences.id, "all-offences"]) /
        find(population, "DEBER-01", "2020", ["population", "total"])) *
      1000;
    expect(first!.values[at]).toBeCloseTo(rate, 10);
    expect(first!.gaps[panel.periods.indexOf(2012)]).toBe("no-denominator");
    expect(panel.sources.length).toBeGreaterThan(panelOf("value").sources.length);
  });
});

const observation = (change: Partial<Observation>): Observation => ({
  place: "12025",
  district: "1202501",
  period: "2020",
  indicator: "population",
  category: "total",
  value: 100,
  unit: "persons",
  source: "own-aaaaaaaa",
  flag: "",
  note: "",
  gap: null,
  ...change,
});

function datasetOf(...rows: Partial<Observation>[]): Dataset {
  const builder = new DatasetBuilder();
  rows.forEach((row) => builder.add(observation(row)));
  return builder.finish();
}

const MECHELEN: Geography = { ...BERLIN, id: "12025", city: "12025", units: unitsOf(["1202501", "1202502"], "12025") };
const upload = (dataset: Dataset, wins: "own" | "shipped") => ({ upload: { dataset, wins } as never });
const figures = { indicator: "population", category: "total" };

describe("the visitor's districts", () => {
  it("stand beside the shipped ones, each key once", () => {
    const base = datasetOf({ value: 1 }, { district: "", value: 9 });
    const mine = datasetOf({ value: 2 }, { district: "1202502", value: 3 }, { district: "elsewhere", value: 4 });
    const read = (wins: "own" | "shipped") =>
      [...observationsOfUnits({ dataset: base, uploads: [upload(mine, wins)] }, MECHELEN, figures)].map(
        ([code, years]) => [code, years.get(2020)?.value],
      );
    expect(read("own")).toEqual([
      ["1202501", 2],
      ["1202502", 3],
    ]);
    expect(read("shipped")).toEqual([
      ["1202501", 1],
      ["1202502", 3],
    ]);
  });

  it("a number goes before a gap, and parts of a year stay out", () => {
    const base = datasetOf({ value: NaN, gap: "not-published" }, { period: "2021-Q1" });
    const mine = datasetOf({ value: 5 });
    const found = observationsOfUnits({ dataset: base, uploads: [upload(mine, "shipped")] }, MECHELEN, figures);
    expect([...found.get("1202501")!.keys()]).toEqual([2020]);
    expect(found.get("1202501")!.get(2020)!.value).toBe(5);
  });
});

it("municipalities stand for themselves", () => {
  const units = unitsOf(["12025", "44021"], null);
  const region: Geography = { ...BERLIN, id: "02000", city: "02000", kind: "municipalities", units };
  const base = datasetOf({ district: "", value: 86_000 }, { value: 5 });
  const found = observationsOfUnits({ dataset: base, uploads: [] }, region, figures);
  expect([...found.keys()]).toEqual(["12025"]);
  expect(found.get("12025")!.get(2020)!.value).toBe(86_000);
});
