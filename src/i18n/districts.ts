import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { districtsEn } from "./districtsEn";
import { districtsNl } from "./districtsNl";

export const districtsMessages: PageCatalogs<typeof districtsEn> = { en: districtsEn, nl: districtsNl };
export type DistrictsTranslator = Translator<MessageKey | keyof typeof districtsEn>;
