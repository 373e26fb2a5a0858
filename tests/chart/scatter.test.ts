import { describe, expect, it } from "vitest";
import { buildScatterModel } from "../../src/chart/buildScatterModel";
import { positionOn, scatterAxis } from "../../src/chart/scatterAxis";
import { placeLabels, type LabelWish } from "../../src/chart/scatterLabels";
import { inSentence } from "../../src/chart/scatterWords";
import { relateMessages } from "../../src/i18n/relate";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { deriveRelation } from "../../src/series/deriveRelation";
import { catalogueOf, localOf, placeOf } from "../support/catalogue";
import { inYear, relate, type RelationWorld } from "../series/relationWorld";

const t = extendTranslator(createTranslator("en", ["en-GB"]), relateMessages);
const wanted = { label: "Rent", unit: "euro", log: false, zeroBaseline: true, decimals: 1, locale: "en-GB" };

describe("an axis", () => {
  it("starts at zero where the indicator wants it and the values reach near", () => {
    const near = scatterAxis([2, 8, 10], wanted);
    expect([near.domain, near.hasZero]).toEqual([[0, 10.5], true]);
    const far = scatterAxis([80, 90, 100], wanted);
    expect([far.domain, far.hasZero]).toEqual([[79, 101], false]);
    expect(scatterAxis([2, 8, 10], { ...wanted, zeroBaseline: false }).domain).toEqual([1.6, 10.4]);
  });

  it("goes below zero only where values do", () => {
    expect(scatterAxis([0, 10], { ...wanted, zeroBaseline: false }).domain[0]).toBe(0);
    expect(scatterAxis([-10, 10], wanted).domain).toEqual([-11, 11]);
  });

  it("has ticks at 1, 2 and 5 of the powers of ten where it is logarithmic", () => {
    const { ticks, domain } = scatterAxis([3, 40, 900], { ...wanted, log: true });
    expect(ticks.map(({ text }) => text)).toEqual(["5", "10", "20", "50", "100", "200", "500", "1,000"]);
    expect(domain[0]).toBeLessThan(3);
    expect(domain[1]).toBeGreaterThan(900);
  });

  it("has the powers alone where there are many, written out and without the digits of the binary system", () => {
    const { ticks } = scatterAxis([0.0007, 20_000], { ...wanted, log: true });
    expect(ticks.map(({ text }) => text)).toEqual(["0.001", "0.01", "0.1", "1", "10", "100", "1,000", "10,000"]);
  });

  it("has round ticks where a logarithmic one spans little", () => {
    const { ticks } = scatterAxis([52, 61, 68], { ...wanted, log: true });
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  it("places equal ratios at equal distances where it is logarithmic", () => {
    const axis = { domain: [1, 100], log: true } as const;
    expect([1, 10, 100].map((value) => positionOn(axis, value))).toEqual([0, 0.5, 1]);
    expect(positionOn(axis, 0)).toBeNaN();
  });

  it.each([[[]], [[5]], [[0]], [[0, 0]]])("stands for the values %j", (values) => {
    for (const log of [false, true]) {
      const { domain } = scatterAxis(values, { ...wanted, log });
      expect(domain[1]).toBeGreaterThan(domain[0]);
    }
  });
});

describe("labels", () => {
  const ground = { left: 0, width: 200, height: 100 };
  const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
    id,
    x,
    y,
    r: 5,
    width: 40,
    height: 16,
    must: false,
    ...more,
  });

  it("stand right of their marker, left of it at the right edge", () => {
    const wishes = [wish("a", 20, 50), wish("b", 190, 50)];
    expect(placeLabels(wishes, { ...ground, markers: wishes })).toEqual([
      { id: "a", x: 29, y: 50 },
      { id: "b", x: 141, y: 50 },
    ]);
  });

  it("never overlap, and the less important gives way", () => {
    const crowd = Array.from({ length: 30 }, (_, i) => wish(String(i), 60 + (i % 6) * 9, 40 + Math.floor(i / 6) * 9));
    const placed = placeLabels(crowd, { ...ground, markers: crowd });
    const overlapping = placed.filter((one, i) =>
      placed.some((other, j) => j < i && Math.abs(one.x - other.x) < 40 && Math.abs(one.y - other.y) < 16),
    );
    expect(overlapping).toEqual([]);
    expect(placed.length).toBeLessThan(crowd.length);
  });

  it("hide no other marker, but for those that must stand", () => {
    const around = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => {
      const radians = (angle * Math.PI) / 180;
      return { x: 100 + 18 * Math.cos(radians), y: 50 + 14 * Math.sin(radians), r: 6 };
    });
    const markers = [{ x: 100, y: 50, r: 5 }, ...around];
    expect(placeLabels([wish("a", 100, 50)], { ...ground, markers })).toEqual([]);
    expect(placeLabels([wish("a", 100, 50, { must: true })], { ...ground, markers })).toHaveLength(1);
  });
});

