import { reportEn } from "./reportEn";
import { reportNl } from "./reportNl";
import type { MessageKey, PageCatalogs, Translator } from "./translate";

export const reportMessages: PageCatalogs<typeof reportEn> = { en: reportEn, nl: reportNl };
export type ReportTranslator = Translator<MessageKey | keyof typeof reportEn>;
