import { compoundParts } from "./compoundColumn";
import { determines, type ColumnProfile } from "./describeColumns";
import { tidyText } from "./foldName";
import type { Constant, Mapping, Question } from "./mapping";
import { gapOfSentinel } from "./missing";
import type { Table } from "./table";

/** Software of publishers whose exports show by their form what wrote them. */
export type KnownExport = "eurostat" | "json-stat" | "owid" | "pxweb" | "sdmx" | "statbel" | "swing";

/** The table and the name of its file. */
interface Export {
  readonly table: Pick<Table, "header" | "rows" | "preamble" | "reading">;
  readonly fileName: string;
}

const FORMS: readonly (readonly [KnownExport, (file: Export) => boolean])[] = [
  ["eurostat", ({ table }) => table.header.some((name) => compoundParts(name).length > 0)],
  ["sdmx", ({ table }) => ["TIME_PERIOD", "OBS_VALUE"].every((name) => table.header.includes(name))],
  ["owid", ({ table }) => /^Entity,Code,(?:Year|Day),/.test(table.header.join(","))],
  ["statbel", ({ table }) => isStatbel(table)],
  ["swing", ({ table }) => isSwing(table)],
  ["json-stat", ({ table }) => isJsonStat(table)],
  ["pxweb", isPxWeb],
];

/** What wrote the file; null where its form is nobody's own. */
export function recogniseExport(file: Export): KnownExport | null {
  return FORMS.find(([, fits]) => fits(file))?.[0] ?? null;
}

function isStatbel({ header, reading }: Export["table"]): boolean {
  const begins = (prefix: string) => header.some((name) => name.startsWith(prefix));
  return reading.delimiter === "|" && begins("CD_") && begins("MS_");
}

const SWING_AREAS =
  /^(?:gebied(?:en)?|geo-?item|gemeenten?|wijk(?:en)?|buurt(?:en)?|statistische sectoren|provincies)$/i;

/** One row for an area and one column for each subject and year: "Aantal inwoners - 2020", or the year below it. */
function isSwing({ header, reading }: Export["table"]): boolean {
  const [area = "", ...others] = header.map((name) => name.trim());
  if (reading.delimiter !== ";" || !SWING_AREAS.test(area)) return false;
  const values = others.filter((name) => !/^(?:nis-?code|gebiedscode|code)$/i.test(name));
  return values.length > 0 && values.every((name) => /\S (?:-|\/) (?:19|20)\d\d$/.test(name));
}

/** As `readJsonStat` lays datasets flat: the value at the end, codes of areas beside their names, the label above. */
function isJsonStat({ header, preamble, reading }: Export["table"]): boolean {
  if (header.at(header.at(-1) === "status" ? -2 : -1) !== "value") return false;
  const titled = preamble.length > 0 && reading.preambleRows === 0;
  return titled || header.some((name, i) => i > 0 && name === `${header[i - 1]} code`);
}

/** A title alone above a blank line; or, where it was made without title, the moment of the export in its name. */
function isPxWeb({ table: { preamble, reading }, fileName }: Export): boolean {
  const titled = preamble.length === 1 && reading.preambleRows === 2 && reading.headerRows === 1;
  return titled || /_\d{8}-\d{6}\.\w+$/.test(fileName);
}

/** What such a file has settled by its form, so that the visitor is not asked. */
const SETTLED: Readonly<Record<KnownExport, readonly string[]>> = {
  eurostat: [],
  "json-stat": [],
  owid: [],
  pxweb: [],
  // Codes alone are what SDMX is made of; each is shown where places are matched.
  sdmx: ["codes-only"],
  // Statbel names its files after the year; what it says in two languages and a code is one thing.
  statbel: ["period-from-name", "columns-unused"],
  swing: ["place-from-name"],
};

/** Questions without those that the form of the export answers. */
export function settleQuestions(
  mapping: Pick<Mapping, "columns" | "questions">,
  written: KnownExport | null,
  table: Export["table"],
): Question[] {
  if (written === null) return [...mapping.questions];
  const settled = new Set(["indicator-from-name", ...SETTLED[written]]);
  return mapping.questions.filter(
    ({ code }) => !settled.has(code) || (code === "columns-unused" && losesColumns(mapping, table)),
  );
}

/** Whether a column that is left out says more than one that is used. */
function losesColumns({ columns }: Pick<Mapping, "columns">, { rows }: Export["table"]): boolean {
  const used = columns.flatMap(({ role }, i) => (role === "ignore" || role === "value" ? [] : [i]));
  return columns.some(({ role }, i) => role === "ignore" && !used.some((column) => determines(rows, column, i)));
}

/** What is measured where the file itself says it nowhere: its name as it is, of a known export even without words. */
export function nameByFile(indicator: Constant, written: KnownExport | null, fileName: string): Constant {
  if (written === null || indicator.from !== "nowhere") return indicator;
  const stem = fileName.replace(/^.*[\\/]/, "").replace(/\.\w{1,5}$/, "");
  const text = tidyText(stem.replaceAll("_", " "));
  return text === "" ? indicator : { text, from: "file-name" };
}

/** In an export of Swing its own codes are no numbers, however large the others are and wherever they lie. */
export function withOwnCodes(profile: ColumnProfile, written: KnownExport | null): ColumnProfile {
  const { numbers, distinct } = profile;
  if (written !== "swing" || numbers.numeric === 0) return profile;
  const gapOf = (text: string) => gapOfSentinel(Number(text));
  const own = [...new Set(distinct.map((text) => text.trim()))].filter((text) => gapOf(text) !== "unstated");
  const missing = { ...numbers.format.missing, ...Object.fromEntries(own.map((text) => [text, gapOf(text)])) };
  const settled = numbers.sentinels.every((text) => own.includes(text));
  const doubts = numbers.doubts.filter(({ code }) => code !== "sentinel" || !settled);
  return { ...profile, numbers: { ...numbers, doubts, format: { ...numbers.format, missing } } };
}
