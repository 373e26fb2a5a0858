import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, unguardFormula } from "../../src/base/guardFormula";

describe("guardFormula", () => {
  it.each(["=1+1", "+32 15 29 76 54", "-2+3", "-x", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1"])(
    "puts a quote in front of %j",
    (text) => expect(guardFormula(text)).toBe(`'${text}`),
  );

  it.each(["＝1+1", "＋1", "－1", "＠x"])("also of the full-width %s", (text) => expect(guardFormula(text)).toBe(`'${text}`));

  it.each(["-5", "-5.25", "-5,25", "5", "a=b", "", "'s-Hertogenbosch", "’t Zand", "–5", "#1", "1-2"])(
    "leaves %j as it is",
    (text) => expect(guardFormula(text)).toBe(text),
  );

  it("is undone without loss, whatever the text, and leaves nothing that would run", () => {
    const tricky = fc.string({ unit: fc.constantFrom("'", "=", "-", "+", "@", "＝", " ", "\t", "\r", "1", ",", ".", "a") });
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: "binary" })), (text) => {
        const guarded = guardFormula(text);
        expect(unguardFormula(guarded)).toBe(text);
        expect(/^\s*[=+@＝＋－＠]|^\s*-(?!\d+(?:[.,]\d+)?$)/.test(guarded)).toBe(false);
      }),
      { seed: 64, numRuns: 500 },
    );
  });
});
