import { foldName, tidyText } from "./foldName";
import type { KnownPlaces } from "./knownPlaces";
import type { Constant, Dimension, Mapping } from "./mapping";
import { findPeriod } from "./periods";
import { unitOf } from "./headerUnits";

const NOWHERE: Constant = { text: "", from: "nowhere" };
export const NO_CONSTANTS: Mapping["constants"] = {
  place: NOWHERE,
  district: NOWHERE,
  period: NOWHERE,
  category: NOWHERE,
  indicator: NOWHERE,
  unit: NOWHERE,
};

/** What a file's name and the lines above its header say of everything in it. */
export function readAround(
  fileName: string,
  preamble: readonly string[],
  known: KnownPlaces | undefined,
): Mapping["constants"] {
  const stem = fileName.replace(/^.*[\\/]/, "").replace(/(\.[a-z0-9]{1,5})+$/i, "");
  const lines = preamble.map(tidyText).filter((line) => line !== "");
  const titles = lines.filter((line) => !NO_TITLE.test(line) && !/©|copyright|crown/i.test(line));
  const found = (dimension: Dimension, read: (text: string) => string | null): Constant => {
    for (const text of dimension === "unit" ? lines : titles) {
      const said = read(text);
      if (said) return { text: said, from: "preamble" };
    }
    const said = dimension === "unit" ? null : read(stem);
    return said ? { text: said, from: "file-name" } : NOWHERE;
  };
  return {
    ...NO_CONSTANTS,
    place: known ? found("place", (text) => placeIn(text, known)) : NOWHERE,
    period: statedPeriod(lines) ?? found("period", periodIn),
    indicator: indicatorFrom(titles, stem),
    unit: found("unit", unitIn),
  };
}

/** Longest run of words that names a known place; words of three letters and less name none. */
function placeIn(text: string, known: KnownPlaces): string | null {
  const words = foldName(text.replaceAll("_", " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")).split(" ");
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length).join(" ");
      const code = name.length > 3 && !/\d/.test(name) ? known.names.get(name) : undefined;
      if (code !== undefined && !known.districts.has(code))
        return name.replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase());
    }
  }
  return null;
}

function periodIn(text: string): string | null {
  const compact = /(?<!\d)((?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/.exec(text);
  if (compact) return compact[1]!;
  const dayFirst = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])((?:19|20)\d\d)(?!\d)/.exec(text);
  if (dayFirst) return dayFirst[1]!;
  const found = findPeriod(text.replaceAll("_", " "));
  return found?.period ?? null;
}

/** A line that says of itself that it is about time: "date","2021"; Zeitraum: 2015. */
const STATED = new RegExp(
  "^(?:time|date|year|period|time period|reference (?:year|period|date)|jaar|periode|peildatum|jahr|zeitraum|" +
    "berichtsjahr|stichtag|année|annee|période|año|ano|periodo|anno|år|rok)\\s*[:=;,\\s]\\s*(\\S.*)$",
  "i",
);

function statedPeriod(lines: readonly string[]): Constant | null {
  for (const line of lines) {
    const said = STATED.exec(line)?.[1];
    const text = said === undefined || said.length > 30 ? null : periodIn(said);
    if (text !== null) return { text, from: "preamble" };
  }
  return null;
}

/** A unit only where a line says that it is one. */
function unitIn(text: string): string | null {
  const said = /\b(?:unit|units|eenheid|einheit|unité|unidad|unità)\b\s*(?:of measure)?\s*[:=]\s*(.+)$/iu.exec(
    text,
  )?.[1];
  return said === undefined ? unitOf(text) || null : tidyText(said);
}

const NO_TITLE = new RegExp(
  "^(?:" +
    "source|sources|bron|bronnen|quelle|fuente|fonte|unit|eenheid|einheit|unité|last update|extracted|" +
    "dataset|stand|date|datum|generated|downloaded|data source|last updated" +
    ")\\b",
  "i",
);

/** The first line that is a title; else the file's name in words, where it has some. */
function indicatorFrom(lines: readonly string[], stem: string): Constant {
  const title = lines.find((line) => /\p{L}{3}/u.test(line));
  if (title !== undefined) return { text: title.replace(/[;,\t|]+$/, "").slice(0, 200), from: "preamble" };
  const words = tidyText(stem.replace(/[_]+/g, " "));
  return /\p{L}{3}/u.test(words) ? { text: words, from: "file-name" } : NOWHERE;
}
