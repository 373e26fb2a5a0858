import type { Issue } from "../base/issue";
import { PAGE_LANGUAGES } from "../i18n/translate";
import {
  CLASSINGS,
  CLASS_RANGE,
  DEFAULT_SELECTION,
  EXAMPLES,
  LAYOUTS,
  LOGS,
  MAX_COVARIATES,
  MAX_DISTRICTS,
  MAX_DONORS,
  MAX_HIGHLIGHTED,
  PAGES,
  PEER_SETS,
  SHOWS,
  STACKS,
  TABS,
  THRESHOLD_RANGE,
  type Page,
  type Selection,
} from "./selection";
import { formatAnnotations, parseAnnotations } from "./annotations";
import { formatEvents, parseEvents } from "./ownEvents";
import { formatReport, parseReport } from "./report";
import { formatStatement, parseStatement } from "./statement";

/** One parameter: text -> value or undefined when it is none; value -> text. The two are inverse on every valid value. */
interface Codec<Value> {
  readonly parse: (text: string) => Value | undefined;
  readonly format: (value: Value) => string;
}

const oneOf = <Value extends string>(allowed: readonly Value[]): Codec<Value> => ({
  parse: (text) => allowed.find((value) => value === text),
  format: (value) => value,
});

const year: Codec<number | null> = {
  parse: (text) => (/^[1-9]\d{3}$/.test(text) ? Number(text) : undefined),
  format: String,
};

const IDENTIFIER = /^[\w.:-]{1,80}$/;

const identifier: Codec<string> = {
  parse: (text) => (IDENTIFIER.test(text) ? text : undefined),
  format: (value) => value,
};

const free: Codec<string | null> = {
  parse: (text) => (text.length > 0 && text.length <= 120 ? text : undefined),
  format: (value) => value ?? "",
};

const wholeNumber = ({ least, most }: { readonly least: number; readonly most: number }): Codec<number> => ({
  parse: (text) => {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most ? value : undefined;
  },
  format: String,
});

const yesOrNo: Codec<boolean> = {
  parse: (text) => (text === "yes" || text === "no" ? text === "yes" : undefined),
  format: (value) => (value ? "yes" : "no"),
};

const flag: Codec<boolean> = {
  parse: (text) => (text === "1" || text === "0" ? text === "1" : undefined),
  format: (value) => (value ? "1" : "0"),
};

const matching = (pattern: RegExp): Codec<string> => ({
  parse: (text) => (pattern.test(text) ? text : undefined),
  format: (value) => value,
});

/** Neither a name nor a password, which would be handed on with the link. */
const address: Codec<string> = {
  parse: (text) => {
    const url = text.length <= 2000 && URL.canParse(text) ? new URL(text) : null;
    return url?.protocol === "https:" && url.username + url.password === "" && url.href === text ? text : undefined;
  },
  format: (value) => value,
};

const NONE = "none";

const CODE = /^[\w:-]{1,40}$/;

const codes = (most: number, pattern = CODE): Codec<readonly string[]> => ({
  parse: (text) => {
    if (text === NONE) return [];
    const all = [...new Set(text.split("~"))];
    const valid = all.every((code) => pattern.test(code) && code !== NONE);
    return valid ? all.slice(0, most) : undefined;
  },
  format: (all) => (all.length === 0 ? NONE : all.join("~")),
});

/** null has no text: it is left out of a link. */
const optional = <Value>({ parse, format }: Codec<Value>): Codec<Value | null> => ({
  parse,
  format: (value) => (value === null ? "" : format(value)),
});

const CODECS: { readonly [Name in keyof Selection]: Codec<Selection[Name]> } = {
  page: oneOf(PAGES),
  indicator: identifier,
  category: free,
  places: codes(MAX_HIGHLIGHTED),
  peers: oneOf(PEER_SETS),
  from: year,
  to: year,
  show: oneOf(SHOWS),
  base: year,
  layout: oneOf(LAYOUTS),
  tab: oneOf(TABS),
  city: identifier,
  districts: codes(MAX_DISTRICTS),
  year,
  classing: oneOf(CLASSINGS),
  classes: wholeNumber(CLASS_RANGE),
  stack: oneOf(STACKS),
  measure: optional(identifier),
  group: free,
  threshold: wholeNumber(THRESHOLD_RANGE),
  x: optional(identifier),
  y: optional(identifier),
  z: optional(identifier),
  log: oneOf(LOGS),
  trails: yesOrNo,
  claim: optional(identifier),
  own: optional({ parse: parseStatement, format: formatStatement }),
  events: { parse: parseEvents, format: formatEvents },
  treated: { parse: (text) => (CODE.test(text) ? text : undefined), format: String },
  start: year,
  donors: optional(codes(MAX_DONORS)),
  covariates: codes(MAX_COVARIATES, IDENTIFIER),
  example: oneOf(EXAMPLES),
  notes: optional({ parse: parseAnnotations, format: formatAnnotations }),
  report: optional({ parse: parseReport, format: formatReport }),
  figure: optional(identifier),
  embed: flag,
  asof: optional(matching(/^\d{4}-\d{2}-\d{2}(\.\d{1,3})?$/)),
  data: optional(address),
  table: optional(matching(/^[\w-]{1,8000}$/)),
  lang: oneOf(PAGE_LANGUAGES),
};

