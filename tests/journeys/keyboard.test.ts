import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { chart, downloadButton, indicatorField, readScreenTable, settled, slider } from "../support/comparePage";
import { visit } from "../support/journey";

/** Name and role of what has the focus, near enough to what a screen reader says. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return "";
    const byId = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id));
    const labels = "labels" in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const named = [...byId, ...labels].map((label) => label?.innerText ?? "").join(" ");
    const text = element.getAttribute("aria-label") ?? (named.trim() || element.innerText);
    return text.replaceAll(/\s+/g, " ").trim();
  });

/** All stops of the Tab key from the first back to the first; "" where the focus stands on nothing. */
async function tabThrough(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    // Between the last and the first the browser's own window has its turn.
    if (name !== "" && name === stops[0]) return stops.at(-1) === "" ? stops.slice(0, -1) : stops;
    stops.push(name);
  }
  throw new Error(`the Tab key finds no end: ${stops.join(" | ")}`);
}

/** Positions of the names among the stops, by their beginnings; each looked for behind the one before. */
function positions(stops: readonly string[], names: readonly string[]): number[] {
  let from = 0;
  return names.map((name) => {
    const found = stops.findIndex((stop, i) => i >= from && stop.startsWith(name));
    if (found < 0) throw new Error(`"${name}" does not follow in: ${stops.join(" | ")}`);
    from = found + 1;
    return found;
  });
}

const CONTROLS = ["Skip to the figure", "Language", "Colours", "Help", "Indicator", "Remove Mechelen", "Add place"];

it("reaches everything on the chart's page in the order of the eye", async () => {
  const page = await settled(await visit());
  await page.waitForLoadState("networkidle");
  const stops = await tabThrough(page);
  const figure = ["Chart", "One chart", "Year in the chart", "Play", "From", "To", "Copy link"];
  expect(positions(stops, [...CONTROLS, "Value", ...figure])[0]).toBe(0);
  expect(stops.length).toBeLessThan(49);
  expect(stops).not.toContain("");
});

it("reaches everything on the table's page, with one stop for all its marked cells", async () => {
  const page = await settled(await visit({ path: "?tab=table" }));
  await readScreenTable(page);
  await page.waitForLoadState("networkidle");
  const stops = await tabThrough(page);
  const figure = ["Table", "Filter places", "Download CSV", "Place", "2000", "From", "To"];
  expect(positions(stops, [...CONTROLS, "Value", ...figure])[0]).toBe(0);
  expect(stops.filter((stop) => /^[\d–].*(provisional|merged)/.test(stop))).toHaveLength(1);
});

it("skips to the figure", async () => {
  const page = await settled(await visit());
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to the figure");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("figure") !== null)).toBe(true);
});

it("walks through the years of the chart by arrow keys, and closes with Escape", async () => {
  const page = await settled(await visit());
  const valueText = () => chart(page).getAttribute("aria-valuetext");
  const quiet = await chart(page).innerText();
  await chart(page).focus();
  const walk: [string, RegExp][] = [
    ["Home", /^2000: Mechelen 229\.0\b/],
    ["ArrowRight", /^2017: Mechelen 70\.3\b/],
    ["ArrowLeft", /^2000: /],
    ["End", /^2025: Mechelen 51\.5 \(provisional\)/],
    ["ArrowLeft", /^2024: Mechelen 44\.4\b/],
  ];
  for (const [key, text] of walk) {
    await page.keyboard.press(key);
    await expect.poll(valueText).toMatch(text);
  }
  expect(await chart(page).innerText()).not.toBe(quiet);
  await page.keyboard.press("Escape");
  await expect.poll(() => chart(page).innerText()).toBe(quiet);
  expect(await chart(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

it("opens help with the question mark, closes it with Escape, and gives the focus back", async () => {
  const page = await settled(await visit());
  await chart(page).focus();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  await help.waitFor();
  expect(await help.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
  expect(await chart(page).evaluate((element) => element === document.activeElement)).toBe(true);

  await page.getByRole("button", { name: "Help" }).press("Enter");
  await help.waitFor();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
  expect(await focused(page)).toBe("Help");
});

it("types a question mark into a field as a question mark", async () => {
  const page = await settled(await visit());
  await indicatorField(page).focus();
  await page.keyboard.type("?");
  expect(await page.getByRole("dialog", { name: "Help" }).isVisible()).toBe(false);
  expect(await indicatorField(page).inputValue()).toContain("?");
});

it("moves the ends of the period by Home, End, pages and arrows, never past each other", async () => {
  const page = await settled(await visit());
  const years = async () => [
    await slider(page, "From").getAttribute("aria-valuetext"),
    await slider(page, "To").getAttribute("aria-valuetext"),
  ];
  await slider(page, "From").focus();
  const fromKeys: [string, string][] = [
    // A page goes on to a year with figures, and there are none between 2000 and 2017.
    ["PageUp", "2017"],
    ["ArrowRight", "2018"],
    ["PageDown", "2000"],
    ["ArrowRight", "2001"],
    ["Home", "2000"],
    ["End", "2025"],
    ["Home", "2000"],
  ];
  for (const [key, from] of fromKeys) {
    await page.keyboard.press(key);
    await expect.poll(years).toEqual([from, "2025"]);
  }
  await slider(page, "To").focus();
  for (const [key, to] of [["PageDown", "2020"], ["ArrowLeft", "2019"], ["Home", "2000"], ["End", "2025"]]) {
    await page.keyboard.press(key!);
    await expect.poll(years).toEqual(["2000", to]);
  }
});

it("picks, compares and saves without a pointer", async () => {
  const page = await settled(await visit());
  await indicatorField(page).focus();
  await page.keyboard.type("clean streets");
  await page.keyboard.press("Enter");
  await page.getByRole("figure", { name: "Clean streets", exact: true }).waitFor();
  await page.getByRole("tab", { name: "Chart" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("table").waitFor();
  const download = page.waitForEvent("download");
  await downloadButton(page).press("Enter");
  expect((await download).suggestedFilename()).toBe("cleanliness_streets-mechelen-2008-2023.csv");
});
