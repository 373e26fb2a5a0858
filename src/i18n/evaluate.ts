import type { MessageKey, PageCatalogs, Translator } from "./translate";
import { evaluateEn } from "./evaluateEn";
import { evaluateFiguresEn } from "./evaluateFiguresEn";
import { evaluateFiguresNl } from "./evaluateFiguresNl";
import { evaluateMoreEn } from "./evaluateMoreEn";
import { evaluateMoreNl } from "./evaluateMoreNl";
import { evaluateNl } from "./evaluateNl";

const en = { ...evaluateEn, ...evaluateMoreEn, ...evaluateFiguresEn };
const nl = { ...evaluateNl, ...evaluateMoreNl, ...evaluateFiguresNl };

export const evaluateMessages: PageCatalogs<typeof en> = { en, nl };
export type EvaluateTranslator = Translator<MessageKey | keyof typeof en>;
