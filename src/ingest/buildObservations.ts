import type { Issue } from "../base/issue";
import { parsePeriod } from "../base/period";
import { DatasetBuilder, type Dataset, type Observation } from "../dataset/dataset";
import { STATED_GAPS, VALUE_FLAGS, type GapReason } from "../dataset/gap";
import { OBSERVATION_COLUMNS } from "../dataset/observationColumns";
import { errorAt, fileError, inFile, noticeAt, warningAt } from "./issues";
import { parseNumber } from "./parseNumber";
import type { OwnTable } from "./readOwnTable";

type Cells = Readonly<Record<(typeof OBSERVATION_COLUMNS)[number], string>>;

const KEY = ["place", "district", "period", "indicator", "category"] as const;

export interface ReadObservations {
  readonly dataset: Dataset;
  /** The table's own issues included, each with the file's name in front. */
  readonly issues: Issue[];
  /** Lines of the rows that are in the dataset neither as number nor as gap; each has an issue. */
  readonly leftOut: readonly number[];
}

/**
 * Reads the tidy schema. Every row of the table becomes an observation, a gap with a reason, or a line in `leftOut`:
 * `dataset.rows + leftOut.length` is always `table.rows.length`.
 */
export function buildObservations(table: OwnTable, fileName: string): ReadObservations {
  const collected: Issue[] = table.issues.filter(({ code }) => code !== "ragged-row");
  const leftOut: number[] = [];
  const missing = OBSERVATION_COLUMNS.filter((column) => !table.header.includes(column));
  const builder = new DatasetBuilder();
  if (missing.length > 0) {
    // A file that could not be read at all has said so already.
    const columns = table.header.length === 0 ? [] : missing;
    collected.push(...columns.map((column) => fileError("missing-column", { column })));
    table.lines.forEach((line) => leftOut.push(line));
  } else {
    const observations = readRows(table, collected);
    leaveOutRepeated(observations, table.lines, collected);
    observations.forEach((observation, i) => (observation ? builder.add(observation) : leftOut.push(table.lines[i]!)));
  }
  const issues = collected.map((issue) => inFile(issue, fileName));
  return { dataset: builder.finish(), issues, leftOut };
}

function readRows(table: OwnTable, issues: Issue[]): (Observation | null)[] {
  const positions = OBSERVATION_COLUMNS.map((column) => [column, table.header.indexOf(column)] as const);
  return table.rows.map((row, i) => {
    const line = table.lines[i]!;
    if (row.length !== table.header.length) {
      // One cell more or less may have shifted all others: the number would stand under another heading.
      issues.push(errorAt(line, "row-ragged", { cells: row.length, expected: table.header.length }));
      return null;
    }
    const cells = Object.fromEntries(positions.map(([column, at]) => [column, row[at]!])) as Cells;
    const { observation, issue } = readRow(cells, line);
    if (issue) issues.push(issue);
    return observation;
  });
}

interface RowVerdict {
  readonly observation: Observation | null;
  readonly issue?: Issue;
}

function readRow(cells: Cells, line: number): RowVerdict {
  const rejected = (code: string, detail: Issue["detail"]): RowVerdict => ({
    observation: null,
    issue: errorAt(line, code, detail),
  });
  const empty = KEY.find((column) => column !== "district" && cells[column] === "");
  if (empty) return rejected("row-incomplete", { column: empty });
  if (!parsePeriod(cells.period)) return rejected("row-period", { value: cells.period });

  const { value: text, ...rest } = cells;
  const stated = STATED_GAPS.find((reason) => reason === cells.flag) ?? null;
  if (text === "") {
    const gap: GapReason = stated ?? "unstated";
    const observation: Observation = { ...rest, value: NaN, gap };
    return stated ? { observation } : { observation, issue: noticeAt(line, "gap-unstated", { flag: cells.flag }) };
  }
  if (stated) return rejected("row-gap-with-value", { value: text, flag: cells.flag });
  const value = parseNumber(text);
  if (value === null) return rejected("row-number", { value: text });
  const observation: Observation = { ...rest, value, gap: null };
  const known = cells.flag === "" || VALUE_FLAGS.some((flag) => flag === cells.flag);
  return known ? { observation } : { observation, issue: warningAt(line, "flag-unknown", { flag: cells.flag }) };
}

/** Of a key that says the same twice the first row stays; where two rows differ nobody can tell which holds. */
function leaveOutRepeated(observations: (Observation | null)[], lines: readonly number[], issues: Issue[]): void {
  const firstOf = new Map<string, number>();
  const disputed = new Map<number, number>();
  observations.forEach((observation, i) => {
    if (!observation) return;
    const key = KEY.map((column) => observation[column]).join("\u0000");
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, i);
      return;
    }
    const same = sameStatement(observations[first]!, observation);
    if (!same) disputed.set(first, i);
    const other = { other: lines[first]! };
    issues.push(same ? noticeAt(lines[i]!, "row-repeated", other) : errorAt(lines[i]!, "row-conflict", other));
    observations[i] = null;
  });
  for (const [first, other] of disputed) {
    issues.push(errorAt(lines[first]!, "row-conflict", { other: lines[other]! }));
    observations[first] = null;
  }
}

function sameStatement(a: Observation, b: Observation): boolean {
  return Object.is(a.value, b.value) && a.gap === b.gap && a.unit === b.unit && a.flag === b.flag;
}
