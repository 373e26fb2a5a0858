import type { LocalText } from "../base/language";
import type { Catalogue, ClaimTest, Verdict } from "../dataset/types";
import type { Saying, Statement } from "../selection/statement";
import { verdictOf, withDenominators } from "./checkClaim";
import { checkTest } from "./checkTest";
import type { ClaimData } from "./claimLines";
import type { TestOutcome } from "./claimTypes";

type Asked = Pick<ClaimTest, "quantity" | "relation" | "threshold" | "itself">;

const TESTED: Readonly<Record<Saying, (amount: number) => Asked>> = {
  fell: () => ({ quantity: "change", relation: "below", threshold: 0 }),
  rose: () => ({ quantity: "change", relation: "above", threshold: 0 }),
  "fell-by": (amount) => ({ quantity: "change", relation: "at-most", threshold: -amount }),
  "rose-by": (amount) => ({ quantity: "change", relation: "at-least", threshold: amount }),
  "fell-more": () => ({ quantity: "change", relation: "below", threshold: 0, itself: "fell" }),
  "rose-more": () => ({ quantity: "change", relation: "above", threshold: 0, itself: "rose" }),
  above: (amount) => ({ quantity: "value", relation: "above", threshold: amount }),
  below: (amount) => ({ quantity: "value", relation: "below", threshold: amount }),
  higher: () => ({ quantity: "value", relation: "above", threshold: 0 }),
  lower: () => ({ quantity: "value", relation: "below", threshold: 0 }),
  rank: (amount) => ({ quantity: "rank", relation: "at-most", threshold: amount }),
};

const NO_LABEL = { en: "", nl: "", fr: "", de: "" };

/** A claim of a reader's own as the one test that decides it. Its label is the name of what it speaks of. */
export function statementTest(statement: Statement, catalogue: Catalogue): ClaimTest {
  const { says, place, indicator, category, amount, other, from, to } = statement;
  const asked = TESTED[says](amount ?? 0);
  return {
    ...asked,
    id: "own",
    label: labelOf(statement, catalogue),
    role: "decides",
    indicator,
    category,
    place,
    from: asked.quantity === "change" ? String(from ?? "first") : "",
    to: String(to ?? "latest"),
    against: other,
  };
}

/** Another category than the headline is named: the figures of a part must not pass for those of the whole. */
function labelOf({ indicator: id, category }: Statement, { indicators, categories }: Catalogue): LocalText {
  const indicator = indicators.get(id);
  if (!indicator) return NO_LABEL;
  const part = categories.find((one) => one.indicator === id && one.id === category && one.id !== indicator.headline);
  if (!part) return indicator.label;
  const named = (lang: keyof LocalText) => `${indicator.label[lang]}: ${part.label[lang]}`;
  return { en: named("en"), nl: named("nl"), fr: named("fr"), de: named("de") };
}

export function checkStatement(statement: Statement, data: ClaimData): { verdict: Verdict; outcome: TestOutcome } {
  const outcome = checkTest(statementTest(statement, data.catalogue), data);
  return { verdict: verdictOf([outcome]), outcome };
}

/** Indicators whose tables must be at hand to check a statement. */
export function neededForStatement({ indicator }: Statement, catalogue: Catalogue): string[] {
  return withDenominators([indicator], catalogue);
}
