import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addressOf, choose, pickRadio, placeField, readScreenTable, settled, tab } from "../support/comparePage";
import { visit } from "../support/journey";
import { serveBelow, type StaticSite } from "../support/serveBelow";

let site: StaticSite;
beforeAll(async () => {
  site = await serveBelow("/some/path/");
});
afterAll(() => site.close());

it("chooses, reloads and shares below /some/path/ as anywhere else", async () => {
  const page = await settled(
    await visit({
      path: `${site.url}?page=compare`,
      prepare: (one) => one.context().grantPermissions(["clipboard-read", "clipboard-write"]),
    }),
  );
  await choose(placeField(page), "Ghent");
  await pickRadio(page, "Show as", "Index");
  await tab(page, "Table").click();
  const table = await readScreenTable(page);
  expect(new URL(page.url()).pathname).toBe("/some/path/");
  expect(addressOf(page)).toEqual({ places: "12025~44021", show: "index", tab: "table" });

  await page.reload();
  expect(await readScreenTable(await settled(page))).toEqual(table);

  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Link copied").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe("/some/path/");
  const other = await settled(await visit({ path: link }));
  expect(await readScreenTable(other)).toEqual(table);
});

it.each([
  ["districts", "districts&city=02000", "Map of", false],
  ["mix, with its worker of chance", "mix&places=CHBSL", "Segregation", true],
  ["relate", "relate", "Points of the chart", false],
])("opens the page %s with its files", async (_, query, shown, withChance) => {
  const asked: string[] = [];
  const prepare = async (one: Page) => void one.on("request", (request) => asked.push(request.url()));
  const page = await visit({ path: `${site.url}?page=${query}`, prepare });
  await page.locator(`[aria-label*="${shown}"]`).first().waitFor();
  await expect.poll(() => page.locator("[aria-busy=true]").count(), { timeout: 15_000 }).toBe(0);
  expect(await page.locator("[data-kind=error]").count()).toBe(0);
  await expect.poll(() => asked.some((url) => url.includes("/some/path/assets/chance.worker"))).toBe(withChance);
});

it("leads back to its own start", async () => {
  const page = await settled(await visit({ path: `${site.url}?show=rank&tab=table` }));
  await page.getByRole("link", { name: "Urban Indicators" }).click();
  await page.getByRole("heading", { level: 1, name: "Mechelen since 2000" }).waitFor();
  expect(page.url()).toBe(site.url);
});
