import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareReaders, compareTraps, comparisonTable, type Comparison, type GridTruth } from "../bench/compareWithPapaparse";
import { areaOf, type Run, runImport } from "./trapRun";

/** What is right of a file that is laid out like one of a portal's, with numbers of our own. */
interface Expected {
  readonly file: string;
  /** Name at the portal: some files tell the year nowhere else. */
  readonly original: string;
  /** Labels that decode these bytes to the same text. */
  readonly encodings: readonly string[];
  readonly delimiter: string;
  readonly preambleRows: number;
  readonly headerRows: number;
  readonly footerRows: number;
  /** The first twelve names; null where more than one reading of the header is right. */
  readonly header: readonly string[] | null;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly layouts: readonly string[];
  /** Numbers in value cells; null for events. */
  readonly observations: readonly number[] | null;
  readonly gaps: number;
  readonly samples: readonly Sample[];
}

interface Sample {
  readonly district: string | null;
  readonly period: string | null;
  readonly value: number;
  readonly districtAlso?: readonly string[];
  readonly periodAlso?: readonly string[];
}

const FIXTURES = new URL("fixtures/adversary/", import.meta.url);
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, FIXTURES)));
const EXPECTED = JSON.parse(new TextDecoder().decode(bytesOf("expected.json"))) as readonly Expected[];
const runOf = ({ file, original }: Expected) => runImport(bytesOf(file), original);

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

function holds({ observations, built }: Run, sample: Sample): boolean {
  const areas = [sample.district, ...(sample.districtAlso ?? [])].filter((text) => text !== null);
  const periods = [sample.period, ...(sample.periodAlso ?? [])].filter((text) => text !== null);
  return observations.some(
    (one) =>
      one.value === sample.value &&
      (areas.length === 0 || areas.includes(areaOf(one)) || areas.includes(built.codes.get(areaOf(one)) ?? "")) &&
      (periods.length === 0 || periods.includes(one.period)),
  );
}

describe.each(EXPECTED.map((one) => [one.file, one] as const))("%s", (_, expected) => {
  it("is cut into the right cells", () => {
    const { table } = runOf(expected);
    const { encodings, delimiter, preambleRows, headerRows, footerRows } = expected;
    expect(encodings).toContain(table.reading.encoding);
    expect(table.reading).toMatchObject({ delimiter, preambleRows, headerRows, footerRows });
    expect(table.rows).toHaveLength(expected.rows);
    const named = (expected.header ?? table.header).map((name, i) => (name === "" ? (table.header[i] ?? "") : name));
    expect(table.header.slice(0, named.length).map(tidy)).toEqual(named.map(tidy));
    for (const [key, text] of Object.entries(expected.cells)) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      expect(tidy(table.rows[row]?.[column] ?? "")).toBe(tidy(text));
    }
  });

  it("becomes the right numbers", () => {
    const run = runOf(expected);
    const { cells, observations, gaps, reported } = run.built.account;
    expect(expected.layouts).toContain(run.mapping.layout);
    expect(observations + gaps + reported).toBe(cells);
    expect(expected.observations ?? [observations]).toContain(observations);
    expect(gaps).toBe(expected.gaps);
    expect(expected.samples.filter((sample) => !holds(run, sample))).toEqual([]);
  });
});

const gridOf = ({ header, columns, rows, cells }: Expected): GridTruth => ({
  header,
  columns,
  dataRows: rows,
  checksumCells: cells,
});

describe("against papaparse's own auto mode", () => {
  const worse = (all: readonly Comparison[]) => all.filter(({ ours, papaparse }) => ours < papaparse);

  it("is never worse on a trap or a fixture, and better on the whole", { timeout: 30_000 }, () => {
    const all = [
      ...compareTraps(),
      ...EXPECTED.map((one) => compareReaders(one.file, bytesOf(one.file), gridOf(one))),
    ];
    expect(worse(all), comparisonTable(all)).toEqual([]);
    const sum = (key: "ours" | "papaparse") => all.reduce((total, one) => total + one[key], 0);
    expect(sum("ours")).toBeGreaterThan(sum("papaparse"));
  });

  const portals = fileURLToPath(new URL("../../../shared/corpus/portals/", import.meta.url));
  it.each(existsSync(portals) ? ["a portal"] : [])("is never worse on a file of %s", { timeout: 60_000 }, () => {
    const { entries } = JSON.parse(readFileSync(`${portals}truth.json`, "utf8")) as {
      entries: { id: string; file: string; table: GridTruth }[];
    };
    const all = entries.map(({ id, file, table }) => compareReaders(id, readFileSync(portals + file), table));
    expect(worse(all), comparisonTable(all)).toEqual([]);
  });
});
