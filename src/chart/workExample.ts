import { workDiversity } from "./workedDiversity";
import type { ExampleMeans, WorkedExample } from "./workedExample";
import { workManyGroups } from "./workedManyGroups";
import { workRates } from "./workedRates";
import { workRelation } from "./workedRelation";
import { workSpread } from "./workedSpread";
import { workTrends } from "./workedTrends";
import { workTwoGroups } from "./workedTwoGroups";

const WORKERS = [workDiversity, workTwoGroups, workManyGroups, workRates, workTrends, workSpread, workRelation];

/** The worked example of a method by its id; null where it has none. */
export function workExample(id: string, means: ExampleMeans): WorkedExample | null {
  for (const work of WORKERS) {
    const example = work(id, means);
    if (example) return example;
  }
  return null;
}
