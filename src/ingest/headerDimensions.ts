import { meaningsOf, namesTotal } from "./columnWords";
import { foldName, tidyText } from "./foldName";
import { isGroupName } from "./groupNames";
import { findPlace, type KnownPlaces } from "./knownPlaces";
import { MOST, readPartsOfYear, takeApart, trimLabel, type Part } from "./headerParts";
import { nameAndUnit } from "./headerUnits";
import type { Dimension, TableLayout } from "./mapping";

export type Says = Readonly<Record<Dimension, string>>;

export const NO_SAYS: Says = { place: "", district: "", period: "", category: "", indicator: "", unit: "" };

/** What the names of the value columns say of their cells, in the order of the names. */
export interface HeaderReading {
  readonly layout: TableLayout;
  readonly says: readonly Says[];
}

/** What the rest of the table tells about what the header may hold. */
export interface HeaderContext {
  readonly known: KnownPlaces | undefined;
  readonly hasArea: boolean;
  readonly hasYear: boolean;
  /** Whether one of the columns adds up the others, which only parts of one thing do. */
  readonly sumColumn: boolean;
  /** Whether each row is a measure or kind of its own, so that the columns can only be areas. */
  readonly rowsAreKinds: boolean;
  /** Whether the file's name or title speaks of districts or places. */
  readonly titleNamesAreas: boolean;
}

/** Beyond so many columns every name is compared with no other. */
const MOST_STEMS = 600;

/** Names of value columns, two header rows joined by " / ", taken apart into periods, areas, indicators, categories. */
export function readHeader(names: readonly string[], context: HeaderContext): HeaderReading {
  const tidied = names.map(tidyText);
  const within = context.hasYear ? readPartsOfYear(tidied) : null;
  if (within) return { layout: "wide-periods", says: within.map((period) => ({ ...NO_SAYS, period })) };
  const parts = takeApart(tidied);
  const dated = parts.filter(({ period }) => period !== "");
  if (dated.length < MOST * names.length || dated.length === 0) return readUndated(tidied, parts, context);
  const counts = new Map<string, number>();
  for (const part of dated) counts.set(labelOf(part), (counts.get(labelOf(part)) ?? 0) + 1);
  const alone = counts.size === 1;
  const says = parts.map((part) => sayAll(part, context, alone));
  if (alone || Math.max(...counts.values()) > ALIKE * dated.length) return { layout: "wide-periods", says };
  // Where nearly each name has a period of its own, the period only dates the indicator.
  const periods = new Set(dated.map(({ period }) => period));
  const crossed = periods.size > 1 && counts.size <= CROSSED * dated.length;
  return crossed ? { layout: "wide-mixed", says } : readUndated(tidied, parts, context);
}

const ALIKE = 0.6;
const CROSSED = 0.75;

const labelOf = ({ labels }: Part): string => labels.join(" / ");

/** `alone`: all names say the same but for the period, so that a bare unit is no name. */
function sayAll({ period, labels }: Part, context: HeaderContext, alone: boolean): Says {
  const [first = "", ...others] = labels;
  const area = areaSay(first, context);
  if (area) return { ...NO_SAYS, ...area, period, indicator: others.join(" / ") };
  // R puts an X before a name that begins with a digit.
  if (alone && /^[XY]$/i.test(first)) return { ...NO_SAYS, period };
  return { ...NO_SAYS, period, ...nameAndUnit(labels, alone) };
}

/** Where the rows have no area, a name known as a place is one. */
function areaSay(label: string, { known, hasArea }: HeaderContext): Partial<Says> | null {
  if (hasArea || label === "") return null;
  const code = known ? findPlace(label, known) : null;
  if (code === null) return null;
  return known?.districts.has(code) ? { district: label } : { place: label };
}

function readUndated(names: readonly string[], parts: readonly Part[], context: HeaderContext): HeaderReading {
  const areas = readAreas(names, context);
  if (areas) return areas;
  if (areCrossed(parts)) {
    const grouped = parts.some(({ labels }) => labels.some(isGroupName));
    const says = parts.map(({ labels }): Says => {
      const [first = "", ...others] = labels;
      const category = grouped ? labels.join(" / ") : others.join(" / ");
      return { ...NO_SAYS, category, indicator: grouped ? "" : first };
    });
    return { layout: "wide-mixed", says };
  }
  const categories = context.sumColumn || names.filter(isGroupName).length >= MOST * names.length;
  const says = parts.map(({ name, period, labels }): Says => {
    if (categories && period === "") return { ...NO_SAYS, category: name };
    return { ...NO_SAYS, period, ...nameAndUnit(labels.length > 0 ? labels : [name], false) };
  });
  return { layout: categories ? "wide-categories" : "wide-indicators", says };
}

