/** Messages on municipalities that merged. */
export const mergersEn = {
  "mergers.since": "since {year}: {parts}",
  "mergers.until": "merged into {name} in {year}",
  "mergers.sum": "{name}, {years}: sum of {parts}.",
  "mergers.share": "{name}, {years}: worked out from the counts of {parts}.",
  "mergers.refused": "No figures for {name} in {years} ({reason}).",
  "mergers.none": "No figures for {name} ({reason}).",
};
