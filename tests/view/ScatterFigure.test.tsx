// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { ScatterFigure } from "../../src/view/ScatterFigure";
import { layoutScatter, nearestPoint } from "../../src/chart/scatterLayout";
import { shippedScatter } from "../support/shippedScatter";
import { find, mount, press } from "./mount";

const { model } = shippedScatter("?x=cleanliness_streets&y=satisfaction_neighbourhood&year=2023");
const SIZE = { width: 800, height: 500 };
const chart = () => find("[role=slider]");
const said = () => chart().getAttribute("aria-valuetext");

it("is walked by keys in the order of the x axis, read out, and left by Escape", async () => {
  await mount(<ScatterFigure model={model} {...SIZE} onToggle={() => undefined} words={{ cursor: "Points" }} />);
  const names = model.points.map(({ name }) => name);
  const along = model.points.map(({ x }) => x);
  expect(along).toEqual(along.toSorted((a, b) => a - b));
  await press(chart(), "ArrowRight");
  expect(said()).toMatch(new RegExp(`^${names[0]}; Clean streets .*; Satisfaction with the neighbourhood `));
  await press(chart(), "ArrowRight");
  expect(said()).toContain(names[1]);
  await press(chart(), "End");
  expect(said()).toContain(names.at(-1));
  expect(chart().getAttribute("aria-valuenow")).toBe(String(names.length));
  await press(chart(), "Home");
  expect(said()).toContain(names[0]);
  expect(document.querySelector("dl")).not.toBeNull();
  await press(chart(), "Escape");
  expect(document.querySelector("dl")).toBeNull();
});

it("chooses the point at hand by Enter, and nothing before one is at hand", async () => {
  const toggle = vi.fn<(code: string) => void>();
  await mount(<ScatterFigure model={model} {...SIZE} onToggle={toggle} words={{ cursor: "Points" }} />);
  await press(chart(), "Enter");
  expect(toggle).not.toHaveBeenCalled();
  await press(chart(), "End");
  await press(chart(), "Enter");
  expect(toggle.mock.calls).toEqual([[model.points.at(-1)!.code]]);
});

it("finds the point under the pointer and none far from all", () => {
  const { placed } = layoutScatter(model, SIZE);
  const mechelen = placed.find(({ point }) => point.code === "12025")!;
  expect(nearestPoint(placed, mechelen.x + 2, mechelen.y - 1)).toBe(mechelen.index);
  expect(nearestPoint(placed, -500, -500)).toBeNull();
});
