import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { LocalText } from "../base/language";
import { parsePeriod } from "../base/period";
import { coverageOf } from "../dataset/coverage";
import { Dictionary, TEXT_COLUMNS, type Dataset, type TextColumnName } from "../dataset/dataset";
import { selectRows } from "../dataset/selectRows";
import { tidyText } from "../dataset/texts";
import type { Indicator, Place } from "../dataset/types";
import type { Upload } from "../dataset/upload";
import { OBSERVATION_COLUMNS } from "../dataset/observationColumns";
import { CATEGORIES, INDICATORS, PLACES, SOURCES } from "../ingest/catalogueTables";
import { decodeBase64Url, encodeBase64Url } from "./base64Url";
import { tablesOf, toTable } from "./packageTables";
import { readTables } from "./unpackUpload";

/** Of the packed table: with the rest of a link it stays below what mail programs and chats leave whole. */
export const MOST_LINK_LETTERS = 6000;
/** What the letters may unpack to. A thousandfold is possible and would be none of ours. */
const MOST_BYTES = 400_000;
const MOST_ROWS = 5000;
/** First letter of the text, so that a later page may pack otherwise. */
const FORMAT = "1";

const UNCHECKED: LocalText = {
  en: "These figures came with the link: nobody has checked what they count and how.",
  nl: "Deze cijfers kwamen mee met de link: niemand is nagegaan wat ze tellen en hoe.",
  fr: "Ces chiffres sont venus avec le lien : personne n’a vérifié ce qu’ils comptent et comment.",
  de: "Diese Zahlen kamen mit dem Link: Niemand hat geprüft, was sie zählen und wie.",
};

const OBSERVATIONS = "observations.csv";
const FILES = [PLACES.file, INDICATORS.file, CATEGORIES.file, SOURCES.file] as const;

/** What of an upload goes along: ids and codes as in the selection; null or nothing = all there are. */
export interface TableNeed {
  readonly indicators: ReadonlySet<string> | null;
  readonly places: ReadonlySet<string> | null;
  /** With a city go all its districts, or those among `places` alone. */
  readonly districts?: "all" | "named";
  readonly categories?: ReadonlySet<string> | null;
  /** The first and the last. */
  readonly years?: { readonly from: number; readonly to: number } | null;
}

/** `rows`: how many figures and gaps; `letters`: how many there would be. */
export type PackedTable =
  | { readonly kind: "packed"; readonly text: string; readonly rows: number }
  | { readonly kind: "too-large"; readonly letters: number; readonly rows: number };

/** The part of an upload that a figure needs, as letters for `table=` in a link. */
export function packTable(upload: Upload, need: TableNeed): PackedTable {
  const part = partOf(upload, need);
  const { id, name, fileNames, added, changed, fileRows, rules } = part;
  const tables = tablesOf(part);
  const about = { id, name, fileNames, added, changed, fileRows, rules };
  const whole = JSON.stringify([about, columnsOf(part.dataset), ...FILES.map((file) => tables.get(file))]);
  const text = FORMAT + encodeBase64Url(deflateSync(strToU8(whole), { level: 9 }));
  const { rows } = part.dataset;
  if (text.length > MOST_LINK_LETTERS || rows > MOST_ROWS) return { kind: "too-large", letters: text.length, rows };
  return { kind: "packed", text, rows };
}

/**
 * The upload in a link, for memory alone; null where the letters hold none. Anybody can write a link, so that it is read
 * as a stranger's file is, may not stand in for a shipped number, and leads to no address. Never throws.
 */
export function unpackTable(text: string): Upload | null {
  if (!text.startsWith(FORMAT) || text.length > MOST_LINK_LETTERS) return null;
  try {
    const [about, columns, ...tables] = readParts(text.slice(FORMAT.length));
    const observations = isColumns(columns) ? tableOf(columns) : null;
    if (observations === null || tables.length !== FILES.length) return null;
    if (!tables.every((table) => typeof table === "string")) return null;
    const files = new Map<string, Uint8Array>(FILES.map((file, i) => [file, strToU8(tables[i]!)] as const));
    files.set(OBSERVATIONS, strToU8(observations));
    const { id, name, fileNames, added, changed, fileRows, rules } = about as Partial<Upload>;
    const wins = "shipped";
    const { upload } = readTables({ id, name, fileNames, added, changed, fileRows, rules, wins }, files);
    return upload && upload.dataset.rows <= MOST_ROWS ? markLinked(tidy(upload)) : null;
  } catch {
    return null;
  }
}

/** Column by column, where a place or year that comes again takes a tenth of the letters it takes row by row. */
interface Columns {
  readonly text: readonly (readonly [labels: readonly string[], codes: readonly number[]])[];
  /** null where there is a gap, whose reason stands in the text. */
  readonly value: readonly (number | null)[];
}

function columnsOf({ text, value, gap }: Dataset): Columns {
  return {
    text: TEXT_COLUMNS.map((name) => {
      const dictionary = new Dictionary();
      const codes = Array.from(text[name].codes, (code) => dictionary.codeOf(text[name].labels[code]!));
      return [dictionary.labels, codes];
    }),
    value: Array.from(value, (one, row) => (gap[row] === 0 ? one : null)),
  };
}