describe("the model", () => {
  const slots = new Map([["b", { slot: 1, second: false }]]);
  const build = (world: RelationWorld, asked: Parameters<typeof relate>[1] = {}, trails = false) => {
    const { relation, catalogue } = relate(world, asked);
    return buildScatterModel(relation, { catalogue, t, slots, trails });
  };
  const numbers = { x: inYear(2000, [30, 10, 20]), y: inYear(2000, [1, 2, 3]) };

  it("orders the points along the x axis, which is the order of the keys", () => {
    expect(build(numbers).points.map(({ code, slot }) => [code, slot])).toEqual([
      ["b", 1],
      ["c", 0],
      ["a", 0],
    ]);
  });

  it("reads a point out with both numbers, their units, and the year of a population that is of another", () => {
    expect(build(numbers).readOut(0)).toBe(
      "Town b; Label of rent 10.0 per 10,000 dwellings; Label of noise 2.0 per 10,000 dwellings; Population 2,000 (2019)",
    );
    expect(build(numbers).readOut(99)).toBe("");
  });

  it("names those on the same spot", () => {
    const { points } = build({ x: inYear(2000, [1, 1, 2]), y: inYear(2000, [5, 5, 5]) });
    expect(points.map(({ name, rows }) => [name, rows.at(-1)!.text])).toEqual([
      ["Town a", "Town b"],
      ["Town b", "Town a"],
      ["Town c", "3,000 (2019)"],
    ]);
  });

  it("keeps its axes while the years run", () => {
    const world = { x: { a: { 2000: 1, 2001: 50 }, b: { 2000: 2 } }, y: { a: { 2000: 3, 2001: 4 }, b: { 2000: 9 } } };
    const [first, last] = [2000, 2001].map((year) => build(world, { year }));
    expect([first!.x.domain, first!.y.domain]).toEqual([last!.x.domain, last!.y.domain]);
  });

  it("gives equal steps of the ramp to equal parts, and none to what has no number", () => {
    const model = build({ ...numbers, z: inYear(2000, [1, 2]) });
    expect(model.colour?.without).toBe(1);
    expect(model.points.find(({ code }) => code === "c")!.step).toBe(0);
    const steps = model.points.filter(({ step }) => step > 0).map(({ step }) => step);
    expect(steps.every((step) => step >= 1 && step <= 7)).toBe(true);
    expect(build(numbers).colour).toBeNull();
  });

  it("draws no line over fewer than twelve points", () => {
    const rising = (n: number) =>
      inYear(
        2000,
        Array.from({ length: n }, (_, i) => i + 1),
      );
    expect(build({ x: rising(11), y: rising(11) }).line).toBeNull();
    const [from, to] = build({ x: rising(12), y: rising(12) }).line!;
    expect(from[0]).toBeCloseTo(from[1], 12);
    expect(to[0]).toBeCloseTo(to[1], 12);
  });

  it("cuts the line where it leaves the plot", () => {
    const x = inYear(2000, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 30]);
    const y = inYear(2000, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0]);
    const line = build({ x, y }).line!;
    expect(line.flat().every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it("leaves grey trails of few points only, those of chosen ones always", () => {
    const two = (n: number) =>
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [String.fromCharCode(97 + i), { 2000: i + 1, 2001: i + 2 }]),
      );
    expect(build({ x: two(3), y: two(3) }, {}, true).trails.map(({ code, slot }) => code + slot)).toEqual([
      "a0",
      "c0",
      "b1",
    ]);
    expect(build({ x: two(41), y: two(41) }, {}, true).trails.map(({ code }) => code)).toEqual(["b"]);
    expect(build({ x: two(3), y: two(3) }).trails).toEqual([]);
  });

  it("stands without a single point", () => {
    const { panels, catalogue } = relate(numbers);
    const relation = deriveRelation(panels, { catalogue, year: null, log: "none" });
    const model = buildScatterModel(relation, { catalogue, t, slots, trails: true });
    expect([model.points, model.line, model.trails, model.largest]).toEqual([[], null, [], NaN]);
  });
});

it("a label begins small within a sentence, but for names", () => {
  const catalogue = catalogueOf({ places: [placeOf("DEBER", { name: localOf("Berlin") })] });
  const say = (label: string) => inSentence(label, catalogue, t);
  expect([say("Clean streets"), say("Berlin by origin"), say("EU citizens"), say("")]).toEqual([
    "clean streets",
    "Berlin by origin",
    "EU citizens",
    "",
  ]);
});
