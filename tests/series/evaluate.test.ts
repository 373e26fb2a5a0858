import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/series/evaluate";
import type { EvaluationProgress, MethodOutcome } from "../../src/series/evaluationTypes";
import { california, kindsOf, panelOfShipped, panelOfWorld, parallelWorld, yearly } from "./panels";
import { M } from "./world";

function done<Result>(outcome: MethodOutcome<Result>): Result {
  if (outcome.kind === "refused") throw new Error(`refused: ${kindsOf(outcome.refusals).join()}`);
  return outcome.result;
}

const attempt = <Result>(outcome: MethodOutcome<Result>) => (outcome.kind === "refused" ? outcome.attempt : null);

describe("the tobacco panel of California", () => {
  const found = evaluate(california());

  it("gives the published difference-in-differences", () => {
    const did = done(found.did);
    expect(did.effect).toBeCloseTo(-27.349, 3);
    expect(did.eventStudy).toHaveLength(31);
    expect(did.interval!.lower).toBeLessThan(did.effect);
    expect(did.fit.verdict).toBe("weak");
    expect(done(found.sc).noInterval).toBeNull();
  });

  it("gives the exact synthetic control", () => {
    const sc = done(found.sc);
    expect(sc.effect).toBeCloseTo(-19.514, 2);
    expect(sc.preRmspe).toBeCloseTo(1.6564, 3);
    const published = {
      Utah: 0.3939,
      Montana: 0.2318,
      Nevada: 0.2049,
      Connecticut: 0.1091,
      "New Hampshire": 0.0454,
      Colorado: 0.0148,
    };
    for (const [state, weight] of Object.entries(published)) {
      expect(sc.weights[found.units.indexOf(state)]).toBeCloseTo(weight, 3);
    }
    expect(sc.gap[found.periods.indexOf(1989)]).toBeCloseTo(-8.44, 2);
    expect(sc.gap[found.periods.indexOf(2000)]).toBeCloseTo(-26.6, 1);
    expect(sc).toMatchObject({ rank: 3, p: 3 / 39, smallestP: 1 / 39, fit: { verdict: "good", reasons: [] } });
    expect(sc.ratios.slice(0, 3).map(({ unit }) => unit)).toEqual(["Missouri", "Virginia", "California"]);
    expect(sc.ratios[2]!.ratio).toBeCloseTo(12.441, 2);
    expect(sc.placebos.map(({ unit }) => unit)).toEqual(found.units.slice(1));
    expect(sc.leaveOneOut.map(({ unit }) => unit).sort()).toEqual(Object.keys(published).sort());
    expect(sc.placeboInTime).toMatchObject({ start: 1979, periods: { length: 19 } });
  });

  it("gives the published synthetic difference-in-differences", () => {
    const sdid = done(found.sdid);
    expect(Math.abs(sdid.effect + 15.604)).toBeLessThan(0.01);
    expect(sdid.timeWeights).toHaveLength(19);
    expect(sdid.interval!.upper - sdid.effect).toBeCloseTo(1.959964 * sdid.standardError, 5);
  });

  it("carries the actual figures and its own line", () => {
    expect(found.actual).toEqual(california().panel!.outcomes.slice(0, 31));
    const its = done(found.its);
    expect(found.actual[30]! - its.path[30]!).toBeCloseTo(its.gap[30]!, 9);
    expect(its.interval!.lower).toBeLessThan(its.effect);
    expect([its.lags, its.degreesOfFreedom]).toEqual([3, 27]);
  });

  it("reports every run, from none to all", () => {
    const heard: EvaluationProgress[] = [];
    evaluate(california(), (progress) => heard.push(progress));
    const { total } = heard[0]!;
    expect(total).toBe(39 + 2 + 38);
    expect(heard.map(({ done: runs }) => runs)).toEqual(Array.from({ length: total + 1 }, (_, i) => i));
  });

  it("can be handed over by a worker, and is the same each time", () => {
    expect(structuredClone(found)).toEqual(found);
    expect(evaluate(structuredClone(california()))).toEqual(found);
  });
});

