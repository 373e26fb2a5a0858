import { downloadEn } from "./downloadEn";
import { downloadFileEn } from "./downloadFileEn";
import { downloadFileNl } from "./downloadFileNl";
import { downloadNl } from "./downloadNl";
import type { MessageKey, PageCatalogs, Translator } from "./translate";

const en = { ...downloadEn, ...downloadFileEn };

export const downloadMessages: PageCatalogs<typeof en> = { en, nl: { ...downloadNl, ...downloadFileNl } };
export type DownloadTranslator = Translator<MessageKey | keyof typeof en>;
