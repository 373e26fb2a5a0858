import type { Issue } from "../base/issue";
import { noticeAt, warningAt } from "./issues";

const MOST_REPORTED = 1000;

/** Names no two columns share, empty ones called `column_3`; each change is a warning that names the column, from 1. */
export function uniqueNames(names: readonly string[], line: number, issues: Issue[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  let changed = 0;
  const nextNumber = new Map<string, number>();
  return names.map((name, index) => {
    const column = index + 1;
    const empty = name.trim() === "";
    if (!empty && !seen.has(name)) {
      seen.add(name);
      return name;
    }
    const stem = empty ? "column" : name;
    let number = empty ? column : (nextNumber.get(stem) ?? 2);
    while (taken.has(`${stem}_${number}`)) number++;
    nextNumber.set(stem, number + 1);
    const renamed = `${stem}_${number}`;
    taken.add(renamed);
    if (++changed > MOST_REPORTED) return renamed;
    if (empty) issues.push(noticeAt(line, "header-empty", { column, name, renamed }));
    else issues.push(warningAt(line, "header-duplicate", { column, name, renamed }));
    return renamed;
  });
}
