import { describe, expect, it } from "vitest";
import { frac, group, linearMath, mean, root, row, size, sub, sup, total } from "../../src/statistics/mathNode";
import { FAMILIES, methodById, METHODS, type SymbolId } from "../../src/statistics/registry";
import { SYMBOLS } from "../../src/statistics/symbols";

/** What the other pages link to. */
const LINKED = `richness gini-simpson shannon hill-0 hill-1 hill-2 dissimilarity isolation exposure gini-segregation atkinson
  correlation-ratio multigroup-dissimilarity information-index-h mutual-information-m local-segregation decompose-change
  random-allocation bootstrap rate poisson-interval byar-interval wilson-interval funnel-limits theil-sen mann-kendall
  average-annual-change loess coefficient-of-variation max-min-ratio gini-inequality theil-inequality sigma-convergence
  beta-convergence spearman partial-spearman classes-quantile classes-equal classes-jenks complementary-suppression
  difference-in-differences event-study conley-taber synthetic-control synthetic-control-placebo
  synthetic-control-placebo-time leave-one-out predictor-weights synthetic-difference-in-differences
  interrupted-time-series newey-west rank-intervals every-window claim-readings`.split(/\s+/);

describe("the registry of methods", () => {
  it("has every method once, under the id that links use", () => {
    expect(METHODS.map(({ id }) => id).sort()).toEqual([...LINKED].sort());
    expect(LINKED.map((id) => methodById(id)?.id)).toEqual(LINKED);
    expect(methodById("no-such-method")).toBeUndefined();
  });

  it("has methods of every family, family after family", () => {
    const families = METHODS.map(({ family }) => family);
    expect(families.filter((family, i) => family !== families[i - 1])).toEqual(FAMILIES);
  });

  it.each(METHODS)("says of $id what its names are, where it comes from and how far it goes", (method) => {
    const formula = linearMath(method.formula);
    const letter = (symbol: SymbolId) => linearMath(SYMBOLS[symbol]).replace(/[_^( ].*/, "").trim();
    expect(method.symbols.filter((symbol) => !formula.includes(letter(symbol)))).toEqual([]);
    expect(method.citation.text).toMatch(/\d{4}|Eurostat/);
    expect(method.citation.address ?? "https://").toMatch(/^https:\/\//);
    const [least, most] = method.range;
    expect(least ?? -Infinity).toBeLessThan(most ?? Infinity);
  });

  it("uses every name it explains", () => {
    const used = new Set(METHODS.flatMap(({ symbols }) => symbols));
    expect(Object.keys(SYMBOLS).filter((symbol) => !used.has(symbol as never))).toEqual([]);
  });
});

describe("a formula in one line", () => {
  it.each([
    [frac("1", "2"), "1 / 2"],
    [frac(row("a", "+", "b"), sub("c", "i")), "(a + b) / c_i"],
    [row("D", "=", frac("1", "2"), total("i", size(frac(sub("a", "i"), "A")))), "D = 1 / 2 ∑_i | a_i / A |"],
    [sup(group("1", "−", "p"), row("n", "+", "1")), "(1 − p)^(n + 1)"],
    [root("n"), "√n"],
    [root("n", "+", "1"), "√(n + 1)"],
    [mean("x"), "x\u0304"],
    [["mover", "y", "^"], "y\u0302"],
    [["munderover", "∑", row("i", "=", "1"), "n"], "∑_(i = 1)^n"],
    [["msubsup", "p", "g", "2"], "p_g^2"],
    [["mtext", "e"], "e"],
  ] as const)("%j is %s", (node, text) => expect(linearMath(node)).toBe(text));
});
