import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { button } from "../support/dataPage";
import { visit } from "../support/journey";

const PATH = join(tmpdir(), `urban-indicators-large-${process.pid}.csv`);
const DISTRICTS = 400;
const YEARS = 50;
const KINDS = 50;

/** About 40 MB: a million rows of towns, their districts, years and kinds. */
beforeAll(async () => {
  const kinds = Array.from({ length: KINDS }, (_, i) => `Offence of kind ${i}`);
  const lines = ["town,district,year,offence,number"];
  for (let year = 0; year < YEARS; year++) {
    for (let district = 0; district < DISTRICTS; district++) {
      const [town, name] = [`Town ${district % 20}`, district < 20 ? "" : `Part ${district}`];
      for (const kind of kinds) lines.push(`${town},${name},${1975 + year},${kind},${lines.length % 997}`);
    }
  }
  await writeFile(PATH, `${lines.join("\n")}\n`);
});

const progress = (page: Page) => page.getByRole("progressbar");
const LONG = { timeout: 120_000 };

/** Opens the file, and counts what the page says of its progress from then on. */
async function open(): Promise<Page> {
  const page = await visit({ path: "?page=data" });
  await button(page, "Choose files").waitFor();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const bar = document.querySelector("[role=progressbar]");
      const text = `${bar?.getAttribute("aria-label")} ${bar?.getAttribute("aria-valuenow")}`;
      if (bar?.hasAttribute("aria-valuenow") && said.at(-1) !== text) said.push(text);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.locator("input[type=file]").first().setInputFiles(PATH);
  return page;
}

/** Different things said of the progress of this stage. */
async function countSaid(page: Page, stage: string): Promise<number> {
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  return said.filter((text) => text.startsWith(stage)).length;
}

const importWorkers = (page: Page) => page.workers().filter((worker) => worker.url().includes("import")).length;

it("shows how far it is with a large file, and answers meanwhile", async () => {
  const page = await open();
  await progress(page).waitFor();
  await page.getByRole("grid", { name: "Preview of the file" }).waitFor(LONG);
  await button(page, "Continue").click();
  await expect.poll(() => countSaid(page, "Making"), LONG).toBeGreaterThanOrEqual(3);
  // While figures are made, one can look back at the table and come again.
  await button(page, "Back").click();
  await page.getByRole("grid", { name: "Preview of the file" }).waitFor();
  await button(page, "Continue").click();
  await expect.poll(() => button(page, "Continue").isEnabled(), LONG).toBe(true);
  await button(page, "Continue").click();
  await expect.poll(() => button(page, "Continue").isEnabled(), LONG).toBe(true);
  expect(await countSaid(page, "Working out")).toBeGreaterThanOrEqual(1);
  await button(page, "Continue").click();
  await page.getByRole("textbox", { name: "Name of the dataset" }).fill("A million");
  await button(page, "Finish").click();
  await button(page, "Compare with Mechelen").click(LONG);
  await page.getByRole("figure").getByText("Town 0").first().waitFor(LONG);
}, 300_000);

it.each(["reading", "building"] as const)("ends with its worker when cancelled while %s", async (stage) => {
  const page = await open();
  if (stage === "building") {
    await page.getByRole("grid", { name: "Preview of the file" }).waitFor(LONG);
    await button(page, "Continue").click();
  }
  await expect.poll(() => countSaid(page, stage === "reading" ? "Reading" : "Making"), LONG).toBeGreaterThan(0);
  expect(importWorkers(page)).toBe(1);
  await button(page, "Cancel").click();
  await progress(page).waitFor({ state: "detached" });
  await expect.poll(() => importWorkers(page)).toBe(0);
  await page.getByRole("region", { name: "On this device" }).waitFor();
}, 200_000);
