import fc from "fast-check";
import { DatasetBuilder, observationAt, type Dataset, type Observation } from "../../src/dataset/dataset";
import { GAP_REASONS } from "../../src/dataset/gap";

export function datasetOf(observations: readonly Observation[]): Dataset {
  const builder = new DatasetBuilder();
  observations.forEach((observation) => builder.add(observation));
  return builder.finish();
}

export const observationsOf = (dataset: Dataset): Observation[] =>
  Array.from({ length: dataset.rows }, (_, row) => observationAt(dataset, row));

/** Few labels, so that rows share them; among them those that object keys would trip over. */
const label = fc.constantFrom("", "12025", "02000", "2000", "total", "__proto__", "constructor", "é", "a b");

const outcome: fc.Arbitrary<Pick<Observation, "value" | "gap">> = fc.oneof(
  fc.double({ noNaN: true }).map((value) => ({ value, gap: null })),
  fc.constantFrom(...GAP_REASONS).map((gap) => ({ value: NaN, gap })),
);

export const anyObservation: fc.Arbitrary<Observation> = fc
  .tuple(
    fc.record({
      place: label,
      district: label,
      period: label,
      indicator: label,
      category: label,
      unit: label,
      source: label,
      flag: label,
      note: fc.string({ maxLength: 5 }),
    }),
    outcome,
  )
  .map(([text, rest]) => ({ ...text, ...rest }));
