import Papa from "papaparse";

/**
 * A set of polluted files after Pollock (Vitagliano, Hameed, Jiang, Reisener, Wu, Naumann: "Pollock: A Data Loading
 * Benchmark", VLDB 2023), written anew: words of our own, the same kinds of pollution, the same measures.
 */
export interface Polluted {
  readonly name: string;
  readonly text: string;
  /** What is to come out, header first; none where nothing is in it. */
  readonly clean: Records;
}

export type Records = readonly (readonly string[])[];

const COLUMNS = ["DAY", "HOUR", "Count", "CODE", "Amount", "Kind", "Remark", "Link", "Extra"];
/** Columns whose cells are always quoted, the header's too. */
const QUOTED = new Set([6, 7]);
const LAST = COLUMNS.length - 1;
const KINDS = [
  "Bench",
  "Litter bin, large",
  "Lamp post",
  'Sign, round 48"',
  "Resident's permit",
  "Bicycle rack, covered",
  'Pipe, 5" bore',
];
const REMARKS = [
  "Seen by the ward's own team, who came back twice and found it mended.",
  "Asked for by neighbours; the street is narrow, dark and steep.",
  "It stands where the tram turns and won't be in anybody's way.",
  "Paid from last year's budget, as agreed in spring, summer and autumn.",
  'A plate of 8\\\'9" length was put beside it, painted green.',
];
const ROWS = 83;
const two = (n: number) => String(n).padStart(2, "0");

/** 84 records, the header first. */
function sourceRecords(): string[][] {
  const rows = Array.from({ length: ROWS }, (_, i) => [
    `${two((i % 28) + 1)}/${two(1 + Math.floor(i / 28))}/2018`,
    `${two(Math.floor(i / 4) % 24)}:${two((i % 4) * 15)}`,
    String((i * 7) % 31),
    `${"ABCDEFG".charAt(i % 7)}${"XYZ".charAt(i % 3)}-${1000 + i * 97}`,
    `$${((i * 1373) % 9900) / 100}`,
    KINDS[(i * 5) % KINDS.length]!,
    `${REMARKS[i % REMARKS.length]!} Case ${i}, closed.`,
    `https://www.example.com/case/${i}.html`,
    "",
  ]);
  return [COLUMNS, ...rows];
}

const PLAIN = { delimiter: ",", quote: '"', escape: '"', newline: "\r\n" };
type Dialect = typeof PLAIN;

