// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { buildGapModel } from "../../src/chart/buildGapModel";
import { buildPathModel } from "../../src/chart/buildPathModel";
import { buildRatioModel } from "../../src/chart/buildRatioModel";
import { buildWeightsModel } from "../../src/chart/buildWeightsModel";
import { estimateTextWidth } from "../../src/chart/textWidth";
import { GapFigure } from "../../src/view/GapFigure";
import { PathFigure } from "../../src/view/PathFigure";
import { RatioDots } from "../../src/view/RatioDots";
import { WeightBars } from "../../src/view/WeightBars";
import * as made from "../support/effectFixture";
import { blur, find, focus, mount, press, texts } from "./mount";

const t = made.effectTranslator();
const style = made.effectStyle();
const SIZE = { width: 880, height: 360 };
const { YEARS, START } = made;
const path = buildPathModel(
  { periods: YEARS, firstTreated: START, actual: made.actual, counterfactual: made.expected },
  { t, style, name: "Mechelen", counterfactualName: "Synthetic Mechelen", startWord: "policy begins" },
);
const gap = buildGapModel(
  { periods: YEARS, firstTreated: START, treated: made.treated, donors: made.donors, limit: null },
  { t, style, startWord: "policy begins" },
);
const ratios = Array.from({ length: 12 }, (_, i) => ({ id: `${i}`, name: `Place ${i}`, ratio: 12 - i }));

const slider = () => find("[role=slider]");
const told = () => slider().getAttribute("aria-valuetext");

describe.each([
  ["path", <PathFigure key="path" model={path} {...SIZE} label="Paths" />, "Paths", path.readOut],
  ["gap", <GapFigure key="gap" model={gap} {...SIZE} label="Gaps" />, "Gaps", gap.readOut],
])("the %s figure", (_, figure, name, readOut) => {
  it("is a slider over the years that reads each out", async () => {
    await mount(figure);
    expect(slider().getAttribute("aria-label")).toBe(name);
    expect([slider().getAttribute("aria-valuemin"), slider().getAttribute("aria-valuemax")]).toEqual(["2000", "2015"]);
    expect(told()).toBe(readOut(15));
    await press(slider(), "Home");
    expect(told()).toBe(readOut(0));
    await press(slider(), "ArrowRight");
    expect(told()).toBe(readOut(1));
    expect(slider().getAttribute("aria-valuenow")).toBe("2001");
  });

  it("shows the same to the eye, until Escape or leaving it", async () => {
    await mount(figure);
    await press(slider(), "End");
    expect(texts("[role=slider] > div strong").length).toBeGreaterThan(1);
    expect(texts("[role=slider] > div p")[0]).toBe("2015");
    await press(slider(), "Escape");
    expect(texts("[role=slider] > div strong")).toEqual([]);
    await focus(slider());
    await press(slider(), "Home");
    expect(texts("[role=slider] > div strong").length).toBeGreaterThan(1);
    await blur(slider());
    expect(texts("[role=slider] > div strong")).toEqual([]);
  });

  it("hides the drawing from screen readers, which have the slider", async () => {
    await mount(figure);
    expect([...document.querySelectorAll("svg")].every((svg) => svg.closest("[aria-hidden=true]") !== null)).toBe(true);
  });
});

it("keeps seven digits beside the axis on a narrow screen", async () => {
  const people = (values: readonly number[]) => values.map((value) => 6_000_000 + value * 1000);
  const model = buildPathModel(
    { periods: YEARS, firstTreated: START, actual: people(made.actual), counterfactual: people(made.expected) },
    { t, style, name: "Flanders", counterfactualName: "Synthetic Flanders", startWord: "policy begins" },
  );
  await mount(<PathFigure model={model} width={350} height={320} label="Paths" />);
  const ticks = [...document.querySelectorAll("text[text-anchor=end]")].filter((tick) => /^\d,\d/.test(tick.textContent));
  expect(ticks.length).toBeGreaterThan(3);
  // The figure's frame has 16 px of padding on such a screen.
  const starts = ticks.map((tick) => Number(tick.getAttribute("x")) - estimateTextWidth(tick.textContent, 13));
  expect(Math.min(...starts)).toBeGreaterThan(-16);
});

it("walks through ratios by rank and names the rank", async () => {
  const model = buildRatioModel(ratios, { t, treated: "4", p: 5 / 12 });
  await mount(<RatioDots model={model} {...SIZE} label="Ratios" />);
  await press(slider(), "Home");
  await press(slider(), "ArrowRight");
  expect(told()).toBe("Rank 2 of 12: Place 1, ratio 11.00.");
  expect(texts("[role=slider] > div p")[0]).toBe("Rank 2");
});

it("tells every weight as text, in a named list that is no stop of the keyboard", async () => {
  const weights = [0.6, 0.395, 0.003, 0.002, 0].map((weight, i) => ({ id: `${i}`, name: `Donor ${i}`, weight }));
  await mount(<WeightBars model={buildWeightsModel(weights, { t })} label="Weights" />);
  expect(find("ul").getAttribute("aria-label")).toBe("Weights");
  expect(texts("li")).toEqual(["Donor 00.600", "Donor 10.395", "2 others together0.005"]);
  expect(texts("p")).toEqual(["1 donor has no weight."]);
  expect(document.querySelector("[tabindex]")).toBeNull();
  expect([...document.querySelectorAll("rect")].map((bar) => bar.getAttribute("width"))).toEqual(["100%", "65.8%", "0.8%"]);
});
