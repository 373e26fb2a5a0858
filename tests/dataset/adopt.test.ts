import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adopt, type AdoptContext } from "../../src/dataset/adopt";
import { isUpload } from "../../src/dataset/checkUpload";
import type { Decisions, IndicatorDecision } from "../../src/dataset/decisions";
import { areaKey, categoryKey } from "../../src/dataset/surveyTexts";
import type { Upload } from "../../src/dataset/upload";
import { datasetOf, observationOf } from "../support/catalogue";
import { CONTEXT, decide, fileOf, type FileRow } from "./files";
import { observationsOf } from "./observations";

const ID = CONTEXT.id;

/** "place/district period indicator/category = value unit flag note", the way a reader of a test sees it at once. */
const tell = ({ dataset }: Upload) =>
  observationsOf(dataset).map((one) => {
    const value = one.gap ?? one.value;
    const text = `${one.place}/${one.district} ${one.period} ${one.indicator}/${one.category} = ${value} ${one.flag} ${one.note}`;
    return text.replaceAll(`${ID}-`, "").trim();
  });

const withIndicator = (decisions: Decisions, decision: IndicatorDecision, text = "Thefts"): Decisions => ({
  ...decisions,
  indicators: new Map([...decisions.indicators, [text, decision]]),
});

const known = (id: string, more: Partial<Extract<IndicatorDecision, { use: "known" }>> = {}): IndicatorDecision => ({
  use: "known",
  id,
  factor: null,
  withinYear: "none",
  ...more,
});

const run = (
  rows: readonly FileRow[],
  change: (d: Decisions) => Decisions = (d) => d,
  more: Partial<AdoptContext> = {},
) => {
  const file = fileOf(rows);
  return adopt(
    file,
    change(decide(file, { Mechelen: "12025", Antwerpen: "11002", Centrum: "1202501", Nekkerspoel: "1202502" })),
    {
      ...CONTEXT,
      ...more,
    },
  );
};

