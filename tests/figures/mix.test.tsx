import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { alignStacks } from "../../src/chart/alignStacks";
import { buildBumpModel } from "../../src/chart/buildBumpModel";
import { buildIndexModel, type IndexModel } from "../../src/chart/buildIndexModel";
import { buildStackModel, type StackModel } from "../../src/chart/buildStackModel";
import { slotsOfGroups } from "../../src/chart/groupStyle";
import { mixMessages } from "../../src/i18n/mix";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import type { Stack } from "../../src/selection/selection";
import { breakYear } from "../../src/series/breaks";
import { hideSmall } from "../../src/series/hideSmall";
import { measureChance } from "../../src/series/measureChance";
import { deriveMixingSeries } from "../../src/series/mixingSeries";
import { BumpFigure } from "../../src/view/BumpFigure";
import { IndexFigure } from "../../src/view/IndexFigure";
import { StackFigure } from "../../src/view/StackFigure";
import { shippedComposition, shippedMixing } from "../series/mixPlaces";
import { expectGolden } from "../support/golden";
import { find, mount, press, texts } from "../view/mount";

const t = extendTranslator(createTranslator("en", ["en-GB"]), mixMessages);
const WIDE = { width: 880, height: 440 };
const ALL_YEARS = { from: 1900, to: 2100 };
const BASEL = ["CHBSL", "population_by_nationality_basel"] as const;
const MECHELEN = ["12025", "foreign_nationals_by_group"] as const;

function stackModel([place, indicator]: readonly [string, string], stack: Stack, threshold = 5): StackModel {
  const composition = shippedComposition(place, indicator);
  const hidden = hideSmall(composition, null, threshold);
  const slots = slotsOfGroups([composition]);
  return buildStackModel(composition, { t, name: place, stack, slots, hidden, ...ALL_YEARS });
}

let shared: IndexModel | undefined;
const baselIndex = () => (shared ??= drawBasel());
/** Four hundred draws of thirteen years are the most that any test here works out; a busy machine takes its time. */
const PATIENCE_MS = 60_000;

/** Theil's H of Basel over the years, with what chance would give. */
function drawBasel(): IndexModel {
  const mixing = shippedMixing(...BASEL);
  const composition = shippedComposition(...BASEL);
  const hidden = hideSmall(composition, mixing, 5);
  const series = deriveMixingSeries(mixing, { measure: "information-index-h", group: 0, hidden, ...ALL_YEARS });
  const chance = series.tasks.map((task) => (task ? measureChance(task) : null));
  return buildIndexModel([{ ...series, id: "CHBSL", name: "Basel-Stadt", slot: 2, chance }], {
    t,
    title: "H",
    unit: "0 = alike everywhere, 1 = fully apart",
    write: (value) => value.toFixed(4),
    everyYears: 1,
    range: [0, 1],
    breaks: composition.breaks.map((one) => ({ year: breakYear(one), word: "regrouping", text: t.text(one.label) })),
  });
}

const svg = () => find<SVGSVGElement>("svg");
const drawStack = (model: StackModel, size = WIDE) =>
  mount(<StackFigure model={model} {...size} labels={size.width > 560} words={{ cursor: "Year" }} />);

