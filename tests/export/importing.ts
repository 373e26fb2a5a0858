import { gapAt, observationAt, type Dataset, type Observation } from "../../src/dataset/dataset";
import type { DataFile } from "../../src/export/dataContext";
import { openFile } from "../../src/ingest/containers";
import { knowPlaces } from "../../src/ingest/knownPlaces";
import { proposeMapping } from "../../src/ingest/readDataset";
import { catalogue } from "../series/shippedData";

const known = knowPlaces(catalogue.places.values(), catalogue.mergers);

/** A file as the visitor's import takes it whose reader accepts every proposal. */
export async function importFile({ name, bytes }: Pick<DataFile, "name" | "bytes">) {
  const opened = await openFile({ id: 1, file: new File([bytes], name), hints: {}, sheet: null }, () => {});
  if (!("table" in opened)) throw new Error(`${name}: ${JSON.stringify(opened).slice(0, 400)}`);
  const { table } = opened;
  const mapping = proposeMapping(table, name, known);
  const built = await opened.build(mapping, () => {});
  const observations = Array.from({ length: built.dataset.rows }, (_, row) => observationAt(built.dataset, row));
  const issues = [...opened.issues, ...built.issues];
  return { table, mapping, built, observations, codes: built.codes, issues };
}

/** What must come back of an observation, as one text: its flag says the same as its gap and is not looked at twice. */
export const factOf = (one: Observation, place = one.place, district = one.district): string =>
  [place, district, one.period, one.indicator, one.category, one.unit, one.gap ?? `${one.value} ${one.flag}`].join("|");

export const factsOf = ({ observations, codes }: Awaited<ReturnType<typeof importFile>>): string[] =>
  observations.map((one) => factOf(one, ...[one.place, one.district].map((name) => codes.get(name) ?? name))).sort();

/** Rows of a dataset in the columns of a comparison's sheet. */
export function longRows(dataset: Dataset, rows: readonly number[]): (string | number | null)[][] {
  return rows.map((row) => {
    const one = observationAt(dataset, row);
    const gap = gapAt(dataset, row);
    const name = catalogue.places.get(one.place)!.name.en;
    const { place, district, period, indicator, category, unit, source, flag, note } = one;
    const year = /^\d{4}$/.test(period) ? Number(period) : period;
    return [place, name, district, year, indicator, category, gap ? null : one.value, unit, source, gap ?? flag, note];
  });
}
