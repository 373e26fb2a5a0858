import { describe, expect, it } from "vitest";
import { buildRankModel } from "../../src/chart/buildRankModel";
import { buildSlopeModel } from "../../src/chart/buildSlopeModel";
import { buildTriangleModel, type TriangleReading } from "../../src/chart/buildTriangleModel";
import { storyFiguresMessages } from "../../src/i18n/storyFigures";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { DEFAULT_ASSUMPTIONS, deriveRanks } from "../../src/series/rankSeries";
import { RankFigure } from "../../src/view/RankFigure";
import { SlopeFigure } from "../../src/view/SlopeFigure";
import { TriangleFigure } from "../../src/view/TriangleFigure";
import { windowsOf } from "../chart/windows";
import { expectGolden } from "../support/golden";
import { catalogue, shippedStandings as standings } from "../support/shippedStandings";
import { click, find, focus, mount, press, texts } from "../view/mount";

const t = extendTranslator(createTranslator("en", ["en-GB"]), storyFiguresMessages);

function slopeModel(id: string, from: number, to: number) {
  return buildSlopeModel(standings(id), { catalogue, t, from, to });
}

function rankModel(id: string) {
  const one = standings(id);
  const { everyYears } = one.indicator;
  return buildRankModel(deriveRanks(one, DEFAULT_ASSUMPTIONS), { t, name: "Mechelen", everyYears });
}

const BURGLARIES = { 2000: 229, 2017: 70, 2018: 87, 2019: 45, 2020: 35 };

function triangleModel(more: Partial<TriangleReading> = {}) {
  const windows = windowsOf(BURGLARIES, {
    indicator: "house_burglaries_per_10000_dwellings",
    reasons: { "2017-2019": "break" },
  });
  return buildTriangleModel({ windows, threshold: -75, relation: "at-most", ...more }, { catalogue, t });
}

const WORDS = {
  label: "Burglaries",
  hint: "Point",
  from: "from",
  to: "to",
  holds: "holds",
  unreadable: "cannot be read",
};
const SLOPE_WORDS = { cursor: "Cities", hint: "Point" };
const RANK_WORDS = { cursor: "Rank", unit: "rank", known: "known", assumed: "assumed" };
const picked: string[] = [];
const onPick = (from: number, to: number) => picked.push(`${from}-${to}`);

const drawTriangle = (width: number, model = triangleModel()) =>
  mount(<TriangleFigure model={model} width={width} words={WORDS} onPick={onPick} />);
const cell = (spot: string) => find(`[data-spot="${spot}"]`);
const said = (spot: string) => cell(spot).querySelector(":not([aria-hidden])")?.textContent;
const seen = (spot: string) => cell(spot).querySelector("[aria-hidden]")?.textContent;

