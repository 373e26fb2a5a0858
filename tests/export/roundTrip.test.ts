import { describe, expect, it } from "vitest";
import { isWholeYear, parsePeriod } from "../../src/base/period";
import { observationAt } from "../../src/dataset/dataset";
import { comparisonSheet } from "../../src/export/comparisonSheet";
import type { DataFile } from "../../src/export/dataContext";
import type { FigureContent } from "../../src/export/figureContent";
import type { Sheet } from "../../src/export/saveSheet";
import { csvFile, dataPackageFile, jsonFile, xlsxFile } from "../../src/export/toDataFiles";
import { UNIT_COLUMNS, unitRows } from "../../src/export/unitSheet";
import { isStatistic } from "../../src/series/collect";
import { candidatesFor } from "../../src/series/indicatorsOfUnits";
import { catalogue, dataset, deriveShipped } from "../series/shippedData";
import { geographies, shippedPanel } from "../series/unitPanels";
import { districtsTranslator } from "../support/districtsTranslator";
import { contentOf, contextOf } from "./figureContents";
import { FORMULAS, ODD_NAMES } from "./sheets";
import { factOf, factsOf, importFile, longRows } from "./importing";

const context = contextOf();

interface Format {
  readonly as: string;
  readonly toFile: (content: FigureContent) => DataFile | Promise<DataFile>;
  /** Of each indicator: every file of the first format, some of the others, which are no quicker reading. */
  readonly mostRows: number;
}

const COMMAS = { delimiter: ",", bom: false } as const;
const SEMICOLONS = { delimiter: ";", bom: true } as const;

const FORMATS: readonly Format[] = [
  { as: "CSV with commas", toFile: (content) => csvFile(content, context, COMMAS), mostRows: 300 },
  { as: "CSV with semicolons and BOM", toFile: (content) => csvFile(content, context, SEMICOLONS), mostRows: 100 },
  { as: "XLSX", toFile: (content) => xlsxFile(content, context), mostRows: 30 },
  { as: "JSON", toFile: (content) => jsonFile(content, context), mostRows: 30 },
  { as: "Data Package", toFile: (content) => dataPackageFile(content, context), mostRows: 30 },
];

const indicators = [...catalogue.indicators.keys()];
const labelOf = (column: "indicator" | "place", row: number) =>
  dataset.text[column].labels[dataset.text[column].codes[row]!]!;

/** Rows of the package by indicator. */
const rowsOf = new Map<string, number[]>(indicators.map((id) => [id, []]));
for (let row = 0; row < dataset.rows; row++) {
  rowsOf.get(labelOf("indicator", row))!.push(row);
}
const placesOf = (indicator: string) =>
  [...new Set(rowsOf.get(indicator)!.map((row) => labelOf("place", row)))].slice(0, 10);

const comparisons = indicators.map((indicator) =>
  deriveShipped({ indicator, places: placesOf(indicator), peers: "all" }),
);
const sheets = comparisons.map((comparison) => comparisonSheet(comparison, context));
const COLUMNS = sheets[0]!.columns;

const sheetOf = (rows: Sheet["rows"], indicator: string): Sheet => ({
  name: { indicator, places: ["Mechelen"], periods: [2000, 2024] },
  title: "Everything at hand",
  notes: [],
  columns: COLUMNS,
  rows,
  sources: ["belpulse_police"],
});

/** At most so many of them, with each reason and each flag that occurs. */
function someOf(rows: readonly number[], most: number): readonly number[] {
  if (rows.length <= most) return rows;
  const step = Math.ceil(rows.length / most);
  const said = new Map(rows.map((row) => [`${dataset.gap[row]} ${dataset.text.flag.codes[row]}`, row]));
  return [...new Set([...rows.filter((_, i) => i % step === 0), ...said.values()])];
}

const filled = sheets.filter(({ rows }) => rows.length > 0);

