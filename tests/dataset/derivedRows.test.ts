import { describe, expect, it } from "vitest";
import { adopt, type AdoptContext } from "../../src/dataset/adopt";
import type { Decisions, IndicatorDecision } from "../../src/dataset/decisions";
import type { WithinYear } from "../../src/dataset/upload";
import { CONTEXT, decide, fileOf, type FileRow } from "./files";
import { observationsOf } from "./observations";

/** Adopts rows whose indicator is a count (`offences`) or a rate (`burglary`). */
function run(
  rows: readonly FileRow[],
  id: "offences" | "burglary",
  options: Partial<{
    within: WithinYear;
    totals: string[];
    change: (d: Decisions) => Decisions;
    more: Partial<AdoptContext>;
  }> = {},
) {
  const { within = "none", totals = [], change = (d) => d, more } = options;
  const file = fileOf(rows, { totals: { areas: totals, categories: [] } });
  const proposed = decide(file, { Mechelen: "12025", Centrum: "1202501", Nekkerspoel: "1202502" });
  const decision: IndicatorDecision = { use: "known", id, factor: null, withinYear: within };
  const decisions = change({ ...proposed, indicators: new Map([["Thefts", decision]]) });
  const { upload, issues } = adopt(file, decisions, { ...CONTEXT, ...more });
  const computed = observationsOf(upload.dataset).slice(upload.fileRows);
  return {
    upload,
    computed: computed.map(({ district, period, value, flag, note }) =>
      [district, period, value, flag, note].join(" ").trim(),
    ),
    told: issues.map(({ code, detail }) => [code, detail["count"]]),
  };
}

const months = (values: readonly (number | null)[], year = 2020): FileRow[] =>
  values.map((value, i) => ({
    period: `${year}-${String(i + 1).padStart(2, "0")}`,
    ...(value === null ? { gap: "suppressed" as const } : { value }),
  }));
const quarters = (values: readonly number[]): FileRow[] =>
  values.map((value, i) => ({ period: `2020-Q${i + 1}`, value }));
const twelve = Array.from({ length: 12 }, () => 0.1);

describe("a year from its parts", () => {
  it.each<[string, FileRow[], "offences" | "burglary", WithinYear, string[], unknown[]]>([
    ["sums twelve months", months(twelve), "offences", "sum", ["2020 1.2 computed"], []],
    ["sums four quarters", quarters([1, 2, 3, 4]), "offences", "sum", ["2020 10 computed"], []],
    [
      "sums two half years",
      [
        { period: "2020-H1", value: 1 },
        { period: "2020-H2", value: 2 },
      ],
      "offences",
      "sum",
      ["2020 3 computed"],
      [],
    ],
    ["wants every month", months(twelve.slice(1)), "offences", "sum", [], [["adopt-year-gaps", 1]]],
    ["takes no gap for zero", months([...twelve.slice(1), null]), "offences", "sum", [], [["adopt-year-gaps", 1]]],
    [
      "does not fill three quarters up with months",
      [...quarters([1, 2, 3]), ...months([1, 1, 1])],
      "offences",
      "sum",
      [],
      [["adopt-year-gaps", 1]],
    ],
    [
      "counts months and quarters of the same events once",
      [...months(twelve), ...quarters([0.3, 0.3, 0.3, 0.3])],
      "offences",
      "sum",
      ["2020 1.2 computed"],
      [],
    ],
    ["never adds rates", quarters([1, 2, 3, 4]), "burglary", "sum", [], [["adopt-year-rate", 1]]],
    [
      "never adds days",
      [{ period: "2020-01-31" }, { period: "2020-02-01" }],
      "offences",
      "sum",
      [],
      [["adopt-year-gaps", 1]],
    ],
    ["says so where nothing is asked for", months(twelve), "offences", "none", [], [["adopt-year-none", 1]]],
    ["leaves a year of its own alone", [...months(twelve), { period: "2020", value: 5 }], "offences", "sum", [], []],
    [
      "makes the only day of a year its year, in silence",
      [{ period: "2020-01-31", value: 7 }],
      "offences",
      "last",
      ["2020 7  2020-01-31"],
      [],
    ],
    [
      "takes the last of several days and says so",
      [
        { period: "2020-12-31", value: 8 },
        { period: "2020-01-01", value: 7 },
      ],
      "offences",
      "last",
      ["2020 8 computed 2020-12-31"],
      [["adopt-year-last", 1]],
    ],
    [
      "takes the first when asked to",
      quarters([1, 2]),
      "burglary",
      "first",
      ["2020 1 computed 2020-Q1"],
      [["adopt-year-first", 1]],
    ],
    [
      "passes over a gap for the last number",
      months([3, null]),
      "offences",
      "last",
      ["2020 3 computed 2020-01"],
      [["adopt-year-last", 1]],
    ],
    [
      "keeps years apart",
      [...months(twelve, 2019), ...months(twelve, 2020)],
      "offences",
      "sum",
      ["2019 1.2 computed", "2020 1.2 computed"],
      [],
    ],
    [
      "leaves whole years, school years and longer spans as they are",
      [{}, { period: "2018/2019" }, { period: "2011/2015" }],
      "offences",
      "sum",
      [],
      [["adopt-years", undefined]],
    ],
  ])("%s", (_, rows, id, within, computed, told) => {
    expect(run(rows, id, { within })).toMatchObject({ computed, told });
  });

  it("is provisional where a part is", () => {
    const rows = quarters([1, 2, 3, 4]).map((row, i) => ({ ...row, flag: i === 3 ? "provisional" : "" }));
    expect(run(rows, "offences", { within: "sum" }).computed).toEqual(["2020 10 provisional"]);
  });
});

