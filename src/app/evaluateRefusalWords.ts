import type { PanelRefusal } from "../series/evaluationTypes";
import { fitSentence, listOf, shareText, sizeText, yearsText, type Told, type Wording } from "./evaluateWords";

const MOST_NAMED = 6;

interface About extends Wording {
  readonly told: Told;
}

/** Why there is no counterfactual, a sentence with the facts. */
export function refusalSentence(refusal: PanelRefusal, about: About): string {
  const { told, t } = about;
  const years = (periods: readonly number[]) => yearsText(periods, told.everyYears, t);
  const { policy: start } = told;
  switch (refusal.kind) {
    case "no-figures":
      return t("evaluate.refused.no-figures", { place: told.nameOf(refusal.place) });
    case "not-comparable":
      return t(`evaluate.refused.not-comparable.${refusal.between}`);
    case "short-before":
      return shortBefore(refusal, about);
    case "missing":
      return t.plural("evaluate.refused.missing", refusal.periods.length, {
        start,
        place: told.nameOf(refusal.place),
        years: years(refusal.periods),
      });
    case "nothing-after":
      return t("evaluate.refused.nothing-after", { start, latest: refusal.latest });
    case "short-after":
      return t.plural("evaluate.refused.short-after", refusal.periods.length, { start, needed: refusal.needed });
    case "few-donors":
      return fewDonors(refusal, about);
    case "break":
      return t("evaluate.refused.break", { text: breaksText([refusal.id], about) });
    case "poor-fit":
      return poorFit(refusal, about);
  }
}

type Refusal<Kind extends PanelRefusal["kind"]> = Extract<PanelRefusal, { kind: Kind }>;

/** The years right before the policy are those of the reader's year, which may have no figure itself. */
function shortBefore({ periods, needed }: Refusal<"short-before">, { told, t }: About): string {
  const { policy: start, everyYears } = told;
  if (periods.length === 0) return t("evaluate.refused.short-before.none", { start, needed });
  const wanted = Array.from({ length: needed }, (_, i) => start - (needed - i) * everyYears);
  const missing = wanted.filter((year) => !periods.includes(year));
  const lacking = ` ${t("evaluate.refused.lacking", { years: yearsText(missing, everyYears, t) })}`;
  const years = yearsText(periods, everyYears, t);
  return t.plural("evaluate.refused.short-before", periods.length, { start, needed, years }) + lacking;
}

function fewDonors({ donors, needed }: Refusal<"few-donors">, { told, t }: About): string {
  // What the reader chose is not all that could be.
  const key = told.donorsChosen ? "evaluate.refused.few-used" : "evaluate.refused.few-donors";
  if (donors.length === 0) return t(`${key}.none`, { needed });
  const names = listOf(donors.slice(0, MOST_NAMED).map(told.nameOf), t);
  return t.plural(key, donors.length, { names, needed });
}

function poorFit({ method, fit, limit }: Refusal<"poor-fit">, { told, t }: About): string {
  // Too far from the level refuses alone; else it is what drifted apart before.
  if (fit.index <= limit) return fitSentence(method, fit, { told, t });
  return t("evaluate.refused.poor-fit", {
    place: told.place,
    rmspe: sizeText(fit.rmspe, t),
    unit: told.changeUnit,
    share: shareText(fit.index, t),
  });
}

/** Breaks in words: the years and what changed then, each told once. */
export function breaksText(ids: readonly string[], { catalogue, t }: Wording): string {
  const years = new Map<string, Set<string>>();
  for (const one of catalogue.breaks.filter(({ id }) => ids.includes(id))) {
    const label = t.text(one.label).replace(/\.$/, "");
    years.set(label, (years.get(label) ?? new Set()).add(one.period));
  }
  return [...years].map(([label, periods]) => `${listOf([...periods].sort(), t)}: ${label}`).join("; ");
}
