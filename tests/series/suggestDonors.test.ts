import { describe, expect, it } from "vitest";
import type { Figures } from "../../src/series/placeFigures";
import { NEAREST_DONORS, suggestDonors, type Candidate } from "../../src/series/suggestDonors";

const PERIODS = [2000, 2001, 2002, 2003, 2004, 2005, 2006];
const TREATED = { periods: PERIODS, values: [10, 11, 12, 13, 14, 15, 16], before: 5 };

const figuresOf = (values: readonly number[]): Figures =>
  new Map(values.map((value, i) => [PERIODS[i]!, { value, flag: null, sources: ["police"] }]));
const candidate = (place: string, values: readonly number[], more: Partial<Candidate> = {}): Candidate => ({
  place,
  figures: figuresOf(values),
  barred: [],
  notes: [],
  ...more,
});
const scaled = (place: string, factor: number) =>
  candidate(
    place,
    TREATED.values.map((value) => value * factor),
  );
const codeOf = (letter: string, i: number) => letter + String(i).padStart(2, "0");
const alike = (count: number) => Array.from({ length: count }, (_, i) => scaled(codeOf("a", i), 1 + i / 100));
const factsOf = (found: ReturnType<typeof suggestDonors>, place: string) => found.find((one) => one.place === place)!;

describe("a donor's facts", () => {
  it("are those of the years before, worked by hand", () => {
    const [facts] = suggestDonors(TREATED, [candidate("x", [20, 20, 26, 26, 28, 99, 99])], null);
    // Means 24 and 12; slopes 2.2 and 1; differences 10 9 14 13 14, less their mean 12: -2 -3 2 1 2.
    expect(facts).toMatchObject({ meanBefore: 24, levelRatio: 2, complete: true, missing: [] });
    expect(facts!.slopeBefore).toBeCloseTo(2.2, 12);
    expect(facts!.slopeDifference).toBeCloseTo(1.2, 12);
    expect(facts!.distance).toBeCloseTo(Math.sqrt((100 + 81 + 196 + 169 + 196) / 5), 12);
    expect(facts!.shapeDistance).toBeCloseTo(Math.sqrt((4 + 9 + 4 + 1 + 4) / 5), 12);
    // Twice the level; apart by 4.8 over four years, where the treated place's own spread is the root of 2.
    expect(facts!.reasonsIn).toEqual(["complete", "level-differs", "trend-differs"]);
  });

  it("are none where a year before is missing, but the years are", () => {
    const [facts] = suggestDonors(TREATED, [candidate("x", [10, 11])], null);
    const missing = [2002, 2003, 2004, 2005, 2006];
    expect(facts).toMatchObject({ distance: NaN, missing, reasonsOut: ["missing-years"] });
    expect(suggestDonors(TREATED, [candidate("y", [])], null)[0]!.reasonsOut).toEqual(["no-figures"]);
  });
});

describe("suggested donors", () => {
  it("are of a similar level, the nearest first", () => {
    const found = suggestDonors(TREATED, [scaled("big", 5), scaled("small", 0.2), ...alike(6)], null);
    expect(found.slice(0, 6).map(({ place }) => place)).toEqual(["a00", "a01", "a02", "a03", "a04", "a05"]);
    expect(factsOf(found, "big")).toMatchObject({ used: false, suggested: false, reasonsOut: ["level"] });
    expect(factsOf(found, "small").reasonsOut).toEqual(["level"]);
    expect(factsOf(found, "a00").reasonsIn).toEqual(["complete", "similar-level", "similar-trend"]);
  });

  it("are all complete ones where few have the level, and say so", () => {
    const found = suggestDonors(TREATED, [scaled("big", 5), scaled("bigger", 9), ...alike(4)], null);
    expect(found.every(({ used }) => used)).toBe(true);
    expect(factsOf(found, "big").reasonsIn).toEqual(["complete", "level-differs", "few-similar", "trend-differs"]);
  });

  it("are at most so many, equal ones in the order of their codes", () => {
    const same = Array.from({ length: NEAREST_DONORS + 2 }, (_, i) => scaled(codeOf("s", i), 1.1));
    const found = suggestDonors(TREATED, same.toReversed(), null);
    expect(found.map(({ place }) => place)).toEqual(same.map(({ place }) => place));
    expect(found.filter(({ suggested }) => suggested)).toHaveLength(NEAREST_DONORS);
    expect(found.at(-1)).toMatchObject({ place: "s41", reasonsOut: ["beyond-nearest"] });
    expect(found[0]!.reasonsIn).toContain("nearest");
  });

  it("give way to the reader's own, but for what is ruled out", () => {
    const barred = candidate("region", TREATED.values, { barred: ["aggregate"] });
    const found = suggestDonors(TREATED, [barred, scaled("big", 5), ...alike(5)], ["big", "a01", "region"]);
    expect(found.filter(({ used }) => used).map(({ place }) => place).sort()).toEqual(["a01", "big"]);
    expect(factsOf(found, "region")).toMatchObject({ used: false, reasonsOut: ["aggregate"], reasonsIn: [] });
    expect(factsOf(found, "a00")).toMatchObject({ used: false, suggested: true, reasonsOut: ["not-chosen"] });
    expect(factsOf(found, "big").reasonsIn).toEqual(["complete", "level-differs", "trend-differs", "chosen"]);
  });

  it("have no level to be unlike of around zero", () => {
    const balance = { ...TREATED, values: [-1, 2, -2, 1, 0, 0, 0] };
    const found = suggestDonors(balance, alike(6), null);
    expect(found.every(({ used }) => used)).toBe(true);
    expect(found.flatMap(({ reasonsIn }) => reasonsIn)).not.toContain("similar-level");
  });

  it.each([
    [1.5, "similar-level"],
    [1.51, "level-differs"],
    [2 / 3, "similar-level"],
    [0.66, "level-differs"],
  ])("of %f times the level are called %s", (factor, reason) => {
    const found = suggestDonors(TREATED, [scaled("x", factor), ...alike(6)], null);
    expect(factsOf(found, "x").reasonsIn).toContain(reason);
  });

  it.each([
    // The spread of 10 to 14 is the root of 2, over four years 0.354 a year.
    [1.35, "similar-trend"],
    [1.36, "trend-differs"],
    [0.65, "similar-trend"],
    [0.64, "trend-differs"],
  ])("that climb %f a year beside 1 are called %s", (slope, reason) => {
    const climbing = candidate("x", PERIODS.map((_, i) => 12 + slope * (i - 2)));
    expect(suggestDonors(TREATED, [climbing, ...alike(6)], null).find(({ place }) => place === "x")!.reasonsIn).toContain(
      reason,
    );
  });

  it("have neither level nor trend where there are no years before the start", () => {
    const found = suggestDonors({ ...TREATED, before: 0 }, alike(6), null);
    expect(new Set(found.flatMap(({ reasonsIn }) => reasonsIn))).toEqual(new Set(["complete"]));
  });
});
