import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP_REASONS, STATED_GAPS } from "../../src/dataset/gap";
import { OBSERVATION_COLUMNS } from "../../src/dataset/observationColumns";
import { buildObservations } from "../../src/ingest/buildObservations";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { observationsOf } from "../dataset/observations";
import { utf8, writeTable } from "./bytes";

const HEADER = "place,district,period,indicator,category,value,unit,source,flag,note\n";
const build = (text: string) => buildObservations(readOwnTable(utf8(text)), "observations/x.csv");
const problems = (text: string) =>
  build(HEADER + text).issues.map(({ code, severity, where }) => [code, severity, where]);

describe("buildObservations", () => {
  it("reads numbers and gaps, and codes as text", () => {
    const { dataset, issues, leftOut } = build(
      `${HEADER}02000,,2015,burglary,total,-1.50,percent,police,provisional,"a, b"\n` +
        "12025,1202501,2007/2008,burglary,total,,percent,police,suppressed,\n",
    );
    expect(issues).toEqual([]);
    expect(leftOut).toEqual([]);
    expect(observationsOf(dataset)).toEqual([
      {
        place: "02000",
        district: "",
        period: "2015",
        indicator: "burglary",
        category: "total",
        value: -1.5,
        unit: "percent",
        source: "police",
        flag: "provisional",
        note: "a, b",
        gap: null,
      },
      {
        place: "12025",
        district: "1202501",
        period: "2007/2008",
        indicator: "burglary",
        category: "total",
        value: NaN,
        unit: "percent",
        source: "police",
        flag: "suppressed",
        note: "",
        gap: "suppressed",
      },
    ]);
  });

  it("finds columns by name in any order", () => {
    const { dataset } = build(
      "note,extra,value,flag,source,unit,category,indicator,period,district,place\nn,?,7,,s,u,c,i,2015,d,p\n",
    );
    expect(observationsOf(dataset)).toMatchObject([{ place: "p", district: "d", indicator: "i", value: 7, note: "n" }]);
  });

  it("names every column that is missing and takes nothing in", () => {
    const { dataset, issues, leftOut } = build(
      "place,district,period,indicator,category,value,unit,source\np,,2015,i,c,1,u,s\n",
    );
    expect(dataset.rows).toBe(0);
    expect(issues.map(({ code, severity, where, detail }) => [code, severity, where, detail["column"]])).toEqual([
      ["missing-column", "error", "observations/x.csv", "flag"],
      ["missing-column", "error", "observations/x.csv", "note"],
    ]);
    expect(leftOut).toEqual([2]);
  });

  it("says once why a file is not text", () => {
    expect(buildObservations(readOwnTable(new Uint8Array([0xe9, 0x20])), "f.csv").issues).toMatchObject([
      { code: "bad-bytes", where: "f.csv:1" },
    ]);
  });

  it.each([
    ["an empty value without reason", "p,,2015,i,c,,u,s,,\n", ["gap-unstated", "notice"], "unstated"],
    [
      "an empty value with a flag that is no reason",
      "p,,2015,i,c,,u,s,claim,\n",
      ["gap-unstated", "notice"],
      "unstated",
    ],
    ["a flag nobody knows", "p,,2015,i,c,1,u,s,perhaps,\n", ["flag-unknown", "warning"], null],
  ])("keeps and reports %s", (_, row, problem, gap) => {
    expect(problems(row)).toEqual([[...problem, "observations/x.csv:2"]]);
    expect(observationsOf(build(HEADER + row).dataset)).toMatchObject([{ gap }]);
  });

  it.each([
    ["a number that is said to be missing", "p,,2015,i,c,1,u,s,suppressed,\n", "row-gap-with-value"],
    ["a value that is no number", 'p,,2015,i,c,"1,5",u,s,,\n', "row-number"],
    ["a period nobody can read", "p,,15,i,c,1,u,s,,\n", "row-period"],
    ["a row without place", ",,2015,i,c,1,u,s,,\n", "row-incomplete"],
    ["a row without category", "p,,2015,i,,1,u,s,,\n", "row-incomplete"],
    ["a row that is too short", "p,,2015,i,c,1,u,s\n", "row-ragged"],
    ["a row that is too long", "p,,2015,i,c,1,5,u,s,,\n", "row-ragged"],
  ])("leaves out and reports %s", (_, row, code) => {
    expect(problems(row)).toEqual([[code, "error", "observations/x.csv:2"]]);
    expect(build(HEADER + row)).toMatchObject({ dataset: { rows: 0 }, leftOut: [2] });
  });

  it("drops a repetition and leaves a conflict undecided", () => {
    const row = (value: string, period: string, flag = "") => `p,,${period},i,c,${value},u,s,${flag},\n`;
    const text = row("1", "2015") + row("1.0", "2015") + row("2", "2016") + row("3", "2016") + row("2", "2016");
    expect(problems(text + row("5", "2017") + row("5", "2017", "claim"))).toEqual([
      ["row-repeated", "notice", "observations/x.csv:3"],
      ["row-conflict", "error", "observations/x.csv:5"],
      ["row-repeated", "notice", "observations/x.csv:6"],
      ["row-conflict", "error", "observations/x.csv:8"],
      ["row-conflict", "error", "observations/x.csv:4"],
      ["row-conflict", "error", "observations/x.csv:7"],
    ]);
    const { dataset, leftOut } = build(HEADER + text);
    expect(observationsOf(dataset)).toMatchObject([{ period: "2015", value: 1 }]);
    expect(leftOut).toEqual([3, 4, 5, 6]);
  });

  it("takes places named like parts of an object", () => {
    const { dataset } = build(`${HEADER}__proto__,,2015,constructor,c,1,u,s,,\n__proto__,,2016,toString,c,2,u,s,,\n`);
    expect(observationsOf(dataset)).toMatchObject([
      { place: "__proto__", indicator: "constructor" },
      { indicator: "toString" },
    ]);
  });
});

