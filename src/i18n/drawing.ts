import { drawingEn } from "./drawingEn";
import { drawingNl } from "./drawingNl";
import type { MessageKey, PageCatalogs, Translator } from "./translate";

export const drawingMessages: PageCatalogs<typeof drawingEn> = { en: drawingEn, nl: drawingNl };
export type DrawingTranslator = Translator<MessageKey | keyof typeof drawingEn>;
