import { embedEn } from "./embedEn";
import { embedNl } from "./embedNl";
import type { MessageKey, PageCatalogs, Translator } from "./translate";

export const embedMessages: PageCatalogs<typeof embedEn> = { en: embedEn, nl: embedNl };
export type EmbedTranslator = Translator<MessageKey | keyof typeof embedEn>;
