import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { buildEventStudyModel } from "../../src/chart/buildEventStudyModel";
import { buildGapModel } from "../../src/chart/buildGapModel";
import { buildPathModel, type PathInput } from "../../src/chart/buildPathModel";
import { buildRatioModel } from "../../src/chart/buildRatioModel";
import { buildTimeWeightsModel } from "../../src/chart/buildTimeWeightsModel";
import { buildWeightsModel } from "../../src/chart/buildWeightsModel";
import { EventStudyFigure } from "../../src/view/EventStudyFigure";
import { GapFigure } from "../../src/view/GapFigure";
import { PathFigure } from "../../src/view/PathFigure";
import { RatioDots } from "../../src/view/RatioDots";
import { TimeWeights } from "../../src/view/TimeWeights";
import { WeightBars } from "../../src/view/WeightBars";
import * as made from "../support/effectFixture";
import { expectGolden } from "../support/golden";
import { find, mount } from "../view/mount";

const t = made.effectTranslator();
const style = made.effectStyle();
const WIDE = { width: 880, height: 360, label: "Chart" };
const NARROW = { width: 350, height: 320, label: "Chart" };
const { YEARS, START, DONORS } = made;

const input: PathInput = { periods: YEARS, firstTreated: START, actual: made.actual, counterfactual: made.expected };
const words = { t, style, name: "Mechelen", counterfactualName: "Synthetic Mechelen", startWord: "policy begins" };
const path = buildPathModel({ ...input, donors: made.outcomes }, { ...words, fitted: { from: 2000, to: 2008 }, fromZero: true });
const inDutch = buildPathModel(
  { ...input, actual: made.actual.map((value, i) => (i === 4 ? NaN : value)), interval: widening() },
  {
    ...words,
    t: made.effectTranslator("nl"),
    style: made.effectStyle("nl"),
    counterfactualName: "Lijn ervoor, doorgetrokken",
    startWord: "start van het beleid",
  },
);
const without = DONORS.slice(0, 4).map((name, i) => ({
  id: name,
  name: `Without ${name}`,
  path: made.expected.map((value, at) => value + (i - 1.5) * at * 0.15),
}));
const alternatives = buildPathModel({ ...input, alternatives: without }, { ...words, alternativesWord: "without one donor each" });

function widening() {
  const room = (i: number) => (YEARS[i]! < START ? NaN : 2 + (i - 8) * 0.7);
  return {
    lower: made.expected.map((value, i) => value - room(i)),
    upper: made.expected.map((value, i) => value + room(i)),
  };
}

const gap = (limit: number | null) =>
  buildGapModel(
    { periods: YEARS, firstTreated: START, treated: made.treated, donors: made.donors, limit },
    { t, style, startWord: "policy begins" },
  );
const effects = YEARS.map((period, i) => {
  const effect = made.treated.gap[i]!;
  return { period, effect, lower: effect - 3, upper: effect + 3 };
});
const events = buildEventStudyModel(effects, { t, style, firstTreated: START, startWord: "policy begins" });
const weights = DONORS.map((name, i) => ({ id: name, name, weight: [0.41, 0.3, 0.2, 0.05, 0.03, 0.006, 0.004][i] ?? 0 }));
const ratios = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `p${i}`, name: `Place ${i}`, ratio: 9 / (1 + (i * 30) / count) }));

const FIGURES: Readonly<Record<string, ReactNode>> = {
  "evaluate-path": <PathFigure model={path} {...WIDE} />,
  "evaluate-path-narrow-dutch": <PathFigure model={inDutch} {...NARROW} />,
  "evaluate-path-alternatives": <PathFigure model={alternatives} {...WIDE} />,
  "evaluate-gaps": <GapFigure model={gap(null)} {...WIDE} />,
  "evaluate-gaps-narrow": <GapFigure model={gap(5)} {...NARROW} />,
  "evaluate-event-study": <EventStudyFigure model={events} {...WIDE} />,
  "evaluate-time-weights": (
    <TimeWeights model={buildTimeWeightsModel(YEARS.slice(0, 9), [0, 0, 0, 0, 0, 0, 0.2, 0.3, 0.5], { t })} {...WIDE} />
  ),
  "evaluate-ratios": <RatioDots model={buildRatioModel(ratios(39), { t, treated: "p2", p: 3 / 39 })} {...WIDE} />,
  "evaluate-ratios-many-narrow": (
    <RatioDots model={buildRatioModel(ratios(300), { t, treated: "p290", p: 291 / 300 })} {...NARROW} />
  ),
};

