import { at, breaks, claims, indicators, observations, places, type Row, sources } from "./readPackage";

/**
 * The claims once more from the tables alone, by loops that know nothing of the page: nothing here is imported from
 * `src`. Slow and plain on purpose.
 */
export type Holds = "holds" | "fails" | "cannot";

export interface Recomputed {
  readonly holds: Holds;
  readonly value: number;
  readonly alone: number;
  readonly theirs: number;
  readonly count: number;
  readonly ranked: number;
  /** Rows of the numbers. */
  readonly from: Row | null;
  readonly to: Row | null;
}

const place = new Map(places.map((row) => [at(row, "code"), row]));
const indicator = new Map(indicators.map((row) => [at(row, "id"), row]));
const claimSources = new Set(sources.filter((row) => at(row, "kind") === "claim").map((row) => at(row, "id")));
const saidOf = (row: Row) => at(row, "said").split(" ").filter((id) => id !== "");
const said = new Set(claims.flatMap(saidOf));

export const claimRows = claims.filter((row) => at(row, "test") === "");
export const testRowsOf = (id: string) => claims.filter((row) => at(row, "id") === id && at(row, "test") !== "");

const lines = new Map<string, Row[]>();
for (const row of observations) {
  if (at(row, "district") !== "") continue;
  const key = `${at(row, "indicator")}|${at(row, "category")}|${at(row, "place")}`;
  lines.set(key, [...(lines.get(key) ?? []), row]);
}

const isNumber = (row: Row) =>
  at(row, "value") !== "" && at(row, "flag") !== "claim" && !claimSources.has(at(row, "source"));

interface Series {
  readonly indicator: string;
  readonly category: string;
}

const rowsOf = (series: Series, code: string) => lines.get(`${series.indicator}|${series.category}|${code}`) ?? [];

/** Rows of whole years that hold a number, by year. */
export function yearsOf(series: Series, code: string): Map<number, Row> {
  const found = rowsOf(series, code).filter((row) => /^\d{4}$/.test(at(row, "period")) && isNumber(row));
  return new Map(found.map((row): [number, Row] => [Number(at(row, "period")), row]).sort(([a], [b]) => a - b));
}

const towns = new Set(["centre-city", "municipality", "city"]);
const rootOf = (code: string): string => {
  const parent = at(place.get(code)!, "parent");
  return parent === "" ? code : rootOf(parent);
};

/** The place it is today, on the borders of today. */
const todayOf = (code: string): string => {
  const next = at(place.get(code)!, "successor");
  return next === "" ? code : todayOf(next);
};

/** Codes of a peer set, with figures or without. */
function membersOf(set: string, home: string): string[] {
  const size = Number(at(place.get(home)!, "population"));
  const belongs = (row: Row) => {
    const ratio = Number(at(row, "population")) / size;
    if (at(row, "code") === home || !towns.has(at(row, "kind"))) return false;
    if (set === "centre") return at(row, "kind") === "centre-city";
    if (set === "similar") return at(row, "population") !== "" && ratio <= 1.5 && ratio >= 1 / 1.5;
    return rootOf(at(row, "code")) === rootOf(home);
  };
  return places.filter(belongs).map((row) => at(row, "code"));
}

/** Codes of a peer set that have a number at all. */
export const peersOf = (set: string, home: string, series: Series): string[] =>
  membersOf(set, home).filter((code) => yearsOf(series, code).size > 0);

