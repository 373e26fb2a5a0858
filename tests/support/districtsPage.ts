import type { Download, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What the README promises to outside scripts about the Districts page, by its English accessible name. */
export const cityField = (page: Page): Locator => page.getByRole("combobox", { name: "City", exact: true });
export const mainFigure = (page: Page): Locator => page.locator("#figure");
export const map = (page: Page, city: string): Locator =>
  page.getByRole("listbox", { name: `Map of ${city}`, exact: true });
export const ranks = (page: Page): Locator => page.getByRole("listbox", { name: /^Ranks in / });
export const yearSlider = (page: Page): Locator => page.getByRole("slider", { name: "Year", exact: true });

/** Waits until nothing of the page is on its way any more. */
export async function drawn(page: Page): Promise<Page> {
  await mainFigure(page).waitFor();
  await expect.poll(() => page.locator("[aria-busy=true]").count(), { timeout: 15_000 }).toBe(0);
  return page;
}

/** Rows of the table of the main figure: name, then one text a column. */
export async function readFigureTable(page: Page): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  await mainFigure(page).getByRole("table").waitFor();
  const rows = await mainFigure(page)
    .getByRole("table")
    .evaluate((table) => {
      const clean = (cell: Element) => (cell.firstChild?.textContent ?? "").trim();
      const columns = [...table.querySelectorAll("thead th")].map((cell) =>
        (cell.textContent ?? "").replace(/\s*[↑↓]$/, ""),
      );
      return [...table.querySelectorAll("tbody tr")].map((row) => ({
        name: clean(row.querySelector("th")!),
        cells: [...row.querySelectorAll("td")].map((cell, i) => [columns[i + 1] ?? "", clean(cell)] as const),
      }));
    });
  return new Map(rows.map(({ name, cells }) => [name, new Map(cells)]));
}

/** Outlines as drawn, by code. */
export const outlinesOf = (page: Page, city: string): Promise<Record<string, string>> =>
  map(page, city).evaluate((list) =>
    Object.fromEntries(
      [...list.querySelectorAll("[data-code]")].map((path) => [
        path.getAttribute("data-code") ?? "",
        path.getAttribute("d") ?? "",
      ]),
    ),
  );

/** Colours of the map by code: the step of a class, or what else a district is. */
export const coloursOf = (page: Page, city: string): Promise<Record<string, string>> =>
  map(page, city).evaluate((list) =>
    Object.fromEntries(
      [...list.querySelectorAll("[role=option]")].map((path) => [
        path.getAttribute("data-code") ?? "",
        path.getAttribute("data-step") ?? path.getAttribute("data-kind") ?? "",
      ]),
    ),
  );

/** As a reader does it, where other list boxes stand on the page: types words, takes the first this field offers. */
export async function pickFrom(field: Locator, words: string): Promise<void> {
  await field.click();
  await field.fill(words);
  const offered = field
    .page()
    .locator(`[id="${await field.getAttribute("aria-controls")}"]`)
    .getByRole("option");
  await expect.poll(async () => (await offered.first().innerText()).toLowerCase()).toContain(words.toLowerCase());
  if (!(await field.getAttribute("aria-activedescendant"))) await field.press("ArrowDown");
  await field.press("Enter");
  await expect.poll(() => offered.count()).toBe(0);
}

/** What was saved, as text. */
export async function textOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
