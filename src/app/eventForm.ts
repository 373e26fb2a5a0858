import { EVENT_LIMITS, isOwnEvent, type OwnEvent } from "../selection/ownEvents";

/** What stands in the fields of the form. */
export interface EventDraft {
  readonly date: string;
  readonly text: string;
  readonly source: string;
}

export const EMPTY_DRAFT: EventDraft = { date: "", text: "", source: "" };

export type EventTrouble = "date-missing" | "date-unreadable" | "text-missing" | "text-long" | "source-long" | "unusable";

/** What is wrong, by field. */
export type EventTroubles = Partial<Record<keyof EventDraft, EventTrouble>>;

const pad = (part: string) => part.padStart(2, "0");

/**
 * A date as ISO 8601, as exact as it is written: `2016`, `2016-2`, `2016-02-20`, and as people here write it, `2/2016` and
 * `20/2/2016` (also with points or dashes). Whether that day exists is not asked.
 */
export function parseEventDate(text: string): string | null {
  const parts = text.trim().split(/[-/.]/).map((part) => part.trim());
  if (parts.some((part) => !/^\d+$/.test(part)) || parts.length > 3) return null;
  const ordered = parts[0]!.length === 4 ? parts : [...parts].reverse();
  const [year = "", ...rest] = ordered;
  if (year.length !== 4 || rest.some((part) => part.length > 2)) return null;
  return [year, ...rest.map(pad)].join("-");
}

/** The event that the fields stand for, or what is wrong with them. */
export function readDraft(draft: EventDraft): { event: OwnEvent } | { troubles: EventTroubles } {
  const [text, source] = [tidy(draft.text), tidy(draft.source)];
  const date = parseEventDate(draft.date);
  const onlyDate = { date: date ?? "", text: "x", source: "" };
  const troubles: EventTroubles = {
    ...(draft.date.trim() === ""
      ? { date: "date-missing" as const }
      : date === null || !isOwnEvent(onlyDate)
        ? { date: "date-unreadable" as const }
        : {}),
    ...(text === "" ? { text: "text-missing" as const } : {}),
    ...(text.length > EVENT_LIMITS.text ? { text: "text-long" as const } : {}),
    ...(source.length > EVENT_LIMITS.source ? { source: "source-long" as const } : {}),
  };
  if (Object.keys(troubles).length > 0) return { troubles };
  const event = { date: date!, text, source };
  return isOwnEvent(event) ? { event } : { troubles: { text: "unusable" } };
}

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
