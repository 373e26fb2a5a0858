import { DatasetBuilder, observationAt, type Dataset, type Observation } from "./dataset";
import { revisionsSince, type Revision } from "./revisions";

const keyOf = ({ place, district, period, indicator, category }: Omit<Revision, "before" | "after">): string =>
  [place, district, period, indicator, category].join("\u0000");

/**
 * The dataset as it was in an earlier version of the package: numbers added since are gone, changed ones as they were.
 * A withdrawn number stands in the data as a row without one; where even that is gone, its unit and source are no
 * longer known and it stays away.
 */
export function undoRevisions(dataset: Dataset, version: string, all: readonly Revision[]): Dataset {
  const undone = new Map(revisionsSince(version, all).map((one) => [keyOf(one), one]));
  const touched = rowsOf(dataset, undone);
  if (touched.size === 0) return dataset;
  const builder = new DatasetBuilder();
  for (let row = 0; row < dataset.rows; row++) {
    const revision = touched.get(row);
    const now = observationAt(dataset, row);
    const then = revision ? asBefore(now, revision) : now;
    if (then) builder.add(then);
  }
  return builder.finish();
}

const asBefore = (now: Observation, { before }: Revision): Observation | null =>
  Number.isNaN(before) ? null : { ...now, value: before, gap: null, flag: now.gap === null ? now.flag : "" };

/** Rows of the revised numbers. Reads single rows only where the indicator is one of theirs. */
function rowsOf(dataset: Dataset, undone: ReadonlyMap<string, Revision>): Map<number, Revision> {
  const found = new Map<number, Revision>();
  const wanted = new Set([...undone.values()].map(({ indicator }) => indicator));
  const { codes, labels } = dataset.text.indicator;
  const isWanted = labels.map((label) => wanted.has(label));
  for (let row = 0; row < dataset.rows; row++) {
    if (!isWanted[codes[row]!]) continue;
    const revision = undone.get(keyOf({ ...observationAt(dataset, row), since: "", version: "" }));
    if (revision) found.set(row, revision);
  }
  return found;
}
