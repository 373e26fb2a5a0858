import type { Built } from "./built";
import { createDatasetBuilder } from "./createDatasetBuilder";
import type { Mapping } from "./mapping";
import type { Table } from "./table";

export { createDatasetBuilder } from "./createDatasetBuilder";
export { proposeMapping } from "./proposeMapping";

/** Makes a dataset of a whole table under a mapping. */
export function buildDataset(table: Table, mapping: Mapping): Built {
  const builder = createDatasetBuilder(table.header, mapping);
  builder.add(table.rows, table.lines);
  return builder.finish();
}
