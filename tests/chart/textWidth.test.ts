import { describe, expect, it } from "vitest";
import { estimateTextWidth } from "../../src/chart/textWidth";

describe("estimateTextWidth", () => {
  // Widths in em measured by Chromium in Source Sans 3, weights 400 and 700.
  it.each([
    ["Mechelen 44.4", 5.957, 6.297],
    ["Sint-Niklaas 1,234", 7.457, 7.967],
    ["Antwerp", 3.541, 3.785],
    ["Heist-op-den-Berg 12.3", 9.604, 10.156],
    ["Ostend –80.6%", 6.229, 6.556],
    ["Municipalities over 50,000 inhabitants", 15.745, 16.783],
    ["Oostende 1.234.567", 8.198, 8.699],
    ["100", 1.491, 1.584],
  ])("%s is right within an eighth, rather too wide than too narrow", (text, regular, bold) => {
    for (const [estimate, measured] of [
      [estimateTextWidth(text, 1), regular],
      [estimateTextWidth(text, 1, true), bold],
    ] as const) {
      expect(estimate / measured).toBeGreaterThan(0.97);
      expect(estimate / measured).toBeLessThan(1.125);
    }
  });

  it("grows with the size, and is nothing for nothing", () => {
    expect(estimateTextWidth("Mechelen", 26)).toBeCloseTo(2 * estimateTextWidth("Mechelen", 13), 9);
    expect(estimateTextWidth("", 13)).toBe(0);
  });
});
