// @vitest-environment happy-dom
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Tabs } from "../../src/view/Tabs";
import { click, find, focus, mount, press, texts } from "./mount";

const tabs = [
  { id: "chart", label: "Chart" },
  { id: "map", label: "Map" },
  { id: "table", label: "Table" },
];

function Views({ keepPanels = false }) {
  const [value, setValue] = useState("chart");
  return (
    <Tabs label="Views" tabs={tabs} value={value} onChange={setValue} keepPanels={keepPanels}>
      {(id) => <p>panel {id}</p>}
    </Tabs>
  );
}

const tab = (label: string) => [...document.querySelectorAll("[role=tab]")].find((one) => one.textContent === label)!;
const selected = () => find("[role=tab][aria-selected=true]");

describe("Tabs", () => {
  it.each([
    ["ArrowRight", "Chart", "Map"],
    ["ArrowLeft", "Chart", "Table"],
    ["ArrowRight", "Table", "Chart"],
    ["End", "Chart", "Table"],
    ["Home", "Table", "Chart"],
  ])("%s on %s goes to %s", async (key, from, expected) => {
    await mount(<Views />);
    await click(tab(from));
    await focus(tab(from));
    await press(tab(from), key);
    expect(selected().textContent).toBe(expected);
    expect(document.activeElement).toBe(selected());
    expect(texts("p")).toEqual([`panel ${expected.toLowerCase()}`]);
  });

  it("has one tab stop, and each tab names its panel", async () => {
    await mount(<Views />);
    expect([...document.querySelectorAll<HTMLElement>("[role=tab]")].map((one) => one.tabIndex)).toEqual([0, -1, -1]);
    const panel = document.getElementById(selected().getAttribute("aria-controls") ?? "");
    expect(panel?.getAttribute("aria-labelledby")).toBe(selected().id);
  });

  it("keeps panels once seen when asked to", async () => {
    await mount(<Views keepPanels />);
    await click(tab("Table"));
    expect([...document.querySelectorAll("p")].map((p) => p.textContent)).toEqual(["panel chart", "panel table"]);
    expect(texts("p")).toEqual(["panel table"]);
  });
});
