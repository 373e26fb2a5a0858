import { workDiversity } from "./workedDiversity";
import { workEffects } from "./workedEffects";
import type { ExampleMeans, WorkedExample } from "./workedExample";
import { workManyGroups } from "./workedManyGroups";
import { workOwnSeries } from "./workedOwnSeries";
import { workRates } from "./workedRates";
import { workReadings } from "./workedReadings";
import { workRelation } from "./workedRelation";
import { workSpread } from "./workedSpread";
import { workTrends } from "./workedTrends";
import { workTwoGroups } from "./workedTwoGroups";

const WORKERS = [
  workDiversity,
  workTwoGroups,
  workManyGroups,
  workRates,
  workTrends,
  workSpread,
  workRelation,
  workEffects,
  workOwnSeries,
  workReadings,
];

/** The worked example of a method by its id; null where it has none. */
export function workExample(id: string, means: ExampleMeans): WorkedExample | null {
  for (const work of WORKERS) {
    const example = work(id, means);
    if (example) return example;
  }
  return null;
}