function isColumns(value: unknown): value is Columns {
  const { text, value: values } = (value ?? {}) as Partial<Columns>;
  if (!Array.isArray(text) || text.length !== TEXT_COLUMNS.length || !Array.isArray(values)) return false;
  const isValue = (one: unknown) => one === null || Number.isFinite(one);
  const isText = ([labels, codes]: Columns["text"][number]) =>
    labels.every((label) => typeof label === "string") &&
    codes.length === values.length &&
    codes.every((code) => typeof labels[code] === "string");
  return values.length <= MOST_ROWS && values.every(isValue) && text.every(isText);
}

/** As `tablesOf` writes them. */
function tableOf({ text, value }: Columns): string {
  const rows = value.map((one, row) => {
    const cells = TEXT_COLUMNS.map((name, i) => [name, text[i]![0][text[i]![1][row]!]!] as const);
    return { ...Object.fromEntries(cells), value: one };
  });
  return toTable(OBSERVATION_COLUMNS, rows);
}

function readParts(letters: string): readonly unknown[] {
  const bytes = decodeBase64Url(letters);
  if (!bytes) return [];
  // With room for one byte more, so that what is too long shows.
  const unpacked = inflateSync(bytes, { out: new Uint8Array(MOST_BYTES + 1) });
  if (unpacked.length > MOST_BYTES) return [];
  const parts: unknown = JSON.parse(strFromU8(unpacked));
  return Array.isArray(parts) && typeof parts[0] === "object" && parts[0] !== null ? parts : [];
}

const markLinked = (upload: Upload): Upload => ({
  ...upload,
  source: { ...upload.source, kind: "linked", address: "" },
  indicators: upload.indicators.map((one) => ({ ...one, caveat: UNCHECKED })),
});

/** Turns the writing of what follows: a name that looks like another one. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
const MOST_LETTERS = 2000;

/** Every text in one line, without marks that turn the writing and of some length at the most. */
function tidy<Value>(value: Value): Value {
  if (typeof value === "string") return tidyText(value.replace(TURNS, ""), MOST_LETTERS) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => tidy(one)) as Value;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tidy<unknown>(part)])) as Value;
}

function partOf(upload: Upload, need: TableNeed): Upload {
  const indicators = need.indicators && withCounterparts(upload.indicators, need.indicators);
  const { dataset, fileRows } = rowsOf(upload, { ...need, indicators });
  const used = labelsIn(dataset, "indicator");
  const categories = labelsIn(dataset, "category");
  const areas = withParents(upload.places, [...labelsIn(dataset, "place"), ...labelsIn(dataset, "district")]);
  const shown = upload.indicators.filter(({ id }) => used.has(id));
  for (const { headline } of shown) categories.add(headline);
  // Of rows that stay behind not even their number and years are told.
  const coverage = coverageOf(dataset, shown);
  return tidy({
    ...upload,
    fileRows,
    dataset,
    places: upload.places.filter(({ code }) => areas.has(code)),
    indicators: shown.map((one) => ({ ...one, ...coverage.get(one.id) })),
    categories: upload.categories.filter((one) => used.has(one.indicator) && categories.has(one.id)),
    source: { ...upload.source, address: "" },
    rules: {
      withinYear: Object.fromEntries(Object.entries(upload.rules.withinYear).filter(([id]) => used.has(id))),
      summedCities: upload.rules.summedCities.filter((code) => areas.has(code)),
    },
  });
}

/** The asked rows in order; those of the file still stand before those computed from them. */
function rowsOf({ dataset, fileRows }: Upload, need: TableNeed) {
  const isAsked = askedRows(dataset, need);
  let kept = 0;
  const part = selectRows(dataset, (row) => {
    const keep = isAsked(row);
    if (keep && row < fileRows) kept++;
    return keep;
  });
  return { dataset: part, fileRows: kept };
}

function askedRows({ text }: Dataset, { indicators, places, districts = "all", categories, years }: TableNeed) {
  const at = (name: TextColumnName, row: number) => text[name].labels[text[name].codes[row]!]!;
  const isAt = (row: number) => {
    if (!places) return true;
    const [place, district] = [at("place", row), at("district", row)];
    return places.has(district) || (places.has(place) && (district === "" || districts === "all"));
  };
  const isWhen = (row: number) => {
    const period = years ? parsePeriod(at("period", row)) : null;
    return !years || !period || (period.start < years.to + 1 && period.start + period.years > years.from);
  };
  return (row: number) =>
    (!indicators || indicators.has(at("indicator", row))) &&
    (!categories || categories.has(at("category", row))) &&
    isAt(row) &&
    isWhen(row);
}

function labelsIn({ text }: Dataset, name: TextColumnName): Set<string> {
  const { codes, labels } = text[name];
  return new Set(Array.from(codes, (code) => labels[code]!));
}

/** A rate per inhabitant needs the inhabitants, a share what it is a share of. */
function withCounterparts(all: readonly Indicator[], asked: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(asked);
  for (const { id, denominator, numerator } of all) {
    if (asked.has(id)) for (const other of [denominator, numerator]) if (other) found.add(other);
  }
  return found;
}

/** A district means nothing without its city. */
function withParents(places: readonly Place[], codes: readonly string[]): ReadonlySet<string> {
  const parents = new Map(places.map(({ code, parent }) => [code, parent]));
  const found = new Set<string>();
  for (const code of codes) {
    for (let one: string | null = code; one && !found.has(one); one = parents.get(one) ?? null) found.add(one);
  }
  return found;
}
