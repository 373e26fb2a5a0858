import { isWholeYear, parsePeriod } from "../base/period";
import { ownStands } from "../dataset/conflicts";
import { observationAt, type Dataset, type Observation } from "../dataset/dataset";
import { districtRowsOf } from "../dataset/districtRows";
import type { Geography } from "../dataset/geography";
import type { Upload } from "../dataset/upload";
import { yearsOf } from "./collect";

/** Where observations of districts stand: shipped and own places in one dataset, districts of own files each in their own. */
export interface UnitSources {
  readonly dataset: Dataset;
  readonly uploads: readonly { readonly upload: Upload }[];
}

interface Figures {
  readonly indicator: string;
  readonly category: string;
}

/** By code of the unit, then by year. */
export type UnitObservations = ReadonlyMap<string, ReadonlyMap<number, Observation>>;

/** Observations of whole years of every unit that has any, each key once: what the visitor brought last stands. */
export function observationsOfUnits(
  { dataset, uploads }: UnitSources,
  geography: Geography,
  figures: Figures,
): UnitObservations {
  if (geography.kind === "municipalities") {
    return new Map(
      geography.units.flatMap(({ code, place }) => {
        const years = yearsOf(dataset, { ...figures, place });
        return years.size > 0 ? [[code, years] as const] : [];
      }),
    );
  }
  const codes = new Map(geography.units.map(({ code, district }) => [district, code]));
  const found = new Map<string, Map<number, Observation>>();
  const parts = [
    { dataset, wins: "own" as const },
    ...uploads.map(({ upload }) => ({ dataset: upload.dataset, wins: upload.wins })),
  ];
  for (const part of parts) {
    for (const [district, rows] of districtRowsOf(part.dataset, { ...figures, place: geography.city })) {
      const code = codes.get(district);
      if (code === undefined) continue;
      const years = found.get(code) ?? new Map<number, Observation>();
      for (const row of rows) take(years, observationAt(part.dataset, row), part.wins);
      if (years.size > 0) found.set(code, years);
    }
  }
  return found;
}

function take(years: Map<number, Observation>, observation: Observation, wins: "shipped" | "own"): void {
  const period = parsePeriod(observation.period);
  if (!period || !isWholeYear(period)) return;
  const known = years.get(period.start);
  if (!known || ownStands(observation.value, known.value, wins)) years.set(period.start, observation);
}
