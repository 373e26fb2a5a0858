import { readFileSync } from "node:fs";
import { observationAt } from "../../src/dataset/dataset";
import { knowPlaces } from "../../src/ingest/knownPlaces";
import { buildDataset, proposeMapping } from "../../src/ingest/readDataset";
import { readTable } from "../../src/ingest/readTable";
import { readPlaces } from "../bench/places";

const folder = new URL("fixtures/portals/", import.meta.url);
const KNOWN = knowPlaces(readPlaces());

/** A small file in the form of a portal, with invented numbers, all the way to observations; no hints. */
export function importFixture(name: string) {
  const table = readTable(new Uint8Array(readFileSync(new URL(name, folder))));
  const mapping = proposeMapping(table, name, KNOWN);
  const built = buildDataset(table, mapping);
  const { observations, gaps, reported } = built.account;
  const used = table.header.flatMap((column, i) => {
    const { role } = mapping.columns[i]!;
    return role === "ignore" || role === "value" ? [] : [`${role}=${column.trim()}`];
  });
  const rows = Array.from({ length: built.dataset.rows }, (_, row) => observationAt(built.dataset, row));
  const texts = rows.map((row) =>
    [row.place, row.district, row.period, row.indicator, row.category, row.gap ?? row.value, row.unit, row.flag].join(
      "|",
    ),
  );
  return {
    table,
    mapping,
    built,
    layout: mapping.layout,
    account: `${observations}+${gaps}+${reported}`,
    used: used.join(" "),
    texts,
  };
}
