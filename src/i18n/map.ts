import { mapEn } from "./mapEn";
import { mapNl } from "./mapNl";
import type { MessageKey, PageCatalogs, Translator } from "./translate";

export const mapMessages: PageCatalogs<typeof mapEn> = { en: mapEn, nl: mapNl };
/** A translator of any page that spreads the messages of maps into its own will do. */
export type MapTranslator = Translator<MessageKey | keyof typeof mapEn>;
