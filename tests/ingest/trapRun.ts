import { type Observation, observationAt } from "../../src/dataset/dataset";
import type { Issue } from "../../src/base/issue";
import type { Built } from "../../src/ingest/built";
import type { Mapping } from "../../src/ingest/mapping";
import { buildDataset, proposeMapping } from "../../src/ingest/readDataset";
import { readTable } from "../../src/ingest/readTable";
import type { Table } from "../../src/ingest/table";

/** A file read without a hint: what the visitor gets who takes every proposal as it stands and tells the year. */
export interface Run {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly built: Built;
  readonly observations: readonly Observation[];
  /** Everything the visitor is told, by any of the steps. */
  readonly issues: readonly Issue[];
}

export function runImport(bytes: Uint8Array, fileName = "file.csv"): Run {
  const table = readTable(bytes);
  const mapping = withPeriod(proposeMapping(table, fileName));
  const built = buildDataset(table, mapping);
  const observations = Array.from({ length: built.dataset.rows }, (_, row) => observationAt(built.dataset, row));
  return { table, mapping, built, observations, issues: [...table.issues, ...built.issues] };
}

/** Many of the files name no year: here the visitor answers that question, and only that one. */
function withPeriod(mapping: Mapping): Mapping {
  const { columns, constants } = mapping;
  const stated = columns.some(({ role, says }) => role === "period" || says.period !== "");
  if (constants.period.text !== "" || stated) return mapping;
  return { ...mapping, constants: { ...constants, period: { text: "2020", from: "visitor" } } };
}

/** Numbers by the text of the area they stand for; a gap is its reason. */
export function byArea({ observations }: Run): Record<string, number | string> {
  return Object.fromEntries(observations.map((one) => [areaOf(one), one.gap ?? one.value]));
}

export const areaOf = (one: Observation): string => one.district || one.place;

/** The numbers, in the order of the file; gaps left out. */
export const numbersOf = ({ observations }: Run): number[] =>
  observations.filter(({ gap }) => gap === null).map(({ value }) => value);

/** Whether the visitor is asked or told something about this column. */
export function saysOfColumn(run: Run, column: number): boolean {
  const name = run.table.header[column];
  return (
    run.mapping.questions.some((question) => question.column === column) ||
    run.issues.some(({ detail }) => Object.values(detail).includes(name ?? ""))
  );
}

/** Whether an issue points at this line of the file. */
export const saysOfLine = ({ issues }: Pick<Run, "issues">, line: number): boolean =>
  issues.some(({ detail, where }) => detail["line"] === line || where.endsWith(`:${line}`));
