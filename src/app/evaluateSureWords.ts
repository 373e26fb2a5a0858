import type {
  EffectInterval,
  Evaluation,
  EvaluationMethod,
  Fit,
  ItsEvaluation,
  NoInterval,
  ScEvaluation,
} from "../series/evaluationTypes";
import { fitSentence, intervalText, listOf, type Told } from "./evaluateWords";
import type { EvaluateTranslator } from "../i18n/evaluate";

interface About {
  readonly told: Told;
  readonly t: EvaluateTranslator;
}

interface Sure {
  readonly interval: EffectInterval | null;
  readonly noInterval: NoInterval | null;
}

/** The interval and how it is made, or why there is none. */
export function sureSentence(method: EvaluationMethod, result: Sure, { told, t }: About): string {
  const { interval, noInterval } = result;
  if (!interval) return noIntervalText(noInterval, { told, t });
  const kind = method === "sc" && !(result as ScEvaluation).isScaled ? "sc.unscaled" : method;
  const how = t(`evaluate.card.kind.${kind}`, { place: told.place, ...degreesOf(method, result) });
  return `${intervalText(interval, t)}, ${how}.`;
}

function degreesOf(method: EvaluationMethod, result: Sure): { lags: number; degrees: number } | undefined {
  if (method !== "its") return undefined;
  const { lags, degreesOfFreedom } = result as ItsEvaluation;
  return { lags, degrees: degreesOfFreedom };
}

const MOST_NAMED = 8;

function noIntervalText(reason: NoInterval | null, { told, t }: About): string {
  if (reason?.kind === "few-donors") return t("evaluate.card.interval.few");
  if (reason?.kind !== "exact-placebos") return t("evaluate.card.interval.not-finite");
  const { units, of } = reason;
  const names = listOf([...units.slice(0, MOST_NAMED).map(told.nameOf), ...(units.length > MOST_NAMED ? ["…"] : [])], t);
  return t.plural("evaluate.card.interval.exact", units.length, { of, names });
}

/** How close a method is before the start; where as many donors as years or more are mixed, what that is worth. */
export function closeSentence(
  method: EvaluationMethod,
  { fit, effect }: { readonly fit: Fit; readonly effect: number },
  { evaluation, told, t }: About & { readonly evaluation: Evaluation },
): string {
  const said = fitSentence(method, fit, { told, t, effect });
  const years = evaluation.periods.filter((period) => period < evaluation.firstTreatedPeriod).length;
  const donors = evaluation.units.length - 1;
  const isMixed = method === "sc" || method === "sdid";
  return isMixed && donors >= years ? `${said} ${t("evaluate.card.fit.crowded", { donors, years })}` : said;
}