describe("drawings on file", () => {
  it.each([
    ["mix-basel-shares", BASEL, "share"],
    ["mix-basel-persons", BASEL, "count"],
    ["mix-mechelen-shares", MECHELEN, "share"],
    ["mix-mechelen-of-inhabitants", MECHELEN, "inhabitants"],
    ["mix-london-one-year", ["GBLON", "population_by_ethnic_group"] as const, "share"],
  ] as const)("%s", async (name, which, stack) => {
    await drawStack(stackModel(which, stack));
    expectGolden(name, svg());
    expect(svg().outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("mix-basel-narrow", async () => {
    await drawStack(stackModel(BASEL, "share"), { width: 350, height: 320 });
    expectGolden("mix-basel-narrow", svg());
  });

  it("mix-basel-segregation", async () => {
    const words = { cursor: "Year", chance: "by chance alone" };
    await mount(<IndexFigure model={baselIndex()} width={880} height={360} words={words} />);
    expectGolden("mix-basel-segregation", svg());
    expect(svg().outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  }, PATIENCE_MS);

  it("mix-basel-ranks", async () => {
    const composition = shippedComposition(...BASEL);
    const setting = { t, name: "Basel", slots: slotsOfGroups([composition]), hidden: new Map(), ...ALL_YEARS };
    const model = buildBumpModel(composition, setting);
    await mount(<BumpFigure model={model} width={880} words={{ cursor: "Year", unit: "rank" }} />);
    expectGolden("mix-basel-ranks", svg());
  });

  it("keeps no drawing on file that nothing draws", () => {
    const names = readdirSync(resolve(import.meta.dirname, "golden")).filter((name) => name.startsWith("mix-"));
    expect(names.sort()).toEqual([
      "mix-basel-narrow.svg",
      "mix-basel-persons.svg",
      "mix-basel-ranks.svg",
      "mix-basel-segregation.svg",
      "mix-basel-shares.svg",
      "mix-london-one-year.svg",
      "mix-mechelen-of-inhabitants.svg",
      "mix-mechelen-shares.svg",
    ]);
  });
});

describe("what the stack says", () => {
  it("fills the whole height with shares in every year, and never more", () => {
    for (const place of [MECHELEN, BASEL]) {
      const { layers, years, beyond, y } = stackModel(place, "share");
      years.forEach((_, at) => expect(layers.reduce((sum, one) => sum + one.values[at]!, 0)).toBeCloseTo(100, 9));
      expect([beyond, y.domain]).toEqual([null, [0, 100]]);
    }
  });

  it("fits the axis to the groups where shares are of all inhabitants, says who is beyond it, and draws no total", () => {
    const { layers, beyond, y, rows } = stackModel(MECHELEN, "inhabitants");
    const top = layers.reduce((sum, { values }) => sum + values.at(-1)!, 0);
    expect(layers.map(({ slot }) => slot)).not.toContain("rest");
    expect(layers.map(({ id }) => id)).not.toContain("eu-total");
    expect(beyond).toEqual({ name: "All other inhabitants", share: `${(100 - top).toFixed(1)}%`, year: 2022 });
    expect(y.domain[1]).toBeGreaterThan(top);
    expect(y.domain[1]).toBeLessThan(20);
    expect(rows(0).map(({ id }) => id)).toContain("rest");
  });

  it("draws panels of several places on the same axes", () => {
    const models = [MECHELEN, ["11002", MECHELEN[1]] as const].map((one) => stackModel(one, "count"));
    const aligned = alignStacks(models);
    expect(aligned[0]!.y).toEqual(models[1]!.y);
    expect(aligned[0]!.y).toBe(aligned[1]!.y);
    expect(models[0]!.y.domain[1]).toBeLessThan(models[1]!.y.domain[1] / 5);
    expect(alignStacks([models[0]!])).toEqual([models[0]]);
  });

  it("leaves the years between two measured ones pale", async () => {
    const model = stackModel(BASEL, "share");
    expect(model.runs.map((run) => run.length)).toEqual([1, 1, 1, 1, 1, 1, 7]);
    await drawStack(model);
    expect(texts("svg text")).toContain("Switzerland");
  });

  it("draws eight groups by themselves and the rest as one", () => {
    const { layers } = stackModel(BASEL, "share");
    expect(layers.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, "other"]);
  });

  it("takes a suppressed group into the other ones, so that their sum gives nothing away", () => {
    const open = stackModel(MECHELEN, "count", 0);
    const closed = stackModel(MECHELEN, "count", 700);
    const valueOf = (model: StackModel, id: string, at: number) =>
      model.layers.find((layer) => layer.id === id)?.values[at] ?? 0;
    const hidden = open.years.flatMap((_, at) =>
      open.layers.flatMap(({ id, values }) => (values[at]! > 0 && valueOf(closed, id, at) === 0 ? [{ id, at }] : [])),
    );
    expect(hidden.length).toBeGreaterThan(3);
    for (const at of new Set(hidden.map((one) => one.at))) {
      const inOther = hidden.filter((one) => one.at === at && one.id !== "other");
      expect(inOther.length + 1).toBeGreaterThan(1);
      const sum = inOther.reduce((all, { id }) => all + valueOf(open, id, at), valueOf(open, "other", at));
      expect(valueOf(closed, "other", at)).toBeCloseTo(sum, 9);
    }
  });

  it("takes no shares of the largest groups alone, only of all inhabitants", () => {
    const berlin = ["DEBER", "population_by_origin_berlin"] as const;
    const model = stackModel(berlin, "share");
    expect(model.unit).toBe("persons");
    expect(model.readOut(0)).not.toContain("%");
    expect([model.isJoined, model.runs.every((run) => run.length === 1)]).toEqual([false, true]);
    expect(stackModel(berlin, "inhabitants").beyond?.name).toBe("All other inhabitants");
  });

  it("reads out a year to the keyboard", async () => {
    await drawStack(stackModel(MECHELEN, "share"));
    const slider = find("[role=slider]");
    await press(slider, "Home");
    expect(slider.getAttribute("aria-valuenow")).toBe("2011");
    await press(slider, "ArrowRight");
    expect(slider.getAttribute("aria-valuenow")).toBe("2012");
    expect(slider.getAttribute("aria-valuetext")).toMatch(/^12025, 2012: Türkiye and Maghreb 3\d\.\d%, 2,\d{3} persons/);
    await press(slider, "Escape");
    expect(slider.getAttribute("aria-valuenow")).toBe("2022");
  });
});

describe("what the index says", () => {
  it("stands far above what chance would give in every year, with its interval around it", () => {
    const [line] = baselIndex().lines;
    expect(line?.points).toHaveLength(13);
    const expected = line!.expected.flat();
    expect(expected).toHaveLength(13);
    expected.forEach(({ upper }, at) => expect(upper).toBeLessThan(line!.points[at]!.value / 5));
    expect(line!.bridges).toHaveLength(6);
  }, PATIENCE_MS);
});
