import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { addressOf, choose, figure, overflow, settled } from "../support/comparePage";
import { button, dropFiles, textFile, walkThrough } from "../support/dataPage";
import { axeViolations, visit, type Visit } from "../support/journey";

const card = (page: Page, title: string): Locator => page.getByRole("region", { name: title, exact: true });
const crimeCard = (page: Page): Locator => card(page, "Crime fell by 75 percent");
const verdicts = (place: Page | Locator): Locator => place.locator("p", { hasText: /^Verdict: / });
const verdictOf = (place: Locator): Promise<string> => verdicts(place).innerText();
const field = (page: Page, name: string): Locator =>
  card(page, "Check a claim of your own").getByRole("combobox", { name, exact: true });

const PATIENCE = { timeout: 15_000 };

/** Waits until every verdict is there. */
async function open(options: Visit = {}): Promise<Page> {
  const page = await visit({ path: "?lang=en", ...options });
  await expect.poll(() => verdicts(page).count(), PATIENCE).toBeGreaterThanOrEqual(7);
  return page;
}

async function nameOfDownload(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return download.suggestedFilename();
}

it("leads from the crime card to the very same figures in Compare, and back to the card as it was left", async () => {
  const page = await open();
  const said = await verdictOf(crimeCard(page));
  await crimeCard(page).getByRole("button", { name: /^All readings/ }).click();
  await page.getByRole("figure", { name: "The change between every two years" }).waitFor();
  expect(await nameOfDownload(page, "Download CSV: Crime fell by 75 percent")).toBe("claim-crime-mechelen.csv");
  expect(await nameOfDownload(page, "Download CSV: readings of Crime fell by 75 percent")).toBe("claim-crime-readings.csv");
  await crimeCard(page).getByRole("link", { name: /^Open in Compare: House burglaries per 10,000 dwellings/ }).click();
  await figure(page, "House burglaries").waitFor();
  expect(addressOf(page)).toMatchObject({ claim: "crime", from: "2000", to: "2024" });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  for (const wayBack of [() => page.goBack(), () => page.getByRole("link", { name: "Story", exact: true }).click()]) {
    await wayBack();
    await page.getByRole("table", { name: /^Readings of/ }).waitFor();
    expect(await verdictOf(crimeCard(page))).toBe(said);
    expect(await crimeCard(page).evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top < window.innerHeight && bottom > 0;
    })).toBe(true);
    await page.getByRole("link", { name: "Compare", exact: true }).click();
    await settled(page);
  }
});

it("checks a claim of one’s own by keyboard, and the link gives the same verdict to another", async () => {
  const page = await open();
  await choose(field(page, "Place"), "Genk");
  await field(page, "What it says").selectOption("it fell more than in …");
  await choose(field(page, "Compared with"), "Hasselt");
  await field(page, "To").selectOption("2017");
  await field(page, "From").selectOption("2020");
  await button(page, "Check it").press("Enter");
  await page.getByText("The last year must come after the first.").waitFor();
  await field(page, "From").selectOption("2000");
  await button(page, "Check it").press("Enter");
  const sentence = /House burglaries in Genk fell more than in Hasselt from 2000 to 2017/;
  const result = page.getByRole("article", { name: sentence });
  const said = await verdictOf(result);
  expect(said).toMatch(/Supported|Contradicted/);

  const other = await visit({ path: page.url() });
  const shared = other.getByRole("article", { name: sentence });
  expect(await verdictOf(shared)).toBe(said);
  await shared.getByRole("button", { name: "Remove" }).click();
  expect(addressOf(other)["own"]).toBeUndefined();
});

it("changes a verdict when a visitor brings figures, and says what it is without them", async () => {
  const page = await open();
  expect(await verdictOf(card(page, "The dirtiest city became clean"))).toMatch(/Partly/);
  const rows = ["city,year,indicator,category,value,unit", "Mechelen,2026,Clean streets,agree,40,% of respondents"];
  await dropFiles(page, [textFile("streets.csv", rows.join("\n"))]);
  await walkThrough(page, { keep: false, name: "Streets of 2026" });
  await page.getByRole("link", { name: "Story", exact: true }).click();
  const clean = card(page, "The dirtiest city became clean");
  await clean.getByText(/Without them it is: Partly/).waitFor();
  expect(await verdictOf(clean)).toMatch(/Contradicted.*with your data/s);
});

it.each([
  ["light", 1440],
  ["dark", 390],
] as const)("is accessible and fits, %s, %i px, with readings and a claim of one’s own open", async (colorScheme, width) => {
  const path = "?page=story&lang=en&claim=crime&own=fell~71016~house_burglaries_per_10000_dwellings~~~~~";
  const page = await open({ path, colorScheme, width, reducedMotion: "reduce" });
  await page.getByRole("figure", { name: "The change between every two years" }).waitFor();
  await expect.poll(() => page.locator("[aria-busy=true]").count(), PATIENCE).toBe(0);
  expect(await overflow(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});
