import { describe, expect, it } from "vitest";
import { assessPanel } from "../../src/series/assessPanel";
import { evaluate } from "../../src/series/evaluate";
import { breakOf } from "../support/catalogue";
import { kindsOf, panelOfShipped, panelOfWorld, parallelWorld } from "./panels";
import type { Selection } from "../../src/selection/selection";
import type { World } from "./world";

const GAP = Array.from({ length: 16 }, (_, i) => 2001 + i);

describe("house burglaries in Mechelen", () => {
  it.each([null, ...Array.from({ length: 25 }, (_, i) => 2001 + i)])("are refused with start %s", (start) => {
    const missing = GAP.filter((year) => year < (start ?? 2022));
    const { counterfactual, series } = assessPanel(panelOfShipped({ start }));
    for (const refusals of [counterfactual, series]) {
      const found = refusals.find(({ kind }) => kind === "missing" || kind === "short-before")!;
      const named = refusals.flatMap((one) => (one.kind === "missing" ? one.periods : []));
      const needed = refusals.flatMap((one) => (one.kind === "short-before" ? one.missing : []));
      expect(found).toBeDefined();
      expect(named).toEqual(missing);
      expect([...named, ...needed].length).toBeGreaterThan(0);
    }
  });

  it("are refused in 2000, which has no year before", () => {
    const { counterfactual } = assessPanel(panelOfShipped({ start: 2000 }));
    expect(counterfactual).toEqual([
      { kind: "short-before", periods: [], missing: [1995, 1996, 1997, 1998, 1999], needed: 5 },
    ]);
  });

  it("are refused for a range that begins after the gap: choosing it does not heal it", () => {
    const found = panelOfShipped({ from: 2017, start: 2022 });
    expect(found.panel!.periods[0]).toBe(2017);
    expect(assessPanel(found).counterfactual).toEqual([{ kind: "missing", place: "12025", periods: GAP }]);
  });

  it("come out of evaluate with nothing but the refusal", () => {
    const found = evaluate(panelOfShipped({}));
    for (const outcome of [found.did, found.sc, found.sdid, found.its]) {
      expect(outcome).toEqual({
        kind: "refused",
        refusals: [{ kind: "missing", place: "12025", periods: GAP }],
        attempt: null,
      });
    }
  });
});

const FOUR = ["44001", "44002", "44003", "44004"];
const SHORT_BY_BREAK = ["break", "short-before"];
const NOTHING_LEFT = ["short-before", "missing", "nothing-after"];
const empty = parallelWorld((numbers) => (numbers["12025"] = {}));
const without2003 = parallelWorld(({ "12025": own }) => delete own!["2003"]);
const broken = (period: string): World => ({ ...parallelWorld(), breaks: [breakOf("burglary", period)] });
const compared = (comparable: "places" | "periods"): World => ({ ...parallelWorld(), indicator: { comparable } });

describe("a counterfactual is refused", () => {
  const cases: readonly (readonly [string, World, Partial<Selection>, readonly string[], readonly string[]])[] = [
    ["with four years before", parallelWorld(), { start: 2004 }, ["short-before"], ["short-before"]],
    ["with nothing after", parallelWorld(), { start: 2010 }, ["nothing-after"], ["nothing-after"]],
    ["with a range that ends before", parallelWorld(), { to: 2006, start: 2007 }, ["nothing-after"], ["nothing-after"]],
    ["with a year missing before", without2003, { start: 2007 }, ["missing"], ["missing"]],
    ["with four donors, but not the series", parallelWorld(), { donors: FOUR }, ["few-donors"], []],
    ["without peers, but not the series", parallelWorld(), { peers: "none" }, ["few-donors"], []],
    ["with two years after, but only the series", parallelWorld(), { start: 2008 }, [], ["short-after"]],
    ["for figures not comparable between places", compared("periods"), {}, ["not-comparable"], []],
    ["for figures not comparable over time", compared("places"), {}, ["not-comparable"], ["not-comparable"]],
    ["for a place without figures", empty, {}, ["no-figures"], ["no-figures"]],
    ["for a place nobody knows", parallelWorld(), { treated: "99999" }, ["no-figures"], ["no-figures"]],
    ["at a break right before the start", broken("2005"), { start: 2007 }, SHORT_BY_BREAK, SHORT_BY_BREAK],
    ["at a break right after it", broken("2008"), { start: 2007 }, [], ["short-after"]],
    ["in a range without figures", parallelWorld(), { from: 2020 }, NOTHING_LEFT, NOTHING_LEFT],
  ];
  it.each(cases)("%s", (_, world, selection, counterfactual, series) => {
    const found = assessPanel(panelOfWorld(world, selection));
    expect(kindsOf(found.counterfactual)).toEqual(counterfactual);
    expect(kindsOf(found.series)).toEqual(series);
  });

  it("with the facts of the refusal", () => {
    const gappy = parallelWorld(({ "12025": own }) => ["2001", "2003"].forEach((year) => delete own![year]));
    expect(assessPanel(panelOfWorld(gappy, { start: 2005 })).counterfactual).toEqual([
      { kind: "short-before", periods: [2000, 2002, 2004], missing: [2001, 2003], needed: 5 },
      { kind: "missing", place: "12025", periods: [2001, 2003] },
    ]);
    const late = panelOfWorld(parallelWorld(), { to: 2006, start: 2007 });
    expect(assessPanel(late).counterfactual).toEqual([{ kind: "nothing-after", start: 2007, latest: 2006 }]);
    const few = panelOfWorld(parallelWorld(), { donors: ["44001", "44002"] });
    expect(assessPanel(few).counterfactual).toEqual([{ kind: "few-donors", donors: ["44001", "44002"], needed: 5 }]);
  });

  it("for a donor it lacks a year of, by leaving that donor out", () => {
    const found = panelOfWorld(parallelWorld(({ "44001": donor }) => delete donor!["2003"]));
    expect(found.donors.find(({ place }) => place === "44001")).toMatchObject({ used: false, missing: [2003] });
    expect(assessPanel(found).counterfactual).toEqual([]);
  });

  it("not for the steps of a survey: every third year is whole", () => {
    const found = panelOfShipped({ indicator: "cleanliness_streets", start: 2023 });
    expect(found).toMatchObject({ missingBefore: [], everyYears: 3 });
    expect(assessPanel(found).counterfactual).toEqual([]);
    const earlier = panelOfShipped({ indicator: "cleanliness_streets", start: 2020 });
    expect(kindsOf(assessPanel(earlier).counterfactual)).toEqual(["short-before"]);
  });
});
