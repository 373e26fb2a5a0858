import type { Choice } from "./chooseDialect";

export interface LenientReading {
  readonly cells: string[];
  /** Whether another reading gives as many cells and asks for as little. */
  readonly ambiguous: boolean;
}

interface Ending {
  readonly end: number;
  readonly text: string;
  /** Quotes that stand where none belongs. */
  readonly cost: number;
}

const MOST_STEPS = 20_000;
const MOST_ENDINGS = 12;

/**
 * A line whose quotes do not match, read so that it has `width` cells and as few quotes as possible stand for
 * themselves. null when no reading fits.
 */
export function readLeniently(line: string, dialect: Choice, width: number): LenientReading | null {
  let best: { cells: string[]; cost: number } | null = null;
  let ambiguous = false;
  let steps = 0;
  const cells: string[] = [];
  const read = (from: number, cost: number): void => {
    if (++steps > MOST_STEPS || cells.length > width || (best && cost > best.cost)) return;
    if (from > line.length) {
      if (cells.length !== width) return;
      ambiguous = best?.cost === cost;
      if (!ambiguous) best = { cells: [...cells], cost };
      return;
    }
    for (const ending of endings(line, from, dialect)) {
      cells.push(ending.text);
      read(ending.end + dialect.delimiter.length, cost + ending.cost);
      cells.pop();
    }
  };
  read(0, 0);
  const found = best as { cells: string[] } | null;
  return found && { cells: found.cells, ambiguous: ambiguous || steps > MOST_STEPS };
}

/** Where the cell that begins at `from` may end, the likeliest first. */
function endings(line: string, from: number, { delimiter, quote, escape }: Choice): Ending[] {
  const plainEnd = endOf(line, from, delimiter);
  const text = line.slice(from, plainEnd);
  const plain = { end: plainEnd, text, cost: quote !== "" && text.includes(quote) ? 1 : 0 };
  if (quote === "" || !line.startsWith(quote, from)) return [plain];
  // Text between two quotes was meant as a quoted cell.
  if (text.length > 1 && text.endsWith(quote)) plain.cost = 2;
  const closed: Ending[] = [];
  for (let at = line.indexOf(quote, from + 1); at !== -1 && closed.length < MOST_ENDINGS; ) {
    const after = at + 1;
    if (after === line.length || line.startsWith(delimiter, after)) {
      const inner = line.slice(from + 1, at);
      closed.push({ end: after, text: inner.replaceAll(escape + quote, quote), cost: strayIn(inner, quote, escape) });
    }
    at = line.indexOf(quote, after);
  }
  return [...closed, plain];
}

function strayIn(inner: string, quote: string, escape: string): number {
  return inner.replaceAll(escape + quote, "").includes(quote) ? 1 : 0;
}

function endOf(line: string, from: number, delimiter: string): number {
  const at = line.indexOf(delimiter, from);
  return at === -1 ? line.length : at;
}

/** Whether a quote in the middle of a cell opens what a later cell ends with, so that the cut between may be wrong. */
export function mayHoldQuotedPart(cells: readonly string[], quote: string): boolean {
  let open = false;
  for (const cell of cells) {
    if (open && cell.trimEnd().endsWith(quote)) return true;
    const last = cell.lastIndexOf(quote);
    if (last > 0 && last < cell.trimEnd().length - 1) open = cell.split(quote).length % 2 === 0;
  }
  return false;
}

/** The cells of a line that are not quoted, as they are written. */
export function unquotedCells(line: string, { delimiter, quote, escape }: Choice): string[] {
  const cells: string[] = [];
  for (let from = 0; from <= line.length; ) {
    let end = endOf(line, from, delimiter);
    if (!line.startsWith(quote, from)) cells.push(line.slice(from, end));
    else end = endOf(line, closing(line, from + 1, { quote, escape }), delimiter);
    from = end + delimiter.length;
  }
  return cells;
}

function closing(line: string, from: number, { quote, escape }: Pick<Choice, "quote" | "escape">): number {
  let at = line.indexOf(quote, from);
  while (at !== -1) {
    const doubled = escape === quote && line[at + 1] === quote;
    if (!doubled && !(escape !== quote && line[at - 1] === escape)) return at;
    at = line.indexOf(quote, at + (doubled ? 2 : 1));
  }
  return line.length;
}
