import { describe, expect, it } from "vitest";
import { computedFor, PUBLISHED } from "../../src/app/evaluatePublished";
import { refusalSentence } from "../../src/app/evaluateRefusalWords";
import {
  agreementSentence,
  effectSentence,
  fitSentence,
  intervalText,
  questionText,
  tellPanel,
  yearsText,
} from "../../src/app/evaluateWords";
import { evaluateMessages } from "../../src/i18n/evaluate";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { assessPanel } from "../../src/series/assessPanel";
import { evaluate } from "../../src/series/evaluate";
import { METHODS, type Evaluation, type Fit, type PanelRefusal } from "../../src/series/evaluationTypes";
import { california, panelOfShipped } from "../series/panels";
import { catalogue } from "../series/shippedData";

const en = extendTranslator(createTranslator("en", ["en-GB"]), evaluateMessages);
const nl = extendTranslator(createTranslator("nl", ["nl-BE"]), evaluateMessages);

function refusedFor(selection: Parameters<typeof panelOfShipped>[0], t = en) {
  const asked = panelOfShipped(selection);
  const told = tellPanel(asked, { catalogue, t });
  return assessPanel(asked).counterfactual.map((one) => refusalSentence(one, { catalogue, told, t }));
}

describe("Mechelen’s burglaries", () => {
  it("are refused from the year this page suggests, for the years that are missing", () => {
    const text = "16 years before 2022 have no figure of Mechelen: 2001–2016. Nothing is filled in.";
    expect(refusedFor({})).toEqual([text]);
  });

  it("are refused from the real start, which keeps its year though it has no figure", () => {
    const asked = panelOfShipped({ start: 2001 });
    const told = tellPanel(asked, { catalogue, t: en });
    expect(questionText(told, en)).toBe("House burglaries in Mechelen, policy from 2001");
    expect(refusedFor({ start: 2001 })[0]).toBe(
      "1 year with a figure before 2001 (2000), and 5 are needed to know which way it went. " +
        "Of the years right before there is none of 1996–1999.",
    );
    expect(refusedFor({ start: 2001 }, nl)[0]).toBe(
      "1 jaar met een cijfer vóór 2001 (2000); er zijn er 5 nodig om te weten welke kant het op ging. " +
        "Van de jaren vlak ervoor is er geen van 1996–1999.",
    );
  });
});

const POOR: Fit = { verdict: "poor", rmspe: 7, index: 0.2, ofSpread: 1.4, drift: NaN, reasons: ["index", "spread"] };
const DRIFTING: Fit = { ...POOR, index: 0.02, ofSpread: 0.8, drift: -3, reasons: ["spread", "trend"] };
const BREAK = [...catalogue.breaks][0]!.id;
const REFUSALS: readonly PanelRefusal[] = [
  { kind: "no-figures", place: "12025" },
  { kind: "not-comparable", between: "places" },
  { kind: "not-comparable", between: "periods" },
  { kind: "short-before", periods: [], missing: [], needed: 5 },
  { kind: "short-before", periods: [2000, 2001], missing: [], needed: 5 },
  { kind: "missing", place: "12025", periods: [2003] },
  { kind: "nothing-after", start: 2024, latest: 2020 },
  { kind: "short-after", periods: [2020], needed: 3 },
  { kind: "few-donors", donors: [], needed: 5 },
  { kind: "few-donors", donors: ["44021"], needed: 5 },
  { kind: "few-donors", donors: ["44021", "11002"], needed: 5 },
  { kind: "break", id: BREAK },
  { kind: "poor-fit", method: "sc", fit: POOR, limit: 0.1 },
  { kind: "poor-fit", method: "did", fit: DRIFTING, limit: 0.1 },
];

