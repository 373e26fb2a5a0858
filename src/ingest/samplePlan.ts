import type { Issue } from "../base/issue";
import { chooseDialect } from "./chooseDialect";
import { createTextStream } from "./decode";
import { errorAt, fileError, warningAt } from "./issues";
import { readTable } from "./readTable";
import type { Plan } from "./streamTable";
import type { Hints, Table } from "./table";

const LONGEST_LINE = 1_500_000;
const STRETCH_CHARACTERS = 1_000_000;

export interface Planned {
  readonly plan: Plan;
  /** Of the sample: its first rows are those of the file, others are from further on and their lines mean nothing. */
  readonly table: Table;
  /** What the sample says about the file as a whole and about what stands above its rows. */
  readonly issues: readonly Issue[];
}

/** Decides from the first bytes, and stretches from further on, how all of a table is read; or why it cannot be. */
export function planFromSample(pieces: readonly Uint8Array[], encoding: string, hints: Hints): Planned | Issue[] {
  const texts = pieces.map((piece) => createTextStream(encoding).push(piece));
  const [start = "", ...others] = texts;
  const head = start.slice(0, lastBreak(start) + 1);
  if (head === "") return [errorAt(1, "line-too-long", { characters: LONGEST_LINE })];
  const further = others.map((text, i) =>
    text.slice(behindFirstBreak(text), i < others.length - 1 ? lastBreak(text) + 1 : text.length),
  );
  const sample = [head, ...further].join("");
  const table = readTable(new TextEncoder().encode(sample), { ...hints, encoding: "utf-8" });
  if (table.header.length === 0) return table.issues;
  if (table.reading.transposed) return [fileError("large-transposed")];
  const { lineEnding, preambleRows, headerRows, footerRows } = table.reading;
  const said = /^"?sep=(.)"?[^\r\n]*[\r\n]+/i.exec(sample);
  const delimiter = hints.delimiter ?? said?.[1];
  const choice = chooseDialect(sample.slice(said?.[0].length ?? 0), {
    ...(delimiter !== undefined && { delimiter }),
    ...(hints.quote !== undefined && { quote: hints.quote }),
  });
  const plan: Plan = {
    encoding,
    choice,
    lineEnding,
    preambleRows,
    headerRows,
    // Without a look at the end nothing is known of notes there.
    footerRows: others.length > 0 || hints.footerRows !== undefined ? footerRows : 0,
    width: table.header.length,
    stretch: STRETCH_CHARACTERS,
  };
  const parts = table.parts.length > 1 ? [{ ...warningAt(1, "large-parts"), where: "" }] : [];
  const firstRow = table.lines[0] ?? 1;
  const kept = table.issues.filter(({ where, detail }) => where === "" || Number(detail["line"]) < firstRow);
  return { plan, table: { ...table, reading: { ...table.reading, encoding } }, issues: [...kept, ...parts] };
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r", text.length - 2));
}

function behindFirstBreak(text: string): number {
  const at = text.search(/[\r\n]/);
  return at === -1 ? text.length : at + (text.startsWith("\r\n", at) ? 2 : 1);
}
