import type { DataContext, DataFile } from "../export/dataContext";
import type { FigureContent } from "../export/figureContent";
import { pictureName } from "../export/fileName";
import { loadFonts } from "../export/fonts";
import { writePngChunks } from "../export/pngChunks";
import { sourceLines } from "../export/provenance";
import { rasterise } from "../export/rasterise";
import { recipeOf, writeRecipe } from "../export/recipe";
import { renderFigure, type FigureSettings } from "../export/renderFigure";
import {
  csvFile,
  dataPackageFile,
  everythingFile,
  jsonFile,
  xlsxFile,
  type CsvSettings,
} from "../export/toDataFiles";

export const PICTURES = ["PNG", "SVG"] as const;
export const DATA_FILES = ["CSV", "XLSX", "JSON", "Data Package"] as const;
export type FileKind = (typeof PICTURES)[number] | (typeof DATA_FILES)[number] | "Everything";

/** All that the files of one figure are made of. */
export interface DownloadOrder {
  /** With the words as changed. */
  readonly content: FigureContent;
  readonly settings: FigureSettings;
  /** Part of the pictures' names: "web". */
  readonly sizeName: string;
  readonly csv: CsvSettings;
  readonly context: DataContext;
}

/** What the figure is made of, for the metadata of its pictures. */
function recipeFor({ content, context }: DownloadOrder): string {
  return writeRecipe(recipeOf(content, { ...context, query: new URL(context.link).search }));
}

/** The picture with its recipe. Rejects with LoadError while the fonts are out of reach. */
export async function svgFile(order: DownloadOrder): Promise<DataFile> {
  const { content, settings, context } = order;
  const fonts = await loadFonts();
  const { svg } = renderFigure(content, settings, { ...context, fonts, metadata: recipeFor(order) });
  return { name: nameOf(order, "svg"), type: "image/svg+xml", bytes: new TextEncoder().encode(svg) };
}

/** As `svgFile`; rejects with RasteriseError where the browser cannot draw it. */
export async function pngFile(order: DownloadOrder): Promise<DataFile> {
  return { name: nameOf(order, "png"), type: "image/png", bytes: await pngBytes(order) };
}

export async function pngBytes(order: DownloadOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { content, settings, context } = order;
  const fonts = await loadFonts();
  const rendered = renderFigure(content, { ...settings, text: "paths" }, { ...context, fonts });
  const licences = content.sheet.sources.flatMap((id) => context.catalogue.sources.get(id)?.licence ?? []);
  return writePngChunks(await rasterise(rendered), {
    dpi: rendered.dpi,
    title: content.title,
    description: content.alt,
    source: sourceLines(content.sheet.sources, context).join("\n"),
    copyright: [...new Set(licences.map((licence) => context.t.text(licence)))].filter(Boolean).join("; "),
    recipe: recipeFor(order),
  });
}

const nameOf = ({ content, settings, sizeName }: DownloadOrder, extension: "png" | "svg") =>
  pictureName(content.sheet.name, { size: sizeName, theme: settings.theme, extension });

/** What a button of that name saves. */
export async function makeFile(kind: FileKind, order: DownloadOrder): Promise<DataFile> {
  const { content, context, csv } = order;
  switch (kind) {
    case "PNG":
      return pngFile(order);
    case "SVG":
      return svgFile(order);
    case "CSV":
      return csvFile(content, context, csv);
    case "JSON":
      return jsonFile(content, context);
    case "XLSX":
      return xlsxFile(content, context);
    case "Data Package":
      return dataPackageFile(content, context);
    case "Everything": {
      const pictures = [await pngFile(order), await svgFile(order)];
      return everythingFile(content, context, { csv, pictures });
    }
  }
}