describe("nothing is lost", () => {
  const record = fc.tuple(
    fc.constantFrom("12025", "02000", ""),
    fc.constantFrom("", "1202501"),
    fc.constantFrom("2015", "2016", "2017-Q1", "15"),
    fc.constantFrom("burglary"),
    fc.constantFrom("total", "part"),
    fc.constantFrom("", "1", "1.0", "2", "x", "1,5"),
    fc.constantFrom("u"),
    fc.constantFrom("s"),
    fc.constantFrom("", "claim", "suppressed", "merged", "odd"),
    fc.constantFrom("", "a\nb"),
  );
  const row = fc.oneof(
    { weight: 9, arbitrary: record },
    { weight: 1, arbitrary: fc.array(fc.constant("z"), { minLength: 2 }) },
  );

  it("numbers, gaps and rows left out add up, and each row left out has an issue on its line", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const table = readOwnTable(utf8(writeTable([OBSERVATION_COLUMNS, ...rows], { delimiter: ",", newline: "\n" })));
        const { dataset, issues, leftOut } = buildObservations(table, "f");
        const observations = observationsOf(dataset);
        const numbers = observations.filter(({ gap }) => gap === null).length;
        const gaps = observations.filter(({ gap }) => gap !== null).length;
        expect(numbers + gaps + leftOut.length).toBe(rows.length);
        expect(new Set(leftOut).size).toBe(leftOut.length);
        const reported = new Set(issues.map(({ detail }) => detail["line"]));
        expect(leftOut.filter((line) => !reported.has(line))).toEqual([]);
        const keys = observations.map((o) => [o.place, o.district, o.period, o.indicator, o.category].join());
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it("a row that is right comes in whatever the others are", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), fc.nat(10), (others, position) => {
        const mine = ["mine", "", "2020", "burglary", "total", "4.25", "u", "s", "", ""];
        const rows = others.toSpliced(Math.min(position, others.length), 0, mine as never);
        const text = writeTable([OBSERVATION_COLUMNS, ...rows], { delimiter: ";", newline: "\r\n" });
        const { dataset } = buildObservations(readOwnTable(utf8(text), { delimiter: ";" }), "f");
        expect(observationsOf(dataset).filter(({ place }) => place === "mine")).toMatchObject([
          { value: 4.25, gap: null },
        ]);
      }),
      { seed: 32 },
    );
  });

  it("only reasons a file may give are taken from it", () => {
    for (const reason of GAP_REASONS) {
      const { dataset } = build(`${HEADER}p,,2015,i,c,,u,s,${reason},\n`);
      expect(observationsOf(dataset)[0]?.gap).toBe(STATED_GAPS.includes(reason) ? reason : "unstated");
    }
  });
});
