import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What the README promises to outside scripts, by its English accessible name. */
export const treatedField = (page: Page): Locator => page.getByRole("combobox", { name: "Treated place", exact: true });
export const startField = (page: Page): Locator =>
  page.getByRole("combobox", { name: "First year of the policy", exact: true });
export const refusal = (page: Page): Locator =>
  page.getByRole("region", { name: "No counterfactual for this question", exact: true });
export const donorsTable = (page: Page): Locator => page.getByRole("table", { name: "Donors", exact: true });

/** The card of a method. */
export const card = (page: Page, method: string): Locator =>
  page
    .getByRole("list", { name: "The four methods" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: method, exact: true }) });

/** The number on a card, as written. */
export const effectOf = (page: Page, method: string): Promise<string> =>
  card(page, method).locator("[data-effect]").innerText();

/** Waits until all methods have run and every figure is drawn. */
export async function evaluated(page: Page): Promise<Page> {
  await page.getByRole("list", { name: "The four methods" }).waitFor();
  await page.getByRole("figure").first().waitFor();
  await expect.poll(() => page.locator("[aria-busy=true]").count(), { timeout: 15_000 }).toBe(0);
  return page;
}
