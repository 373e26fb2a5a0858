import type { Dataset } from "../dataset/dataset";
import type { Catalogue } from "../dataset/types";
import type { Windows } from "./claimTypes";
import { isStatistic, yearsOf } from "./collect";
import { peersOf } from "./peers";

interface Data {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
}

/** Ids of the sources behind windows: of the numbers, of what they are set against, and of what rates divide by. */
export function sourcesOfWindows(windows: Windows, { catalogue, dataset }: Data): string[] {
  const { indicator, category, place, against, other, show, periods } = windows;
  const places = [place, ...(other ? [other] : []), ...(against ? peersOf(against, place, catalogue) : [])];
  const denominator = catalogue.indicators.get(indicator)?.denominator ?? null;
  const keys = places.flatMap((one) => [
    { indicator, category, place: one },
    ...(show === "rate" && denominator
      ? [{ indicator: denominator, category: catalogue.indicators.get(denominator)?.headline ?? "total", place: one }]
      : []),
  ]);
  const shown = new Set(periods);
  const used = keys.flatMap((key) =>
    [...yearsOf(dataset, key)].flatMap(([year, one]) => (shown.has(year) && isStatistic(one) ? [one.source] : [])),
  );
  return [...new Set(used)];
}
