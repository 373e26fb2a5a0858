import { TEXT_COLUMNS, type Dataset, type TextColumn, type TextColumnName } from "./dataset";

/** The rows for which `keep` holds, in order, with the same dictionaries. The dataset itself where it holds for all. */
export function selectRows(dataset: Dataset, keep: (row: number) => boolean): Dataset {
  const kept = new Uint32Array(dataset.rows);
  let rows = 0;
  for (let row = 0; row < dataset.rows; row++) if (keep(row)) kept[rows++] = row;
  if (rows === dataset.rows) return dataset;
  const at = kept.subarray(0, rows);
  const text = Object.fromEntries<TextColumn>(
    TEXT_COLUMNS.map((name) => {
      const { codes, labels } = dataset.text[name];
      return [name, { codes: Uint32Array.from(at, (row) => codes[row]!), labels }];
    }),
  ) as Record<TextColumnName, TextColumn>;
  return {
    rows,
    text,
    value: Float64Array.from(at, (row) => dataset.value[row]!),
    gap: Uint8Array.from(at, (row) => dataset.gap[row]!),
  };
}
