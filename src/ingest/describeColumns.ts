import { meaningsOf, type Meaning } from "./columnWords";
import { findPlace, type KnownPlaces } from "./knownPlaces";
import { describeNumbers, type ColumnNumbers } from "./numbers";
import { nameOffences } from "./offenceWords";
import { describePeriods } from "./periods";
import type { NumberFormat, PeriodFormat } from "./mapping";
import { ownDecimalMark } from "./ownExport";
import type { Table } from "./table";

/** What can be said of a column from its name and its cells, before anything is decided. */
export interface ColumnProfile {
  readonly index: number;
  readonly name: string;
  readonly meanings: ReadonlySet<Meaning>;
  /** Cells that are not blank. */
  readonly filled: number;
  /** Texts that occur, blank ones left out, at most `DISTINCT_LIMIT`. */
  readonly distinct: readonly string[];
  readonly numbers: ColumnNumbers;
  /** Of the distinct texts that are neither blank nor a missing token, the share read as numbers. */
  readonly numericShare: number;
  readonly whole: boolean;
  readonly periods: { readonly share: number; readonly format: PeriodFormat };
  /** Share of the distinct texts that name a known place. */
  readonly knownShare: number;
  /** Whether its cells label groups of rows and so are no amounts, whatever they look like. */
  readonly isLabel: boolean;
}

/** So many different texts tell how a column is written; a column with more is read at intervals from there on. */
const DISTINCT_LIMIT = 20_000;
const LOOKED_UP = 400;
const TRIED = 100;

/** Profiles of all columns of a table. */
export function describeColumns(
  table: Pick<Table, "header" | "rows" | "reading" | "preamble">,
  known: KnownPlaces | undefined,
): ColumnProfile[] {
  const decimalMark = ownDecimalMark(table);
  const hint = decimalMark === null ? {} : { decimalMark };
  const profiles = table.header.map((name, index) => {
    const { distinct, filled } = collectTexts(table.rows, index);
    const numbers = describeNumbers(distinct, hint);
    const fitting = Math.max(0, numbers.filled - numbers.missing);
    const periods = describePeriods(looksDated(distinct) ? distinct : distinct.slice(0, TRIED));
    return {
      index,
      name,
      meanings: meaningsWith(name, distinct, numbers),
      filled,
      distinct,
      numbers,
      numericShare: fitting === 0 ? 0 : (numbers.numeric + countBracketed(numbers)) / fitting,
      whole: distinct.every((text) => !/\d[.,]\d/.test(text)),
      periods: { share: periods.filled === 0 ? 0 : periods.periods / periods.filled, format: periods.format },
      knownShare: known ? shareKnown(distinct, known) : 0,
      isLabel: false,
    };
  });
  const agreed = agreeOnMarks(profiles);
  return table.reading.delimiter === ";" ? agreed.map(partThousands) : agreed;
}

const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i;
/** "(41.88, -87.63)", "POINT (4.48 51.02)", the outline of an area. */
const COORDINATES = new RegExp(
  "^\\(-?\\d{1,3}\\.\\d+, ?-?\\d{1,3}\\.\\d+\\)$|^-?\\d{1,3}\\.\\d{3,}[,; ] ?-?\\d{1,3}\\.\\d{3,}$|" +
    '^(?:multi)?(?:point|polygon|linestring) ?\\(|^\\{"?type"?:',
  "i",
);

/** What a column is called, and what its texts tell whatever it is called: kinds of offences are no areas. */
function meaningsWith(name: string, distinct: readonly string[], { numeric }: ColumnNumbers): ReadonlySet<Meaning> {
  const named = meaningsOf(name);
  const looked = distinct.slice(0, TRIED);
  if (looked.length > 1 && looked.every((text) => CLOCK.test(text.trim()))) return new Set([...named, "clock"]);
  if (looked.length > 0 && looked.every((text) => COORDINATES.test(text.trim()))) return new Set(["ignore"]);
  if (named.has("indicator") || numeric > distinct.length / 2 || !nameOffences(distinct)) return named;
  const others = [...named].filter((meaning) => meaning !== "place" && meaning !== "district");
  return new Set<Meaning>([...others, "category"]);
}

/** A column that allows two readings follows those of the table that allow one, if these agree. */
function agreeOnMarks(profiles: readonly ColumnProfile[]): ColumnProfile[] {
  const sure = profiles.map(({ numbers }) => numbers.format).filter(({ ambiguous }) => !ambiguous);
  const only = <T>(marks: readonly (T | null)[]): T | undefined => {
    const [first, ...others] = new Set(marks.filter((mark) => mark !== null));
    return first !== undefined && first !== null && others.length === 0 ? first : undefined;
  };
  const decimalMark = only(sure.map((format) => format.decimalMark));
  const thousandsMark = only(sure.map((format) => format.thousandsMark));
  const found = { ...(decimalMark && { decimalMark }), ...(thousandsMark && { thousandsMark }) };
  const hint = Object.keys(found).length > 0 ? found : marksOfAll(profiles);
  if (Object.keys(hint).length === 0) return [...profiles];
  return profiles.map((profile) =>
    profile.numbers.format.ambiguous ? { ...profile, numbers: describeNumbers(profile.distinct, hint) } : profile,
  );
}

const POOLED = 2000;

