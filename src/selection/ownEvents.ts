import { isPlain, joinParts, splitParts } from "./linkParts";

/** Something dated that a reader added to the timeline; it travels in the link and nowhere else. */
export interface OwnEvent {
  /** ISO 8601: a year, a month or a day. */
  readonly date: string;
  readonly text: string;
  /** Where it stands, in the reader's words; empty when not given. */
  readonly source: string;
}

/** A link must stay short enough for a message. */
export const MAX_EVENTS = 12;
export const EVENT_LIMITS = { text: 140, source: 140 } as const;

const DATE = /^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether an event can stand in a link: a real date and a text, neither too long. */
export function isOwnEvent({ date, text, source }: OwnEvent): boolean {
  const day = date.length === 10 ? new Date(`${date}T00:00:00Z`) : null;
  const real = DATE.test(date) && (day === null || day.toISOString().startsWith(date));
  return real && isPlain(text, EVENT_LIMITS.text) && isPlain(source, EVENT_LIMITS.source) && text !== "";
}

/** Marks that turn the reading direction of all that follows: a reader's words must not reorder the page's. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Words of a reader as the page shows them. */
export const shownWords = (words: string): string => words.replaceAll(DIRECTION_MARKS, "");

/** `date~text~source` joined by `|`; undefined when one of them is no event. */
export function parseEvents(text: string): readonly OwnEvent[] | undefined {
  if (text === "") return [];
  const events = splitParts(text).map(([date = "", words = "", source = "", ...more]): OwnEvent | undefined => {
    const event = { date, text: words, source };
    return more.length === 0 && isOwnEvent(event) ? event : undefined;
  });
  const valid = events.filter((event) => event !== undefined);
  return valid.length === events.length && valid.length <= MAX_EVENTS ? valid : undefined;
}

/** The inverse of `parseEvents`. */
export function formatEvents(events: readonly OwnEvent[]): string {
  return joinParts(events.map(({ date, text, source }) => [date, text, source]));
}
