import type { CellValue, WriteSheet } from "hucre/xlsx";
import { citedSources, isoDay } from "./citedSources";
import type { DataContext } from "./dataContext";
import type { FigureContent } from "./figureContent";
import { sheetColumns } from "./sheetColumns";

/** Of a cell, in Excel. */
const MOST_LETTERS = 32_767;
const WIDEST = 60;

/**
 * A workbook with a sheet of the data (numbers as numbers, codes as text, a missing number as an empty cell), one of
 * the sources and one of notes. Texts stay as they are: in a cell of text no spreadsheet looks for a formula.
 */
export async function toXlsx(content: FigureContent, context: DataContext): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("hucre/xlsx");
  const { t, today } = context;
  // To the day: the same figure gives the same file.
  const day = new Date(`${isoDay(today)}T00:00:00Z`);
  const written = await writeXlsx({
    sheets: [dataSheet(content, context), sourcesSheet(content, context), notesSheet(content, context)],
    properties: { title: plain(content.title), creator: t("app.name"), created: day, modified: day },
  });
  return new Uint8Array(written);
}

interface Filled {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Of the columns; empty = the spreadsheet's own. */
  readonly formats?: readonly string[];
}

/** The header is bold and stays in view. */
function sheetOf(name: string, { header, rows, formats = [] }: Filled): WriteSheet {
  const bold = header.map((_, at) => [`0,${at}`, { style: { font: { bold: true } } }] as const);
  return {
    name: name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
    rows: [[...header], ...rows.map((row) => [...row])],
    columns: header.map((_, at) => ({
      width: widthOf([header, ...rows].map((row) => row[at])),
      ...(formats[at] && { numFmt: formats[at] }),
    })),
    cells: new Map(bold),
    freezePane: { rows: 1 },
  };
}

const widthOf = (cells: readonly unknown[]): number =>
  Math.min(WIDEST, 3 + cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? "").length), 5));

function dataSheet({ sheet }: FigureContent, { t }: DataContext): WriteSheet {
  const columns = sheetColumns(sheet);
  const cell = (value: string | number | null) =>
    typeof value === "string" ? plain(value) : value === null || !Number.isFinite(value) ? null : value;
  return sheetOf(t("download.file.sheet.data"), {
    header: columns.map(({ name }) => plain(name)),
    rows: sheet.rows.map((row) => row.map(cell)),
    // Without grouping: 2,024 is no year.
    formats: columns.map(({ type }) => (type === "year" ? "0" : "")),
  });
}

const SOURCE_COLUMNS = ["publisher", "title", "address", "licence", "retrieved", "vintage", "caveat"] as const;

function sourcesSheet({ sheet }: FigureContent, context: DataContext): WriteSheet {
  const { t } = context;
  return sheetOf(t("download.file.sheet.sources"), {
    header: ["id", ...SOURCE_COLUMNS.map((column) => t(`download.file.${column}`))],
    rows: citedSources(sheet.sources, context).map((source) =>
      (["id", ...SOURCE_COLUMNS] as const).map((column) => plain(source[column])),
    ),
  });
}

function notesSheet(content: FigureContent, { catalogue, t, today, link, citedLink }: DataContext): WriteSheet {
  const { title, subtitle, note, sheet, isOwn } = content;
  const notes = [note, ...sheet.notes, ...(isOwn ? [t("download.file.own")] : []), t("export.missing")];
  const rows = [
    [t("download.file.subtitle"), subtitle],
    ...notes.map((text) => [t("download.file.note"), text]),
    [t("download.file.version"), catalogue.version],
    [t("download.file.date"), isoDay(today)],
    [t("download.file.link"), link],
    [t("download.file.cited"), citedLink],
  ];
  const said = rows.filter(([, text]) => text !== "").map((row) => row.map(plain));
  return sheetOf(t("download.file.sheet.notes"), { header: [t("download.file.title"), plain(title)], rows: said });
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** XML cannot hold these letters, nor can a cell hold more. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const allowed = text.replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, " ");
  return allowed.slice(0, MOST_LETTERS).replace(LONE_SURROGATE, "\ufffd");
}
