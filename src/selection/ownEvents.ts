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

/** No address can hold half a character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const DATE = /^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether an event can stand in a link: a real date and a text, neither too long. */
export function isOwnEvent({ date, text, source }: OwnEvent): boolean {
  const day = date.length === 10 ? new Date(`${date}T00:00:00Z`) : null;
  const real = DATE.test(date) && (day === null || day.toISOString().startsWith(date));
  const short = text.length <= EVENT_LIMITS.text && source.length <= EVENT_LIMITS.source;
  const clean = [text, source].every((words) => words.trim() === words && !LONE_SURROGATE.test(words));
  return real && short && clean && text !== "";
}

/** Marks that turn the reading direction of all that follows: a reader's words must not reorder the page's. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Words of a reader as the page shows them. */
export const shownWords = (words: string): string => words.replaceAll(DIRECTION_MARKS, "");

/** `date~text~source` joined by `|`; undefined when one of them is no event. */
export function parseEvents(text: string): readonly OwnEvent[] | undefined {
  if (text === "") return [];
  const events = text.split("|").map((part): OwnEvent | undefined => {
    const [date = "", words = "", source = "", ...more] = part.split("~").map(unescape);
    const event = { date, text: words, source };
    return more.length === 0 && isOwnEvent(event) ? event : undefined;
  });
  const valid = events.filter((event) => event !== undefined);
  return valid.length === events.length && valid.length <= MAX_EVENTS ? valid : undefined;
}

/** The inverse of `parseEvents`. */
export function formatEvents(events: readonly OwnEvent[]): string {
  return events.map(({ date, text, source }) => [date, text, source].map(escape).join("~")).join("|");
}

const escape = (text: string) => text.replaceAll("!", "!0").replaceAll("~", "!1").replaceAll("|", "!2");
const unescape = (text: string) => text.replaceAll("!2", "|").replaceAll("!1", "~").replaceAll("!0", "!");
