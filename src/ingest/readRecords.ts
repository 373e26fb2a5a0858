import type { Issue } from "../base/issue";
import { type Choice, cutRecords } from "./chooseDialect";
import { warningAt } from "./issues";
import { mayHoldQuotedPart, unquotedCells } from "./lenientLine";
import { createLineFinder } from "./lineFinder";
import { MOST_REPORTED, mendRecords } from "./mendRecords";
import type { LineEnding } from "./table";
import { usualWidth } from "./usualWidth";

/** `line` is the line of the file, from 1, on which the record starts. */
export interface FileRecord {
  readonly cells: string[];
  readonly line: number;
}

export interface FileRecords {
  readonly records: FileRecord[];
  readonly issues: Issue[];
  readonly lineEnding: LineEnding;
}

/**
 * All records of the text, none swallowed: where a quote is never closed or stands where none belongs, the line is read
 * on its own and the lines after it anew.
 */
export function readRecords(text: string, firstLine: number, choice: Choice): FileRecords {
  const { records: found, errors, text: unified, newline, lineEnding } = cutRecords(text, choice);
  if (choice.wrappedIn !== "") {
    const broken = errors.slice(0, MOST_REPORTED).map(({ row }) => firstLine + (row ?? 0));
    const issues = broken.map((line) => warningAt(line, "stray-quote-kept"));
    return { records: numbered(found, firstLine), issues, lineEnding };
  }
  const lines = { text: unified, newline, firstLine };
  const plain = errors.length === 0 && found.length > countOf(unified, newline);
  const { records, issues } = plain
    ? { records: numbered(found, firstLine), issues: [] }
    : mendRecords(lines, { records: found, errors }, { ...choice, width: usualWidth(found) });
  return { records, issues: [...issues, ...doubtfulCuts(records, choice, lines)], lineEnding };
}

function numbered(records: readonly string[][], firstLine: number): FileRecord[] {
  return records.map((cells, i) => ({ cells, line: firstLine + i }));
}

/** A text with one kind of break, and the line of the file it begins on. */
export interface Lines {
  readonly text: string;
  readonly newline: string;
  readonly firstLine: number;
}

/** Records in which a quote stands amid an unquoted cell and a later cell ends with one. */
function doubtfulCuts(records: readonly FileRecord[], choice: Choice, lines: Lines): Issue[] {
  const { quote } = choice;
  if (quote === "" || !lines.text.includes(quote)) return [];
  const issues: Issue[] = [];
  const finder = createLineFinder(lines);
  for (const { cells, line } of records) {
    if (issues.length === MOST_REPORTED || !mayHoldQuotedPart(cells, quote)) continue;
    const raw = unquotedCells(finder.lineAt(line), choice);
    if (mayHoldQuotedPart(raw, quote)) issues.push(warningAt(line, "stray-quote-kept"));
  }
  return issues;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
