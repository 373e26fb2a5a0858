import type { Choice } from "./chooseDialect";

/** Cuts a text that arrives in pieces into stretches of whole records. */
export interface RecordCutter {
  /** The stretches that are complete now, each with the break after its last record; often none. */
  push(text: string): string[];
  /** What is left: a last stretch, perhaps empty. */
  end(): string;
  /** Characters that wait for the end of their record. */
  waiting(): number;
}

export interface CutAt {
  readonly marks: Pick<Choice, "delimiter" | "quote" | "escape">;
  /** Last character of the file's line ends. */
  readonly lineBreak: "\n" | "\r";
  /** A stretch ends with the first record that ends behind so many characters. */
  readonly stretch: number;
}

/** A quoted cell of more characters than this is taken for one whose quote is never closed. */
const LONGEST_QUOTED = 1_000_000;

/** Where it cuts depends on the text alone, never on how the text came in pieces; so the records do neither. */
export function createRecordCutter({ marks, lineBreak, stretch }: CutAt): RecordCutter {
  const { quote, escape } = marks;
  let rest = "";
  /** Up to here `rest` has been looked at. */
  let at = 0;
  let quotedFrom = -1;

  /** Looks on until the next quoted cell; gives the place of a cut before it, 0 for none. */
  const stepOutside = (): number => {
    const opening = quote === "" ? -1 : nextOpening(rest, at, marks);
    // A carriage return at the end may be half of a break.
    const end = opening === -1 ? rest.length - (rest.endsWith("\r") ? 1 : 0) : opening;
    const found = rest.indexOf(lineBreak, Math.max(at, stretch - 1));
    if (found !== -1 && found < end) return rest[found + 1] === "\n" && lineBreak === "\r" ? found + 2 : found + 1;
    at = Math.max(at, end);
    if (opening === -1) return 0;
    quotedFrom = opening;
    at = opening + 1;
    return 0;
  };
  /** Looks on for the end of the quoted cell; false when it needs more text. */
  const stepInside = (): boolean => {
    const closing = rest.indexOf(quote, at);
    if ((closing === -1 ? rest.length : closing) - quotedFrom > LONGEST_QUOTED) {
      at = quotedFrom + 1;
      quotedFrom = -1;
      return true;
    }
    if (closing === -1 || closing === rest.length - 1) {
      // The last character may be half of a doubled quote.
      at = closing === -1 ? rest.length : closing;
      return false;
    }
    const doubled = escape === quote && rest[closing + 1] === quote;
    const escaped = escape !== quote && rest[closing - 1] === escape;
    at = closing + (doubled ? 2 : 1);
    if (!doubled && !escaped) quotedFrom = -1;
    return true;
  };
  const takeStretches = (): string[] => {
    const taken: string[] = [];
    for (;;) {
      if (quotedFrom !== -1) {
        if (!stepInside()) return taken;
        continue;
      }
      const cut = stepOutside();
      if (cut > 0) {
        taken.push(rest.slice(0, cut));
        rest = rest.slice(cut);
        at = 0;
      } else if (quotedFrom === -1) return taken;
    }
  };

  return {
    push(text) {
      rest += text;
      return takeStretches();
    },
    end() {
      const last = rest;
      rest = "";
      at = 0;
      quotedFrom = -1;
      return last;
    },
    waiting: () => rest.length,
  };
}

/** Where a quote opens a cell: at the start of a record or behind a delimiter. */
function nextOpening(text: string, from: number, { delimiter, quote }: CutAt["marks"]): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1];
    if (before === undefined || before === "\n" || before === "\r" || text.endsWith(delimiter, at)) return at;
  }
  return -1;
}

/** Breaks of any kind, inside of quotes too: how many lines of the file a stretch takes. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  for (let at = text.indexOf("\r"); at !== -1; at = text.indexOf("\r", at + 1)) if (text[at + 1] !== "\n") count++;
  return count;
}
