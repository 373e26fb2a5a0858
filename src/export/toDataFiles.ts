import { citationOf } from "./citation";
import type { DataContext, DataFile } from "./dataContext";
import { dataPackage } from "./dataPackage";
import type { FigureContent } from "./figureContent";
import { fileName } from "./fileName";
import { readmeOf } from "./readme";
import { sheetColumns } from "./sheetColumns";
import { sheetToCsv, type CsvSettings } from "./saveSheet";
import { toJson } from "./toJson";
import { toXlsx } from "./toXlsx";
import { zipFiles } from "./zipFiles";

export { csvDefaults, type CsvSettings } from "./saveSheet";

const nameOf = ({ sheet }: FigureContent, extension: string): string => fileName({ ...sheet.name, extension });

const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export function csvFile(content: FigureContent, context: DataContext, settings: CsvSettings): DataFile {
  const text = csvOf(content, context, settings);
  return { name: nameOf(content, "csv"), type: "text/csv;charset=utf-8", bytes: encoded(text) };
}

/** The table under the words of the figure. */
function csvOf(content: FigureContent, context: DataContext, settings: CsvSettings): string {
  const { title, subtitle, note, sheet, isOwn } = content;
  const own = isOwn ? [context.t("download.file.own")] : [];
  const notes = [...new Set([subtitle, note, ...sheet.notes, ...own])].filter(Boolean);
  return sheetToCsv({ ...sheet, title, notes }, { ...context, ...settings }, context.today);
}

export function jsonFile(content: FigureContent, context: DataContext): DataFile {
  return { name: nameOf(content, "json"), type: "application/json", bytes: encoded(toJson(content, context)) };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function xlsxFile(content: FigureContent, context: DataContext): Promise<DataFile> {
  return { name: nameOf(content, "xlsx"), type: XLSX, bytes: await toXlsx(content, context) };
}

/** A zip. */
export function dataPackageFile(content: FigureContent, context: DataContext): DataFile {
  const bytes = zipFiles(dataPackage(content, context), context.today);
  return { name: nameOf(content, "zip"), type: "application/zip", bytes };
}

export interface EverythingParts {
  readonly csv: CsvSettings;
  /** PNG and SVG, finished. */
  readonly pictures: readonly DataFile[];
}

/** One zip with pictures, data, words, citation and link, and a text that says what is what. */
export async function everythingFile(
  content: FigureContent,
  context: DataContext,
  { csv, pictures }: EverythingParts,
): Promise<DataFile> {
  const { t, today } = context;
  const table = csvFile(content, context, csv);
  const { text, bibtex, csl } = citationOf(content, context);
  const data = [table, await xlsxFile(content, context), jsonFile(content, context)];
  const packed = dataPackage(content, context).filter(([name]) => name !== "README.md");
  const files: [name: string, content: string | Uint8Array, is: Is][] = [
    ...[...pictures, ...data].map(({ name, bytes }): [string, Uint8Array, Is] => [name, bytes, kindOf(name)]),
    ...packed.map(([name, part]): [string, string, Is] => [
      `data-package/${name}`,
      part,
      name.endsWith(".csv") ? "csv" : "package",
    ]),
    ["alt-text.txt", `${content.alt}\n`, "alt"],
    ["citation.txt", `${text}\n`, "citation"],
    ["citation.bib", bibtex, "citation"],
    ["citation.json", csl, "citation"],
    ["link.url", shortcut(context.link), "link"],
    ["link.txt", `${context.link}\n`, "link"],
  ];
  const listed = files.map(([name, , is]) => [name, t(`download.file.is.${is}`)] as const);
  const columns = sheetColumns(content.sheet);
  const readme = readmeOf(content, context, { files: listed, file: table.name, columns });
  const entries = [["README.md", readme] as const, ...files.map(([name, part]) => [name, part] as const)];
  const name = nameOf(content, "zip").replace(/\.zip$/, "-everything.zip");
  return { name, type: "application/zip", bytes: zipFiles(entries, today) };
}

type Is = "png" | "svg" | "csv" | "xlsx" | "json" | "package" | "alt" | "citation" | "link";

const KINDS = ["png", "svg", "csv", "xlsx"] as const;

const kindOf = (name: string): Is => KINDS.find((kind) => name.endsWith(`.${kind}`)) ?? "json";

/** As Windows and macOS open it. */
const shortcut = (link: string): string => `[InternetShortcut]\r\nURL=${link}\r\n`;
