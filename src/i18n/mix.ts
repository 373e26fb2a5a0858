import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { mixEn } from "./mixEn";
import { mixNl } from "./mixNl";

export const mixMessages: PageCatalogs<typeof mixEn> = { en: mixEn, nl: mixNl };
export type MixTranslator = Translator<MessageKey | keyof typeof mixEn>;
