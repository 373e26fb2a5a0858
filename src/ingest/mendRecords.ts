import type { Issue } from "../base/issue";
import { type Choice, cutRecords } from "./chooseDialect";
import { errorAt, noticeAt, warningAt } from "./issues";
import { readLeniently } from "./lenientLine";
import { createLineFinder } from "./lineFinder";
import type { FileRecord, Lines } from "./readRecords";

export const MOST_REPORTED = 1000;

const WIDEST_MENDED = 1000;
const DEEPEST = 300;
const LONGEST_CELL = 2000;

interface Split {
  readonly records: readonly string[][];
  readonly errors: readonly { code: string; row?: number | undefined }[];
}

interface Trouble {
  readonly line: number;
  readonly cells: string[];
  /** Whether a quote is open at the end of the text. */
  readonly open: boolean;
}

/** Records whose quotes match as they are; the others line by line, and what follows such a line cut anew. */
export function mendRecords(whole: Lines, split: Split, choice: Choice & { readonly width: number }) {
  const mender = new Mender(whole, choice);
  mender.take(whole, split);
  const { records, issues } = mender;
  return { records, issues };
}

class Mender {
  readonly records: FileRecord[] = [];
  readonly issues: Issue[] = [];
  private readonly newline: string;
  private readonly width: number;
  // Characters that may be cut anew before the rest is read line by line: it keeps a hostile file from taking long.
  private budget: number;
  private depth = 0;

  constructor(
    whole: Lines,
    private readonly choice: Choice & { readonly width: number },
  ) {
    this.newline = whole.newline;
    this.width = choice.width;
    this.budget = 2 * whole.text.length + 100_000;
  }

  take(lines: Lines, { records, errors }: Split): void {
    const troubled = new Map(errors.map(({ row, code }) => [row, code]));
    const finder = createLineFinder(lines);
    let line = lines.firstLine;
    for (const [row, cells] of records.entries()) {
      const breaks = breaksIn(cells, this.newline);
      const trouble = troubled.get(row);
      const fits = cells.length === this.width;
      if (trouble === undefined && (breaks === 0 || fits)) this.records.push({ cells, line });
      else if (trouble === "InvalidQuotes" && breaks === 0 && fits) {
        this.records.push({ cells, line });
        this.report(noticeAt(line, "quote-literal"));
      } else {
        const start = finder.startOf(line);
        const end = row === records.length - 1 ? lines.text.length : finder.startOf(line + breaks + 1);
        this.mend(lines.text.slice(start, end), { line, cells, open: trouble === "MissingQuotes" });
      }
      line += breaks + 1;
    }
  }

  /** One record whose quotes do not match, or that runs over lines without giving a whole row. */
  private mend(region: string, { line, cells, open }: Trouble): void {
    const text = region.endsWith(this.newline) ? region.slice(0, -this.newline.length) : region;
    const end = text.indexOf(this.newline);
    const first = end === -1 ? text : text.slice(0, end);
    const reading = this.readLine(first);
    if (end !== -1 && !reading && !open && cells.every((cell) => cell.length < LONGEST_CELL)) {
      this.records.push({ cells, line });
      this.report(warningAt(line, "stray-quote-kept"));
      return;
    }
    const kept = end === -1 && !open ? cells : first.split(this.choice.delimiter);
    this.records.push({ cells: reading?.cells ?? kept, line });
    const doubtful = reading === null || reading.ambiguous;
    if (open) this.report(errorAt(line, "quote-never-closed"));
    else this.report(doubtful ? warningAt(line, "stray-quote-kept") : noticeAt(line, "quote-literal"));
    if (end === -1) return;
    this.takeRest({ text: text.slice(end + this.newline.length), newline: this.newline, firstLine: line + 1 });
  }

  private takeRest(lines: Lines): void {
    this.budget -= lines.text.length;
    if (this.budget > 0 && this.depth < DEEPEST) {
      this.depth++;
      const newline = this.newline as NonNullable<Choice["newline"]>;
      this.take(lines, cutRecords(lines.text, { ...this.choice, newline }));
      this.depth--;
      return;
    }
    for (const [i, row] of lines.text.split(this.newline).entries()) {
      const mended = row.includes(this.choice.quote) ? this.readLine(row) : null;
      const cells = mended?.cells ?? row.split(this.choice.delimiter);
      this.records.push({ cells, line: lines.firstLine + i });
    }
  }

  private readLine(line: string) {
    return this.width > WIDEST_MENDED ? null : readLeniently(line, this.choice, this.width);
  }

  private report(issue: Issue): void {
    if (this.issues.length < MOST_REPORTED) this.issues.push(issue);
  }
}

function breaksIn(cells: readonly string[], newline: string): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf(newline); at !== -1; at = cell.indexOf(newline, at + newline.length)) breaks++;
  }
  return breaks;
}
