import { formatFull } from "../base/formatNumber";
import type { EvaluateTranslator } from "../i18n/evaluate";
import type { Evaluation, EvaluationMethod } from "../series/evaluationTypes";
import type { EvaluationView } from "./useEvaluation";

export interface Published {
  readonly id: string;
  readonly method: EvaluationMethod;
  readonly part: "effect" | "standardError";
  /** As printed. */
  readonly value: number;
  readonly note?: "sc" | "error";
}

export const PUBLISHED_IN = "Arkhangelsky et al. (2021), American Economic Review 111(12), table 1";

/** What it prints for the tobacco panel. Quoted beside what is computed here, and used for nothing else. */
export const PUBLISHED: readonly Published[] = [
  { id: "did", method: "did", part: "effect", value: -27.3 },
  { id: "sc", method: "sc", part: "effect", value: -19.6, note: "sc" },
  { id: "sdid", method: "sdid", part: "effect", value: -15.6 },
  { id: "sdid-error", method: "sdid", part: "standardError", value: 8.4, note: "error" },
];

/** What is computed here in the place of a printed number; NaN where the method is refused. */
export function computedFor({ method, part }: Published, evaluation: Evaluation): number {
  if (part === "standardError") return evaluation.sdid.kind === "done" ? evaluation.sdid.result.standardError : NaN;
  const outcome = evaluation[method];
  return outcome.kind === "done" ? outcome.result.effect : NaN;
}

export const publishedText = (value: number, t: EvaluateTranslator) =>
  formatFull(value, { locale: t.locale, decimals: 1 });

export const hereText = (value: number, t: EvaluateTranslator) =>
  Number.isFinite(value) ? formatFull(value, { locale: t.locale, decimals: 2 }) : "–";

interface Shown {
  readonly view: EvaluationView;
  readonly t: EvaluateTranslator;
}

/** "Published -15.6, here -15.60" on the card of the example; empty elsewhere. */
export function comparedText(method: EvaluationMethod, evaluation: Evaluation, { view, t }: Shown): string {
  const printed = PUBLISHED.find((one) => one.method === method && one.part === "effect");
  if (!printed || view.asked?.subject.kind !== "example") return "";
  return t("evaluate.example.compared", {
    said: publishedText(printed.value, t),
    here: hereText(computedFor(printed, evaluation), t),
  });
}
