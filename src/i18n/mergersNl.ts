import type { mergersEn } from "./mergersEn";

/** Berichten over gemeenten die fuseerden. */
export const mergersNl: Readonly<Record<keyof typeof mergersEn, string>> = {
  "mergers.since": "sinds {year}: {parts}",
  "mergers.until": "in {year} opgegaan in {name}",
  "mergers.sum": "{name}, {years}: som van {parts}.",
  "mergers.share": "{name}, {years}: berekend uit de aantallen van {parts}.",
  "mergers.refused": "Geen cijfers voor {name} in {years} ({reason}).",
  "mergers.none": "Geen cijfers voor {name} ({reason}).",
};