describe("adopt", () => {
  it("makes a new city, indicator and source under random codes, and says whose data it is", () => {
    const { upload, issues, account } = run([{ value: 7 }, { period: "2021", value: 9.5, flag: "provisional" }]);
    expect(tell(upload)).toEqual(["p1/ 2020 i1/total = 7", "p1/ 2021 i1/total = 9.5 provisional"]);
    expect(upload.places).toMatchObject([
      { code: `${ID}-p1`, name: { en: "Gotham", nl: "Gotham" }, kind: "city", parent: null },
    ]);
    expect(upload.indicators).toMatchObject([
      {
        label: { en: "Thefts" },
        comparable: "both",
        headline: "total",
        coverage: { from: "2020", to: "2021", places: 1, districts: 0 },
      },
    ]);
    expect(upload.indicators[0]!.caveat.en).toMatch(/^Your own data/);
    expect(upload.source).toMatchObject({
      id: `${ID}-s1`,
      kind: "own",
      title: "gotham.csv",
      retrieved: "2026-11-23",
      vintage: "2021",
    });
    expect(issues).toEqual([]);
    expect(account).toEqual({ rows: 2, kept: 2, omitted: 0, refused: 0, repeated: 0, overruled: 0, computed: 0 });
    expect(isUpload(upload)).toBe(true);
  });

  it("puts known places and indicators under their shipped codes and the shipped unit", () => {
    const { upload } = run([{ place: "Mechelen", indicator: "Woninginbraken" }]);
    expect(tell(upload)).toEqual(["12025/ 2020 burglary/total = 1"]);
    expect(upload.dataset.text.unit.labels).toEqual(["per-10000-dwellings"]);
    expect([upload.places, upload.indicators, upload.categories]).toEqual([[], [], []]);
  });

  it("gives a figure without breakdown to the headline of a known indicator, and names to its categories", () => {
    const rows = [{}, { category: "diefstal" }, { category: "arson" }];
    const { upload } = run(rows, (decisions) => {
      const indicators = withIndicator(decisions, known("offences"));
      const categories = new Map([
        [categoryKey("Thefts", "total"), { use: "known", id: "all" }],
        [categoryKey("Thefts", "diefstal"), { use: "known", id: "theft" }],
        [categoryKey("Thefts", "arson"), { use: "new", label: "Arson", role: null }],
      ] as const);
      return { ...indicators, categories };
    });
    expect(tell(upload)).toEqual([
      "p1/ 2020 offences/all = 1",
      "p1/ 2020 offences/theft = 1",
      "p1/ 2020 offences/c1 = 1",
    ]);
    expect(upload.categories).toEqual([
      {
        indicator: "offences",
        id: `${ID}-c1`,
        label: { en: "Arson", nl: "Arson", fr: "Arson", de: "Arson" },
        role: "part",
      },
    ]);
  });

  it.each([
    ["no unit", "", null, 12, []],
    ["the same unit in other words", "% van de inwoners", null, 12, []],
    ["another unit", "per 1,000", null, undefined, ["adopt-unit"]],
    ["another unit and a factor", "per 1,000", 0.1, 1.2, []],
    ["another unit that the visitor says is the same", "persons", 1, 12, []],
  ])("takes values in %s (%s, factor %s)", (_, unit, factor, expected, codes) => {
    const { upload, issues, account } = run([{ value: 12, unit }], (d) => withIndicator(d, known("share", { factor })));
    expect(observationsOf(upload.dataset)[0]?.value).toBe(expected);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(account.kept + account.refused).toBe(1);
  });

  it.each([
    ["Aantal", "offences", 1],
    ["offences", "offences", 1],
    ["euro", "offences", 0],
    ["per 10,000 dwellings", "burglary", 1],
    ["PER 10.000 WONINGEN", "burglary", 1],
    ["number", "burglary", 0],
    ["Prozent", "share", 1],
  ])("knows the unit %j of the file for that of %s: %i rows kept", (unit, id, kept) => {
    expect(run([{ unit }], (d) => withIndicator(d, known(id))).account.kept).toBe(kept);
  });

  it("takes of an indicator in two units only the more frequent one", () => {
    const rows = [{ unit: "%" }, { unit: "n", period: "2021" }, { unit: "n", period: "2022" }];
    const { upload, issues } = run(rows);
    expect(upload.dataset.text.period.labels).toEqual(["2021", "2022"]);
    expect(issues).toMatchObject([{ code: "adopt-unit", detail: { text: "%", rows: 1 } }]);
  });

  it("takes no digits from multiplying that no figure has", () => {
    const { upload } = run([{ value: 0.07, unit: "share" }], (d) => withIndicator(d, known("share", { factor: 100 })));
    expect(upload.dataset.value[0]).toBe(7);
  });

  it("doubts percentages that never pass one", () => {
    const { issues } = run([{ value: 0.5 }, { period: "2021", value: 0.25 }], (d) => withIndicator(d, known("share")));
    expect(issues).toMatchObject([{ code: "adopt-fractions", severity: "warning", detail: { most: 0.5 } }]);
  });

  it("keeps a mark of the file that is no word of ours in the note, and the reason of a gap as its flag", () => {
    const { upload } = run([
      { flag: "b", note: "new law" },
      { period: "2021", gap: "suppressed", flag: "<5" },
      { period: "2022", gap: "unstated" },
    ]);
    expect(tell(upload)).toEqual([
      "p1/ 2020 i1/total = 1  new law; b",
      "p1/ 2021 i1/total = suppressed suppressed <5",
      "p1/ 2022 i1/total = unstated",
    ]);
  });

  it("leaves out what the visitor leaves out, and with an issue what nobody decided", () => {
    const rows = [{}, { place: "Total" }, { place: "Metropolis" }, { place: "Metropolis", period: "2021" }];
    const { upload, issues, account } = run(rows, (decisions) => {
      const areas = new Map(decisions.areas);
      areas.delete(areaKey("Metropolis", ""));
      return { ...decisions, areas: areas.set(areaKey("Total", ""), { use: "omit" }) };
    });
    expect(tell(upload)).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: "adopt-undecided", severity: "error", detail: { text: "Metropolis", rows: 2 } },
    ]);
    expect(account).toMatchObject({ rows: 4, kept: 1, omitted: 1, refused: 2 });
  });

  it("makes one of two texts that the visitor calls one, once where they agree and not at all where they differ", () => {
    const rows = [
      { place: "Mechelen", value: 3 },
      { place: "Malines", value: 3 },
      { place: "Mechelen", period: "2021", value: 4 },
      { place: "Malines", period: "2021", value: 5 },
    ];
    const { upload, issues, account } = run(rows, (decisions) => {
      const areas = new Map([...decisions.areas, [areaKey("Malines", ""), { use: "known", code: "12025" }] as const]);
      return { ...decisions, areas };
    });
    expect(tell(upload)).toEqual(["12025/ 2020 i1/total = 3"]);
    expect(issues).toMatchObject([{ code: "adopt-disputed", detail: { values: "4, 5" } }]);
    expect(account).toMatchObject({ kept: 1, repeated: 1, refused: 2 });
  });

  it("does not take 65+ for 65", () => {
    const { upload } = run([{ category: "65" }, { category: "65+" }]);
    expect(upload.categories.map(({ label, role }) => [label.en, role])).toEqual([
      ["65", "headline"],
      ["65+", "part"],
    ]);
  });

  it("lists numbers that differ from shipped ones, and only those", () => {
    const at = (period: string, more: Partial<ReturnType<typeof observationOf>>) =>
      observationOf({ place: "12025", period, indicator: "burglary", category: "total", ...more });
    const shipped = datasetOf([
      at("2020", { value: 5 }),
      at("2021", { value: 1 }),
      at("2022", { value: NaN, gap: "not-published" }),
    ]);
    const rows = ["2020", "2021", "2022", "2023"].map((period) => ({ period, place: "Mechelen" }));
    const { conflicts, upload } = run(rows, (d) => withIndicator(d, known("burglary")), { shipped });
    expect(conflicts).toEqual([
      {
        place: "12025",
        district: "",
        period: "2020",
        indicator: "burglary",
        category: "total",
        theirs: 5,
        own: 1,
        with: "shipped",
      },
    ]);
    expect(upload.wins).toBe("shipped");
  });

  it("knows a city's size from its own population, for towns of similar size", () => {
    const rows = [
      { period: "2019", value: 500 },
      { period: "2021", value: 900 },
    ];
    const { upload } = run(rows, (d) => withIndicator(d, known("population")));
    expect(upload.places[0]).toMatchObject({ population: 900, populationYear: 2021 });
  });

  it.each(["__proto__", "constructor", "toString", "", "=1+1", "\u0000", "a\u0000b"])(
    "is not tripped by a text such as %j",
    (text) => {
      const { upload, account } = run([{ place: text, indicator: text, category: text, district: "" }]);
      expect(account.kept).toBe(1);
      expect(isUpload(upload)).toBe(true);
    },
  );
});

