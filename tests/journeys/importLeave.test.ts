import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { notices, settled, tab } from "../support/comparePage";
import { button, dropFiles, textFile, walkThrough } from "../support/dataPage";
import { visit } from "../support/journey";

const FILE = textFile("thefts.csv", "city;year;offence;count\nAville;2020;arson;7\nAville;2020;theft;90\n");
const preview = (page: Page) => page.getByRole("grid", { name: "Preview of the file" });
const step = (page: Page) => page.locator("[aria-current=step]");
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

it("keeps an import that is under way when the name of the page is pressed, and asks before a reload", async () => {
  const page = await visit({ path: "?page=data" });
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await dropFiles(page, [FILE]);
  await preview(page).waitFor();
  await button(page, "Continue").click();
  await step(page).filter({ hasText: "Match" }).waitFor();
  await link(page, "Urban Indicators").click();
  await page.getByRole("heading", { level: 1, name: "Mechelen since 2000" }).waitFor();
  await link(page, "Data").click();
  await step(page).filter({ hasText: "Match" }).waitFor();
  expect(asked).toEqual([]);
  await page.reload();
  await button(page, "Choose files").waitFor();
  expect(asked).toEqual(["beforeunload"]);
  await page.reload();
  await button(page, "Choose files").waitFor();
  expect(asked).toHaveLength(1);
});

it("gives the focus to the head of the page when an import is cancelled", async () => {
  const page = await visit({ path: "?page=data" });
  await dropFiles(page, [FILE]);
  await preview(page).waitFor();
  await button(page, "Cancel").click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Bring your own city");
});

it("goes on with the next of several files after one that cannot be read", async () => {
  const page = await visit({ path: "?page=data" });
  await dropFiles(page, [textFile("bad.csv", "<!DOCTYPE html><html><body>Log in</body></html>"), FILE]);
  await page.getByRole("heading", { name: "This file cannot be read" }).waitFor();
  await button(page, "Skip this file").waitFor();
  await button(page, "Go on with “thefts.csv”").click();
  await preview(page).waitFor();
  expect(await button(page, "Skip this file").count()).toBe(0);
});

it("names the category of own figures in the title, and says elsewhere that the file is not there", async () => {
  const page = await visit({ path: "?page=data" });
  await dropFiles(page, [FILE]);
  await preview(page).waitFor();
  await walkThrough(page, { keep: true, name: "Thefts" });
  await button(page, "Compare with Mechelen").click();
  await settled(page);
  await page.getByRole("heading", { level: 1, name: /: arson$/ }).waitFor();
  await tab(page, "Table").click();
  const elsewhere = await settled(await visit({ path: new URL(page.url()).search }));
  expect((await notices(elsewhere)).join("\n")).toContain("Such files are never sent along");
});
