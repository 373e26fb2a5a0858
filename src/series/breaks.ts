import type { SeriesBreak } from "../dataset/types";

/** First year under the new regime. */
export const breakYear = (seriesBreak: SeriesBreak): number => Number(seriesBreak.period.slice(0, 4));

/** Breaks that concern a place lie between `from` (exclusive) and `to` (inclusive), in either order. */
export function breaksBetween(
  breaks: readonly SeriesBreak[],
  place: string,
  [one, other]: readonly [number, number],
): SeriesBreak[] {
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  return breaks.filter((seriesBreak) => {
    const year = breakYear(seriesBreak);
    return (seriesBreak.place === null || seriesBreak.place === place) && year > from && year <= to;
  });
}

/** Breaks that concern one of the places, each told once: the same sentence at the same period is one break to a reader. */
export function breaksToTell(breaks: readonly SeriesBreak[], places: readonly string[]): SeriesBreak[] {
  const told = new Map<string, SeriesBreak>();
  for (const one of breaks) {
    const key = `${one.period} ${one.label.en}`;
    if ((one.place === null || places.includes(one.place)) && !told.has(key)) told.set(key, one);
  }
  return [...told.values()];
}

/** What crossing the breaks does to a change: nothing, a footnote, or no change at all. */
export function effectOf(breaks: readonly SeriesBreak[]): "none" | "footnote" | "withhold" {
  if (breaks.some((seriesBreak) => seriesBreak.effect === "withhold")) return "withhold";
  return breaks.length > 0 ? "footnote" : "none";
}