describe("a city from its districts", () => {
  const of = (names: readonly string[], values: readonly number[], more: FileRow = {}): FileRow[] =>
    names.map((district, i) => ({ place: "Mechelen", district, value: values[i]!, ...more }));

  it("is their sum, for a count", () => {
    const { computed, upload, told } = run(of(["Centrum", "Nekkerspoel"], [3, 4]), "offences");
    expect([computed, told]).toEqual([["2020 7 computed"], []]);
    expect(upload.rules.summedCities).toEqual(["12025"]);
    expect(upload.dataset.text.district.labels.toSorted()).toEqual(["", "1202501", "1202502"]);
  });

  it("is the file's own total where it has one, whatever the sum", () => {
    const rows = [...of(["Centrum", "Nekkerspoel"], [3, 4]), { place: "Mechelen", district: "", value: 9 }];
    const { computed, upload } = run(rows, "offences");
    expect(computed).toEqual([]);
    expect(
      observationsOf(upload.dataset)
        .filter((one) => one.district === "")
        .map(({ value }) => value),
    ).toEqual([9]);
  });

  it("knows a total by its name where rows hold districts alone", () => {
    const rows = [{ place: "Centrum" }, { place: "Nekkerspoel" }, { place: "Totaal", value: 2 }];
    const { upload, computed } = run(rows, "offences", { totals: ["Totaal"] });
    expect(computed).toEqual([]);
    expect(observationsOf(upload.dataset).map(({ place, district, value }) => `${place}/${district} ${value}`)).toEqual(
      ["12025/1202501 1", "12025/1202502 1", "12025/ 2"],
    );
  });

  it.each<[string, FileRow[], "offences" | "burglary", (d: Decisions) => Decisions, unknown[], string[]]>([
    [
      "the indicator is a rate",
      of(["Centrum", "Nekkerspoel"], [3, 4]),
      "burglary",
      (d) => d,
      [["adopt-city-rate", 1]],
      [],
    ],
    [
      "a known district is not in the file",
      of(["Centrum"], [3]),
      "offences",
      (d) => d,
      [["adopt-city-districts", 1]],
      [],
    ],
    [
      "a district has no number in that year",
      [...of(["Centrum", "Nekkerspoel"], [3, 4]), { place: "Mechelen", district: "Centrum", period: "2021" }],
      "offences",
      (d) => d,
      [["adopt-city-gaps", 1]],
      ["2020 7 computed"],
    ],
    [
      "the visitor leaves a district out",
      of(["Centrum", "Nekkerspoel", "Rest"], [3, 4, 5]),
      "offences",
      (d) => ({ ...d, areas: new Map([...d.areas, ["Mechelen\u0000Rest", { use: "omit" }] as const]) }),
      [["adopt-city-districts", 1]],
      [],
    ],
  ])("is none where %s, and the page can say so", (_, rows, id, change, told, computed) => {
    expect(run(rows, id, { change })).toMatchObject({ told, computed });
  });

  it("is the sum of a division that nobody knows", () => {
    const { computed, upload } = run(
      [
        { place: "Gotham", district: "North" },
        { place: "Gotham", district: "South", value: 2 },
      ],
      "offences",
    );
    expect(computed).toEqual(["2020 3 computed"]);
    expect(upload.places.map(({ kind, parent }) => [kind, parent])).toEqual([
      ["city", null],
      ["district", `${CONTEXT.id}-p1`],
      ["district", `${CONTEXT.id}-p1`],
    ]);
  });

  it("stays none when a further file brings what was once left out only for its own years", () => {
    const omit = (d: Decisions) => ({
      ...d,
      areas: new Map([...d.areas, ["Mechelen\u0000Rest", { use: "omit" }] as const]),
    });
    const first = run(of(["Centrum", "Nekkerspoel", "Rest"], [3, 4, 5]), "offences", { change: omit }).upload;
    const next = of(["Centrum", "Nekkerspoel", "Rest"], [3, 4, 5], { period: "2021" });
    const { computed } = run(next, "offences", { more: { into: { upload: first, how: "append" } } });
    expect(computed).toEqual([]);
  });

  it("sums districts by month first, and the months to a year", () => {
    const rows = ["Centrum", "Nekkerspoel"].flatMap((district) =>
      months(twelve).map((row) => ({ ...row, place: "Mechelen", district })),
    );
    const { computed } = run(rows, "offences", { within: "sum" });
    expect(computed).toHaveLength(12 + 3);
    expect(computed).toContain("2020 2.4 computed");
    expect(computed).toContain("1202501 2020 1.2 computed");
  });
});
