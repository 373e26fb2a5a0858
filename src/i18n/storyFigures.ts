import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { storyFiguresEn } from "./storyFiguresEn";
import { storyFiguresNl } from "./storyFiguresNl";

export const storyFiguresMessages: PageCatalogs<typeof storyFiguresEn> = { en: storyFiguresEn, nl: storyFiguresNl };
export type StoryFiguresTranslator = Translator<MessageKey | keyof typeof storyFiguresEn>;