describe("Mechelen from a chosen year", () => {
  it.each([
    ["foreign_nationals", 2010, "good", "good", "refused"],
    ["foreign_nationals_share", 2010, "good", "good", "refused"],
    ["number_of_foreign_nationalities", 2010, "good", "good", "done"],
    ["population", 2013, "good", "good", "done"],
    ["net_taxable_income_per_inhabitant", 2010, "good", "good", "done"],
    ["child_poverty_index", 2008, "weak", "weak", "done"],
  ] as const)("%s runs from %i, the synthetic control %s", (indicator, start, sc, sdid, its) => {
    const found = evaluate(panelOfShipped({ indicator, start }));
    expect(done(found.sc).fit.verdict).toBe(sc);
    expect(done(found.sdid).fit.verdict).toBe(sdid);
    // Numbers that grow by a rate bend: a straight line before does not fit them.
    expect(found.its.kind).toBe(its);
    expect(done(found.did).p).toBeGreaterThan(0);
    const { rank, ratios, p } = done(found.sc);
    expect(p).toBe(rank / ratios.length);
    expect(ratios[rank - 1]!.unit).toBe("12025");
  });

  it.each([
    ["population", 3.6],
    ["number_of_foreign_nationalities", 2.4],
    ["net_taxable_income_per_inhabitant", 4.7],
  ] as const)("%s: no good difference-in-differences where the drift before is %f times the estimate", (indicator, times) => {
    const { effect, fit } = done(evaluate(panelOfShipped({ indicator, start: 2010, peers: "centre" })).did);
    expect(fit.drift / effect).toBeCloseTo(times, 1);
    expect(fit).toMatchObject({ verdict: "weak", reasons: ["trend"] });
  });

  it("leaves the synthetic control without an interval where seven of forty placebos fit exactly", () => {
    const indicator = "foreign_nationals_share";
    const { interval, noInterval, placebos } = done(evaluate(panelOfShipped({ indicator, start: 2005, peers: "all" })).sc);
    expect([interval, placebos.length]).toEqual([null, 40]);
    const exact = placebos.filter(({ ratio }) => ratio === Infinity).map(({ unit }) => unit);
    expect(exact).toHaveLength(7);
    expect(noInterval).toEqual({ kind: "exact-placebos", units: exact, of: 40 });
  });

  it("child poverty has no fit from 2015 on: it stayed while others rose", () => {
    const { did, sc, sdid, its } = evaluate(panelOfShipped({ indicator: "child_poverty_index", start: 2015 }));
    for (const outcome of [did, sc, sdid]) {
      expect(kindsOf(outcome.kind === "refused" ? outcome.refusals : [])).toEqual(["poor-fit"]);
      expect(attempt<{ fit: { index: number } }>(outcome)!.fit.index).toBeGreaterThan(0.1);
    }
    expect(attempt(sc)!.placebos).toEqual([]);
    expect(its.kind).toBe("done");
  });

  it("the population of Antwerp fits nothing, by level or by trend", () => {
    const { did, sc, sdid } = evaluate(panelOfShipped({ indicator: "population", treated: "11002" }));
    expect(attempt(sc)!.fit).toMatchObject({ verdict: "poor", reasons: ["index", "spread"] });
    for (const poor of [attempt(did)!, attempt(sdid)!]) {
      expect(poor.fit).toMatchObject({ verdict: "poor", reasons: ["spread", "trend"] });
      expect(poor.fit.index).toBeLessThan(0.1);
      expect(poor.fit.drift).toBeGreaterThan(poor.effect);
    }
  });

  it("matches covariates beside the outcome, and says how", () => {
    const covariates = ["net_taxable_income_per_inhabitant"];
    const { balance, weights } = done(
      evaluate(panelOfShipped({ indicator: "foreign_nationals_share", start: 2010, covariates })).sc,
    );
    expect(balance.map(({ name }) => name)).toEqual([...covariates, "outcome:2000", "outcome:2005", "outcome:2009"]);
    expect(balance.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  });
});

describe("worlds whose effect is known", () => {
  it("find the effect that was put in, and none where none was", () => {
    const treated = parallelWorld((numbers) => {
      for (const year of ["2007", "2008", "2009"]) numbers[M]![year]! -= 20;
    });
    const found = evaluate(panelOfWorld(treated, { start: 2007 }));
    expect(done(found.did).effect).toBeCloseTo(-20, 9);
    expect(done(found.sdid).effect).toBeCloseTo(-20, 6);
    expect(done(found.did).p).toBeCloseTo(1 / 7, 12);
    const none = evaluate(panelOfWorld(parallelWorld(), { start: 2007 }));
    expect(done(none.did).effect).toBeCloseTo(0, 9);
    expect(done(none.did).fit).toMatchObject({ verdict: "good" });
  });

  it("run the series alone where there are no donors", () => {
    const found = evaluate(panelOfWorld(parallelWorld(), { peers: "none", start: 2006 }));
    expect(done(found.its).path).toHaveLength(10);
    expect(kindsOf(found.sc.kind === "refused" ? found.sc.refusals : [])).toEqual(["few-donors"]);
  });

  it("say no interval where a donor fits perfectly and leaves none", () => {
    const twins = parallelWorld((numbers) => {
      numbers["44007"] = { ...numbers["44001"]!, "2009": 500 };
    });
    const { interval, p, noInterval } = done(evaluate(panelOfWorld(twins, { start: 2007 })).sc);
    expect([interval, p > 0]).toEqual([null, true]);
    expect(noInterval).toMatchObject({ kind: "exact-placebos", of: 7 });
  });

  it("refuse a flat place among falling ones", () => {
    const falling = parallelWorld((numbers) => {
      const down = Array.from({ length: 10 }, (_, i) => 200 - 15 * i);
      for (const place of Object.keys(numbers)) numbers[place] = yearly(2000, down);
      numbers[M] = yearly(2000, [100, 101, 100, 99, 100, 101, 100, 100, 99, 100]);
    });
    const { sc, did } = evaluate(panelOfWorld(falling, { start: 2006 }));
    expect([sc.kind, did.kind]).toEqual(["refused", "refused"]);
  });
});
