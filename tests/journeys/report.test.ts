import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeViolations, screenshot, visit } from "../support/journey";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const parts = (page: Page) =>
  page
    .getByRole("list", { name: "Parts of the report" })
    .getByRole("listitem")
    .evaluateAll((items) => items.map((item) => item.querySelector("span")?.textContent));
const pictures = (page: Page) =>
  page.getByRole("img").evaluateAll((all) => all.flatMap((one) => (one instanceof HTMLImageElement ? [one.alt] : [])));

/** Adds the figure with this heading by its download dialog, and goes to the report. */
async function collect(page: Page, heading: string, said: string): Promise<void> {
  const figure = page.getByRole("figure", { name: heading, exact: true });
  await figure.getByRole("button", { name: "Download", exact: true }).click();
  await button(page, "Add to report").click();
  await page.getByText(said).waitFor();
  await page.getByRole("link", { name: "Open the report", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Your report" }).waitFor();
}

/** With each figure in its place. */
async function drawn(page: Page): Promise<void> {
  await expect.poll(() => pictures(page), { timeout: 20_000 }).toHaveLength(2);
}

it("collects figures of two pages, is handed on as a link, and as one file that needs no server", async () => {
  const page = await visit({ path: "?page=mix" });
  await collect(page, "Foreign nationals by group", "Added; your report has 1 figure.");
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await collect(page, "House burglaries", "Added; your report has 2 figures.");

  await page.getByRole("textbox", { name: "Title of the report" }).fill("Safe & <sound>");
  await button(page, "Add a heading").click();
  await page.keyboard.type("Burglary");
  await page.keyboard.press("Alt+ArrowUp");
  await button(page, "Add a paragraph").click();
  await page.keyboard.type("What I say of it.");
  await page.keyboard.press("Alt+ArrowUp");
  await drawn(page);
  expect(await parts(page)).toEqual([
    "Part 1 of 4: Foreign nationals by group",
    "Part 2 of 4: Burglary",
    "Part 3 of 4: Paragraph “What I say of it.”",
    "Part 4 of 4: House burglaries",
  ]);
  expect((await pictures(page))[1]).toMatch(/^Line chart: .*Mechelen fell from 229/);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, "report written");

  await button(page, "Share as a link").click();
  const link = await page.getByRole("textbox", { name: "Link to this report" }).inputValue();
  const [saved] = await Promise.all([page.waitForEvent("download"), button(page, "Save as one HTML file").click()]);
  expect(saved.suggestedFilename()).toBe("safe-sound.html");
  const file = join(await mkdtemp(join(tmpdir(), "report-")), "report.html");
  await saved.saveAs(file);

  const other = await visit({ path: link, locale: "nl-BE" });
  await other.getByRole("heading", { level: 1, name: "Safe & <sound>" }).waitFor();
  await drawn(other);
  expect(await pictures(other)).toEqual(await pictures(page));
  await other.getByText("What I say of it.").waitFor();
  expect(await other.getByRole("textbox").count()).toBe(0);

  const asked: string[] = [];
  const address = pathToFileURL(file).href;
  const offline = await visit({
    path: address,
    width: 390,
    prepare: async (opened) => void opened.on("request", (request) => asked.push(request.url())),
  });
  await offline.getByRole("img", { name: /Mechelen fell from 229/ }).waitFor();
  await offline.getByText("Table: House burglaries").click();
  const numbers = await offline.getByRole("table", { name: "House burglaries" }).getByRole("cell").allInnerTexts();
  expect(numbers).toContain("229.03");
  expect(asked).toEqual([address]);
  expect(await offline.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  expect(await axeViolations(offline)).toEqual([]);
  expect(await readFile(file, "utf8")).not.toMatch(/<script|\son\w+=/i);
});
