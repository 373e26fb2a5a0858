import { reopenEn } from "./reopenEn";
import { reopenNl } from "./reopenNl";
import type { MessageKey, PageCatalogs, Translator } from "./translate";

export const reopenMessages: PageCatalogs<typeof reopenEn> = { en: reopenEn, nl: reopenNl };
export type ReopenTranslator = Translator<MessageKey | keyof typeof reopenEn>;
