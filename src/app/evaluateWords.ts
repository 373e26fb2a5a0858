import { formatFull, formatShort } from "../base/formatNumber";
import { indicatorName } from "../chart/scatterWords";
import { GOOD_INDEX, POOR_INDEX } from "../series/assessFit";
import { createEffectStyle, type EffectStyle } from "../chart/effectStyle";
import type { Catalogue } from "../dataset/types";
import type { EvaluateTranslator } from "../i18n/evaluate";
import {
  METHODS,
  type EffectInterval,
  type Evaluation,
  type EvaluationMethod,
  type EvaluationPanel,
  type Fit,
} from "../series/evaluationTypes";
import { isPercentage, RATE_PER } from "../series/transform";

export interface Wording {
  readonly catalogue: Catalogue;
  readonly t: EvaluateTranslator;
}

/** What a panel is about, in words. */
export interface Told {
  readonly place: string;
  readonly indicator: string;
  readonly unit: string;
  /** Of differences: percentages differ by percentage points. */
  readonly changeUnit: string;
  /** First year under the policy, as asked for or suggested. */
  readonly policy: number;
  /** First year of the panel from then on: another one where that year has no figure. */
  readonly start: number;
  /** First and last year of the panel; NaN without one. */
  readonly from: number;
  readonly to: number;
  readonly everyYears: number;
  /** Whether the reader chose the donors. */
  readonly donorsChosen: boolean;
  readonly style: EffectStyle;
  readonly nameOf: (code: string) => string;
}

/** Decimals of the example, whose outcomes have one. */
const EXAMPLE_DECIMALS = 1;
const RATE_DECIMALS = 1;

export function tellPanel(asked: EvaluationPanel, { catalogue, t }: Wording): Told {
  const { subject, names, panel } = asked;
  const nameOf = (code: string) => {
    const place = catalogue.places.get(code);
    return names?.get(code) ?? (place ? t.text(place.name) : code);
  };
  const words = subject.kind === "data" ? wordsOfData(subject, { catalogue, t }) : wordsOfExample(t);
  const { decimals, unit, changeUnit } = words;
  return {
    ...words,
    place: nameOf(asked.treated),
    policy: asked.startAsked ?? asked.start,
    start: asked.start,
    from: panel?.periods[0] ?? NaN,
    to: panel?.periods.at(-1) ?? NaN,
    everyYears: asked.everyYears,
    donorsChosen: asked.donorsChosen,
    style: createEffectStyle({ locale: t.locale, decimals, unit, changeUnit }),
    nameOf,
  };
}

function wordsOfExample(t: EvaluateTranslator) {
  const unit = t("evaluate.example.unit");
  return { indicator: t("evaluate.example.indicator"), unit, changeUnit: unit, decimals: EXAMPLE_DECIMALS };
}

type DataSubject = Extract<EvaluationPanel["subject"], { kind: "data" }>;

function wordsOfData({ indicator: id, category, show }: DataSubject, { catalogue, t }: Wording) {
  const indicator = catalogue.indicators.get(id)!;
  const isRate = show === "rate";
  const per = formatFull(RATE_PER, { locale: t.locale, decimals: 0 });
  const unit = isRate ? t("unit.rate", { per }) : t.text(indicator.unitLabel);
  const chosen = catalogue.categories.find((one) => one.indicator === id && one.id === category);
  const named = category !== indicator.headline && chosen;
  return {
    indicator: named ? `${t.text(indicator.label)}: ${t.text(chosen.label)}` : indicatorName(indicator, catalogue, t),
    unit,
    changeUnit: isPercentage(indicator) && !isRate ? t("evaluate.unit.points") : unit,
    decimals: isRate ? RATE_DECIMALS : indicator.decimals,
  };
}

/** An average of differences is finer than what it is made of. */
const EFFECT_DECIMALS = 2;

export const effectText = (value: number, t: EvaluateTranslator): string =>
  formatShort(value, { locale: t.locale, decimals: EFFECT_DECIMALS, signed: true });

export const sizeText = (value: number, t: EvaluateTranslator): string =>
  formatShort(Math.abs(value), { locale: t.locale, decimals: EFFECT_DECIMALS });

