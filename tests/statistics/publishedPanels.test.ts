import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outcomesOf } from "../../src/statistics/counterfactual";
import { differenceInDifferences } from "../../src/statistics/differenceInDifferences";
import type { Panel } from "../../src/statistics/panel";
import { optimalityGap, simplexLeastSquares } from "../../src/statistics/simplexLeastSquares";
import { placeboInSpace, syntheticControl } from "../../src/statistics/syntheticControl";
import { syntheticDifferenceInDifferences } from "../../src/statistics/syntheticDifferenceInDifferences";
import { expectClose } from "./close";

/**
 * `germany.csv`: gross domestic product per head, purchasing power, dollars, and `germany-predictors.csv`: means of
 * 1981-1990 (investment 1980, schooling 1980 and 1985), of A. Abadie, A. Diamond & J. Hainmueller, "Comparative politics
 * and the synthetic control method", American Journal of Political Science 59 (2015).
 * `basque.csv`: the same in thousands of 1986 dollars, of A. Abadie & J. Gardeazabal, American Economic Review 93 (2003).
 * Numbers without a source were computed apart from this code (SciPy's NNLS, made exact and its conditions checked).
 */
const read = (file: string): string[][] =>
  readFileSync(new URL(`panels/${file}.csv`, import.meta.url), "utf8").trim().split("\n").map((line) => line.split(","));

function readPanel(file: string, treated: string, firstTreatedPeriod: number): Panel {
  const [head, ...rows] = read(file);
  const units = rows.map(([unit]) => unit!);
  const outcomes = Float64Array.from(rows.flatMap(([, ...values]) => values.map(Number)));
  return { units, periods: head!.slice(1).map(Number), outcomes, treated: units.indexOf(treated), firstTreatedPeriod };
}

function without({ units, periods, outcomes, ...rest }: Panel, left: string): Panel {
  const row = units.indexOf(left);
  const kept = outcomes.filter((_, i) => Math.floor(i / periods.length) !== row);
  const treated = rest.treated - (row < rest.treated ? 1 : 0);
  return { ...rest, units: units.filter((unit) => unit !== left), periods, outcomes: kept, treated };
}

function expectUnits(panel: Panel, found: ArrayLike<number>, named: Readonly<Record<string, number>>, slack: number) {
  for (const [row, unit] of panel.units.entries()) expectClose(found[row]!, named[unit] ?? 0, slack);
}

const BASQUE = "Basque Country (Pais Vasco)";
const germany = readPanel("germany", "West Germany", 1991);

describe("German reunification", () => {
  // As printed by scpi_pkg (M. D. Cattaneo, Y. Feng, F. Palomba & R. Titiunik), simplex, outcomes alone, in thousands:
  // C. Mendez, "Synthetic control with prediction intervals", carlos-mendez.org/post/python_scpi
  it("has the synthetic control that scpi prints", () => {
    const { weights, effect, gap, preRmspe } = syntheticControl(germany);
    const core = { Austria: 0.2911, USA: 0.2728, Italy: 0.1914 };
    expectUnits(germany, weights, { ...core, Netherlands: 0.133, Switzerland: 0.0814, France: 0.0303 }, 0.00005);
    const printed = [502, 325, -440, -905, -1109, -1316, -1848, -2119, -2314, -2757, -3076, -3167, -3465];
    for (const [i, value] of printed.entries()) expectClose(gap[31 + i]!, value, 1);
    expectClose(effect, -1668, 0.5);
    expectClose(preRmspe, 72.3014, 0.0001);
  });

  it("stands first among its placebos", () => {
    const { ratios, rank, p } = placeboInSpace(germany);
    expect([rank, p]).toEqual([1, 1 / 17]);
    expect(ratios.slice(0, 4).map(({ unit }) => unit)).toEqual(["West Germany", "Italy", "Netherlands", "Norway"]);
    for (const [i, ratio] of [28.88327, 21.89429, 17.90109, 14.47258].entries()) expectClose(ratios[i]!.ratio, ratio, 1e-5);
  });

  it("has the differences that were computed apart", () => {
    expectClose(differenceInDifferences(germany).effect, 436.427264, 1e-6);
    const { effect, standardError } = syntheticDifferenceInDifferences(germany);
    expectClose(effect, -1823.15642, 0.001);
    expectClose(standardError, 1583.3543, 0.01);
  });

  // Importance as R's Synth finds it on the years before; weights and balance as in tables 1 and 2 of the article
  it("with predictors of given importance has the weights and the balance of the article", () => {
    const [head, ...rows] = read("germany-predictors");
    const values = Float64Array.from(rows.flatMap(([, ...row]) => row.map(Number)));
    const panel = { ...germany, firstTreatedPeriod: 1990, covariates: { names: head!.slice(1), values } };
    const predictorWeights = [0.4416298, 0.1341838, 0.07154154, 0.001468671, 0.1066738, 0.2445024];
    const { weights, balance } = syntheticControl(panel, { predictorWeights });
    expectUnits(panel, weights, { Austria: 0.42, USA: 0.22, Japan: 0.16, Switzerland: 0.11, Netherlands: 0.09 }, 0.01);
    expectUnits(panel, weights, { Austria: 0.4146, USA: 0.2203, Japan: 0.1589, Switzerland: 0.109, Netherlands: 0.0971 }, 1e-4);
    expect(rows.map(([unit]) => unit)).toEqual(panel.units);
    for (const [k, value] of [15802.2, 56.9, 3.5, 34.4, 55.2, 27].entries()) {
      expectClose(balance![k]!.synthetic, value, k === 0 ? 0.5 : 0.05);
    }
  });
});

