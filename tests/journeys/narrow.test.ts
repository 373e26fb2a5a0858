import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { chart, indicatorField, overflow, placeField, settled, showAs, tab } from "../support/comparePage";
import { screenshot, visit } from "../support/journey";
import { shippedNumber, shippedRows } from "../support/shippedRows";

const PHONE = { width: 390, height: 844, hasTouch: true } as const;
const openSheet = (page: Page) => page.getByRole("button", { name: /Change places and options/ }).tap();
const sheetOf = (page: Page) => page.getByRole("dialog", { name: "Places and options" });

it.each([
  ["chart", "?page=compare"],
  ["chart of six places", "?places=12025~44021~11002~24062~35013~71022"],
  ["table", "?tab=table&places=12025~44021~11002"],
  ["facets", "?layout=facets"],
  ["long names", "?lang=nl&indicator=satisfaction_living_together_stimuli"],
])("keeps to the width of a phone: %s", async (name, path) => {
  const page = await settled(await visit({ ...PHONE, path }));
  await page.waitForLoadState("networkidle");
  expect(await overflow(page)).toBe(0);
  await screenshot(page, `phone ${name}`);
});

it("keeps to every width between a small phone and a large screen", async () => {
  const page = await settled(await visit({ width: 1920 }));
  await page.waitForLoadState("networkidle");
  for (const width of [1920, 1366, 1080, 1000, 768, 640, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(async () => [width, await overflow(page)]).toEqual([width, 0]);
  }
});

it("leaves the figure at least 300 px of height, and shows a year's numbers at a touch", async () => {
  const page = await settled(await visit({ ...PHONE, path: "?from=2017" }));
  await chart(page).scrollIntoViewIfNeeded();
  const box = await chart(page).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(300);
  const quiet = await chart(page).innerText();
  await page.touchscreen.tap(box!.x + box!.width / 2, box!.y + box!.height / 2);
  const year = (await chart(page).getAttribute("aria-valuenow")) ?? "";
  expect(Number(year)).toBeGreaterThan(2018);
  expect(Number(year)).toBeLessThan(2024);
  const shown = (await chart(page).innerText()).slice(0, 1000).replaceAll(/\s+/g, " ");
  expect(quiet).not.toMatch(/dwellings\s+Mechelen/);
  const value = shippedNumber(shippedRows("burglary-federal-police.csv"), "12025", year).toFixed(1);
  expect(shown).toContain(`${year} per 10,000 dwellings Mechelen ${value}`);
});

it("keeps every control within reach in the sheet", async () => {
  const page = await settled(await visit(PHONE));
  expect(await indicatorField(page).isVisible()).toBe(false);
  await openSheet(page);
  await sheetOf(page).waitFor();
  expect(await overflow(page)).toBe(0);
  for (const control of [
    indicatorField(page),
    placeField(page),
    sheetOf(page).getByRole("button", { name: "No others" }),
    showAs(page, "Rank"),
    sheetOf(page).getByRole("button", { name: "Show the figure" }),
  ]) {
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThanOrEqual(844);
  }
  await screenshot(page, "phone sheet", false);
  await showAs(page, "Rank").tap();
  await sheetOf(page).getByRole("button", { name: "Show the figure" }).tap();
  await sheetOf(page).waitFor({ state: "hidden" });
  expect(new URL(page.url()).search).toBe("?show=rank");
});

it("gives a finger at least 40 px of every control, in the page and in the sheet", async () => {
  const page = await settled(await visit(PHONE));
  const small = () =>
    page.locator("button, select, input, summary").evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        .map((control) => ({ control, height: control.getBoundingClientRect().height }))
        .filter(({ height }) => height > 1 && height < 40)
        .map(({ control, height }) => `${control.getAttribute("aria-label") ?? control.textContent}: ${height}`),
    );
  expect(await small()).toEqual([]);
  await openSheet(page);
  await sheetOf(page).waitFor();
  expect(await small()).toEqual([]);
});

it("lets a place be picked in the sheet", async () => {
  const page = await settled(await visit(PHONE));
  await openSheet(page);
  await placeField(page).tap();
  await placeField(page).fill("ghent");
  const option = page.getByRole("listbox").getByRole("option", { name: /^Ghent/ });
  await option.tap();
  await page.getByRole("button", { name: "Remove Ghent" }).waitFor();
  expect(await overflow(page)).toBe(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("figure").innerText()).toContain("Ghent");
});

it("folds the controls away below the width of two columns, and gives them back", async () => {
  const page = await settled(await visit({ width: 390 }));
  await page.setViewportSize({ width: 1000, height: 800 });
  await indicatorField(page).waitFor();
  await tab(page, "Table").click();
  await page.getByRole("table").waitFor();
  expect(await overflow(page)).toBe(0);
});