/** What no column proves alone may be proven by all of them, since one office writes one way. */
function marksOfAll(profiles: readonly ColumnProfile[]): Partial<NumberFormat> {
  const open = profiles.filter(({ numbers }) => numbers.format.ambiguous);
  if (open.length < 2) return {};
  const pool = open.flatMap(({ distinct }) => distinct.slice(0, POOLED)).slice(0, 10 * POOLED);
  const { ambiguous, decimalMark, thousandsMark } = describeNumbers(pool).format;
  return ambiguous ? {} : { decimalMark, thousandsMark };
}

/** Where semicolons part cells, commas are decimal: a point that nothing settles parts thousands, and is asked. */
function partThousands(profile: ColumnProfile): ColumnProfile {
  const { ambiguous, decimalMark } = profile.numbers.format;
  if (!ambiguous || decimalMark !== ".") return profile;
  const numbers = describeNumbers(profile.distinct, { thousandsMark: "." });
  return { ...profile, numbers: { ...numbers, format: { ...numbers.format, ambiguous } } };
}

/** "(5)" is a number of some kind; which one is asked. */
const countBracketed = ({ doubts }: ColumnNumbers): number =>
  doubts.find(({ code }) => code === "parenthesised")?.count ?? 0;

/** Amounts are not looked at one by one for periods. */
function looksDated(distinct: readonly string[]): boolean {
  if (distinct.length <= TRIED) return true;
  const { filled, periods } = describePeriods(distinct.slice(0, TRIED));
  return periods > 0.3 * filled;
}

function collectTexts(rows: readonly (readonly string[])[], index: number) {
  const found = new Set<string>();
  let filled = 0;
  let step = 1;
  for (let i = 0; i < rows.length; i += step) {
    const text = rows[i]![index];
    if (text === undefined || text === "" || text.trim() === "") continue;
    filled += step;
    found.add(text);
    if (found.size >= DISTINCT_LIMIT && step === 1) step = Math.max(1, Math.floor((rows.length - i) / DISTINCT_LIMIT));
    if (found.size >= 2 * DISTINCT_LIMIT) break;
  }
  return { distinct: [...found], filled };
}

function shareKnown(distinct: readonly string[], known: KnownPlaces): number {
  const looked = distinct.slice(0, LOOKED_UP);
  if (looked.length === 0) return 0;
  if (areOnlyCodes(looked, known)) return 1;
  // A bare number is a code of something anywhere; else only a name or a code with letters recognises a column.
  const hits = looked.filter((text) => !/^[\d\s.,%-]*$/.test(text) && findPlace(text, known) !== null);
  return hits.length / looked.length;
}

/** Two numbers or more of five digits, each the code of a known place: no amounts do that by chance. */
function areOnlyCodes(texts: readonly string[], known: KnownPlaces): boolean {
  return texts.length > 1 && texts.every((text) => /^\d{5,}$/.test(text.trim()) && known.names.has(text.trim()));
}

/** Whether every text of `from` goes with one text of `to`, so that the second only repeats what the first says. */
export function determines(rows: Rows, from: number, to: number): boolean {
  const seen = new Map<string, string>();
  const step = Math.max(1, Math.floor(rows.length / MOST_PAIRS));
  let repeated = 0;
  let looked = 0;
  for (let i = 0; i < rows.length; i += step) {
    const key = (rows[i]![from] ?? "").trim();
    const value = (rows[i]![to] ?? "").trim();
    if (key === "") continue;
    looked++;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, value);
    else if (before === value) repeated++;
    else return false;
  }
  // Where hardly any text comes back, each goes with one other by chance.
  return repeated > BY_CHANCE * looked || seen.size <= 1;
}

/** Whether the columns together tell the rows apart, but for a few. */
export function tellApart(rows: Rows, columns: readonly number[]): boolean {
  return shareRepeated(rows, columns) <= FEW;
}

const FEW = 0.02;

/** Share of the rows that have the same key as an earlier one. Of a large table the rows of some areas. */
export function shareRepeated(rows: Rows, columns: readonly number[]): number {
  const looked = rows.length > MOST_KEYS ? someOfFirst(rows, columns[0] ?? 0) : rows;
  const seen = new Set<string>();
  let repeats = 0;
  for (const row of looked) {
    let key = "";
    for (const column of columns) key += `${(row[column] ?? "").trim()}\u0000`;
    if (seen.has(key)) repeats++;
    else seen.add(key);
  }
  return looked.length === 0 ? 0 : repeats / looked.length;
}

/** All rows in which the column has one of some texts, so that rows of one key stay together. */
function someOfFirst(rows: Rows, column: number): Rows {
  const every = Math.ceil(rows.length / MOST_KEYS);
  const some = rows.filter((row) => hashOf(row[column] ?? "") % every === 0);
  return some.length >= MOST_KEYS / 20 && some.length <= 2 * MOST_KEYS ? some : rows.slice(0, MOST_KEYS);
}

type Rows = readonly (readonly string[])[];

const BY_CHANCE = 0.04;
const MOST_PAIRS = 100_000;
const MOST_KEYS = 50_000;
const SAMPLE = 5000;

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** All rows of a small table; of a large one rows at intervals, each with its neighbour. */
export function sampled(rows: Rows): Rows {
  if (rows.length <= SAMPLE) return rows;
  const step = Math.floor(rows.length / (SAMPLE / 2));
  return rows.filter((_, i) => i % step < 2);
}
