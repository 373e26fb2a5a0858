import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFull, formatShort } from "../../src/base/formatNumber";

const SEED = 20261123;

describe("formatFull", () => {
  it.each([
    ["thousands and decimals in Dutch", 1234.5, "nl-BE", 1, "1.234,5"],
    ["thousands and decimals in English", 1234.5, "en-GB", 1, "1,234.5"],
    ["fixed decimals", 3, "en-GB", 2, "3.00"],
    ["no compact notation", 87000, "nl-BE", 0, "87.000"],
    ["rounded half away from zero", 2.5, "en-GB", 0, "3"],
    ["rounded half away from zero, below it", -2.5, "en-GB", 0, "-3"],
    ["zero is zero", 0, "en-GB", 2, "0.00"],
    ["minus zero is zero", -0, "en-GB", 1, "0.0"],
    ["negative", -12.34, "nl-BE", 1, "-12,3"],
    ["just not vanishing", 0.005, "en-GB", 2, "0.01"],
    ["vanishing", 0.0049, "en-GB", 2, "<0.01"],
    ["vanishing in Dutch", 0.0049, "nl-BE", 2, "<0,01"],
    ["vanishing below zero", -0.0049, "en-GB", 2, ">-0.01"],
    ["vanishing without decimals", 0.4, "en-GB", 0, "<1"],
  ])("%s", (_, value, locale, decimals, expected) => expect(formatFull(value, { locale, decimals })).toBe(expected));

  it.each([
    ["a rise", 3.14, 1, "+3.1"],
    ["a fall", -3.14, 1, "-3.1"],
    ["no change", 0, 1, "0.0"],
    ["no change from below", -0, 1, "0.0"],
    ["a rise too small to write", 0.01, 1, "<+0.1"],
    ["a fall too small to write", -0.01, 1, ">-0.1"],
  ])("signs %s", (_, value, decimals, expected) =>
    expect(formatFull(value, { locale: "en-GB", decimals, signed: true })).toBe(expected),
  );

  it("never writes a number that is there as zero", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value !== 0);
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        expect(formatFull(value, { locale: "en-GB", decimals })).toMatch(/[1-9]/);
      }),
      { seed: SEED },
    );
  });
});

describe("formatShort", () => {
  it.each([
    ["three digits below ten", 1.2345, 3, "1.23"],
    ["three digits below a hundred", 12.345, 3, "12.3"],
    ["three digits from a hundred on", 123.45, 2, "123"],
    ["whole numbers keep all digits", 87654, 0, "87,654"],
    ["no more decimals than the indicator has", 1.2345, 1, "1.2"],
    ["none are made up", 5, 0, "5"],
    ["negative", -12.345, 2, "-12.3"],
    ["rounds up to a hundred", 99.96, 2, "100"],
    ["rounds up to ten", 9.996, 2, "10.0"],
    ["stays below a hundred", 99.94, 2, "99.9"],
    ["too small to write", 0.001, 2, "<0.01"],
    ["a small share", 0.0444, 4, "0.044"],
    ["a smaller one", -0.00444, 4, "-0.0044"],
    ["nothing", 0, 3, "0.00"],
  ])("%s", (_, value, decimals, expected) => expect(formatShort(value, { locale: "en-GB", decimals })).toBe(expected));

  it("signs changes only where asked", () => {
    expect(formatShort(12.345, { locale: "nl-BE", decimals: 2, signed: true })).toBe("+12,3");
    expect(formatShort(12.345, { locale: "nl-BE", decimals: 2 })).toBe("12,3");
  });

  it("shows at most three digits below a thousand", () => {
    const number = fc.double({ min: 1, max: 999, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const digits = formatShort(value, { locale: "en-GB", decimals }).replace(/\D/g, "");
        expect(digits.length).toBeLessThanOrEqual(3);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
