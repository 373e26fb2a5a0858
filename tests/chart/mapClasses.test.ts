import { describe, expect, it } from "vitest";
import { askClasses, classifyPanel, classOf } from "../../src/chart/mapClasses";
import { CLASSINGS } from "../../src/selection/selection";
import { shippedPanel } from "../support/shippedMap";
import { panelOf } from "./mapPanel";

const quantiles = { classing: "quantile", classes: 5 } as const;
const equal = (classes: number) => ({ classing: "equal", classes }) as const;
const row = (...values: number[]) => panelOf({ a: values });

describe("askClasses", () => {
  const five = { classing: "quantile", classes: 5 } as const;

  it("asks for no more classes than units have a number in one period", () => {
    expect(askClasses(panelOf({ a: [1, 2], b: [3, 4], c: ["suppressed", 5] }), five)).toEqual({ ...five, classes: 3 });
    expect(askClasses(panelOf({ a: ["suppressed"] }), five).classes).toBe(1);
    expect(askClasses(shippedPanel("DEBER", "recorded_offences_berlin"), five)).toEqual(five);
  });

  it("takes zero as the middle of numbers on both sides of it", () => {
    const rows = { a: [-4], b: [-1], c: [0], d: [2], e: [9] };
    expect(askClasses(panelOf(rows), five)).toEqual({ ...five, middle: 0 });
    expect(askClasses(panelOf({ ...rows, a: [0], b: [0] }), five)).toEqual(five);
    const { scale, limits, steps } = classifyPanel(panelOf(rows), askClasses(panelOf(rows), five));
    expect(scale).toBe("diverging");
    expect(classOf(-4, { limits, steps, scale, decimals: 1, middle: 0 })).toBe(0);
    expect(steps.filter((step) => step < 4).length * steps.filter((step) => step > 4).length).toBeGreaterThan(0);
  });
});

describe("classifyPanel", () => {
  it("cuts the numbers of all periods, so that a colour means the same in each", () => {
    const panel = panelOf({ a: [0, 60], b: [10, 100] });
    expect(classifyPanel(panel, equal(5)).limits).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("computes them once per panel", () => {
    const panel = row(1, 2, 3, 4);
    expect(classifyPanel(panel, quantiles)).toBe(classifyPanel(panel, { ...quantiles }));
    expect(classifyPanel(panel, quantiles)).not.toBe(classifyPanel(panel, equal(5)));
  });

  it.each([
    [3, [1, 4, 7]],
    [4, [1, 3, 5, 7]],
    [5, [1, 2, 4, 6, 7]],
    [6, [1, 2, 3, 5, 6, 7]],
    [7, [1, 2, 3, 4, 5, 6, 7]],
  ])("spreads %i classes over the ramp", (classes, steps) => {
    const panel = row(...Array.from({ length: 50 }, (_, i) => i));
    for (const classing of CLASSINGS) expect(classifyPanel(panel, { classing, classes }).steps).toEqual(steps);
  });

  it("rounds limits as the numbers on the page, and leaves out those that become one", () => {
    const panel = panelOf({ a: [0, 0.2, 0.4, 0.6, 1] }, { decimals: 0 });
    expect(classifyPanel(panel, equal(5)).limits).toEqual([0, 1]);
    expect(classifyPanel(row(1, 2.34, 3.61), equal(3)).limits).toEqual([1, 1.9, 2.7, 3.6]);
  });

  it("writes no binary digits into limits of very large numbers", () => {
    const values = [1, 3, 5, 7, 9, 12, 17].map((value) => value * 1.1e15);
    const { limits } = classifyPanel(panelOf({ a: values }, { decimals: 0 }), quantiles);
    expect(limits.map((limit) => limit % 100)).toEqual(limits.map(() => 0));
  });

  it("has one class for equal numbers and none without numbers", () => {
    expect(classifyPanel(row(4, 4), quantiles)).toMatchObject({ limits: [4], steps: [4] });
    expect(classOf(4, classifyPanel(row(4, 4), quantiles))).toBe(0);
    expect(classifyPanel(panelOf({ a: ["suppressed"] }), quantiles)).toMatchObject({ limits: [], steps: [] });
  });

  it.each([
    ["neither", "neutral"],
    ["worse", "amount"],
    ["better", "amount"],
  ] as const)("colours an indicator whose more is %s as %s", (direction, scale) => {
    expect(classifyPanel(panelOf({ a: [1, 2] }, { direction }), quantiles).scale).toBe(scale);
  });

  it("gives every number a class, missing ones none", () => {
    const values = [0, 0.04, 3.35, 3.3500001, 7.25, 9.99, 10];
    for (const classing of CLASSINGS) {
      const classes = classifyPanel(row(...values), { classing, classes: 4 });
      expect(values.map((value) => classOf(value, classes))).not.toContain(null);
      expect(classOf(NaN, classes)).toBeNull();
    }
  });

  it("goes by the number that the reader sees: 5.04 is 5.0, and that still belongs below the limit", () => {
    const classes = classifyPanel(row(0, 5.04, 10), equal(4));
    expect(classes.limits).toEqual([0, 2.5, 5, 7.5, 10]);
    expect(classOf(5.04, classes)).toBe(1);
    expect(classOf(5.06, classes)).toBe(2);
  });
});

describe("around a middle", () => {
  const panel = row(-8, -3, -1, 0, 2, 4, 6);

  it("mirrors the limits, so that equal distances have equally strong colours", () => {
    const { limits, steps, scale } = classifyPanel(panel, { ...equal(6), middle: 0 });
    expect(scale).toBe("diverging");
    expect(limits).toEqual([-8, -5.3, -2.7, 0, 2.7, 5.3, 6]);
    expect(steps).toEqual([1, 2, 3, 5, 6, 7]);
  });

  it("has a class around the middle where their number is odd", () => {
    const { limits, steps } = classifyPanel(panel, { ...equal(5), middle: 0 });
    expect(limits).toEqual([-8, -5.3, -2.7, 2.7, 5.3, 6]);
    expect(steps).toEqual([1, 3, 4, 5, 7]);
  });

  it("leaves out classes beyond all numbers, and keeps the colours of the others", () => {
    const { limits, steps } = classifyPanel(row(1, 2, 6), { ...equal(6), middle: 0 });
    expect(limits[0]).toBe(1);
    expect(limits.at(-1)).toBe(6);
    expect(steps.every((step) => step > 4)).toBe(true);
  });

  it.each([3, 4, 5, 6, 7])("gives every number a class among %i", (classes) => {
    for (const classing of CLASSINGS) {
      const made = classifyPanel(panel, { classing, classes, middle: 1 });
      const found = [...panel.units[0]!.values].map((value) => classOf(value, made));
      expect(found).not.toContain(null);
      expect(made.steps).toHaveLength(made.limits.length - 1);
      expect(found.every((one) => one! < made.steps.length)).toBe(true);
    }
  });

  it("has no class without width where the least number is a limit", () => {
    const { limits } = classifyPanel(row(-2, 1, 2, 3, 4), { ...equal(4), middle: 0 });
    expect(limits).toEqual([-2, 0, 2, 4]);
  });

  it("stands numbers that all are the middle in the middle", () => {
    const made = classifyPanel(row(3, 3), { ...equal(5), middle: 3 });
    expect(classOf(3, made)).toBe(0);
    expect(made.steps[0]).toBe(4);
  });
});