describe.each(FORMATS)("as $as", ({ toFile, mostRows }) => {
  it("the observations of every indicator come back as they were, and nothing is asked", async () => {
    const rows = indicators.flatMap((id) => someOf(rowsOf.get(id)!, mostRows));
    const read = await importFile(await toFile(contentOf(sheetOf(longRows(dataset, rows), "all"))));
    const expected = rows.map((row) => factOf(observationAt(dataset, row))).sort();
    expect(read.mapping.questions).toEqual([]);
    expect(factsOf(read)).toEqual(expected);
    expect(read.issues.filter(({ severity }) => severity !== "notice")).toEqual([]);
    expect(new Set(read.observations.map(({ indicator }) => indicator))).toEqual(new Set(indicators));
  }, 30_000);

  it("names of any letters, and texts that a spreadsheet would run, come back", async () => {
    // The import takes blanks at the ends off every name, so that some of the formulas are one.
    const runs = [...new Map(FORMULAS.map((text) => [text.trim(), text])).values()];
    const names = [...ODD_NAMES, ...runs, "'=1", "'s-Hertogenbosch"];
    const rows = names.map((name, i) => [`X${i}`, name, "", 2020, name, name, -i, "", "", "", name]);
    const { observations, mapping } = await importFile(await toFile(contentOf(sheetOf(rows, "names"))));
    const tidy = names.map((name) => name.replace(/\s+/g, " ").trim());
    expect(mapping.questions).toEqual([]);
    expect(observations.map((one) => [one.place, one.indicator, one.category, one.value])).toEqual(
      tidy.map((name, i) => [name, name, name, 0 - i]),
    );
  });

  it("comparisons, large and small, come back alone", async () => {
    const some = mostRows > 200 ? filled : [...filled].sort((a, b) => a.rows.length - b.rows.length).slice(0, 12);
    for (const sheet of some) {
      const read = await importFile(await toFile(contentOf(sheet)));
      expect(read.mapping.questions).toEqual([]);
      expect(factsOf(read)).toEqual(sheet.rows.map(factOfRow).sort());
    }
    expect(some.length).toBeGreaterThan(11);
  }, 30_000);
});

describe("the districts of every city", () => {
  const t = districtsTranslator();
  const panels = geographies.flatMap((geography) => {
    // All that is known of municipalities is known as comparisons too.
    const few = geography.kind === "municipalities" ? 3 : Infinity;
    return candidatesFor(geography, catalogue, []).slice(0, few).map(({ id }) => shippedPanel(geography.id, id));
  });
  const tables = panels.map((panel) => unitRows(panel, { catalogue, t, noteOf: (note) => note }));
  const rows = tables.filter((table) => table.length > 0);

  it.each(FORMATS)("come back as $as", async ({ toFile, mostRows }) => {
    const some = mostRows > 200 ? rows : [...rows].sort((a, b) => a.length - b.length).slice(0, 6);
    for (const table of some) {
      const sheet = { ...sheetOf(table, "all"), columns: UNIT_COLUMNS };
      const read = await importFile(await toFile(contentOf(sheet)));
      expect(read.mapping.questions).toEqual([]);
      const withoutName = table.map((row) => row.filter((_cell, at) => UNIT_COLUMNS[at] !== "district_name"));
      expect(factsOf(read)).toEqual(withoutName.map(factOfRow).sort());
    }
    expect(some.length).toBeGreaterThan(5);
  }, 30_000);

  it("hold, with the comparisons, every indicator that has figures of whole years and not claims alone", () => {
    const held = new Set([...filled.flatMap((sheet) => sheet.rows), ...rows.flat()].map((row) => row[row.length - 7]));
    const isShown = (id: string) =>
      rowsOf.get(id)!.some((row) => {
        const one = observationAt(dataset, row);
        const period = parsePeriod(one.period);
        return isStatistic(one) && isWholeYear(period!) && one.category === catalogue.indicators.get(id)!.headline;
      });
    expect(indicators.filter((id) => isShown(id) && !held.has(id))).toEqual([]);
    expect(held.size).toBeGreaterThan(100);
  });
});

function factOfRow(row: Sheet["rows"][number]): string {
  const [place, , district, period, indicator, category, value, unit, , flag] = row;
  return [place, district, period, indicator, category, unit, value === null ? flag : `${value} ${flag}`].join("|");
}
