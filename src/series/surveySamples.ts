/** Where the numbers of 2017 are published. */
export const SURVEY_SAMPLES_ADDRESS =
  "https://gemeente-en-stadsmonitor.vlaanderen.be/respons-representativiteit-en-weging-survey-stadsmonitor";

interface Sample {
  /** People written to. */
  readonly sent: number;
  /** Percent of them whose answers were kept; published as a whole number. */
  readonly kept: number;
}

/**
 * The survey of the city monitor of 2017 by city, from its table "Realisatie stadsmonitor 2017". Mechelen and Hasselt
 * had no extra sample by district. Of the other years no such table was found.
 */
const SAMPLES_2017: Readonly<Record<string, Sample>> = {
  "11002": { sent: 9700, kept: 32 },
  "12025": { sent: 1500, kept: 39 },
  "13040": { sent: 5920, kept: 42 },
  "24062": { sent: 6900, kept: 39 },
  "31005": { sent: 4300, kept: 39 },
  "34022": { sent: 7650, kept: 37 },
  "35013": { sent: 5950, kept: 35 },
  "36015": { sent: 5065, kept: 38 },
  "41002": { sent: 5200, kept: 37 },
  "44021": { sent: 24540, kept: 35 },
  "46021": { sent: 5100, kept: 38 },
  "71016": { sent: 6900, kept: 34 },
  "71022": { sent: 1450, kept: 37 },
};

export const sampleOf = (place: string, year: number): Sample | null =>
  (year === 2017 ? SAMPLES_2017[place] : undefined) ?? null;

/** About how many people's answers stand behind a figure of the survey; null where nobody says. */
export function respondentsOf(place: string, year: number): number | null {
  const sample = sampleOf(place, year);
  return sample ? Math.round((sample.sent * sample.kept) / 100) : null;
}
