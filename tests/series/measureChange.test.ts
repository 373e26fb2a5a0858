import { describe, expect, it } from "vitest";
import { measureChange } from "../../src/series/measureChange";
import { breakOf } from "../support/catalogue";
import { derive, M, seriesOf } from "./world";

const periods = [2000, 2001, 2002, 2003];
const rules = { periods, breaks: [], allowed: true, relative: true };

describe("measureChange", () => {
  it("goes from the first to the last number", () => {
    expect(measureChange(seriesOf(M, [200, 1, 999, 150]), rules)).toEqual({
      first: 200,
      last: 150,
      firstIndex: 0,
      lastIndex: 3,
      absolute: -50,
      relativePercent: -25,
      gap: null,
      acrossBreak: false,
    });
  });

  it("says which years it goes between when the ends are missing", () => {
    const change = measureChange(seriesOf(M, [NaN, 50, 75, NaN]), rules);
    expect(change).toMatchObject({ first: 50, last: 75, firstIndex: 1, lastIndex: 2, absolute: 25, relativePercent: 50 });
  });

  it.each([
    ["no number", [NaN, NaN, NaN, NaN], {}, "no-observation"],
    ["one number", [NaN, 5, NaN, NaN], {}, "no-base"],
    ["periods that do not compare", [1, 2, 3, 4], { allowed: false }, "not-comparable"],
    ["a break between", [1, 2, 3, 4], { breaks: [breakOf("burglary", "2002")] }, "break"],
  ])("is withheld with its reason: %s", (_, values, change, gap) => {
    const found = measureChange(seriesOf(M, values), { ...rules, ...change });
    expect(found).toMatchObject({ gap, absolute: NaN, relativePercent: NaN, acrossBreak: false });
  });

  it("still names both ends when withheld", () => {
    const found = measureChange(seriesOf(M, [1, 2, 3, 4]), { ...rules, breaks: [breakOf("burglary", "2003")] });
    expect(found).toMatchObject({ first: 1, last: 4, firstIndex: 0, lastIndex: 3 });
  });

  it("stands nowhere without a number", () => {
    const found = measureChange(seriesOf(M, [NaN, NaN, NaN, NaN]), rules);
    expect(found).toMatchObject({ first: NaN, last: NaN, firstIndex: -1, lastIndex: -1 });
  });

  it("is footnoted across a break that allows it", () => {
    const breaks = [breakOf("burglary", "2002", { effect: "footnote" })];
    const found = measureChange(seriesOf(M, [1, 2, 3, 4]), { ...rules, breaks });
    expect(found).toMatchObject({ gap: null, absolute: 3, acrossBreak: true });
  });

  it.each([
    ["before the first number", [NaN, NaN, 3, 4], "2002"],
    ["after the last number", [1, 2, NaN, NaN], "2003"],
    ["of another place", [1, 2, 3, 4], "2002"],
  ])("does not mind a break %s", (name, values, period) => {
    const place = name === "of another place" ? "A" : null;
    const found = measureChange(seriesOf(M, values), { ...rules, breaks: [breakOf("burglary", period, { place })] });
    expect(found.gap).toBeNull();
  });

  it("has no percent of zero", () => {
    const found = measureChange(seriesOf(M, [0, 5, 5, 5]), rules);
    expect(found).toMatchObject({ absolute: 5, relativePercent: NaN, gap: null });
  });

  it("has no percent where none makes sense", () => {
    expect(measureChange(seriesOf(M, [50, 5, 5, 60]), { ...rules, relative: false }).relativePercent).toBeNaN();
  });

  it("is zero and not missing where nothing changed", () => {
    expect(measureChange(seriesOf(M, [5, 6, 7, 5]), rules)).toMatchObject({ absolute: 0, relativePercent: 0, gap: null });
  });
});

describe("percent of the first value", () => {
  const numbers = { [M]: { 2000: 50, 2001: 60 }, A: { 2000: 3, 2001: 5 }, B: { 2000: 4, 2001: 4 } };
  const PERCENT = { unit: "percent-respondents" };

  it.each([
    ["amounts", {}, "value", 20],
    ["a percentage, which changes by points", PERCENT, "value", NaN],
    ["an index", {}, "index", NaN],
    ["a change", {}, "change", NaN],
    ["a rank", {}, "rank", NaN],
  ] as const)("of %s", (_, indicator, show, expected) => {
    expect(derive({ numbers, indicator }, { show }).changes[0]!.relativePercent).toBe(expected);
  });

  it("measures what is shown: ranks as ranks, an index as an index", () => {
    expect(derive({ numbers }, { show: "rank" }).changes.map((change) => change.absolute)).toEqual([0, -1, 1]);
    expect(derive({ numbers }, { show: "index" }).changes[0]!.absolute).toBeCloseTo(20, 9);
  });
});
