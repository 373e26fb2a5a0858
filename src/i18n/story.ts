import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { storyEn } from "./storyEn";
import { storyNl } from "./storyNl";
import { storyOwnEn } from "./storyOwnEn";
import { storyOwnNl } from "./storyOwnNl";

const en = { ...storyEn, ...storyOwnEn };
const nl = { ...storyNl, ...storyOwnNl };

export const storyMessages: PageCatalogs<typeof en> = { en, nl };
export type StoryTranslator = Translator<MessageKey | keyof typeof en>;