export const percentText = (share: number, t: EvaluateTranslator, decimals = 0): string =>
  new Intl.NumberFormat(t.locale, { style: "percent", maximumFractionDigits: decimals }).format(share);

const isNothing = (value: number) => Math.abs(value) < 1e-9;

export function effectSentence(
  method: EvaluationMethod,
  effect: number,
  { told, t }: { readonly told: Told; readonly t: EvaluateTranslator },
): string {
  const { place, start: from, to, changeUnit: unit } = told;
  const when = t(from === to ? "evaluate.card.when.one" : "evaluate.card.when", { from, to, place });
  if (isNothing(effect)) return t("evaluate.card.same", { when });
  const amount = t("evaluate.amount", { value: sizeText(effect, t), unit });
  return t(`evaluate.card.${effect < 0 ? "below" : "above"}.${method}`, { when, amount });
}

export function intervalText({ lower, upper, level }: EffectInterval, t: EvaluateTranslator): string {
  return t("evaluate.card.interval", {
    level: percentText(level, t),
    lower: effectText(lower, t),
    upper: effectText(upper, t),
  });
}

const USUAL_LEVEL = 0.95;

/** Why an interval of placebos is another than the usual one; empty where it is that. */
export function stepsText(evaluation: Evaluation, t: EvaluateTranslator): string {
  const intervals = [evaluation.did, evaluation.sc].flatMap((one) => (one.kind === "done" ? [one.result.interval] : []));
  const other = intervals.find((one) => one && Math.abs(one.level - USUAL_LEVEL) > 1e-6);
  if (!other) return "";
  const [level, usual] = [percentText(other.level, t), percentText(USUAL_LEVEL, t)];
  return t.plural("evaluate.card.steps", evaluation.units.length - 1, { level, usual });
}

export const holdsZero = ({ lower, upper }: EffectInterval): boolean => lower <= 0 && upper >= 0;

/** How close a method is before the start, in its own words: they assume different things. */
export function fitSentence(
  method: EvaluationMethod,
  fit: Fit,
  { told, t, effect = NaN }: { readonly told: Told; readonly t: EvaluateTranslator; readonly effect?: number },
): string {
  return t(`evaluate.card.fit.why.${fitReason(method, fit, effect)}`, {
    rmspe: sizeText(fit.rmspe, t),
    unit: told.changeUnit,
    share: shareText(fit.index, t),
    drift: effectText(fit.drift, t),
    explained: percentText(1 - fit.ofSpread ** 2, t),
  });
}

const MOST_DECIMALS = 4;

/** Of the level, in percent; with as many decimals as it takes to stand apart from the limits it is held against. */
export function shareText(share: number, t: EvaluateTranslator): string {
  const write = (value: number, decimals: number) => percentText(value, t, decimals);
  const isLimit = (text: string, decimals: number) => [GOOD_INDEX, POOR_INDEX].some((one) => write(one, decimals) === text);
  let decimals = 1;
  while (decimals < MOST_DECIMALS && isLimit(write(share, decimals), decimals)) decimals++;
  return write(share, decimals);
}

/** From this part of the estimate on, what drifted apart before the start is told before anything else. */
const MUCH_DRIFT = 0.5;

function fitReason(method: EvaluationMethod, { verdict, reasons, drift }: Fit, effect: number) {
  if (verdict === "good") return "good";
  const isMuch = reasons.includes("spread") && drift / effect >= MUCH_DRIFT;
  if (reasons.includes("trend") || isMuch) return "trend";
  if (reasons.includes("index")) return "index";
  if (method === "its") return "line";
  return method === "sc" ? "spread" : "loose";
}

/** Methods by what they say. */
function countVerdicts(evaluation: Evaluation) {
  const done = METHODS.flatMap((method) => {
    const outcome = evaluation[method];
    if (outcome.kind === "refused") return [];
    const { effect, interval, fit } = outcome.result;
    return [{ method, effect, interval, isWeak: fit.verdict !== "good" }];
  });
  return {
    done,
    below: done.filter(({ effect }) => effect < 0),
    above: done.filter(({ effect }) => effect >= 0),
    refused: METHODS.length - done.length,
    clear: done.filter(({ interval }) => interval !== null && !holdsZero(interval)),
  };
}

