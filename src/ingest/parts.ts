import { lookAt, profileColumns } from "./columnProfile";
import { countHeaderRows } from "./headerRows";
import type { FileRecord } from "./readRecords";
import { filledCount, isBlank, type Structure } from "./structure";
import { usualWidth } from "./usualWidth";

const MOST_GAPS = 200;
const MOST_TITLES = 4;

/**
 * Positions among `records` at which a further table begins, titles above it included; the first table begins at 0 and
 * is not among them. A table begins where the header stands once more, or where blank records are followed by a header
 * with numbers of its own below it.
 */
export function findPartStarts(records: readonly FileRecord[], whole: Structure): number[] {
  const header = whole.filled[whole.headerAt];
  if (!header || whole.headerRows === 0) return [];
  const from = records.indexOf(whole.filled[whole.headerAt + whole.headerRows - 1] ?? header) + 1;
  const named = namesColumns(header, whole);
  const starts = new Set<number>();
  const gaps: number[] = [];
  for (let i = from; i < records.length; i++) {
    const { cells } = records[i]!;
    if (named && repeats(cells, header.cells)) starts.add(titleAbove(records, i));
    else if (i > from && isBlank(records[i - 1]!.cells) && !isBlank(cells)) gaps.push(i);
  }
  if (gaps.length <= MOST_GAPS) {
    const blocks = gaps.map((at, g) => records.slice(at, gaps[g + 1] ?? records.length));
    blocks.forEach((block, g) => beginsTable(block, whole) && starts.add(gaps[g]!));
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.filter((at, i) => at > from && (i === 0 || at - sorted[i - 1]! > 1));
}

/** Whether the header differs from the data. Where no column holds numbers it may be a row like all others. */
function namesColumns(header: FileRecord, { filled, headerAt, width }: Structure): boolean {
  const others = filled.slice(headerAt).map(({ cells }) => cells).filter((cells) => !repeats(cells, header.cells));
  const { words, periods } = lookAt(header.cells, profileColumns([header.cells, ...others], width));
  return words + periods > 0;
}

/** The records without those that only say the header once more. */
export function withoutRepeats(records: readonly FileRecord[], whole: Structure): FileRecord[] {
  const header = whole.filled[whole.headerAt]!;
  return records.filter((record) => record === header || !repeats(record.cells, header.cells));
}

function titleAbove(records: readonly FileRecord[], header: number): number {
  let at = header;
  while (at > 0 && header - at < MOST_TITLES && filledCount(records[at - 1]!.cells) === 1) at--;
  return at > 0 && isBlank(records[at - 1]!.cells) ? at : header;
}

function repeats(cells: readonly string[], header: readonly string[]): boolean {
  if (cells[0] !== header[0] || cells.length < 2) return false;
  const shared = Math.min(cells.length, header.length);
  if (Math.abs(cells.length - header.length) > Math.max(1, shared / 2)) return false;
  for (let i = 0; i < shared; i++) if (cells[i] !== header[i]) return false;
  return filledCount(header) > 1;
}

function beginsTable(block: readonly FileRecord[], whole: Structure): boolean {
  const filled = block.map(({ cells }) => cells).filter((cells) => !isBlank(cells));
  const at = filled.findIndex((cells) => filledCount(cells) > 1);
  const below = filled.slice(at);
  if (at === -1 || below.length < 3) return false;
  const profile = profileColumns(below, usualWidth(below));
  if (!profile.typed.includes(true) || countHeaderRows(below, profile) === 0) return false;
  const own = lookAt(below[0]!, profile);
  if (own.words === 0 && own.periods < 2) return false;
  const beside = lookAt(below[0]!, whole.profile);
  const typed = whole.profile.typed.filter(Boolean).length;
  return beside.numbers === 0 && (profile.width !== whole.width || beside.words * 2 >= typed);
}
