import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { relateEn } from "./relateEn";
import { relateNl } from "./relateNl";

export const relateMessages: PageCatalogs<typeof relateEn> = { en: relateEn, nl: relateNl };
export type RelateTranslator = Translator<MessageKey | keyof typeof relateEn>;
