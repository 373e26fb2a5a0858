import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { indicatorField, pickRadio, readScreenTable, settled, tab } from "../support/comparePage";
import { axeViolations, violationsInBothSchemes, visit } from "../support/journey";

/** Colours are measured at rest: a fading element has another contrast. */
const open = async (path: string, colorScheme: "light" | "dark", width: number) => {
  const page = await settled(await visit({ path, colorScheme, width, reducedMotion: "reduce" }));
  await page.waitForLoadState("networkidle");
  return page;
};

const openFolds = (page: Page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));

async function expectAccessibleInBothSchemes(page: Page): Promise<void> {
  expect(await violationsInBothSchemes(page)).toEqual([]);
}

it.each([1440, 390])("is accessible as chart, panels and table, light and dark, %i px", async (width) => {
  const page = await open("?places=12025~44021", "light", width);
  await openFolds(page);
  await expectAccessibleInBothSchemes(page);
  await pickRadio(page, "Layout", "Small multiples");
  await settled(page);
  await expectAccessibleInBothSchemes(page);
  await tab(page, "Table").click();
  await readScreenTable(page);
  await expectAccessibleInBothSchemes(page);
});

it("is accessible with help or a list open, light and dark", async () => {
  const page = await open("?page=compare", "light", 1440);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Help" }).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press("Escape");
  await indicatorField(page).click();
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await expectAccessibleInBothSchemes(page);
});

it("is accessible with the sheet open", async () => {
  const page = await open("?page=compare", "dark", 390);
  await page.getByRole("button", { name: /Change places and options/ }).click();
  await page.getByRole("dialog", { name: "Places and options" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

it("is accessible with notices and in its empty state", async () => {
  const path = "?indicator=local_police_offences&places=12025~11002&show=rank&from=1990&to=1991&layout=none";
  const page = await open(path, "dark", 1440);
  await page.getByText("No figures for these places and years.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

it("is accessible when the figures cannot be loaded", async () => {
  const page = await visit({
    expected: [/Failed to load resource/],
    prepare: async (one) => void (await one.route("**/burglary-federal-police-*.csv", (route) => route.abort())),
  });
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