describe("appending and replacing", () => {
  const first = run([{ value: 1 }, { period: "2021", value: 2 }]).upload;
  const again = (rows: readonly FileRow[], how: "append" | "replace", repeats: Decisions["repeats"] = "earlier") =>
    run(rows, (d) => ({ ...d, repeats }), { into: { upload: first, how }, fileNames: ["next.csv"] });

  it("adds a further year under the same codes", () => {
    const { upload, account, conflicts } = again([{ period: "2022", value: 3 }], "append");
    expect(tell(upload)).toEqual(["p1/ 2020 i1/total = 1", "p1/ 2021 i1/total = 2", "p1/ 2022 i1/total = 3"]);
    expect(upload).toMatchObject({
      id: first.id,
      added: first.added,
      fileNames: ["gotham.csv", "next.csv"],
      fileRows: 3,
    });
    expect(upload.indicators[0]!.coverage.to).toBe("2022");
    expect([account.kept, conflicts]).toEqual([1, []]);
  });

  it.each([
    ["earlier", 2, 1],
    ["later", 9, 0],
  ] as const)("of two numbers for one key keeps the %s", (repeats, value, overruled) => {
    const { upload, account, conflicts } = again([{ value: 1 }, { period: "2021", value: 9 }], "append", repeats);
    expect(upload.dataset.rows).toBe(2);
    expect([...upload.dataset.value].at(-1)).toBe(value);
    expect(account).toMatchObject({ rows: 2, repeated: 1, overruled, kept: 1 - overruled });
    expect(conflicts).toMatchObject([{ period: "2021", theirs: 2, own: 9, with: "earlier" }]);
  });

  it("replaces the rows and keeps the codes", () => {
    const { upload, conflicts } = again([{ period: "2021", value: 9 }, { place: "Metropolis" }], "replace");
    expect(tell(upload)).toEqual(["p1/ 2021 i1/total = 9", "p2/ 2020 i1/total = 1"]);
    expect([upload.fileNames, conflicts]).toEqual([["next.csv"], []]);
  });

  it("makes computed years anew from all files together", () => {
    const months = (from: number, to: number): FileRow[] =>
      Array.from({ length: to - from + 1 }, (_, i) => ({
        period: `2020-${String(from + i).padStart(2, "0")}`,
        value: 1,
      }));
    const half = run(months(1, 6));
    expect(half.upload.dataset.rows).toBe(6);
    const whole = run(months(7, 12), (d) => d, { into: { upload: half.upload, how: "append" } }).upload;
    expect(tell(whole).at(-1)).toBe("p1/ 2020 i1/total = 12 computed");
    expect([whole.fileRows, whole.dataset.rows]).toEqual([12, 13]);
  });
});

it("adds up: rows are kept, left out with a word, or said twice", () => {
  const text = fc.constantFrom("a", "b", "Mechelen", "", "total");
  const row = fc.record({
    place: text,
    district: fc.constantFrom("", "", "x", "y"),
    period: fc.constantFrom("2019", "2020", "2020-01", "2020-Q1", "2020-01-31", "2017/2021"),
    indicator: fc.constantFrom("Thefts", "House burglaries"),
    category: text,
    value: fc.integer({ min: 0, max: 3 }),
    unit: fc.constantFrom("", "%"),
  });
  const file = fc.uniqueArray(row, {
    selector: ({ place, district, period, indicator, category }) =>
      [place, district, period, indicator, category].join("\t"),
    maxLength: 40,
  });
  const choices = fc.record({ drop: fc.nat(5), same: fc.boolean() });
  fc.assert(
    fc.property(file, choices, (rows, { drop, same }) => {
      const { upload, account } = run(rows, (decisions) => {
        const areas = new Map([...decisions.areas].filter((_, i) => i !== drop));
        if (same) for (const key of areas.keys()) areas.set(key, { use: "new", name: "one" });
        return { ...decisions, areas };
      });
      const { kept, omitted, refused, repeated, overruled, computed } = account;
      expect(kept + omitted + refused + repeated + overruled).toBe(rows.length);
      expect(upload.fileRows).toBe(kept);
      expect(upload.dataset.rows).toBe(kept + computed);
      expect(isUpload(upload)).toBe(true);
      const keys = observationsOf(upload.dataset).map((one) =>
        [one.place, one.district, one.period, one.indicator, one.category].join("\t"),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { seed: 3, numRuns: 200 },
  );
});
