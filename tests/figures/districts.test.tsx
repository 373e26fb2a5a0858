import { act } from "react";
import { expect, it } from "vitest";
import { buildHeatTable } from "../../src/chart/buildHeatTable";
import { buildRankedBars } from "../../src/chart/buildRankedBars";
import { buildDistrictLines } from "../../src/chart/buildDistrictLines";
import { slotOfDistrict } from "../../src/chart/buildMapModel";
import { classifyPanel, classOf } from "../../src/chart/mapClasses";
import type { UnitPanel } from "../../src/series/deriveUnits";
import { dropComputed } from "../../src/series/trimPanel";
import { createHover } from "../../src/view/createHover";
import { HeatTable } from "../../src/view/HeatTable";
import { LineFigure } from "../../src/view/LineFigure";
import { RankedBars } from "../../src/view/RankedBars";
import { districtsTranslator } from "../support/districtsTranslator";
import { expectGolden } from "../support/golden";
import { shippedPanel } from "../support/shippedMap";
import { find, mount } from "../view/mount";

const t = districtsTranslator();

function tones(panel: UnitPanel) {
  const classes = classifyPanel(panel, { classing: "quantile", classes: 5 });
  const toneOf = (value: number) => classes.steps[classOf(value, classes) ?? -1] ?? null;
  return { toneOf, scale: classes.scale };
}

const HEAT_WORDS = {
  caption: "Caption",
  name: "District",
  trend: "Trend",
  numbers: "Show the numbers",
  search: "Find",
  nothing: "Nothing",
  hint: "Hint",
};

const BAR_WORDS = {
  label: "Ranks",
  mean: "mean",
  search: "Find",
  nothing: "Nothing",
  showAll: (count: number) => `Show all ${count}`,
  showFew: (count: number) => `Show ${count}`,
};

async function drawBars(panel: UnitPanel, year: number, selected: readonly string[] = []) {
  const { toneOf, scale } = tones(panel);
  const bars = buildRankedBars(panel, { index: panel.periods.indexOf(year), counts: panel, toneOf, t });
  const chosen: string[] = [];
  const hover = createHover();
  await mount(
    <RankedBars
      bars={bars}
      scale={scale}
      hover={hover}
      selected={selected}
      slotOf={(code) => slotOfDistrict(selected, code)}
      onSelect={(code) => chosen.push(code)}
      words={BAR_WORDS}
    />,
  );
  return { bars, hover, chosen };
}

async function drawHeat(panel: UnitPanel, selected: readonly string[] = []) {
  const { toneOf, scale } = tones(panel);
  const heat = buildHeatTable(panel, { toneOf, t });
  const hover = createHover();
  await mount(
    <HeatTable
      heat={heat}
      scale={scale}
      hover={hover}
      selected={selected}
      slotOf={(code) => slotOfDistrict(selected, code)}
      onSelect={() => {}}
      words={HEAT_WORDS}
    />,
  );
  return { heat, hover };
}

it("draws Berlin's offences of 2023 in ranks as on file", async () => {
  await drawBars(shippedPanel("DEBER", "recorded_offences_berlin"), 2023, ["DEBER-08"]);
  expectGolden("district-ranked-bars", find("[role=listbox]"));
});

it("draws Basel's foreign nationals from 1980 to 2024 as a heat table as on file", async () => {
  await drawHeat(dropComputed(shippedPanel("CHBSL", "foreign_nationals_share_basel")).panel, ["CHBSL-07"]);
  expectGolden("district-heat-table", find("table"));
});

it("draws a district against the mean and the spread as on file", async () => {
  const { panel } = dropComputed(shippedPanel("CHBSL", "foreign_nationals_share_basel"));
  const model = buildDistrictLines(panel, { title: "Share", cityName: "Basel", city: null, selected: ["CHBSL-07"], t });
  await mount(<LineFigure model={model} width={880} height={380} words={{ cursor: "Year", differenceTo: "mean" }} />);
  expectGolden("district-lines", find("svg.recharts-surface"));
});

it("gives every cell of the heat table its number, or a dash with the reason", async () => {
  const panel = shippedPanel("DEBER", "recorded_offences_berlin", { show: "rate" });
  await drawHeat(panel);
  const cells = [...document.querySelectorAll("tbody td[data-read]")];
  expect(cells).toHaveLength(12 * 12);
  const missing = cells.filter((cell) => cell.hasAttribute("data-missing"));
  expect(missing).toHaveLength(12 * 3);
  expect(missing.every((cell) => cell.textContent === "– no population for this year")).toBe(true);
  expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

it("draws no more than a window of 300 municipalities, and finds any of them", async () => {
  const panel = shippedPanel("02000", "foreign_nationals_share");
  const { heat } = await drawHeat(panel);
  expect(heat.rows.length).toBeGreaterThanOrEqual(300);
  expect(document.querySelectorAll("tbody td").length).toBeLessThan(2000);
});

it("shows the first ranks of many, and the chosen ones among them", async () => {
  const panel = shippedPanel("02000", "foreign_nationals_share");
  const { bars } = await drawBars(panel, 2022, ["12025"]);
  const shown = [...document.querySelectorAll("[role=option]")].map((row) => row.getAttribute("data-code"));
  expect(shown.length).toBeLessThan(20);
  expect(shown).toContain("12025");
  expect(shown[0]).toBe(bars.rows[0]!.code);
  expect(document.body.textContent).toContain("Show all 300");
});

it("writes what is under the pointer to all figures that share it, and nothing else anew", async () => {
  const { hover } = await drawHeat(shippedPanel("CHBSL", "foreign_nationals_share_basel"));
  const row = find('tr[data-code="CHBSL-05"]');
  const other = find('tr[data-code="CHBSL-06"]');
  await act(async () => hover.set("CHBSL-05"));
  expect([row.hasAttribute("data-hovered"), other.hasAttribute("data-hovered")]).toEqual([true, false]);
  await act(async () => hover.set(null));
  expect(row.hasAttribute("data-hovered")).toBe(false);
});
