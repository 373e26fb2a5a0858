import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { mergersEn } from "./mergersEn";
import { mergersNl } from "./mergersNl";

export const mergersMessages: PageCatalogs<typeof mergersEn> = { en: mergersEn, nl: mergersNl };
export type MergersTranslator = Translator<MessageKey | keyof typeof mergersEn>;