describe("drawings on file", () => {
  it("story-windows", async () => {
    await drawTriangle(600);
    expectGolden("story-windows", find("table"));
  });

  it("story-standings", async () => {
    const model = slopeModel("house_burglaries_per_10000_dwellings", 2000, 2025);
    await mount(<SlopeFigure model={model} width={720} words={SLOPE_WORDS} />);
    expectGolden("story-standings", find("svg"));
    expect(find("svg").outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("story-standings-narrow", async () => {
    await mount(<SlopeFigure model={slopeModel("trust_police", 2008, 2023)} width={358} words={SLOPE_WORDS} />);
    expectGolden("story-standings-narrow", find("svg"));
  });

  it("story-rank", async () => {
    await mount(<RankFigure model={rankModel("trust_police")} width={720} words={RANK_WORDS} />);
    expectGolden("story-rank", find("svg"));
    expect(texts("li")).toEqual(["known", "assumed"]);
  });

  it("story-rank-narrow", async () => {
    await mount(<RankFigure model={rankModel("foreign_nationals_share")} width={358} words={RANK_WORDS} />);
    expectGolden("story-rank-narrow", find("svg"));
    expect(texts("li")).toEqual([]);
  });
});

describe("the triangle", () => {
  it("is a named grid with one stop, each cell named by what it says", async () => {
    await drawTriangle(600);
    expect(find("[role=grid]").getAttribute("aria-label")).toBe("Burglaries");
    const cells = [...document.querySelectorAll("[data-spot]")];
    expect(cells).toHaveLength(10);
    expect(cells.filter((one) => one.getAttribute("tabindex") === "0")).toEqual([cell("0-4")]);
    expect(said("0-4")).toBe("From 2000 to 2020: -84.7%; the claim holds.");
    expect(said("1-3")).toContain("cannot be read");
    expect(cell("1-3").getAttribute("aria-disabled")).toBe("true");
    expect(document.querySelectorAll("[data-holds]").length).toBe(triangleModel().counts.holding);
  });

  it("is walked through by arrow keys, which stop at its edges", async () => {
    await drawTriangle(600);
    await focus(cell("0-4"));
    const walk = async (key: string) => {
      await press(document.activeElement!, key);
      return document.activeElement!.getAttribute("data-spot");
    };
    const arrows = ["ArrowLeft", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowLeft"];
    const keys = [...arrows, "End", "Home", "ArrowUp", "ArrowRight"];
    const visited: (string | null)[] = [];
    for (const key of keys) visited.push(await walk(key));
    expect(visited).toEqual(["0-3", "1-3", "2-3", "2-3", "2-3", "2-4", "2-3", "1-3", "1-4"]);
    expect(document.querySelectorAll('[data-spot][tabindex="0"]')).toHaveLength(1);
    expect(texts("p")[0]).toContain("From 2017 to 2020");
  });

  it("opens a window by click or Enter, but none that cannot be read", async () => {
    picked.length = 0;
    await drawTriangle(600);
    await click(cell("0-2"));
    await click(cell("1-3"));
    await focus(cell("1-2"));
    await press(cell("1-2"), "Enter");
    expect(picked).toEqual(["2000-2018", "2017-2018"]);
  });

  it("writes numbers only where they find room, and keeps a stop when another reading has fewer years", async () => {
    const rise = { windows: windowsOf({ 2000: 1, 2001: 30, 2002: 41 }, { indicator: "population" }) };
    const redraw = await mount(
      <TriangleFigure model={triangleModel(rise)} width={90} words={WORDS} onPick={onPick} />,
    );
    expect(seen("0-2")).toBeUndefined();
    await redraw(<TriangleFigure model={triangleModel(rise)} width={600} words={WORDS} onPick={onPick} />);
    expect(seen("0-2")).toBe("+4,000");
    const windows = windowsOf({ 2000: 1, 2001: 2 }, { indicator: "population" });
    await redraw(<TriangleFigure model={triangleModel({ windows })} width={600} words={WORDS} onPick={onPick} />);
    expect(cell("0-1").getAttribute("tabindex")).toBe("0");
    expect(seen("0-1")).toBe("+100");
  });
});

describe("where the city stands", () => {
  it("is read out city by city from the highest value on", async () => {
    const model = slopeModel("house_burglaries_per_10000_dwellings", 2000, 2024);
    await mount(<SlopeFigure model={model} width={720} words={SLOPE_WORDS} />);
    const slider = find("[role=slider]");
    expect(slider.getAttribute("aria-valuetext")).toBe("Mechelen: 229.0 in 2000, 44.4 in 2024 (-80.6%).");
    await press(slider, "Home");
    expect(slider.getAttribute("aria-valuetext")).toBe(model.lines[0]!.readOut);
    await press(slider, "ArrowDown");
    expect(slider.getAttribute("aria-valuenow")).toBe("2");
    expect(find("[data-active] text").textContent).toContain(model.lines[1]!.name);
    const values = model.lines.map(({ to }) => to);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it("does not join two years of a city that must not be compared, and names it", () => {
    const model = slopeModel("house_burglaries_per_10000_dwellings", 2000, 2025);
    expect(model.withheld).toEqual(["Hasselt"]);
    expect(model.lines.find(({ name }) => name === "Hasselt")?.joined).toBe(false);
    expect(model.lines.find(({ role }) => role === "median")?.joined).toBe(true);
  });

  it("sets the city beside the median of the twelve others, as the cards do", () => {
    const model = slopeModel("house_burglaries_per_10000_dwellings", 2000, 2024);
    expect(model.summary).toContain("Median of the other cities: 94.0 in 2000");
  });

  it("takes differences of unrounded numbers, and says what changed in between", () => {
    const model = slopeModel("feels_unsafe_neighbourhood", 2011, 2023);
    expect(model.summary).toContain("Mechelen: 7.5 in 2011, 8 in 2023 (+0.5 pp).");
    expect(model.breaks).toContain("Decimals until 2017, whole percents in 2023.");
    expect(new Set(model.breaks).size).toBe(model.breaks.length);
  });

  it("keeps labels of a pole apart", async () => {
    await mount(<SlopeFigure model={slopeModel("trust_police", 2008, 2023)} width={720} words={SLOPE_WORDS} />);
    const labels = [...document.querySelectorAll("[data-role] text")];
    for (const anchor of ["end", null]) {
      const at = labels
        .filter((label) => label.getAttribute("text-anchor") === anchor)
        .map((label) => Number(label.getAttribute("y")))
        .sort((a, b) => a - b);
      expect(at).toHaveLength(14);
      at.slice(1).forEach((y, i) => expect(y - at[i]!).toBeGreaterThan(17));
    }
  });

  it("tells rank, interval and what it rests on by year", () => {
    const model = rankModel("trust_police");
    const at = model.years.indexOf(2017);
    expect(model.readOut(at)).toMatch(/^Mechelen in 2017: 2 of 13, between \d and \d in 95 of 100 draws\.$/);
    expect(model.readOut(0)).toContain("under the assumption made");
    expect(rankModel("foreign_nationals_share").readOut(0)).toBe("Mechelen in 2000: 3 of 13.");
  });
});
