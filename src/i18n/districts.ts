import { districtsEn } from "./districtsEn";
import { districtsMoreEn } from "./districtsMoreEn";
import { districtsMoreNl } from "./districtsMoreNl";
import { districtsNl } from "./districtsNl";
import { mapEn } from "./mapEn";
import { mapNl } from "./mapNl";
import type { MessageKey, PageCatalogs, Translator } from "./translate";

const en = { ...districtsEn, ...districtsMoreEn, ...mapEn };

export const districtsMessages: PageCatalogs<typeof en> = { en, nl: { ...districtsNl, ...districtsMoreNl, ...mapNl } };
export type DistrictsTranslator = Translator<MessageKey | keyof typeof en>;