/** Whether so many towns, by code, are four and half of the set they are of, the place itself not counted. */
function speakFor(set: string, home: string, codes: readonly string[]): boolean {
  const all = [...new Set(membersOf(set, home).map(todayOf))].filter((code) => code !== todayOf(home));
  const known = new Set(codes.map(todayOf)).size;
  return known >= 4 && 2 * known >= all.length;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

const numberOf = (row: Row | undefined) => (row ? Number(at(row, "value")) : Number.NaN);
export const isPercentage = (id: string) => at(indicator.get(id)!, "unit").startsWith("percent");

/** Whether a change between the years is withheld for this place. */
export function withheld(id: string, code: string, from: number, to: number): boolean {
  return breaks.some((row) => {
    const year = Number(at(row, "period").slice(0, 4));
    const concerns = at(row, "place") === "" || at(row, "place") === code;
    return at(row, "indicator") === id && at(row, "effect") === "withhold" && concerns && year > from && year <= to;
  });
}

/** Percent or points; NaN where it cannot be had. */
export function changeOf(series: Series, code: string, from: number, to: number): number {
  const years = yearsOf(series, code);
  const [first, last] = [numberOf(years.get(from)), numberOf(years.get(to))];
  if (withheld(series.indicator, code, from, to) || first === 0) return Number.NaN;
  return isPercentage(series.indicator) ? last - first : (100 * (last - first)) / first;
}

export function meets(value: number, relation: string, limit: number): boolean {
  const near = Math.abs(value - limit) < 1e-9;
  if (relation === "at-most") return near || value < limit;
  if (relation === "at-least") return near || value > limit;
  return !near && (relation === "below" ? value < limit : value > limit);
}

const CANNOT: Recomputed = {
  holds: "cannot",
  value: Number.NaN,
  alone: Number.NaN,
  theirs: Number.NaN,
  count: 0,
  ranked: 0,
  from: null,
  to: null,
};

function allowed(row: Row): boolean {
  const comparable = at(indicator.get(at(row, "indicator"))!, "comparable");
  const periods = comparable === "both" || comparable === "periods";
  const others = comparable === "both" || comparable === "places";
  const compares = at(row, "against") !== "" || at(row, "quantity") === "rank";
  return !said.has(at(row, "indicator")) && (at(row, "quantity") !== "change" || periods) && (!compares || others);
}

/** The year a cell means, among those at hand. */
function yearOf(cell: string, years: ReadonlyMap<number, Row>): number {
  const known = [...years.keys()];
  if (cell === "first") return known[0]!;
  if (cell === "latest") return known.at(-1)!;
  if (cell === "latest-final") return known.findLast((year) => at(years.get(year)!, "flag") !== "provisional")!;
  return Number(cell);
}

export function recompute(row: Row): Recomputed {
  const series = { indicator: at(row, "indicator"), category: at(row, "category") };
  const code = at(row, "place");
  const quantity = at(row, "quantity");
  if (!allowed(row)) return CANNOT;
  const finish = (value: number, more: Partial<Recomputed>): Recomputed => {
    const holds = meets(value, at(row, "relation"), Number(at(row, "threshold"))) ? "holds" : "fails";
    return { ...CANNOT, value, alone: value, ...more, holds };
  };
  if (/^\d{4}-/.test(at(row, "to"))) {
    const found = rowsOf(series, code).find((one) => at(one, "period") === at(row, "to") && isNumber(one));
    return found ? finish(numberOf(found), { to: found }) : CANNOT;
  }
  const years = yearsOf(series, code);
  const to = yearOf(at(row, "to"), years);
  const end = years.get(to);
  if (!end) return CANNOT;
  const peers = at(row, "against") !== "" || quantity === "rank" ? peersOf("centre", code, series) : [];
  if (quantity === "change") {
    const from = yearOf(at(row, "from"), years);
    const alone = changeOf(series, code, from, to);
    const ends = { from: years.get(from) ?? null, to: end };
    if (Number.isNaN(alone)) return CANNOT;
    if (peers.length === 0) return finish(alone, ends);
    const changes = peers.map((one) => changeOf(series, one, from, to)).filter((one) => !Number.isNaN(one));
    return finish(alone - median(changes), { ...ends, alone, theirs: median(changes), count: changes.length });
  }
  const values = peers.map((one) => numberOf(yearsOf(series, one).get(to))).filter((one) => !Number.isNaN(one));
  if (peers.length > 0 && values.length < 4) return CANNOT;
  if (quantity === "rank") {
    const worse = at(indicator.get(series.indicator)!, "direction") === "worse";
    const ahead = values.filter((one) => (worse ? one < numberOf(end) : one > numberOf(end)));
    return finish(ahead.length + 1, { to: end, ranked: values.length + 1 });
  }
  if (peers.length === 0) return finish(numberOf(end), { to: end });
  const theirs = median(values);
  return finish(numberOf(end) - theirs, { to: end, alone: numberOf(end), theirs, count: values.length });
}

export function verdictOf(id: string): string {
  const decisive = testRowsOf(id).filter((row) => at(row, "role") === "decides" && !said.has(at(row, "indicator")));
  const found = decisive.map((row) => recompute(row).holds).filter((holds) => holds !== "cannot");
  if (found.length === 0) return "unchecked";
  if (found.every((holds) => holds === "holds")) return "supported";
  return found.includes("holds") ? "partly" : "contradicted";
}

export interface RecomputedReading {
  readonly key: string;
  /** The key with the towns in it instead of the name of their set. */
  readonly once: string;
  /** The figure, and whom it is set against. */
  readonly way: string;
  readonly count: number;
  readonly value: number;
  readonly holds: Holds;
}

type Part = string | number;

const reading = (row: Row, parts: readonly Part[], value: number, codes: readonly string[] = []): RecomputedReading => {
  const fits = meets(value, at(row, "relation"), Number(at(row, "threshold")));
  const limit = [at(row, "relation"), at(row, "threshold")];
  const head = [at(row, "indicator"), at(row, "category"), at(row, "place"), at(row, "quantity")];
  const who = codes.length === 0 ? parts[0]! : [...codes].sort().join("+");
  return {
    key: [...head, ...parts, ...limit].join(" "),
    once: [...head, who, ...parts.slice(1), ...limit].join(" "),
    way: [...head, parts[0]!].join(" "),
    count: codes.length,
    value,
    holds: Number.isNaN(value) ? "cannot" : fits ? "holds" : "fails",
  };
};

const SETS = ["centre", "similar", "all"];

/**
 * Readings of one test: every window, or every year, alone and against each set of peers of which enough have the
 * figures.
 */
function readingsOfRow(row: Row): RecomputedReading[] {
  const series = { indicator: at(row, "indicator"), category: at(row, "category") };
  const code = at(row, "place");
  if (/^\d{4}-/.test(at(row, "to"))) return [reading(row, ["alone", "", at(row, "to")], recompute(row).value)];
  const years = [...yearsOf(series, code).keys()];
  const compares = ["both", "places"].includes(at(indicator.get(series.indicator)!, "comparable"));
  const sets = compares ? SETS : [];
  if (at(row, "quantity") !== "change") {
    const own = (year: number) => numberOf(yearsOf(series, code).get(year));
    if (at(row, "against") === "") return years.map((year) => reading(row, ["alone", "", year], own(year)));
    return sets.flatMap((set) => {
      const peers = peersOf(set, code, series);
      return years.flatMap((year) => {
        const known = peers.filter((one) => yearsOf(series, one).has(year));
        if (!speakFor(set, code, known)) return [];
        const values = known.map((one) => numberOf(yearsOf(series, one).get(year)));
        return [reading(row, [set, "", year], own(year) - median(values), known)];
      });
    });
  }
  const windows = years.flatMap((from) => years.filter((to) => to > from).map((to) => [from, to] as const));
  const alone = windows.map(([from, to]) => reading(row, ["alone", from, to], changeOf(series, code, from, to)));
  const against = sets.flatMap((set) => {
    const peers = peersOf(set, code, series);
    const found = windows.flatMap(([from, to]) => {
      const own = changeOf(series, code, from, to);
      if (Number.isNaN(own)) return [reading(row, [set, from, to], own)];
      const known = peers.filter((one) => !Number.isNaN(changeOf(series, one, from, to)));
      if (!speakFor(set, code, known)) return [];
      const theirs = median(known.map((one) => changeOf(series, one, from, to)));
      const relative = 100 * ((1 + own / 100) / (1 + theirs / 100) - 1);
      return [reading(row, [set, from, to], isPercentage(series.indicator) ? own - theirs : relative, known)];
    });
    return found.some(({ holds }) => holds !== "cannot") ? found : [];
  });
  return [...alone, ...against];
}

/** All readings of a claim, each once: two sets that are the same towns are one. */
export function readingsOf(id: string): RecomputedReading[] {
  const found = new Map<string, RecomputedReading>();
  for (const row of testRowsOf(id).filter((one) => at(one, "role") !== "context" && !said.has(at(one, "indicator")))) {
    for (const one of readingsOfRow(row)) if (!found.has(one.once)) found.set(one.once, one);
  }
  const all = [...found.values()];
  // Of a set whose other readings are those of another set, windows that cannot be read do not stand alone.
  const isLeft = (way: string) => all.some((one) => one.way === way && one.holds !== "cannot");
  return all.filter((one) => one.way.endsWith(" alone") || isLeft(one.way));
}

/** Values of what was said about a claim. */
export const saidAbout = (id: string): number[] =>
  saidOf(claimRows.find((row) => at(row, "id") === id)!)
    .flatMap((one) => observations.filter((row) => at(row, "indicator") === one && at(row, "flag") === "claim"))
    .map((row) => Number(at(row, "value")));
