import type { DataContext } from "../../src/export/dataContext";
import type { FigureContent } from "../../src/export/figureContent";
import type { Sheet } from "../../src/export/saveSheet";
import { downloadMessages } from "../../src/i18n/download";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";
import { catalogue } from "../series/shippedData";
import { SHEET } from "./sheets";

export const contextOf = (language: PageLanguage = "en", today = new Date(2026, 10, 24)): DataContext => ({
  catalogue,
  t: extendTranslator(createTranslator(language), downloadMessages),
  link: "https://example.org/?page=compare&places=12025,44021&lang=en",
  citedLink: `https://example.org/?page=compare&places=12025,44021&figure=compare.chart&asof=${catalogue.version}&lang=en`,
  today,
});

export const contentOf = (sheet: Sheet = SHEET, more: Partial<FigureContent> = {}): FigureContent => ({
  name: "compare.chart",
  title: sheet.title,
  subtitle: "Persons at the end of the year.",
  note: "",
  drawing: { kind: "table", sheet, locale: "en", words: { rows: String, columns: String } },
  alt: "Table: a few numbers.",
  sheet,
  change: {},
  isOwn: false,
  ...more,
});
