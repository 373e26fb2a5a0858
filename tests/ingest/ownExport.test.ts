import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetToCsv, type Sheet } from "../../src/export/saveSheet";
import { toXlsx } from "../../src/export/toXlsx";
import { proposeMapping } from "../../src/ingest/readDataset";
import { readTable } from "../../src/ingest/readTable";
import { contentOf, contextOf } from "../export/figureContents";
import { importFile } from "../export/importing";
import { FORMULAS, ODD_NAMES } from "../export/sheets";
import { runImport } from "./trapRun";

const COLUMNS = "place,place_name,district,period,indicator,category,value,unit,source,flag,note".split(",");
const bytesOf = (text: string) => new TextEncoder().encode(text);

const sheetOf = (rows: Sheet["rows"], more: Partial<Sheet> = {}): Sheet => ({
  name: { indicator: "a", places: [], periods: [] },
  title: "A title",
  notes: [],
  columns: COLUMNS,
  rows,
  sources: [],
  ...more,
});
const csvOf = (sheet: Sheet, delimiter: "," | ";") =>
  bytesOf(sheetToCsv(sheet, { ...contextOf(), delimiter }, new Date(2026, 10, 24)));

const rowWith = (more: Partial<Record<string, string | number | null>>) => {
  const row: Record<string, string | number | null> = {
    place: "12025",
    place_name: "Mechelen",
    period: 2015,
    indicator: "a",
    category: "total",
    value: 4.943,
    unit: "percent",
    ...more,
  };
  return COLUMNS.map((column) => row[column] ?? (column === "value" ? null : ""));
};

describe.each([",", ";"] as const)("a table of our own, parted by %s", (delimiter) => {
  it("is read with its decimals where every number could also part thousands", () => {
    const run = runImport(csvOf(sheetOf([rowWith({}), rowWith({ period: 2016, value: 12.345 })]), delimiter));
    expect(run.observations.map(({ value }) => value)).toEqual([4.943, 12.345]);
    expect(run.mapping.questions).toEqual([]);
    expect(run.table.preamble[0]).toBe("# A title");
  });

  it("also under other column names, which the comments alone make ours", () => {
    const wide = sheetOf([["Mechelen", 4.943, 5.123], ["Gent", 6.111, null]], { columns: ["gemeente", "2015", "2016"] });
    const run = runImport(csvOf(wide, delimiter));
    expect(run.observations.flatMap(({ value, gap }) => (gap === null ? [value] : []))).toEqual([4.943, 5.123, 6.111]);
    expect(run.mapping.questions.map(({ code }) => code)).not.toContain("number-marks");
  });

  it("gives flags and the reasons of gaps back in our words", () => {
    const reasons = ["suppressed", "not-published", "break", "merger-part-missing", "claim", "no-denominator"];
    const flags = ["provisional", "estimated", "computed", "claim", "doubtful"];
    const rows = [
      ...reasons.map((flag, i) => rowWith({ period: 2000 + i, value: null, flag })),
      ...flags.map((flag, i) => rowWith({ period: 2010 + i, value: i, flag })),
    ];
    const { observations } = runImport(csvOf(sheetOf(rows), delimiter));
    expect(observations.slice(0, 6).map(({ gap }) => gap)).toEqual(reasons);
    expect(observations.slice(6).map(({ flag }) => flag)).toEqual(flags);
  });

  const quoted = ["'=1", "''+1", "'s-Hertogenbosch", "-5", "#x", '"'];
  it.each([...FORMULAS, ...ODD_NAMES, ...quoted])("gives the text %j back", (text) => {
    const { observations } = runImport(csvOf(sheetOf([rowWith({ category: text })]), delimiter));
    expect(observations.map(({ category }) => category)).toEqual([text.replace(/\s+/g, " ").trim()]);
  });

  it.each(['say "', 'a,"b', "a;\"b", "2019,2020", "x\ny", "# # #"])("is not mistaken by the title %j", (title) => {
    const { observations, table } = runImport(csvOf(sheetOf([rowWith({})], { title, notes: [title] }), delimiter));
    expect(table.header).toEqual(COLUMNS);
    expect(observations).toHaveLength(1);
  });

  it("keeps every number", () => {
    const fraction = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    const number = fc.oneof(fraction.filter((value) => value === 0 || Math.abs(value) > 1e-9), fc.integer());
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 12 }), (values) => {
        const rows = values.map((value, i) => rowWith({ period: 2000 + i, value: Number(value.toPrecision(15)) }));
        const { observations, built } = runImport(csvOf(sheetOf(rows), delimiter));
        expect(built.issues).toEqual([]);
        expect(observations.map(({ value }) => value)).toEqual(values.map((value) => Number(value.toPrecision(15)) + 0));
      }),
      { seed: 69, numRuns: 60 },
    );
  });
});

describe("a table that only looks like ours", () => {
  it("is asked about like any other where a spreadsheet has written it again", () => {
    const written = new TextDecoder().decode(csvOf(sheetOf([rowWith({ category: "=1" })]), ","));
    const touched = written.replace("decimal point", "decimal point,,,");
    const { table, observations } = runImport(bytesOf(touched));
    expect(table.header).toEqual(COLUMNS);
    expect(observations.map(({ category, value }) => [category, value])).toEqual([["=1", 4.943]]);
  });

  it("is read as it is where our columns were filled in by hand", () => {
    const text = `${COLUMNS.join(",")}\n12025,Mechelen,,2015,a,total,12 %,,,,\n44021,Gent,,2015,a,total,n/a,,,,\n`;
    const { observations } = runImport(bytesOf(text));
    expect(observations.map(({ place, value, gap }) => [place, gap ?? value])).toEqual([
      ["Mechelen", 12],
      ["Gent", "unstated"],
    ]);
  });

  it("keeps its quotes where nothing says that they guard", () => {
    const { rows } = readTable(bytesOf("a,b\n'=x,1\n'+y,2\n"));
    expect(rows.map(([name]) => name)).toEqual(["'=x", "'+y"]);
  });

  it("is not taken for ours because a line says so further down", () => {
    const text = "gemeente;2015\n# urban-indicators table 1, decimal comma\nMechelen;1.234\n";
    expect(proposeMapping(readTable(bytesOf(text)), "a.csv").questions.map(({ code }) => code)).toContain("number-marks");
  });
});

it("a workbook of ours, whose texts nothing guards, keeps the quotes that stand in them", async () => {
  const texts = ["'=1", "=1", "''+x"];
  const rows = texts.map((category) => rowWith({ category }));
  const read = await importFile({ name: "a.xlsx", bytes: await toXlsx(contentOf(sheetOf(rows)), contextOf()) });
  expect(read.observations.map(({ category }) => category)).toEqual(texts);
  expect(read.mapping.questions).toEqual([]);
});