describe.each([
  ["en", en],
  ["nl", nl],
] as const)("in %s", (_, t) => {
  it.each(REFUSALS.map((refusal) => [refusal.kind, refusal] as const))("%s is a whole sentence", (_kind, refusal) => {
    const told = tellPanel(panelOfShipped({ start: 2012 }), { catalogue, t });
    const said = refusalSentence(refusal, { catalogue, told, t });
    expect(said).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
    expect(said).not.toMatch(/[{}]|NaN|undefined|null/);
  });

  it("no sentence about an effect names a cause", () => {
    const told = tellPanel(california(), { catalogue, t });
    const say = (effect: number) => METHODS.map((method) => effectSentence(method, effect, { told, t }));
    const said = [-15.6, 0, 15.6].flatMap(say);
    expect(new Set(said).size).toBe(METHODS.length * 2 + 1);
    expect(said.join(" ")).not.toMatch(/caus|because|thanks|veroorz|oorzaak|door het beleid|dankzij/i);
  });
});

describe("the tobacco panel", () => {
  const asked = california();
  const found = evaluate(asked);
  const told = tellPanel(asked, { catalogue, t: en });

  it("is told with its own names and unit", () => {
    expect(questionText(told, en)).toBe("Cigarette sales in California, policy from 1989");
    expect(effectSentence("sc", -19.5136, { told, t: en })).toBe(
      "From 1989 to 2000 California stood on average 19.5 packs a head below its synthetic twin.",
    );
  });

  it("comes out as printed, but where the printed value is said to be another", () => {
    const off = PUBLISHED.filter((one) => Math.abs(computedFor(one, found) - one.value) > 0.05);
    expect(off.map(({ id }) => id)).toEqual(["sc", "sdid-error"]);
    expect(off.every(({ note }) => note !== undefined)).toBe(true);
  });

  it("is agreed on in side, and the one interval without zero is named", () => {
    expect(agreementSentence(found, "California", en)).toBe(
      "All four methods put California below its counterfactual. Only the interval of the interrupted time series " +
        "leaves out zero; the other differences could be chance.",
    );
  });
});

const FIT: Fit = { verdict: "weak", rmspe: 2, index: 0.06, ofSpread: 0.6, drift: NaN, reasons: ["spread"] };

/** An evaluation whose methods gave these effects, each within one; null = refused. */
function evaluationOf(effects: readonly (number | null)[]): Evaluation {
  const outcomes = METHODS.map((method, i) => {
    const effect = effects[i] ?? null;
    const interval = effect === null ? null : { lower: effect - 1, upper: effect + 1, level: 0.95 };
    const done = { kind: "done", result: { effect, interval, fit: FIT } };
    return [method, effect === null ? { kind: "refused", refusals: [], attempt: null } : done];
  });
  return Object.fromEntries(outcomes) as unknown as Evaluation;
}

it.each([
  [[-2, -3, -2, -5], "All four methods put Genk below its counterfactual. Every interval leaves out zero."],
  [
    [-2, 3, null, 0.5],
    "Of four methods, one puts Genk below its counterfactual, two put Genk above its counterfactual and one is " +
      "refused. The intervals of difference-in-differences and the synthetic control leave out zero, the others do " +
      "not.",
  ],
  [
    [0.1, null, null, null],
    "Of four methods, one puts Genk above its counterfactual and three are refused. " +
      "No interval leaves out zero: differences like these also come by chance.",
  ],
  [[null, null, null, null], "All four methods are refused: there is nothing to agree on."],
] as const)("says how far methods agree: %j", (effects, text) => {
  expect(agreementSentence(evaluationOf(effects), "Genk", en)).toBe(text);
});

it("says of an interval how much it covers, and that there is none", () => {
  expect(intervalText({ lower: -3, upper: 1.25, level: 11 / 12 }, en)).toBe("92% interval -3.00 to +1.25");
  expect(intervalText(null, en)).toBe("No interval: too few donors for one.");
});

it("calls a loose fit by what it means for the method", () => {
  const told = tellPanel(california(), { catalogue, t: en });
  expect(fitSentence("did", FIT, { told, t: en })).toContain("follows the ups and downs of these years only loosely");
  expect(fitSentence("sc", FIT, { told, t: en })).toContain("hardly closer than a flat line");
});

it.each([
  [[2000, 2017, 2018, 2019], 1, "2000 and 2017–2019"],
  [[2008, 2011, 2014, 2020], 3, "2008–2014 and 2020"],
  [[2003], 1, "2003"],
])("writes the years %j", (years, every, text) => {
  expect(yearsText(years, every, en)).toBe(text);
});
