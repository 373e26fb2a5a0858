import { formatDate } from "../base/formatDate";
import type { Catalogue, CityEvent } from "../dataset/types";
import type { StoryFiguresTranslator } from "../i18n/storyFigures";
import { shownWords, type OwnEvent } from "../selection/ownEvents";
import { areasOf } from "../series/peers";
import { nameOf } from "./describe";
import { yearOf } from "./events";

export interface TimelineEntry {
  /** From 1, in the order of time. */
  readonly number: number;
  /** ISO 8601, as exact as it is known. */
  readonly date: string;
  readonly dateText: string;
  readonly text: string;
  /** Publisher, or the reader's own words. */
  readonly source: string;
  /** Empty where there is none to open; always so for what a reader wrote. */
  readonly address: string;
  /** Where it happened and what it bears on; empty for what a reader wrote. */
  readonly about: string;
  /** Position among the reader's own events; null for those of the data. */
  readonly own: number | null;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: StoryFiguresTranslator;
  /** Code. */
  readonly place: string;
}

/** What happened in a place and the areas it lies in, and what the reader added, in the order of time. */
export function buildTimeline(own: readonly OwnEvent[], { catalogue, t, place }: Setting): TimelineEntry[] {
  const areas = new Set(areasOf(place, catalogue));
  const known = catalogue.events
    .filter((event) => areas.has(event.place))
    .map((event) => {
      const source = catalogue.sources.get(event.source);
      return {
        date: event.date,
        text: t.text(event.label),
        source: source?.publisher ?? event.source,
        address: source && /^https?:\/\//.test(source.address) ? source.address : "",
        about: aboutOf(event, { catalogue, t, place }),
        own: null,
      };
    });
  const added = own.map(({ date, text, source }, i) => ({
    date,
    text: shownWords(text),
    source: shownWords(source),
    address: "",
    about: "",
    own: i,
  }));
  return [...known, ...added]
    .sort((a, b) => yearOf(a.date) - yearOf(b.date))
    .map((event, i) => ({ ...event, number: i + 1, dateText: formatDate(event.date, t.locale) }));
}

function aboutOf({ place, bearsOn }: CityEvent, { catalogue, t, place: home }: Setting): string {
  const things = bearsOn.map((one) => {
    const indicator = catalogue.indicators.get(one);
    return indicator ? t.text(indicator.label) : themeOf(one, t);
  });
  const list = new Intl.ListFormat(t.locale).format(things);
  const bears = things.length === 0 ? t("storyFigures.timeline.all") : t("storyFigures.timeline.bears", { list });
  return place === home ? bears : `${nameOf(place, catalogue, t)}. ${bears}`;
}

const THEMES = ["crime", "cleanliness", "nationality", "context"] as const;

function themeOf(id: string, t: StoryFiguresTranslator): string {
  const theme = THEMES.find((one) => one === id);
  return theme ? t(`theme.${theme}`) : id;
}
