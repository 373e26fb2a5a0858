// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { buildMapModel, type MapSetting } from "../../src/chart/buildMapModel";
import { ClassLegend } from "../../src/view/ClassLegend";
import { createHover } from "../../src/view/createHover";
import { mapTranslator } from "../support/shippedMap";
import { panelOf } from "../chart/mapPanel";
import { find, mount, texts } from "./mount";

const PANEL = panelOf({ a: [0], b: [10], c: [2], d: ["not-applicable"], e: ["not-published"], f: [4] });
const base: MapSetting = { index: 0, classing: "equal", classes: 5, selected: [], t: mapTranslator("en") };
const legendOf = (more: Partial<MapSetting> = {}, panel = PANEL) => buildMapModel(panel, { ...base, ...more }).legend;

describe("ClassLegend", () => {
  it("writes every limit where there is room, and every other one where there is not", async () => {
    const draw = await mount(<ClassLegend legend={legendOf()} width={460} />);
    expect(texts("svg text")).toEqual(["mean 4.0", "0.0", "2.0", "4.0", "6.0", "8.0", "10.0"]);
    await draw(<ClassLegend legend={legendOf({ classes: 7 })} width={180} />);
    expect(texts("svg text")).toEqual(["mean 4.0", "0.0", "2.9", "5.7", "10.0"]);
  });

  it("stands within its width", async () => {
    await mount(<ClassLegend legend={legendOf()} width={350} />);
    const bars = [...document.querySelectorAll("rect")].map((rect) => [
      Number(rect.getAttribute("x")),
      Number(rect.getAttribute("x")) + Number(rect.getAttribute("width")),
    ]);
    expect(Math.min(...bars.map(([from]) => from!))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...bars.map(([, to]) => to!))).toBeLessThanOrEqual(350);
  });

  it("says in words what it draws", async () => {
    await mount(<ClassLegend legend={legendOf()} width={460} />);
    expect(texts("ul.visually-hidden li")).toEqual([
      "0.0 to 2.0: 2 in this class",
      "2.0 to 4.0: 1 in this class",
      "4.0 to 6.0: 0 in this class",
      "6.0 to 8.0: 0 in this class",
      "8.0 to 10.0: 1 in this class",
      "mean 4.0",
    ]);
    expect(texts("ul:not(.visually-hidden) li")).toEqual(["No figure: not published (1)", "Not applicable (1)"]);
  });

  it("marks selected districts in their colours and the one under the pointer", async () => {
    const hover = createHover();
    await mount(<ClassLegend legend={legendOf({ selected: ["c", "b"] })} width={460} hover={hover} />);
    expect(document.querySelectorAll("[fill='var(--place-2)'], [fill='var(--place-3)']")).toHaveLength(2);
    const paths = document.querySelectorAll("path").length;
    await act(async () => hover.set("a"));
    expect(document.querySelectorAll("path")).toHaveLength(paths + 1);
    await act(async () => hover.set("e"));
    expect(document.querySelectorAll("path")).toHaveLength(paths);
  });

  it("has one class for equal numbers, none without any", async () => {
    const draw = await mount(<ClassLegend legend={legendOf({}, panelOf({ a: [3], b: [3] }))} width={300} />);
    expect(texts("svg text")).toEqual(["3.0"]);
    expect(find("svg").outerHTML).not.toMatch(/NaN|Infinity/);
    await draw(<ClassLegend legend={legendOf({}, panelOf({ a: ["suppressed"] }))} width={300} />);
    expect(texts("svg text")).toEqual([]);
  });
});
