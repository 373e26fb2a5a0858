import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { shownWords, type OwnEvent } from "../selection/ownEvents";
import { areasOf } from "../series/peers";
import type { Comparison } from "../series/types";

export interface EventMark {
  readonly year: number;
  readonly number: number;
  readonly date: string;
  readonly text: string;
  readonly source: string;
  readonly address: string;
  /** A reader added it. */
  readonly own: boolean;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  /** What a reader added, of which nobody says what it bears on. */
  readonly ownEvents?: readonly OwnEvent[];
}

/**
 * What happened in the highlighted places, and in the areas they lie in, that bears on the theme, and what a reader
 * added; numbered by date.
 */
export function buildEvents(
  { periods, series, indicator }: Comparison,
  { catalogue, t, ownEvents = [] }: Setting,
): EventMark[] {
  const chosen = series.filter((one) => one.role === "highlight").map((one) => one.place);
  const shown = new Set(chosen.flatMap((code) => areasOf(code, catalogue)));
  const first = periods[0] ?? Infinity;
  const last = periods.at(-1) ?? -Infinity;
  const known = catalogue.events
    .filter((event) => shown.has(event.place))
    .filter(
      ({ bearsOn }) => bearsOn.length === 0 || bearsOn.some((one) => one === indicator.theme || one === indicator.id),
    )
    .map((event) => {
      const source = catalogue.sources.get(event.source);
      return {
        date: event.date,
        text: t.text(event.label),
        source: source ? source.publisher : event.source,
        address: source?.address ?? "",
        own: false,
      };
    });
  const added = ownEvents.map(({ date, text, source }) => ({
    date,
    text: shownWords(text),
    source: shownWords(source),
    address: "",
    own: true,
  }));
  return [...known, ...added]
    .map((event) => ({ ...event, year: yearOf(event.date) }))
    .filter(({ year }) => year >= first && year < last + 1)
    .sort((a, b) => a.year - b.year)
    .map((event, i) => ({ ...event, year: Math.min(event.year, last), number: i + 1 }));
}

/** Position of an ISO 8601 date on a time axis in years; a year alone stands at its start. */
export function yearOf(date: string): number {
  const [year, month = "1", day = "1"] = date.split("-");
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
