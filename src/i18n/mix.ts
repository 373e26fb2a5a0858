import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { mixEn } from "./mixEn";
import { mixMoreEn } from "./mixMoreEn";
import { mixMoreNl } from "./mixMoreNl";
import { mixNl } from "./mixNl";

const en = { ...mixEn, ...mixMoreEn };

export const mixMessages: PageCatalogs<typeof en> = { en, nl: { ...mixNl, ...mixMoreNl } };
export type MixTranslator = Translator<MessageKey | keyof typeof en>;
