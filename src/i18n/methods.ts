import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { methodsEn } from "./methodsEn";
import { methodsNl } from "./methodsNl";

export const methodsMessages: PageCatalogs<typeof methodsEn> = { en: methodsEn, nl: methodsNl };
export type MethodsTranslator = Translator<MessageKey | keyof typeof methodsEn>;
