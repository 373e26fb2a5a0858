import type { evaluateFiguresEn } from "./evaluateFiguresEn";
import type { MessageKey, Translator } from "./translate";

/** What the figures of the Evaluate page ask of a translator. */
export type EvaluateFiguresTranslator = Translator<MessageKey | keyof typeof evaluateFiguresEn>;
