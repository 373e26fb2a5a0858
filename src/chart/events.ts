import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { areasOf } from "../series/peers";
import type { Comparison } from "../series/types";

export interface EventMark {
  readonly year: number;
  readonly number: number;
  readonly date: string;
  readonly text: string;
  readonly source: string;
  readonly address: string;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

/** What happened in the highlighted places, and in the areas they lie in, that bears on the theme; numbered by date. */
export function buildEvents({ periods, series, indicator }: Comparison, { catalogue, t }: Setting): EventMark[] {
  const chosen = series.filter((one) => one.role === "highlight").map((one) => one.place);
  const shown = new Set(chosen.flatMap((code) => areasOf(code, catalogue)));
  const first = periods[0] ?? Infinity;
  const last = periods.at(-1) ?? -Infinity;
  const inRange = catalogue.events
    .map((event) => ({ event, year: yearOf(event.date) }))
    .filter(({ event }) => shown.has(event.place))
    .filter(
      ({ event }) =>
        event.bearsOn.length === 0 || event.bearsOn.some((one) => one === indicator.theme || one === indicator.id),
    )
    .filter(({ year }) => year >= first && year < last + 1)
    .sort((a, b) => a.year - b.year);
  return inRange.map(({ event, year }, i) => {
    const source = catalogue.sources.get(event.source);
    return {
      year: Math.min(year, last),
      number: i + 1,
      date: event.date,
      text: t.text(event.label),
      source: source ? source.publisher : event.source,
      address: source?.address ?? "",
    };
  });
}

/** Position of an ISO 8601 date on a time axis in years; a year alone stands at its start. */
function yearOf(date: string): number {
  const [year, month = "1", day = "1"] = date.split("-");
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
