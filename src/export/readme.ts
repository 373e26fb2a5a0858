import { citedSources, isoDay } from "./citedSources";
import { citationOf } from "./citation";
import type { DataContext } from "./dataContext";
import type { FigureContent } from "./figureContent";
import type { SheetColumn } from "./sheetColumns";

interface Inside {
  /** Names of the files beside it, and what each is. */
  readonly files?: readonly (readonly [name: string, is: string])[];
  /** Of the table whose columns are listed. */
  readonly file: string;
  readonly columns: readonly SheetColumn[];
}

/** What a person reads first who opens a zip of ours: Markdown that is plain enough to be read as text. */
export function readmeOf(content: FigureContent, context: DataContext, inside: Inside): string {
  const { title, subtitle, note, sheet, isOwn } = content;
  const { catalogue, t, today, link } = context;
  const notes = [...sheet.notes, ...(isOwn ? [t("download.file.own")] : []), t("export.missing")];
  const files = (inside.files ?? []).map(([name, is]) => `${name}: ${is}`);
  const columns = inside.columns.map(({ name, type, unit }) => [`${name}: ${t(`download.file.type.${type}`)}`, unit]);
  const sections = [
    `# ${oneLine(title)}`,
    [subtitle, note].filter(Boolean).join("\n\n"),
    list(notes),
    ...(files.length > 0 ? [`## ${t("download.file.inside")}`, list(files)] : []),
    `## ${t("download.file.columns", { file: inside.file })}`,
    list(columns.map((said) => said.filter(Boolean).join(", "))),
    t("download.file.guard"),
    `## ${t("download.file.sources")}`,
    list(citedSources(sheet.sources, context).map((source) => sourceText(source, t("download.file.licence")))),
    `${t("download.file.version")}: ${catalogue.version}. ${t("download.file.date")}: ${isoDay(today)}.`,
    `${t("download.file.link")}: ${link}`,
    citationOf(content, context).text,
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const list = (lines: readonly string[]): string => lines.map((line) => `- ${oneLine(line)}`).join("\n");

function sourceText(source: ReturnType<typeof citedSources>[number], licence: string): string {
  const { publisher, title, vintage, address, caveat } = source;
  const named = `${publisher}, ${title}${vintage && ` (${vintage})`}.`;
  return [named, address, `${licence}: ${source.licence}.`, caveat].filter(Boolean).join(" ");
}
