import { describe, expect, it } from "vitest";
import type { LineModel } from "../../src/chart/buildLineModel";
import { FacetFigure, MOST_PANELS } from "../../src/view/FacetFigure";
import { LineFigure } from "../../src/view/LineFigure";
import { expectGolden } from "../support/golden";
import { shippedLineModel } from "../support/shippedModel";
import { find, mount } from "../view/mount";

const WIDE = { width: 880, height: 440 };
const NARROW = { width: 350, height: 320 };
const THREE = "places=12025~44021~11002";

/** Drawings on file, by name: the link they are drawn from and their size. */
const FIGURES: Readonly<Record<string, [link: string, size: { width: number; height: number }]>> = {
  "burglary-three-cities": [`?${THREE}`, WIDE],
  "burglary-index": [`?${THREE}&show=index&base=2000`, WIDE],
  "burglary-rank": [`?${THREE}&show=rank`, WIDE],
  "burglary-narrow": [`?${THREE}`, NARROW],
  "clean-streets-breaks": [`?indicator=cleanliness_streets&${THREE}`, WIDE],
  "clean-streets-change-narrow-dutch": [`?indicator=cleanliness_streets&${THREE}&show=change&lang=nl`, NARROW],
  "foreign-nationals-with-flanders": ["?indicator=foreign_nationals_share&places=12025~02000~44021", WIDE],
};

async function drawLines(link: string, size: { width: number; height: number }): Promise<LineModel> {
  const model = shippedLineModel(link);
  await mount(<LineFigure model={model} {...size} words={{ cursor: "Year", differenceTo: "difference" }} />);
  return model;
}

const svg = () => find<SVGSVGElement>("svg.recharts-surface");
const textsOf = (root: Element) => [...root.querySelectorAll("text")].map((text) => text.textContent ?? "");

describe.each(Object.entries(FIGURES))("%s", (name, [link, size]) => {
  it("is drawn as on file", async () => {
    await drawLines(link, size);
    expectGolden(name, svg());
  });
});

it("draws the panels as on file", async () => {
  const model = shippedLineModel(`?${THREE}~71022~24062&peers=none`);
  await mount(<FacetFigure model={model} width={880} words={{ more: String }} />);
  const list = find("ul");
  expect([...list.children].map((panel) => panel.querySelector("p")?.textContent)).toEqual([
    expect.stringMatching(/^Mechelen.*51\.5/),
    expect.stringMatching(/^Ghent.*63\.7/),
    expect.stringMatching(/^Antwerp.*50\.5/),
    expect.stringMatching(/^Hasselt.*32\.2.*2024/),
    expect.stringMatching(/^Leuven.*55\.7/),
  ]);
  expectGolden("burglary-facets", list);
});

describe("what the drawing must say", () => {
  it("names every highlighted place with its last value at its line's end", async () => {
    await drawLines(`?${THREE}`, WIDE);
    expect(textsOf(svg())).toEqual(expect.arrayContaining(["Mechelen 51.5", "Ghent 63.7", "Antwerp 50.5"]));
  });

  it("leaves the names to the legend where there is no room at the line ends", async () => {
    await drawLines(`?${THREE}`, NARROW);
    expect(textsOf(svg()).filter((text) => /Mechelen|Ghent|Antwerp/.test(text))).toEqual([]);
  });

  it("bridges 2000 to 2017 in one step for each city, and draws the years from 2017 as a line", async () => {
    const model = await drawLines(`?${THREE}&peers=none`, WIDE);
    for (const { bridges, runs } of model.lines) {
      expect(bridges.map((bridge) => bridge.map(({ year }) => year))).toEqual([[2000, 2017]]);
      expect(runs.map((run) => run.length)).toEqual([1, 9]);
    }
    expect(svg().querySelectorAll(".recharts-line path")).toHaveLength(3);
  });

  it("ends Hasselt's line in 2024, before its merger", async () => {
    const model = await drawLines("?places=71022&peers=none", WIDE);
    expect(model.lines[0]?.end?.point.year).toBe(2024);
    expect(textsOf(svg())).toContain("Hasselt 32.2");
  });

  it("dashes the line of Flanders, which is no town", async () => {
    const model = await drawLines("?indicator=foreign_nationals_share&places=12025~02000", WIDE);
    expect(model.lines.map(({ name, dashed }) => [name, dashed])).toEqual([
      ["Mechelen", false],
      ["Flanders", true],
    ]);
    expect(svg().querySelectorAll(".recharts-line path[stroke-dasharray]")).toHaveLength(1);
  });

  it("marks the breaks of the survey with a word", async () => {
    const model = await drawLines(`?indicator=cleanliness_streets&${THREE}`, WIDE);
    expect(new Set(model.breaks.map(({ year }) => year))).toEqual(new Set([2014, 2017, 2020]));
    expect(textsOf(svg())).toContain("survey mode");
  });

  it("puts rank 1 on top", async () => {
    const model = await drawLines(`?${THREE}&show=rank`, WIDE);
    expect(model.y.reversed).toBe(true);
    const y = (label: string) => {
      const text = [...svg().querySelectorAll("text")].find((one) => one.textContent === label);
      return Number(text?.getAttribute("y"));
    };
    expect(y("1")).toBeLessThan(y(String(model.y.ticks.at(-1))));
  });

  it("draws all municipalities in grey with a handful of elements", async () => {
    const model = await drawLines("?indicator=foreign_nationals_share&peers=all", WIDE);
    expect(model.context.length).toBeGreaterThan(250);
    expect(svg().querySelectorAll("path").length).toBeLessThan(40);
  });

  it("draws no more panels than the eye can take", async () => {
    const model = shippedLineModel("?indicator=foreign_nationals_share&peers=all");
    await mount(<FacetFigure model={model} width={880} words={{ more: (count) => `${count} more` }} />);
    expect(find("ul").children).toHaveLength(MOST_PANELS);
    expect(document.body.textContent).toContain(`${model.lines.length + model.context.length - MOST_PANELS} more`);
  });

  it.each(Object.entries(FIGURES))("writes no number that is none: %s", async (_, [link, size]) => {
    await drawLines(link, size);
    expect(svg().outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});
