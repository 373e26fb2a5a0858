import type { FigureContent } from "../../src/export/figureContent";
import { SIZES, type SizeName } from "../../src/export/sizes";
import type { PictureContext } from "../../src/export/renderFigure";
import { downloadMessages } from "../../src/i18n/download";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";
import { buildLineModel } from "../../src/chart/buildLineModel";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { catalogue, deriveShipped } from "../series/shippedData";
import { testFonts } from "./testFonts";

export const SIZE_NAMES = Object.keys(SIZES) as SizeName[];

/** What a picture needs beside its figure. */
export const pictureContext = (language: PageLanguage = "en"): PictureContext => ({
  fonts: testFonts(),
  catalogue,
  t: extendTranslator(createTranslator(language), downloadMessages),
  link: "https://example.org/urban/?page=compare&places=12025",
  today: new Date(Date.UTC(2026, 10, 24)),
});

/** Names that XML, fonts and lines stumble over. */
export const ODD = `Say "x" & <y> 'z' ]]> ĳ Éé Œ ß Ÿ القدس שלום 12 🏙️👩‍👩‍👧‍👦 東京 \u0007 e\u0301 12\u202f345`;

/** The burglary chart of thirteen cities, with words changed. */
export function burglaries(more: Partial<FigureContent> = {}): FigureContent {
  const comparison = deriveShipped({});
  const model = buildLineModel(comparison, { catalogue, t: createTranslator("en"), peers: DEFAULT_SELECTION.peers });
  const { title, subtitle } = model;
  const name = { indicator: comparison.indicator.id, places: [], periods: [] };
  const sheet = { name, title, notes: [], columns: [], rows: [], sources: comparison.sources };
  return {
    name: "compare.chart",
    title,
    subtitle,
    note: "Burglaries as the police recorded them.",
    drawing: { kind: "lines", model, notes: [], keys: [], events: model.events.map(() => "An event") },
    alt: model.summary,
    sheet,
    change: {},
    isOwn: false,
    ...more,
  };
}
