import { describe, expect, it } from "vitest";
import { closeSentence, sureSentence } from "../../src/app/evaluateSureWords";
import { tellPanel } from "../../src/app/evaluateWords";
import { evaluateMessages } from "../../src/i18n/evaluate";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { evaluate } from "../../src/series/evaluate";
import type { Evaluation, MethodOutcome, NoInterval } from "../../src/series/evaluationTypes";
import { california, panelOfShipped } from "../series/panels";
import { catalogue } from "../series/shippedData";

const en = extendTranslator(createTranslator("en", ["en-GB"]), evaluateMessages);
const nl = extendTranslator(createTranslator("nl", ["nl-BE"]), evaluateMessages);

function done<Result>(outcome: MethodOutcome<Result>): Result {
  if (outcome.kind === "refused") throw new Error("refused");
  return outcome.result;
}

describe("how an interval is made", () => {
  const asked = california();
  const found = evaluate(asked);
  const told = tellPanel(asked, { catalogue, t: en });

  it("is said of the synthetic control with its scale", () => {
    expect(sureSentence("sc", done(found.sc), { told, t: en })).toBe(
      "97% interval -53.7 to +14.7, from placebo runs on the donors, each effect scaled by the error of California " +
        "before the start over that of the donor.",
    );
  });

  it("is said to be unscaled where the place itself fits exactly", () => {
    const exact = { ...done(found.sc), isScaled: false };
    expect(sureSentence("sc", exact, { told, t: en })).toContain("unscaled, since California itself fits exactly.");
  });

  it("is said of the interrupted time series with its lag and its degrees of freedom", () => {
    expect(sureSentence("its", done(found.its), { told, t: en })).toMatch(
      /^95% interval .* Newey–West standard errors \(lag 3\) times the t quantile with 27 degrees of freedom\.$/,
    );
  });

  it("is said of synthetic difference-in-differences with its factor", () => {
    expect(sureSentence("sdid", done(found.sdid), { told, t: nl })).toMatch(/, 1,96 keer de placebostandaardfout/);
  });

  it.each([
    [{ kind: "exact-placebos", units: ["Utah"], of: 38 }, "1 of 38 placebo runs fits the years before the start exactly (Utah)"],
    [{ kind: "exact-placebos", units: ["Utah", "Ohio"], of: 38 }, "2 of 38 placebo runs fit the years before the start exactly"],
    [{ kind: "few-donors", donors: 0 }, "too few donors for one."],
    [{ kind: "not-finite" }, "a placebo run gives no number."],
  ] satisfies [NoInterval, string][])("is none for a reason that is given: %j", (noInterval, text) => {
    expect(sureSentence("sc", { interval: null, noInterval }, { told, t: en })).toContain(`No interval: ${text}`);
  });
});

describe("what a close fit is worth", () => {
  const told = tellPanel(panelOfShipped({ indicator: "population", start: 2010 }), { catalogue, t: en });
  const evaluationOf = (donors: number) =>
    ({
      units: Array.from({ length: donors + 1 }, (_, i) => String(i)),
      periods: [2000, 2001, 2002, 2003, 2004, 2005],
      firstTreatedPeriod: 2005,
    }) as unknown as Evaluation;
  const fit = { verdict: "good", rmspe: 1, index: 0.01, ofSpread: 0.1, drift: NaN, reasons: [] } as const;
  const say = (method: "sc" | "sdid" | "did", donors: number) =>
    closeSentence(method, { fit, effect: 3 }, { evaluation: evaluationOf(donors), told, t: en });

  it("is said where there are as many donors as years before, of the methods that mix them", () => {
    const warning = "With 5 donors for 5 years before, a close fit comes easily, also by chance.";
    expect([say("sc", 5), say("sdid", 5)].every((text) => text.endsWith(warning))).toBe(true);
    expect([say("sc", 4), say("did", 5)].some((text) => text.includes("by chance"))).toBe(false);
  });
});
