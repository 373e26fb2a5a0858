import { describe, expect, it } from "vitest";
import { computedFor, PUBLISHED } from "../../src/app/evaluatePublished";
import { refusalSentence } from "../../src/app/evaluateRefusalWords";
import {
  agreementSentence,
  effectSentence,
  fitSentence,
  intervalText,
  questionText,
  shareText,
  stepsText,
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
        "Right before it there is no figure of 1996–1999.",
    );
    expect(refusedFor({ start: 2001 }, nl)[0]).toBe(
      "1 jaar met een cijfer vóór 2001 (2000); er zijn er 5 nodig om te weten welke kant het op ging. " +
        "Vlak ervoor is er geen cijfer van 1996–1999.",
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
        "leaves out zero; the other differences could be chance. Where an interval leaves out zero, the fit before the " +
        "start is weak.",
    );
  });
});

const FIT: Fit = { verdict: "weak", rmspe: 2, index: 0.06, ofSpread: 0.6, drift: NaN, reasons: ["spread"] };

const WEAK = "Where an interval leaves out zero, the fit before the start is weak.";

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
  [[-2, -3, -2, -5], "All four methods put Genk below its counterfactual. Every interval leaves out zero. " + WEAK],
  [
    [-2, 3, null, 0.5],
    "Of four methods, one puts Genk below its counterfactual, two above it and one is refused. The intervals of " +
      "difference-in-differences and the synthetic control leave out zero, the others do not. " +
      WEAK,
  ],
  [
    [0.1, null, null, null],
    "Of four methods, one puts Genk above its counterfactual and three are refused. " +
      "Its interval holds zero: a difference like this also comes by chance.",
  ],
  [
    [null, null, null, -5],
    "Of four methods, one puts Genk below its counterfactual and three are refused. " +
      "Its interval leaves out zero, but its fit before the start is weak.",
  ],
  [
    [0.1, 0.2, null, -0.3],
    "Of four methods, one puts Genk below its counterfactual, two above it and one is refused. " +
      "No interval leaves out zero: differences like these also come by chance.",
  ],
  [[null, null, null, null], "All four methods are refused: there is nothing to agree on."],
] as const)("says how far methods agree: %j", (effects, text) => {
  expect(agreementSentence(evaluationOf(effects), "Genk", en)).toBe(text);
});

it("says of an interval how much it covers", () => {
  expect(intervalText({ lower: -3, upper: 1.25, level: 11 / 12 }, en)).toBe("92% interval -3.00 to +1.25");
});

it("says how far an interval of placebos is from the usual one, and why", () => {
  expect(stepsText(evaluate(california()), en)).toBe(
    "Intervals from placebos come in steps: with 38 donors 97% in place of 95%.",
  );
  expect(stepsText(evaluationOf([-2, -3, null, 1]), en)).toBe("");
});

it("leaves ‘on average’ out where there is a single year", () => {
  const told = { ...tellPanel(california(), { catalogue, t: en }), start: 2000, to: 2000 };
  expect(effectSentence("sc", 2, { told, t: en })).toBe(
    "In 2000 California stood 2.00 packs a head above its synthetic twin.",
  );
});

it("does not call places unfit that the reader has left out", () => {
  const few = { kind: "few-donors", donors: [], needed: 5 } as const;
  const say = (donors: string[] | null) => {
    const told = tellPanel(panelOfShipped({ indicator: "population", start: 2012, donors }), { catalogue, t: en });
    return refusalSentence(few, { catalogue, told, t: en });
  };
  expect(say([])).toBe("No donor is used, and 5 are needed.");
  expect(say(null)).toBe("No place can be a donor, and 5 are needed.");
});

it.each([
  [0.048, "4.8%"],
  [0.0502, "5.02%"],
  [0.05004, "5.004%"],
  [0.0998, "9.98%"],
  [0.2, "20%"],
])("writes the share of the level %f so that it stands apart from its limits", (share, text) => {
  expect(shareText(share, en)).toBe(text);
});

it("calls a loose fit by what it means for the method", () => {
  const told = tellPanel(california(), { catalogue, t: en });
  expect(fitSentence("did", FIT, { told, t: en })).toContain("follows the ups and downs of these years only loosely");
  expect(fitSentence("sc", FIT, { told, t: en })).toContain("hardly closer than a flat line");
  expect(fitSentence("its", FIT, { told, t: en })).toContain("explains 64% of the ups and downs (R²)");
});

it("tells of a weak fit whose paths drifted apart before, once that is half of the estimate or more", () => {
  const told = tellPanel(california(), { catalogue, t: en });
  const say = (drift: number, effect: number) => fitSentence("did", { ...FIT, drift }, { told, t: en, effect });
  expect(say(-3, -6)).toContain("carried on, that alone would give -3.00 packs a head");
  expect([say(-3, -6.1), say(3, -3)].every((text) => text.includes("only loosely"))).toBe(true);
});

it.each([
  [[2000, 2017, 2018, 2019], 1, "2000 and 2017–2019"],
  [[2008, 2011, 2014, 2020], 3, "2008–2014 and 2020"],
  [[2003], 1, "2003"],
])("writes the years %j", (years, every, text) => {
  expect(yearsText(years, every, en)).toBe(text);
});