/** Cells of one record as they are written, with the delimiters between them. */
function write(cells: readonly string[], { delimiter, quote, escape }: Dialect): string[] {
  const written = cells.map((cell, column) => {
    if (!QUOTED.has(column) && !/[,"]/.test(cell)) return cell;
    return quote + (quote === '"' ? cell.replaceAll(quote, escape + quote) : cell) + quote;
  });
  return written.flatMap((text, column) => (column === 0 ? [text] : [delimiter, text]));
}

const textOf = (records: Records, changed: Partial<Dialect> = {}) => {
  const dialect = { ...PLAIN, ...changed };
  return records.map((cells) => write(cells, dialect).join("") + dialect.newline).join("");
};

export function* filePollutions(): Generator<Polluted> {
  const source = sourceRecords();
  const rows = source.slice(1);
  const again = source.slice(0, ROWS);
  const file = (name: string, text: string, clean: Records = source): Polluted => ({ name, text, clean });
  yield file("source", textOf(source));
  yield file("file_no_payload", "", []);
  yield file("file_no_trailing_newline", textOf(source).slice(0, -2));
  yield file("file_double_trailing_newline", `${textOf(source)}\r\n`);
  yield file("file_no_header", textOf(rows), rows);
  for (const n of [2, 3]) {
    const headers = Array.from({ length: n }, () => COLUMNS);
    const joined = COLUMNS.map((name) => Array.from({ length: n }, () => name).join(" "));
    yield file(`file_header_multirow_${n}`, textOf([...headers, ...rows]), [joined, ...rows]);
  }
  yield file("file_preamble", `PREAMBLE${",".repeat(LAST)}\r\n${",".repeat(LAST)}\r\n${textOf(source)}`);
  yield file("file_multitable_less", textOf([...source, ...again.map((cells) => cells.slice(0, -1))]));
  yield file("file_multitable_same", textOf([...source, ...again]));
  yield file("file_multitable_more", textOf([...source, ...again.map((cells, i) => [...cells, i ? "" : "col1"])]));
  yield file("file_header_only", textOf([COLUMNS]), [COLUMNS]);
  yield file("file_one_data_row", textOf(source.slice(0, 2)), source.slice(0, 2));
  yield file("file_record_delimiter_0xA", textOf(source, { newline: "\n" }));
  yield file("file_record_delimiter_0xD", textOf(source, { newline: "\r" }));
  yield file("file_field_delimiter_0x9", textOf(source, { delimiter: "\t" }));
  yield file("file_field_delimiter_0x3B", textOf(source, { delimiter: ";" }));
  yield file("file_field_delimiter_0x20", textOf(source, { delimiter: " " }));
  yield file("file_field_delimiter_0x2C_0x20", textOf(source, { delimiter: ", " }));
  yield file("file_quotation_char_0x27", textOf(source, { quote: "'" }));
  yield file("file_escape_char_0x5C", textOf(source, { escape: "\\" }));
  yield file("file_escape_char_0x00", textOf(source, { escape: "" }));
}

/** Pollutions of one row each; `only` says which rows, all 84 if nothing is said. */
export function* rowPollutions(only?: ReadonlySet<number>): Generator<Polluted> {
  const source = sourceRecords();
  const lines = source.map((cells) => write(cells, PLAIN));
  const withLine = (row: number, pieces: readonly string[]) =>
    lines.map((line, i) => `${(i === row ? pieces : line).join("")}\r\n`).join("");
  for (const [row, line] of lines.entries()) {
    if (only && !only.has(row)) continue;
    const record = source[row]!;
    for (let col = 0; col <= LAST; col++) {
      const at = col * 2;
      const written = line[at]!;
      const more = line.toSpliced(Math.max(0, at - 1), 0, ",");
      yield { name: `row_more_sep_row${row}_col${col}`, text: withLine(row, more), clean: source };
      if (col > 0) {
        const less = line.toSpliced(at - 1, 1);
        yield { name: `row_less_sep_row${row}_col${col}`, text: withLine(row, less), clean: source };
      }
      const quoted = written.startsWith('"') ? `""${written.slice(1)}` : `"${written}`;
      const clean = source.with(row, record.with(col, `"${record[col]!}`));
      yield { name: `row_extra_quote${row}_col${col}`, text: withLine(row, line.with(at, quoted)), clean };
    }
    const spaced = write(record, { ...PLAIN, delimiter: " " });
    yield { name: `row_field_delimiter_${row}_0x20`, text: withLine(row, spaced), clean: source };
  }
}

/** How often each kind was met in the authors' survey; a row pollution counts as one of its many. */
const WEIGHTS: Readonly<Record<string, number>> = {
  source: 1,
  file_no_payload: 15,
  file_no_trailing_newline: 184,
  file_double_trailing_newline: 5,
  file_no_header: 470,
  file_header_multirow_2: 47,
  file_header_multirow_3: 47,
  file_preamble: 282,
  file_multitable_same: 62.67,
  file_multitable_more: 62.67,
  file_multitable_less: 62.67,
  file_header_only: 3,
  file_one_data_row: 4,
  file_record_delimiter_0xD: 7,
  file_record_delimiter_0xA: 1691,
  file_field_delimiter_0x9: 4,
  file_field_delimiter_0x3B: 834,
  file_field_delimiter_0x20: 4,
  file_field_delimiter_0x2C_0x20: 101,
  file_quotation_char_0x27: 11,
  file_escape_char_0x5C: 1,
  file_escape_char_0x00: 7,
};
const ROW_WEIGHT = 0.368;
const weightOf = (name: string) => WEIGHTS[name] ?? ROW_WEIGHT;

/** Precision, recall and F1 of `loaded` as a multiset against `clean`, added up. */
function measure(clean: readonly string[], loaded: readonly string[]): number {
  if (clean.length === 0) return 3;
  const left = new Map<string, number>();
  for (const item of loaded) left.set(item, (left.get(item) ?? 0) + 1);
  let hits = 0;
  for (const item of clean) {
    const some = left.get(item) ?? 0;
    if (some === 0) continue;
    hits++;
    left.set(item, some - 1);
  }
  if (hits === 0) return 0;
  const [precision, recall] = [hits / clean.length, hits / loaded.length];
  return precision + recall + (2 * precision * recall) / (precision + recall);
}

/** 10 at most: success, then precision, recall and F1 of header, records and cells. */
export function scoreOutput(clean: Records, output: string): number {
  if (output.startsWith("Application Error")) return 0;
  if (clean.length === 0) return 10;
  const parsed = Papa.parse<string[]>(output, { delimiter: "," }).data;
  const loaded = parsed.filter((cells) => cells.length > 1 || cells[0] !== "");
  const lower = (records: Records) => records.map((cells) => cells.map((cell) => cell.toLowerCase()));
  const joined = (records: Records) => records.slice(1).map((cells) => cells.join(""));
  const [wanted, found] = [lower(clean), lower(loaded)];
  const header = measure(wanted[0]!, found[0] ?? []);
  return 1 + header + measure(joined(wanted), joined(found)) + measure(clean.flat(), loaded.flat());
}

export interface Scored {
  readonly name: string;
  readonly score: number;
  /** Whether the visitor was told of anything. */
  readonly told: boolean;
}

const ALL = 10 - 1e-9;

export function summarise(files: readonly Scored[]) {
  const weights = files.reduce((sum, { name }) => sum + weightOf(name), 0);
  return {
    simple: files.reduce((sum, { score }) => sum + score, 0) / files.length,
    weighted: files.reduce((sum, { name, score }) => sum + score * weightOf(name), 0) / weights,
    silentWrong: files.filter(({ score, told }) => score < ALL && !told).map(({ name }) => name),
    falseAlarms: files.filter(({ score, told }) => score >= ALL && told).map(({ name }) => name),
  };
}