const svg = () => find<SVGSVGElement>("[role=slider] svg");
const classed = (name: string) => [...svg().querySelectorAll(`[class*="_${name}_"]`)];

describe.each(Object.entries(FIGURES))("%s", (name, figure) => {
  it("is drawn as on file, with no number that is none", async () => {
    await mount(figure);
    expectGolden(name, svg());
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

it("draws the weights as on file", async () => {
  await mount(<WeightBars model={buildWeightsModel(weights, { t })} label="Weights" />);
  expectGolden("evaluate-weights", find("ul"));
});

describe("what the drawing must say", () => {
  it("draws all placebos as one path, and no points of theirs", async () => {
    await mount(FIGURES["evaluate-gaps"]);
    const [placebos, ...more] = classed("whisper");
    expect(more).toEqual([]);
    expect(placebos!.getAttribute("d")!.match(/M/g)).toHaveLength(DONORS.length);
    expect(classed("dot")).toHaveLength(YEARS.length);
  });

  it("draws the alternatives as one path", async () => {
    await mount(FIGURES["evaluate-path-alternatives"]);
    expect(classed("whisper").map((one) => one.getAttribute("d")!.match(/M/g)!.length)).toEqual([4]);
  });

  it("marks the start half-way between the last year before and the first one after", async () => {
    await mount(FIGURES["evaluate-path"]);
    const mark = find<SVGLineElement>("[data-strong]");
    const [before, after] = [8, 9].map((i) => Number(/\((\S+) /.exec(classed("dot")[i]!.getAttribute("transform")!)![1]));
    expect(Number(mark.getAttribute("x1"))).toBeCloseTo((before! + after!) / 2, 0);
    expect(mark.parentElement!.textContent).toBe("policy begins");
  });

  it("names both paths at their ends where there is room, else above the plot with their marks", async () => {
    const [first, last] = [`Mechelen ${made.actual.at(-1)!.toFixed(1)}`, `Synthetic Mechelen ${made.expected.at(-1)!.toFixed(1)}`];
    const draw = await mount(<PathFigure model={path} {...WIDE} />);
    const written = () => [...svg().querySelectorAll("text")].map((text) => text.textContent);
    expect(written()).toEqual(expect.arrayContaining([first, last]));
    await draw(<PathFigure model={path} {...NARROW} />);
    expect(written()).not.toContain(last);
    expect([...document.querySelectorAll("li")].map((item) => item.textContent!.trim())).toEqual(
      [first, last, "range of the donors"],
    );
  });

  it("tells years before the start from those after it by shape and by filling", async () => {
    await mount(FIGURES["evaluate-event-study"]);
    const shapes = (name: string) => new Set(classed(name).map((mark) => mark.getAttribute("d")));
    expect([classed("before").length, classed("after").length]).toEqual([9, 7]);
    expect([shapes("before").size, shapes("after").size]).toEqual([1, 1]);
    expect(shapes("before")).not.toEqual(shapes("after"));
  });

  it.each([
    ["evaluate-ratios", ["Place 0 9.00", "Place 1", "Place 2", "Place 3", "Place 4"]],
    ["evaluate-ratios-many-narrow", ["Place 0 9.00", "Place 1", "Place 2", "Place 290 0.30"]],
  ])("%s names the first places and the treated one, inside the plot", async (name, expected) => {
    await mount(FIGURES[name]);
    const names = [...classed("name"), ...classed("nameTreated")].map((text) => text.textContent!);
    expect(names).toHaveLength(expected.length);
    expected.forEach((one) => expect(names.some((text) => text.startsWith(one))).toBe(true));
    const boxes = [...classed("name"), ...classed("nameTreated")].map((text) => Number(text.getAttribute("x")));
    expect(boxes.every((x) => x > 0 && x < Number(svg().getAttribute("width")))).toBe(true);
  });

  it("draws no stems where they would be one grey field", async () => {
    const draw = await mount(FIGURES["evaluate-ratios"]);
    expect(classed("stem")).toHaveLength(1);
    await draw(FIGURES["evaluate-ratios-many-narrow"]);
    expect(classed("stem")).toHaveLength(0);
    expect(classed("dot")).toHaveLength(299);
  });
});
