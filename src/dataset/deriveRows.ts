import type { Issue } from "../base/issue";
import { sumDistricts } from "./cityLine";
import { DatasetBuilder, type Dataset, type Observation } from "./dataset";
import { mergeDatasets } from "./merge";
import type { Indicator } from "./types";
import type { UploadRules } from "./upload";
import { makeYears } from "./yearly";

/** The rows of a file and below them what is computed from them: cities from districts, years from their parts. */
export function deriveRows(
  rows: Dataset,
  rules: UploadRules,
  indicators: ReadonlyMap<string, Indicator>,
): { dataset: Dataset; issues: Issue[] } {
  const cities = sumDistricts(rows, { indicators, cities: rules.summedCities });
  const withCities = append(rows, cities.rows);
  const years = makeYears(withCities, { indicators, withinYear: rules.withinYear });
  return { dataset: append(withCities, years.rows), issues: [...cities.issues, ...years.issues] };
}

function append(dataset: Dataset, observations: readonly Observation[]): Dataset {
  if (observations.length === 0) return dataset;
  const builder = new DatasetBuilder();
  observations.forEach((one) => builder.add(one));
  return mergeDatasets([dataset, builder.finish()]);
}
