import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { chart, overflow, pickRadio, readScreenTable, settled, tab } from "../support/comparePage";
import { screenshot, visit } from "../support/journey";

/** Lightness of paper and ink, 0 black to 255 white. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const mean = (color: string) => {
      const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      return Math.round(parts.reduce((sum, part) => sum + part, 0) / parts.length);
    };
    const body = getComputedStyle(document.body);
    const paper = [body, getComputedStyle(document.documentElement)]
      .map((style) => style.backgroundColor)
      .find((color) => !/, 0\)$|transparent/.test(color));
    return { paper: mean(paper ?? "rgb(255,255,255)"), ink: mean(body.color) };
  });

it.each(["light", "dark"] as const)("follows the %s scheme of the system", async (colorScheme) => {
  const page = await settled(await visit({ colorScheme }));
  const { paper, ink } = await lightness(page);
  expect(paper > 200).toBe(colorScheme === "light");
  expect(ink > 200).toBe(colorScheme === "dark");
  await screenshot(page, `chart ${colorScheme}`);
});

it("takes the reader's own colours over those of the system, and remembers them", async () => {
  const page = await settled(await visit({ colorScheme: "light" }));
  const colours = page.getByRole("combobox", { name: "Colours" });
  await colours.selectOption("dark");
  await expect.poll(async () => (await lightness(page)).paper).toBeLessThan(60);
  await page.reload();
  await settled(page);
  expect(await colours.inputValue()).toBe("dark");
  expect((await lightness(page)).paper).toBeLessThan(60);
  await colours.selectOption("auto");
  await expect.poll(async () => (await lightness(page)).paper).toBeGreaterThan(200);
});

/** What A4 leaves between margins of one centimetre, in px of 1/96 inch. */
const PAPER = { width: 718, height: 1046 };

const PRINTED = ["?page=compare", "?layout=facets", "?tab=table&places=12025~44021"];

it.each(PRINTED)("prints the figure without its controls: %s", async (path) => {
  const page = await settled(await visit({ path, ...PAPER }));
  await page.emulateMedia({ media: "print" });
  for (const hidden of [
    page.getByRole("navigation", { name: "Pages" }),
    page.getByRole("combobox", { name: "Language" }),
    page.getByRole("combobox", { name: "Indicator" }),
    page.getByRole("tablist"),
    page.getByRole("slider", { name: "From", exact: true }),
    page.getByRole("button", { name: "Copy link" }),
    page.getByRole("button", { name: "Download CSV" }),
  ]) {
    expect([String(hidden), await hidden.isVisible()]).toEqual([String(hidden), false]);
  }
  expect(await overflow(page)).toBe(0);
  expect(await page.getByRole("figure").innerText()).toContain("Source: Federal Police");
  const image = await page.getByRole("figure").screenshot();
  expect(image.length).toBeGreaterThan(10_000);
  await screenshot(page, `print ${path}`);
});

it("prints every row of a long table", async () => {
  const page = await settled(await visit({ path: "?tab=table&peers=all&indicator=foreign_nationals_share", ...PAPER }));
  expect((await readScreenTable(page)).rows.size).toBeLessThan(100);
  await page.emulateMedia({ media: "print" });
  await expect.poll(async () => (await readScreenTable(page)).rows.size).toBeGreaterThan(250);
});

it("draws one chart, or a panel a place", async () => {
  const page = await settled(await visit());
  await pickRadio(page, "Layout", "Small multiples");
  const panels = page.getByRole("tabpanel").getByRole("list").first().getByRole("listitem");
  await expect.poll(() => panels.count()).toBe(13);
  await tab(page, "Table").click();
  await page.getByRole("table").waitFor();
  await tab(page, "Chart").click();
  expect(new URL(page.url()).search).toBe("?layout=facets");
  await pickRadio(page, "Layout", "One chart");
  await chart(page).waitFor();
});
