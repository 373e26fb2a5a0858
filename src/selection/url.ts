import type { Issue } from "../base/issue";
import { PAGE_LANGUAGES } from "../i18n/translate";
import {
  DEFAULT_SELECTION,
  LAYOUTS,
  MAX_HIGHLIGHTED,
  PAGES,
  PEER_SETS,
  SHOWS,
  TABS,
  type Selection,
} from "./selection";

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

const identifier: Codec<string> = {
  parse: (text) => (/^[\w.:-]{1,80}$/.test(text) ? text : undefined),
  format: (value) => value,
};

const free: Codec<string | null> = {
  parse: (text) => (text.length > 0 && text.length <= 120 ? text : undefined),
  format: (value) => value ?? "",
};

const NO_PLACE = "none";

const places: Codec<readonly string[]> = {
  parse: (text) => {
    if (text === NO_PLACE) return [];
    const codes = [...new Set(text.split("~"))];
    const valid = codes.every((code) => /^[\w:-]{1,40}$/.test(code) && code !== NO_PLACE);
    return valid ? codes.slice(0, MAX_HIGHLIGHTED) : undefined;
  },
  format: (codes) => (codes.length === 0 ? NO_PLACE : codes.join("~")),
};

const CODECS: { readonly [Name in keyof Selection]: Codec<Selection[Name]> } = {
  page: oneOf(PAGES),
  indicator: identifier,
  category: free,
  places,
  peers: oneOf(PEER_SETS),
  from: year,
  to: year,
  show: oneOf(SHOWS),
  base: year,
  layout: oneOf(LAYOUTS),
  tab: oneOf(TABS),
  lang: oneOf(PAGE_LANGUAGES),
};

/** Parameter names in the order in which they stand in a link. */
export const PARAMETERS = Object.keys(CODECS) as (keyof Selection)[];

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
  const selection: Record<string, unknown> = { ...defaults };
  for (const name of PARAMETERS) {
    const text = parameters.get(name);
    if (text === null) continue;
    const value = CODECS[name].parse(text);
    if (value !== undefined) selection[name] = value;
    else
      issues.push({ code: "link-value", severity: "notice", where: name, detail: { name, value: text.slice(0, 60) } });
  }
  const asked = new Set(parameters.get("places")?.split("~"));
  if (asked.size > MAX_HIGHLIGHTED && (selection["places"] as readonly string[]).length === MAX_HIGHLIGHTED) {
    issues.push({
      code: "link-many",
      severity: "notice",
      where: "places",
      detail: { count: asked.size, most: MAX_HIGHLIGHTED },
    });
  }
  const { from, to } = selection as unknown as Selection;
  if (from !== null && to !== null && from > to) {
    issues.push({ code: "link-range", severity: "notice", where: "from", detail: { from, to } });
    Object.assign(selection, { from: defaults.from, to: defaults.to });
  }
  return { selection: selection as unknown as Selection, issues };
}

/** The shortest link that parses to the same selection: `defaults` are left out. Empty or "?...". */
export function formatSelection(selection: Selection, defaults: Partial<Selection> = DEFAULT_SELECTION): string {
  const parameters = PARAMETERS.flatMap((name) => {
    const value = selection[name];
    if (value === null) return [];
    const text = CODECS[name].format(value as never);
    return sameAsDefault(name, text, defaults) ? [] : [`${name}=${encodeURIComponent(text)}`];
  });
  return parameters.length === 0 ? "" : `?${parameters.join("&")}`;
}
