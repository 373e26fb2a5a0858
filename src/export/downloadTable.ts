import type { TableModel, TableRow } from "../chart/buildTableModel";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import { breaksToTell } from "../series/breaks";
import type { Comparison } from "../series/types";
import { saveFile } from "./download";
import { fileName } from "./fileName";
import { closingLines, sourceLines } from "./provenance";
import { toCsv } from "./toCsv";

interface Figure {
  readonly catalogue: Catalogue;
  readonly comparison: Comparison;
  readonly table: TableModel;
  readonly t: Translator;
  /** Address that recreates the figure. */
  readonly link: string;
}

/** Sources, unit, caveats and link of a table, a line each: what an editor asks first. */
export function provenanceLines({ catalogue, comparison, table, t, link }: Figure, today: Date): string[] {
  const caveat = t.text(comparison.indicator.caveat);
  return [
    table.title,
    t("export.unit", { unit: table.unit || t("unit.unstated") }),
    ...sourceLines(comparison.sources, { catalogue, t }),
    ...(caveat ? [t("export.caveat", { text: caveat })] : []),
    ...breaksToTell(
      comparison.breaks,
      comparison.series.map((one) => one.place),
    ).map((one) => t("export.caveat", { text: `${one.period}: ${t.text(one.label)}` })),
    ...closingLines({ catalogue, t, link, today }),
  ];
}

/** Saves exactly the rows shown and the quartiles below them, and returns the file's name. */
export function downloadTable(figure: Figure, rows: readonly TableRow[]): string {
  const { comparison, table, t } = figure;
  const name = fileName({
    // The id of a visitor's own indicator is a random word.
    indicator: isOwnCode(comparison.indicator.id) ? t.text(comparison.indicator.label) : comparison.indicator.id,
    places: table.rows.filter((row) => row.highlighted).map((row) => row.name),
    periods: comparison.periods,
    extension: "csv",
  });
  saveFile(
    name,
    toCsv(table, [...rows, ...table.summary], provenanceLines(figure, new Date())),
    "text/csv;charset=utf-8",
  );
  return name;
}
