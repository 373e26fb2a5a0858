import { annotateEn } from "./annotateEn";
import { annotateNl } from "./annotateNl";
import type { MessageKey, PageCatalogs, Translator } from "./translate";

export const annotateMessages: PageCatalogs<typeof annotateEn> = { en: annotateEn, nl: annotateNl };
export type AnnotateTranslator = Translator<MessageKey | keyof typeof annotateEn>;
