import { existsSync, readFileSync } from "node:fs";

/** Values printed by other packages, where the shared folder is at hand. */
const FOLDER = new URL("../../../shared/methods/", import.meta.url);

export interface PublishedCase {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, never>>;
  readonly params: Readonly<Record<string, never>>;
  readonly expected: never;
  readonly tolerance: { readonly abs?: number; readonly rel?: number };
  readonly source: { readonly repo: string; readonly path: string };
}

const path = new URL("published.json", FOLDER);
const cases: readonly PublishedCase[] = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];

/** Name for `it.each` and the case itself; none where the folder is not there. */
export function publishedCases(method: string): [name: string, one: PublishedCase][] {
  return cases
    .filter((one) => one.method === method)
    .map((one) => [`${one.id} of ${one.source.repo}, ${one.source.path}`, one]);
}

const textOf = (name: string) => readFileSync(new URL(name.replace(/^data\//, ""), FOLDER), "utf8");

/** A file of one array; null becomes NaN. */
export const readSeries = (name: string): number[] =>
  (JSON.parse(textOf(name)) as (number | null)[]).map((value) => value ?? NaN);

/** Columns of a small CSV file by their names. */
export function readColumns(name: string): Record<string, number[]> {
  const [head = "", ...lines] = textOf(name).trim().split(/\r?\n/);
  const names = head.split(",").map((one) => one.replaceAll('"', ""));
  const rows = lines.map((line) => line.split(",").map(Number));
  return Object.fromEntries(names.map((one, column) => [one, rows.map((row) => row[column]!)]));
}

/** How far a number may be from the printed one. */
export const slackOf = ({ abs = 0, rel = 0 }: PublishedCase["tolerance"], expected: number): number =>
  Math.max(abs, rel * Math.abs(expected));
