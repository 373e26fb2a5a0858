import { TEXT_COLUMNS, type Dataset, type TextColumn, type TextColumnName } from "./dataset";

/** Puts datasets one below the other and joins their dictionaries. Keys must not overlap; the data tests hold that. */
export function mergeDatasets(parts: readonly Dataset[]): Dataset {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const text = Object.fromEntries(
    TEXT_COLUMNS.map((name) => [
      name,
      mergeColumns(
        parts.map((part) => part.text[name]),
        rows,
      ),
    ]),
  ) as Record<TextColumnName, TextColumn>;
  const value = new Float64Array(rows);
  const gap = new Uint8Array(rows);
  let at = 0;
  for (const part of parts) {
    value.set(part.value, at);
    gap.set(part.gap, at);
    at += part.rows;
  }
  return { rows, text, value, gap };
}

function mergeColumns(columns: readonly TextColumn[], rows: number): TextColumn {
  const index = new Map<string, number>();
  const codes = new Uint32Array(rows);
  let at = 0;
  for (const column of columns) {
    const recoded = Uint32Array.from(column.labels, (label) => {
      const known = index.get(label) ?? index.size;
      index.set(label, known);
      return known;
    });
    // As a rule the first one's labels keep their numbers.
    if (recoded.every((code, before) => code === before)) codes.set(column.codes, at);
    else for (let row = 0; row < column.codes.length; row++) codes[at + row] = recoded[column.codes[row]!]!;
    at += column.codes.length;
  }
  return { codes, labels: [...index.keys()] };
}
