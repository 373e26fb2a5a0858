import type { Issue } from "../base/issue";
import { type ColumnProfile, lookAt } from "./columnProfile";
import { warningAt } from "./issues";
import type { FileRecord } from "./readRecords";

const AT_EDGES = 4;
const MOST_LOOKED_AT = 400;

/**
 * Rows that have words where all others have numbers: headers or notes that were not recognised as such. Looked for
 * where they would be, at both ends and below gaps.
 */
export function reportOddRows(data: readonly FileRecord[], profile: ColumnProfile, issues: Issue[]): void {
  const typed = profile.typed.filter(Boolean).length;
  if (typed === 0 || data.length < 5) return;
  let looked = 0;
  for (const [i, { cells, line }] of data.entries()) {
    const edge = i < AT_EDGES || i >= data.length - AT_EDGES;
    const gap = i > 0 && line - data[i - 1]!.line > 1;
    if (!edge && !gap) continue;
    if (++looked > MOST_LOOKED_AT) return;
    const { words, numbers, periods, filled } = lookAt(cells, profile);
    if (filled > 1 && numbers + periods === 0 && words * 2 >= typed) issues.push(warningAt(line, "row-unlike"));
  }
}