/** Two header rows, each text of the one with each of the other: "men / 0-17", "women / 0-17". */
function areCrossed(parts: readonly Part[]): boolean {
  if (parts.length < 4 || parts.some(({ labels, period }) => labels.length < 2 || period !== "")) return false;
  const firsts = new Set(parts.map(({ labels }) => labels[0]));
  const others = new Set(parts.map(({ labels }) => labels.slice(1).join(" / ")));
  return firsts.size > 1 && others.size > 1 && firsts.size * others.size === parts.length;
}

const ENDINGS = /(구|군|시|동|区|市|県|町)$/u;

/** Areas across: names known as places, named alike ("Ward 3"), or each with the same further readings behind it. */
function readAreas(names: readonly string[], context: HeaderContext): HeaderReading | null {
  if (context.hasArea) return null;
  const split = splitByStem(names);
  const stems = [...new Set(split.map(({ stem }) => stem))];
  const areas = stems.filter((stem) => isAreaName(stem, context.known));
  // Each with both ends of an interval behind it: the same thing measured at several places.
  const bounded =
    split.every(({ rest }) => rest === "" || boundOf(rest) !== null) && split.some(({ rest }) => rest !== "");
  const supposed =
    (bounded || ((context.rowsAreKinds || context.titleNamesAreas) && stems.length > 2)) && !stems.some(saysMeasure);
  if (stems.length < 2 || (areas.length < MOST * stems.length && !supposed)) return null;
  const districts =
    areas.length === 0 ||
    areas.some((stem) => {
      const code = context.known ? findPlace(stem, context.known) : null;
      return code === null || context.known?.districts.has(code);
    });
  const says = split.map(({ stem, rest }): Says => ({
    ...NO_SAYS,
    [districts ? "district" : "place"]: stem,
    category: rest,
  }));
  return { layout: split.some(({ rest }) => rest !== "") ? "wide-mixed" : "transposed", says };
}

/** Whether a name speaks of an amount or of a group of people; totals stand beside areas as well. */
function saysMeasure(name: string): boolean {
  if (namesTotal(name)) return false;
  const meanings = meaningsOf(name);
  return (
    isGroupName(name) ||
    meanings.has("measure") ||
    meanings.has("value") ||
    meanings.has("unit") ||
    meanings.has("category")
  );
}

/** "Hamilton City", "Kings County": a name and what bears it, and no amount in it. */
const OF_A_NAME = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:City|County|Borough|District|Ward|Town)$/u;

function isAreaName(name: string, known: KnownPlaces | undefined): boolean {
  if (known && findPlace(name, known) !== null) return true;
  if (ENDINGS.test(name) || OF_A_NAME.test(name)) return true;
  const meanings = meaningsOf(name);
  return /\d/.test(name) && meanings.has("district");
}

/** "Basel", "Basel lower", "Basel upper": what stands in front again and again, and what follows it. */
function splitByStem(names: readonly string[]): { stem: string; rest: string }[] {
  if (names.length > MOST_STEMS) return names.map((stem) => ({ stem, rest: "" }));
  const whole = new Set(names);
  const apart = names.map((name) => {
    const stem = [...whole]
      .filter((other) => other !== name && name.startsWith(`${other} `))
      .sort((a, b) => b.length - a.length)[0];
    return stem === undefined ? { stem: name, rest: "" } : { stem, rest: trimLabel(name.slice(stem.length)) };
  });
  const rests = new Map<string, number>();
  for (const { rest } of apart) if (rest !== "") rests.set(rest, (rests.get(rest) ?? 0) + 1);
  const shared = [...rests.values()].some((count) => count > 1);
  return shared ? apart : names.map((stem) => ({ stem, rest: "" }));
}

const LOWER = /\b(lower|untergrenze|ondergrens|borne inferieure|limite inferior(e)?|lci|ci low|low ci)\b/;
const UPPER = /\b(upper|obergrenze|bovengrens|borne superieure|limite superior(e)?|uci|ci high|high ci)\b/;

/** Whether a name is that of an end of an interval and no amount of its own. */
export function boundOf(name: string): "lower" | "upper" | null {
  const folded = foldName(name);
  if (LOWER.test(folded)) return "lower";
  return UPPER.test(folded) ? "upper" : null;
}
