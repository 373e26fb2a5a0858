import { citedSources, isoDay } from "./citedSources";
import type { DataContext } from "./dataContext";
import type { FigureContent } from "./figureContent";
import { sheetColumns } from "./sheetColumns";

type Cell = string | number | null;

/**
 * `{ metadata, rows }`: rows are objects by column name in the order of the table; a missing number is null, and its
 * reason stands in the row's own `flag` or in `metadata.gaps`.
 */
export function toJson(content: FigureContent, context: DataContext): string {
  const { sheet } = content;
  const columns = sheetColumns(sheet);
  const rows = sheet.rows.map((row) => rowText(row, columns.map(({ name }) => name)));
  const metadata = JSON.stringify(metadataOf(content, context), null, 1);
  return `{"metadata": ${metadata},\n"rows": [\n${rows.join(",\n")}\n]}\n`;
}

/** Written by hand: an object would put columns named after years before all others. */
function rowText(row: readonly Cell[], names: readonly string[]): string {
  const cells = names.map((name, at) => `${JSON.stringify(name)}:${JSON.stringify(row[at] ?? null)}`);
  return `{${cells.join(",")}}`;
}

function metadataOf(content: FigureContent, context: DataContext) {
  const { name, title, subtitle, note, alt, sheet, isOwn } = content;
  const { catalogue, t, link, citedLink, today } = context;
  const columns = sheetColumns(sheet).map(({ unit, ...column }) => ({ ...column, ...(unit && { unit }) }));
  const gaps = [...(sheet.gaps ?? [])].map(([at, reason]) => {
    const [row = 0, column = 0] = at.split(",").map(Number);
    return { row, column: columns[column]?.name ?? "", reason };
  });
  return {
    figure: name,
    title,
    subtitle,
    note,
    alt,
    notes: isOwn ? [...sheet.notes, t("download.file.own")] : sheet.notes,
    missing: t("export.missing"),
    language: t.language,
    version: catalogue.version,
    exported: isoDay(today),
    link,
    citedLink,
    columns,
    sources: citedSources(sheet.sources, context),
    ...(gaps.length > 0 && { gaps }),
  };
}