describe("terrorism in the Basque Country", () => {
  const panel = readPanel("basque", BASQUE, 1975);

  // As causaltensor (T. Peng) reports of the same panel from 1975 on; its last figure is not fully converged
  it("has the effects that causaltensor reports", () => {
    expectClose(differenceInDifferences(panel).effect, -0.5318454828, 1e-6);
    expectClose(syntheticControl(panel).effect, -0.6915277569, 1e-6);
    const { effect, standardError } = syntheticDifferenceInDifferences(panel);
    expectClose(effect, -0.76420871927, 2e-4);
    expectClose(effect, -0.76412773, 1e-7);
    expectClose(standardError, 0.34455077, 1e-6);
  });

  // Weights and constant as quadprog gives them to B. Ferman & C. Pinto's code, Quantitative Economics 12 (2021), by way
  // of the tests of mlsynth (J. Greathouse); the country as a whole is no donor there
  it("has the weights of a synthetic control with a constant", () => {
    const regions = without(panel, "Spain (Espana)");
    const before = regions.periods.indexOf(1975);
    const donors = [...regions.units.keys()].filter((row) => row !== regions.treated);
    const columns = Float64Array.from(donors.flatMap((row) => [...outcomesOf(regions, row).subarray(0, before)]));
    const problem = { columns, target: outcomesOf(regions, regions.treated).slice(0, before), intercept: true };
    const { weights, intercept } = simplexLeastSquares(problem);
    const found = donors.map((row, i) => ({ unit: regions.units[row]!, weight: weights[i]! }));
    const used = found.filter(({ weight }) => weight > 1e-9).sort((a, b) => b.weight - a.weight);
    expect(used.map(({ unit }) => unit)).toEqual(
      ["Cataluna", "Rioja (La)", "Principado De Asturias", "Madrid (Comunidad De)"],
    );
    for (const [i, weight] of [0.5605, 0.27918, 0.106, 0.054].entries()) expectClose(used[i]!.weight, weight, 0.001);
    expectClose(intercept, 0.59223, 0.00005);
    expect(optimalityGap(problem, weights)).toBeLessThan(1e-13);
  });

  it("from 1970 on has the fit that was computed apart", () => {
    const early = { ...panel, firstTreatedPeriod: 1970 };
    const { weights, effect, preRmspe, postRmspe } = syntheticControl(early);
    const units = { "Baleares (Islas)": 0.31108, "Madrid (Comunidad De)": 0.48313, "Rioja (La)": 0.2058 };
    expectUnits(early, weights, units, 0.00001);
    for (const [found, value] of [[effect, -0.89458838], [preRmspe, 0.07555853], [postRmspe, 1.01331025]] as const) {
      expectClose(found, value, 1e-8);
    }
    expectClose(syntheticDifferenceInDifferences(early).effect, -0.79320424, 1e-7);
    const { rank, ratios } = placeboInSpace(early);
    expect([rank, ratios.length]).toEqual([8, 18]);
    expectClose(ratios[0]!.ratio, 206.501454, 1e-4);
  });
});
