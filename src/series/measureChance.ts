import { bootstrapInterval, expectedUnderRandomAllocation } from "../statistics/randomAllocation";
import { segregationOf, type SegregationId } from "./measures";

/** A table `counts[group][unit]` and the index that is asked of it. */
export interface ChanceTask {
  readonly measure: SegregationId;
  readonly counts: readonly Float64Array[];
}

/** What the index would be if chance alone placed people, and how far it moves by chance. */
export interface Chance {
  readonly expected: { readonly mean: number; readonly lower: number; readonly upper: number };
  readonly interval: { readonly lower: number; readonly upper: number };
}

export const DRAWS = 200;
/** Fixed, so that the same figures always give the same band. */
const SEED = 20_260_101;

/** Some hundred milliseconds for a city: never on the page's own thread. */
export function measureChance({ measure, counts }: ChanceTask): Chance {
  const statistic = (table: readonly Float64Array[]) => segregationOf(measure, table);
  const how = { draws: DRAWS, seed: SEED };
  const { mean, lower, upper } = expectedUnderRandomAllocation(counts, statistic, how);
  const interval = bootstrapInterval(counts, statistic, how);
  return { expected: { mean, lower, upper }, interval: { lower: interval.lower, upper: interval.upper } };
}