/** Parameter names in the order in which they stand in a link. */
export const PARAMETERS = Object.keys(CODECS) as (keyof Selection)[];

const OF_STORY: ReadonlySet<keyof Selection> = new Set([
  "page",
  "claim",
  "own",
  "events",
  "figure",
  "asof",
  "lang",
]);

/**
 * The page of a link that names none. Links of the time before the Story page named no page and meant Compare; so what
 * asks for anything that the Story page does not know still does.
 */
function impliedPage(asked: readonly string[]): Page {
  if (asked.includes("report")) return "report";
  if (asked.includes("data")) return "data";
  return asked.some((name) => PARAMETERS.some((known) => known === name && !OF_STORY.has(known))) ? "compare" : "story";
}

const sameAsDefault = (name: keyof Selection, text: string, defaults: Partial<Selection>) =>
  (defaults[name] ?? null) !== null && CODECS[name].format(defaults[name] as never) === text;

/**
 * The selection a link asks for. A parameter that is missing stands at its default; one that cannot be read does too and
 * gives an issue. `defaults` is DEFAULT_SELECTION but for the language, which follows the reader's browser.
 */
export function parseSelection(
  search: string,
  defaults: Selection = DEFAULT_SELECTION,
): { selection: Selection; issues: Issue[] } {
  const parameters = new URLSearchParams(search);
  const issues: Issue[] = [];
  const selection: Record<string, unknown> = { ...defaults, page: impliedPage([...parameters.keys()]) };
  for (const name of PARAMETERS) {
    const text = parameters.get(name);
    if (text === null) continue;
    const value = CODECS[name].parse(text);
    if (value !== undefined) selection[name] = value;
    else
      issues.push({ code: "link-value", severity: "notice", where: name, detail: { name, value: text.slice(0, 60) } });
  }
  for (const [name, most] of LISTS) issues.push(...tooMany(parameters, name, most));
  const { from, to } = selection as unknown as Selection;
  if (from !== null && to !== null && from > to) {
    issues.push({ code: "link-range", severity: "notice", where: "from", detail: { from, to } });
    Object.assign(selection, { from: defaults.from, to: defaults.to });
  }
  return { selection: selection as unknown as Selection, issues };
}

const LISTS = [
  ["places", MAX_HIGHLIGHTED],
  ["districts", MAX_DISTRICTS],
  ["donors", MAX_DONORS],
  ["covariates", MAX_COVARIATES],
] as const;

/** More codes than can be told apart: the first ones stand. What is no list of codes at all has been told already. */
function tooMany(parameters: URLSearchParams, name: (typeof LISTS)[number][0], most: number): Issue[] {
  const text = parameters.get(name);
  const count = new Set(text?.split("~")).size;
  if (text === null || count <= most || CODECS[name].parse(text) === undefined) return [];
  return [{ code: "link-many", severity: "notice", where: name, detail: { count, most } }];
}

/** The shortest link that parses to the same selection: `defaults` are left out. Empty or "?...". */
export function formatSelection(selection: Selection, defaults: Partial<Selection> = DEFAULT_SELECTION): string {
  const asked = PARAMETERS.filter((name) => name !== "page").flatMap((name) => {
    const value = selection[name];
    if (value === null) return [];
    const text = CODECS[name].format(value as never);
    return sameAsDefault(name, text, defaults) ? [] : [[name, text] as const];
  });
  const { page } = selection;
  const named = page === impliedPage(asked.map(([name]) => name)) ? [] : [["page", page] as const];
  const parameters = [...named, ...asked].map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return parameters.length === 0 ? "" : `?${parameters.join("&")}`;
}
