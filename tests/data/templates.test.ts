import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { TextColumnName } from "../../src/dataset/dataset";
import { buildDataset, proposeMapping } from "../../src/ingest/readDataset";
import { readTable } from "../../src/ingest/readTable";
import { HOME_PLACE } from "../../src/selection/selection";
import { TEMPLATES, WORKED_EXAMPLE } from "../../src/library/templates";
import { description, parseCsv, places, readText } from "./readPackage";

const folder = new URL("../../public/templates/", import.meta.url);

/** What a spreadsheet takes for columns when it is set to the language of the city. */
const SEMICOLON_CITIES = new Set(["12025", "CHBSL", "DEBER"]);

interface Feature {
  readonly id: string;
}

/** Codes of the districts in the finest boundary file of each city, in the order of places.csv. */
function districtsByCity(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { path, "x-parent": parent } of description.resources) {
    if (!parent || !places.some((place) => place["kind"] === "district" && place["parent"] === parent)) continue;
    const { objects } = JSON.parse(readText(path)) as { objects: Record<string, { geometries: Feature[] }> };
    const drawn = new Set(Object.values(objects).flatMap(({ geometries }) => geometries.map(({ id }) => id)));
    const codes = places.map((place) => place["code"]!).filter((code) => drawn.has(code));
    if (codes.length > (found.get(parent)?.length ?? 0)) found.set(parent, codes);
  }
  return found;
}

/**
 * The city and its districts, a row each, with everything else left to be filled in. The byte order mark tells
 * spreadsheets that the names are UTF-8.
 */
function templateOf(city: string, districts: readonly string[]): string {
  const mark = SEMICOLON_CITIES.has(city) ? ";" : ",";
  const nameOf = (code: string) => places.find((place) => place["code"] === code)!["name"]!;
  const cell = (text: string) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = [
    ["city", "district_code", "district", "year", "indicator", "category", "value", "unit", "note"],
    ...["", ...districts].map((code) => [nameOf(city), code, code && nameOf(code), "", "", "", "", "", ""]),
  ];
  return `\ufeff${rows.map((cells) => cells.map(cell).join(mark)).join("\n")}\n`;
}

const cities = districtsByCity();

describe("the templates", () => {
  it("are there for every city with districts, the home city first, and no others", () => {
    expect(TEMPLATES.map(({ place }) => place).toSorted()).toEqual([...cities.keys()].toSorted());
    expect(TEMPLATES[0]?.place).toBe(HOME_PLACE);
    expect(readdirSync(folder).toSorted()).toEqual(
      [...TEMPLATES.map(({ fileName }) => fileName), WORKED_EXAMPLE].toSorted(),
    );
  });

  it.each(TEMPLATES.map((one) => [one.fileName, one] as const))("%s has the districts of places.csv", (_, one) => {
    const codes = cities.get(one.place) ?? [];
    const text = templateOf(one.place, codes);
    const file = new URL(one.fileName, folder);
    if (process.env["UPDATE_TEMPLATES"] === "1") writeFileSync(file, text);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(codes).toHaveLength(one.districts);
  });
});

describe("the worked example", () => {
  const text = readFileSync(new URL(WORKED_EXAMPLE, folder), "utf8");
  const { rows } = parseCsv(text.replace(/^#.*\n/gm, ""));

  it("says in its first lines, and in every row, that its numbers are invented", () => {
    expect(text.split("\n").slice(0, 2)).toEqual([
      expect.stringMatching(/^# INVENTED NUMBERS/),
      expect.stringMatching(/^# VERZONNEN CIJFERS/),
    ]);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !/\(invented\)/.test(row["city"]!) || row["note"] !== "invented")).toEqual([]);
  });

  it("names no place that exists in the data", () => {
    const names = new Set(places.flatMap((place) => [place["name"], place["name_en"], place["name_nl"]]));
    expect(rows.filter((row) => names.has(row["city"]!.replace(" (invented)", "")))).toEqual([]);
  });
});

/** Reads as the page does, without hints and without a visitor who answers questions. */
function readAs(name: string, text: string) {
  const table = readTable(new TextEncoder().encode(text));
  const mapping = proposeMapping(table, name);
  const { dataset, issues, account } = buildDataset(table, mapping);
  const labels = (column: TextColumnName) => [...dataset.text[column].labels];
  // A notice is harmless: that lines stand above the header, for example.
  const serious = [...table.issues, ...issues].filter(({ severity }) => severity !== "notice");
  return { issues: serious, questions: mapping.questions, account, labels };
}

describe("filled in, and without a question, the importer reads", () => {
  it.each(TEMPLATES.map((one) => [one.fileName, one] as const))("%s", (_, { fileName, districts }) => {
    const blank = readFileSync(new URL(fileName, folder), "utf8");
    const mark = blank.includes(";") ? ";" : ",";
    const figures = [2023, 2024].flatMap((year) =>
      blank
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((row, i) => {
          const known = row.slice(0, -6);
          return [known, year, "Bicycle thefts", "", i === 0 ? districts * 100 : 100 + i, "offences", ""].join(mark);
        }),
    );
    const read = readAs(`template-${fileName}`, [blank.split("\n", 1)[0], ...figures, ""].join("\n"));
    const rows = 2 * (districts + 1);
    expect({ issues: read.issues, questions: read.questions }).toEqual({ issues: [], questions: [] });
    expect(read.account).toEqual({ records: rows, cells: rows, observations: rows, gaps: 0, reported: 0 });
    expect([read.labels("period"), read.labels("indicator"), read.labels("unit")]).toEqual([
      ["2023", "2024"],
      ["Bicycle thefts"],
      ["offences"],
    ]);
    expect(read.labels("place")).toHaveLength(1);
    expect(read.labels("district").filter(Boolean)).toHaveLength(districts);
  });

  it("the worked example", () => {
    const read = readAs(WORKED_EXAMPLE, readFileSync(new URL(WORKED_EXAMPLE, folder), "utf8"));
    expect({ issues: read.issues, questions: read.questions }).toEqual({ issues: [], questions: [] });
    expect(read.account).toEqual({ records: 36, cells: 36, observations: 36, gaps: 0, reported: 0 });
    expect(read.labels("place")).toEqual(["Exampleton (invented)"]);
    expect(read.labels("indicator")).toEqual(["House burglaries"]);
  });
});
