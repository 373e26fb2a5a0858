import type { CellValue } from "hucre/xlsx";
import type { Report } from "./openFile";
import { valueText } from "./sheetCells";

export interface LargeWorkbook {
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly records: string[][];
}

const ROWS_BETWEEN_REPORTS = 2000;
/** A sheet of fewer rows is a cover or a note when another one is large. */
const FEWEST_ROWS = 20;

/**
 * One sheet of an xlsx workbook, row by row with signs of life: the reader that knows formats and merged cells is silent
 * until it has done everything. Rejects with the reader's error.
 */
export async function readLargeSheet(bytes: Uint8Array, wanted: number | null, report: Report): Promise<LargeWorkbook> {
  const { readXlsx, streamXlsxRows } = await import("hucre/xlsx");
  const found: { name: string; shown: boolean }[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden = false, veryHidden = false }) => {
      found.push({ name, shown: !hidden && !veryHidden });
      return false;
    },
  });
  const sheets = found.map(({ name }) => name);
  const visible = found.flatMap(({ shown }, i) => (shown ? [i] : []));
  const candidates = wanted === null ? visible : [wanted];
  for (const sheet of candidates) {
    const records: string[][] = [];
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      // Rows without cells are not in the file, but lines count them.
      while (records.length < index) records.push([]);
      records.push(values.map((value: CellValue) => valueText(value)));
      if (index % ROWS_BETWEEN_REPORTS === 0) report({ stage: "reading", done: index, total: null });
    }
    if (records.length >= FEWEST_ROWS || sheet === candidates.at(-1)) return { sheets, sheet, records };
  }
  return { sheets, sheet: 0, records: [] };
}
