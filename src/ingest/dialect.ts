import Papa from "papaparse";
import type { LineEnding } from "./table";

export const DELIMITERS = [",", ";", "\t", "|"] as const;

export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly newline: "\n" | "\r\n" | "\r";
  /** What makes a quote inside a quoted cell literal; the quote itself where nothing is said. */
  readonly escape?: string;
}

/** Records as papaparse cuts them under a dialect that is ours: no guess, no typing, no objects keyed by header. */
export function splitRecords(text: string, dialect: Dialect, atMost = 0) {
  return Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape || dialect.quote,
    // Without quotes the fast mode is the only one that leaves every quote where it stands.
    ...(dialect.quote === "" && { fastMode: true }),
    newline: dialect.newline,
    preview: atMost,
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
    worker: false,
  });
}

const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 200;

/**
 * The delimiter under which most records have the same number of cells, at least two. The first line alone would let a
 * comma in a title or in decimal numbers win.
 */
export function chooseDelimiter(text: string, quote: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(/\r\n?/g, "\n");
  const cutOff = text.length > SAMPLE_CHARACTERS;
  const votes = DELIMITERS.map((delimiter) => {
    const { data, errors } = splitRecords(sample, { delimiter, quote, newline: "\n" }, SAMPLE_RECORDS);
    const whole = cutOff && data.length < SAMPLE_RECORDS ? data.slice(0, -1) : data;
    const { width, share } = usualWidth(whole.filter((cells) => cells.join("") !== ""));
    return { delimiter, width, score: width < 2 ? -1 : share - (errors.length > 0 ? 0.5 : 0) };
  });
  const best = votes.reduce((a, b) => (b.score > a.score || (b.score === a.score && b.width > a.width) ? b : a));
  return best.width < 2 ? "," : best.delimiter;
}

function usualWidth(records: readonly string[][]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return { width, share: records.length === 0 ? 0 : count / records.length };
}

/**
 * The text with one kind of break between records, which is what papaparse can split at, and what it was before. Breaks
 * inside quoted cells stay as they are.
 */
export function unifyBreaks(text: string, delimiter: string, quote: string) {
  const found = new Set((text.match(/\r\n|\r|\n/g) ?? []) as Dialect["newline"][]);
  const [only] = found;
  if (found.size <= 1) return { text, newline: only ?? "\n", lineEnding: (only ?? "\n") as LineEnding };
  found.clear();
  let unified = "";
  let copied = 0;
  let at = 0;
  let atCellStart = true;
  while (at < text.length) {
    const character = text[at]!;
    if (atCellStart && character === quote) {
      at = closingQuote(text, at + 1, quote) + 1;
      atCellStart = false;
    } else if (character === "\r" || character === "\n") {
      const kind = character === "\r" && text[at + 1] === "\n" ? "\r\n" : character;
      found.add(kind);
      unified += `${text.slice(copied, at)}\n`;
      at += kind.length;
      copied = at;
      atCellStart = true;
    } else {
      atCellStart = character === delimiter;
      at++;
    }
  }
  const [kind] = found;
  const lineEnding: LineEnding = found.size === 1 && kind ? kind : "mixed";
  return { text: unified + text.slice(copied), newline: "\n" as const, lineEnding };
}

/** Where the cell that begins at `from` ends, which may be the text's end; a doubled quote stands for itself. */
function closingQuote(text: string, from: number, quote: string): number {
  let at = text.indexOf(quote, from);
  while (at !== -1 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at === -1 ? text.length : at;
}
