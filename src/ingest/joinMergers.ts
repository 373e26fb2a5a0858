import type { Issue } from "../base/issue";
import type { Merger } from "../dataset/types";
import type { MergerRow } from "./catalogueTables";
import { fileError } from "./issues";

/** Mergers from their rows, oldest first. One that has a single predecessor or two dates is left out and reported. */
export function joinMergers(rows: readonly MergerRow[]): { mergers: Merger[]; issues: Issue[] } {
  const groups = new Map<string, MergerRow[]>();
  for (const row of rows) {
    const group = groups.get(row.successor);
    if (group) group.push(row);
    else groups.set(row.successor, [row]);
  }
  const issues: Issue[] = [];
  const mergers: Merger[] = [];
  for (const [successor, group] of groups) {
    const [first] = group as [MergerRow];
    const other = group.find(({ date }) => date !== first.date);
    if (other) issues.push(fileError("row-value", { column: "date", value: other.date }));
    else if (group.length < 2) issues.push(fileError("row-incomplete", { column: "predecessor" }));
    else mergers.push(toMerger(successor, group, first));
  }
  return { mergers: mergers.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), issues };
}

function toMerger(successor: string, group: readonly MergerRow[], { date, source }: MergerRow): Merger {
  const kept = group.find(({ keepsCode }) => keepsCode)?.predecessor;
  const predecessors = group.map(({ predecessor }) => predecessor);
  return { successor, predecessors, date, source, ...(kept === undefined ? {} : { keeps: kept }) };
}
