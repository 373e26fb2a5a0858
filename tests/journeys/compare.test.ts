import { expect, it } from "vitest";
import type { Page } from "playwright-core";
import {
  addressOf,
  cellOf,
  chart,
  choose,
  figure,
  indicatorField,
  pickRadio,
  placeField,
  readScreenTable,
  settled,
  showAs,
  slider,
  tab,
} from "../support/comparePage";
import { visit } from "../support/journey";
import { shippedNumber, shippedRows } from "../support/shippedRows";

const MECHELEN = "12025";
const burglary = shippedRows("burglary-federal-police.csv");
const indexOf = (year: string) =>
  ((shippedNumber(burglary, MECHELEN, year) / shippedNumber(burglary, MECHELEN, "2000")) * 100).toFixed(1);
const chipNames = (page: Page) => page.getByRole("list", { name: "Places" }).getByRole("listitem").allInnerTexts();
const entries = (page: Page) => page.evaluate(() => history.length);

it("compares burglary in three cities with 2000, and the link gives the same table again", async () => {
  const page = await settled(await visit({ path: "?indicator=cleanliness_streets" }));
  await choose(indicatorField(page), "burglar");
  await figure(page, "House burglaries").waitFor();
  await choose(placeField(page), "Ghent");
  await choose(placeField(page), "Antwerp");
  await pickRadio(page, "Show as", "Index");
  await page.getByLabel("Base year").selectOption("2000");
  await tab(page, "Table").click();

  const table = await readScreenTable(page);
  expect([...table.rows.keys()].slice(0, 3)).toEqual(["Mechelen", "Ghent", "Antwerp"]);
  expect(shippedNumber(burglary, MECHELEN, "2024")).toBe(44.43);
  expect(shippedNumber(burglary, MECHELEN, "2000")).toBe(229.03);
  expect(cellOf(table, "Mechelen", "2000").text).toBe("100.0");
  expect(cellOf(table, "Mechelen", "2024").text).toBe(((44.43 / 229.03) * 100).toFixed(1));
  expect(cellOf(table, "Mechelen", "2025")).toEqual({ text: indexOf("2025"), note: "provisional" });
  expect(addressOf(page)).toEqual({ places: "12025~44021~11002", show: "index", base: "2000", tab: "table" });

  await page.reload();
  expect(await readScreenTable(await settled(page))).toEqual(table);
});

it("goes back and forward one decision at a time", async () => {
  const page = await settled(await visit());
  await choose(placeField(page), "Ghent");
  await pickRadio(page, "Show as", "Rank");
  await tab(page, "Table").click();
  await page.getByRole("table").waitFor();
  expect(addressOf(page)).toEqual({ places: "12025~44021", show: "rank", tab: "table" });

  await page.goBack();
  await chart(page).waitFor();
  expect(addressOf(page)).toEqual({ places: "12025~44021", show: "rank" });
  await page.goBack();
  await expect.poll(() => showAs(page, "Value").isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => chipNames(page)).toEqual(["Mechelen"]);
  expect(addressOf(page)).toEqual({ page: "compare" });

  for (let step = 0; step < 3; step++) await page.goForward();
  await page.getByRole("table").waitFor();
  expect(await showAs(page, "Rank").isChecked()).toBe(true);
  expect(await chipNames(page)).toEqual(["Mechelen", "Ghent"]);
});

it("keeps the moves of the sliders out of the history, but in the address", async () => {
  const page = await settled(await visit());
  const before = await entries(page);
  await slider(page, "From").focus();
  for (let step = 0; step < 18; step++) await page.keyboard.press("ArrowRight");
  await slider(page, "To").focus();
  await page.keyboard.press("ArrowLeft");
  expect(addressOf(page)).toEqual({ from: "2018", to: "2024" });
  expect(await entries(page)).toBe(before);
  expect(await page.getByRole("figure").innerText()).toContain("2018 to 2024");

  await tab(page, "Table").click();
  const { columns } = await readScreenTable(page);
  expect(columns.filter((name) => /^\d{4}$/.test(name)).join(" ")).toBe("2018 2019 2020 2021 2022 2023 2024");
});

it("invents no number where none is known", async () => {
  const page = await settled(await visit({ path: "?tab=table" }));
  const table = await readScreenTable(page);
  const years = table.columns.filter((name) => /^\d{4}$/.test(name));
  expect(years).toEqual(["2000", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"]);
  expect(cellOf(table, "Hasselt", "2025")).toEqual({ text: "–", note: "merged into another municipality" });
  expect(cellOf(table, "Hasselt", "2024").text).toBe("32.2");
  expect(await page.getByRole("figure").innerText()).toContain("1 of 130 values missing");

  await page.getByRole("row", { name: /^Hasselt/ }).getByRole("button", { name: "merged into" }).first().click();
  expect(await page.getByRole("figure").innerText()).toMatch(/Hasselt, 2025\s+–: merged into another municipality/);
});

it("joins 2000 and 2017 by a dashed line only, and says what it means", async () => {
  const page = await settled(await visit({ path: "?peers=none" }));
  const dashed = await chart(page).evaluate((root) =>
    [...root.querySelectorAll("path")]
      .filter((path) => getComputedStyle(path).strokeDasharray !== "none" && path.getAttribute("d") !== "")
      .map((path) => path.getBBox().width / root.getBoundingClientRect().width),
  );
  expect(dashed).toHaveLength(1);
  expect(dashed[0]).toBeGreaterThan(0.4);
  expect(await page.getByRole("figure").innerText()).toContain("Dashed: no figures in between");
});
