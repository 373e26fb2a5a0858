import Papa from "papaparse";
import { readTable } from "../../src/ingest/readTable";
import { TRAP_FILES, type TrapFile } from "../ingest/trapFiles";
import { publishedNames } from "./convert";

/** A grid as a truth file describes it: `cells` are "row,column" -> text, both from 0, blank records left out. */
export interface GridTruth {
  /** The first names; "" where any name will do. Null where only their number is known. */
  readonly header: readonly string[] | null;
  readonly columns: number;
  readonly dataRows: number;
  readonly checksumCells: Readonly<Record<string, string>>;
  readonly blankColumns?: readonly number[];
  readonly cellsAlso?: Readonly<Record<string, readonly string[]>>;
  /** Other grids that are right too. */
  readonly variants?: readonly Omit<GridTruth, "variants" | "cellsAlso">[];
}

interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Comparison {
  readonly name: string;
  /** Points of 40, as the corpus counts them. */
  readonly ours: number;
  readonly papaparse: number;
}

const POINTS = { header: 12, rows: 14, cells: 14 };
const HEADER_NAMES = 12;

const tidy = (text: string | undefined) =>
  (text ?? "")
    .normalize("NFC")
    // oxlint-disable-next-line no-control-regex -- a NUL byte is blank to the corpus
    .replace(/[\s\u00a0\0]+/g, " ")
    .trim();
const same = (a: string | undefined, b: string | undefined) => tidy(a) === tidy(b);

/** Both readers over the same bytes. papaparse gets what its documentation shows: text as UTF-8, all else detected. */
export function compareReaders(name: string, bytes: Uint8Array, truth: GridTruth): Comparison {
  const table = readTable(bytes);
  const ours = gridPoints(truth, { header: publishedNames(table), rows: table.rows });
  return { name, ours, papaparse: gridPoints(truth, readAsPapaparse(bytes)) };
}

/** Both readers over the tiny files of the corpus. */
export function compareTraps(): Comparison[] {
  return TRAP_FILES.map((file) => compareReaders(file.id, file.bytes, gridOfTrap(file)));
}

function gridOfTrap({ header: unique, published: header = unique, rows, also = {} }: TrapFile): GridTruth {
  const cells = rows.flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, cell] as const));
  return {
    header,
    columns: header.length,
    dataRows: rows.length,
    checksumCells: Object.fromEntries(cells),
    cellsAlso: also,
  };
}

/** Header and rows of papaparse's auto mode: first record is the header, empty lines are no rows. */
export function readAsPapaparse(bytes: Uint8Array): Grid {
  const { data } = Papa.parse<string[]>(new TextDecoder("utf-8").decode(bytes), { skipEmptyLines: true });
  return { header: data[0] ?? [], rows: data.slice(1) };
}

export function gridPoints(truth: GridTruth, grid: Grid): number {
  const also = truth.cellsAlso ?? {};
  return Math.max(...[truth, ...(truth.variants ?? [])].map((one) => pointsFor(one, also, grid)));
}

function pointsFor(truth: GridTruth, also: NonNullable<GridTruth["cellsAlso"]>, grid: Grid): number {
  // The corpus skips blank records on both sides.
  const rows = grid.rows.filter((cells) => cells.some((cell) => tidy(cell) !== ""));
  const wanted = Object.entries(truth.checksumCells);
  const hits = wanted.filter(([key, text]) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const got = rows[row]?.[column];
    return got !== undefined && [text, ...(also[key] ?? [])].some((right) => same(right, got));
  });
  return (
    (sameHeader(truth, grid.header) ? POINTS.header : 0) +
    (rows.length === truth.dataRows ? POINTS.rows : 0) +
    (wanted.length === 0 ? 0 : (POINTS.cells * hits.length) / wanted.length)
  );
}

function sameHeader({ header, columns, blankColumns = [] }: GridTruth, got: readonly string[]): boolean {
  if (header === null) return got.length === columns;
  const names = header.slice(0, Math.min(HEADER_NAMES, columns));
  if (got.length < names.length) return false;
  return names.every((name, i) => tidy(name) === "" || blankColumns.includes(i) || same(name, got[i]));
}

/** One line a file, worst first, and what remains to be done. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const width = Math.max(4, ...comparisons.map(({ name }) => name.length));
  const line = (name: string, ours: string, theirs: string, remark = "") =>
    `${name.padEnd(width)}  ${ours.padStart(5)}  ${theirs.padStart(9)}  ${remark}`.trimEnd();
  const ordered = [...comparisons].sort((a, b) => a.ours - a.papaparse - (b.ours - b.papaparse));
  const mean = (key: "ours" | "papaparse") =>
    (comparisons.reduce((sum, one) => sum + one[key], 0) / Math.max(1, comparisons.length)).toFixed(1);
  return [
    line("file", "ours", "papaparse"),
    ...ordered.map(({ name, ours, papaparse }) =>
      line(name, ours.toFixed(1), papaparse.toFixed(1), ours < papaparse ? "WORSE" : ""),
    ),
    line("mean of 40", mean("ours"), mean("papaparse")),
  ].join("\n");
}