/** Whether the methods agree, in a sentence or two: on the side, and on whether it is more than chance. */
export function agreementSentence(evaluation: Evaluation, place: string, t: EvaluateTranslator): string {
  const { done, below, above, refused, clear } = countVerdicts(evaluation);
  if (done.length === 0) return t("evaluate.agree.nothing");
  const sides = [
    { side: "below" as const, count: below.length },
    { side: "above" as const, count: above.length },
    { side: "refused" as const, count: refused },
  ].filter(({ count }) => count > 0);
  const whole = sides[0]!;
  const parts = sides.map(({ side, count }, i) =>
    // The second side needs no name any more.
    side === "above" && i > 0
      ? t("evaluate.agree.then", { number: numberText(count, t) })
      : partOf(side, count, { place, t }),
  );
  const said =
    sides.length === 1 && whole.side !== "refused"
      ? t(`evaluate.agree.all.${whole.side}`, { place })
      : t("evaluate.agree.mixed", { parts: listOf(parts, t) });
  return `${said} ${clearSentence(done, clear, t)}`;
}

function partOf(
  side: "below" | "above" | "refused",
  count: number,
  { place, t }: { readonly place: string; readonly t: EvaluateTranslator },
): string {
  if (count === 1) return t(`evaluate.agree.${side}.one`, { place });
  return t(`evaluate.agree.${side}`, { number: numberText(count, t), place });
}

const numberText = (count: number, t: EvaluateTranslator) => t(`evaluate.number.${count as 1 | 2 | 3 | 4}`);

type Verdicts = ReturnType<typeof countVerdicts>["done"];

function clearSentence(done: Verdicts, clear: Verdicts, t: EvaluateTranslator): string {
  const isWeak = clear.length > 0 && clear.every((one) => one.isWeak);
  if (done.length === 1) {
    if (clear.length === 0) return t("evaluate.agree.clear.none.one");
    return t(isWeak ? "evaluate.agree.clear.one.weak" : "evaluate.agree.clear.one");
  }
  const said = clearOfSeveral(done, clear, t);
  return isWeak ? `${said} ${t("evaluate.agree.weak")}` : said;
}

function clearOfSeveral(done: Verdicts, clear: Verdicts, t: EvaluateTranslator): string {
  if (clear.length === 0) return t("evaluate.agree.clear.none");
  if (clear.length === done.length) return t("evaluate.agree.clear.all");
  const names = listOf(clear.map(({ method }) => methodName(method, t)), t);
  return t(clear.length === 1 ? "evaluate.agree.clear.some" : "evaluate.agree.clear.several", { names });
}

/** Within a sentence. */
export const methodName = (method: EvaluationMethod, t: EvaluateTranslator): string =>
  t(`evaluate.method.in.${method}`);

/** A covariate by its name, or a year of the outcome that is matched beside the covariates. */
export function covariateName(id: string, { catalogue, told, t }: Wording & { readonly told: Told }): string {
  const year = /^outcome:(\d+)$/.exec(id)?.[1];
  const indicator = catalogue.indicators.get(id);
  if (year !== undefined) return `${told.indicator}, ${year}`;
  return indicator ? t.text(indicator.label) : id;
}

/** Of the link to the Methods page. */
export const howText = (method: EvaluationMethod, t: EvaluateTranslator): string =>
  t("evaluate.methods.how", { method: methodName(method, t) });

export const listOf = (texts: readonly string[], t: EvaluateTranslator): string =>
  new Intl.ListFormat(t.locale).format(texts);

/** "2000 and 2017–2025": years that follow each other become a span. */
export function yearsText(years: readonly number[], everyYears: number, t: EvaluateTranslator): string {
  const runs: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year - last[1] <= everyYears) last[1] = year;
    else runs.push([year, year]);
  }
  return listOf(
    runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)),
    t,
  );
}

/** What is asked, as a heading. */
export function questionText(told: Told, t: EvaluateTranslator): string {
  const { indicator, place, policy: start } = told;
  // Without any figures no year can be suggested.
  if (!Number.isFinite(start)) return t("evaluate.question.yearless", { indicator, place });
  return t("evaluate.question", { indicator, place, start });
}
