import type { Geography } from "../dataset/geography";
import type { Catalogue } from "../dataset/types";
import { isStatistic } from "./collect";
import { observationsOfUnits, type UnitSources } from "./collectUnits";

const POPULATION = "population";

interface Asked {
  readonly catalogue: Catalogue;
  readonly sources: UnitSources;
  readonly geography: Geography;
  readonly year: number;
}

/** People who live in these units together; NaN where the population of one of them in that year is not at hand. */
export function inhabitantsOf(codes: readonly string[], { catalogue, sources, geography, year }: Asked): number {
  const indicator = catalogue.indicators.get(POPULATION);
  if (!indicator || codes.length === 0) return NaN;
  const found = observationsOfUnits(sources, geography, { indicator: POPULATION, category: indicator.headline });
  return codes.reduce((sum, code) => {
    const observation = found.get(code)?.get(year);
    return sum + (observation && isStatistic(observation) ? observation.value : NaN);
  }, 0);
}
