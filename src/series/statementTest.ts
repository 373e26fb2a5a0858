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

/** A claim of a reader's own as the one test that decides it. Its label is the indicator's name. */
export function statementTest(statement: Statement, { indicators }: Catalogue): ClaimTest {
  const { says, place, indicator, category, amount, other, from, to } = statement;
  const asked = TESTED[says](amount ?? 0);
  return {
    ...asked,
    id: "own",
    label: indicators.get(indicator)?.label ?? NO_LABEL,
    role: "decides",
    indicator,
    category,
    place,
    from: asked.quantity === "change" ? String(from ?? "first") : "",
    to: String(to ?? "latest"),
    against: other,
  };
}

export function checkStatement(statement: Statement, data: ClaimData): { verdict: Verdict; outcome: TestOutcome } {
  const outcome = checkTest(statementTest(statement, data.catalogue), data);
  return { verdict: verdictOf([outcome]), outcome };
}

/** Indicators whose tables must be at hand to check a statement. */
export function neededForStatement({ indicator }: Statement, catalogue: Catalogue): string[] {
  return withDenominators([indicator], catalogue);
}
