import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { overflow, settled } from "../support/comparePage";
import { button, dropFiles, textFile } from "../support/dataPage";
import { violationsInBothSchemes, visit } from "../support/journey";

const CANARY = "zq7canary4481";

/** A total, a missing mark, a suppressed number, a word among numbers and a row that is too long. */
const TROUBLED = textFile(
  `crime-${CANARY}.csv`,
  [
    "Crime in our city",
    "",
    "city;year;burglaries",
    `Aville ${CANARY};2019;120`,
    `Aville ${CANARY};2020;n/a`,
    "Bville;2019;95",
    "Bville;2020;<5",
    "Bville;2021;many;surplus",
    "Mechelen;2019;150",
    "Mechelen;2020;140",
    `Source: ${CANARY}`,
  ].join("\n"),
);

async function expectAccessible(page: Page, what: string): Promise<void> {
  expect([what, await violationsInBothSchemes(page)]).toEqual([what, []]);
  expect([what, await overflow(page)]).toEqual([what, 0]);
}

it.each([1440, 768, 390])("is accessible and keeps to the width at every step, %i px", async (width) => {
  const page = await visit({ path: "?page=data", width, reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "What is here already" }).waitFor();
  await expectAccessible(page, "start");
  await button(page, "Paste a table").click();
  await expectAccessible(page, "paste");
  await dropFiles(page, [TROUBLED]);
  await page.getByRole("grid", { name: "Preview of the file" }).waitFor();
  for (const step of ["Read", "Match", "Check", "Name"]) {
    await page.locator("[aria-current=step]").filter({ hasText: step }).waitFor();
    await expect.poll(() => page.getByRole("button", { name: /^(Continue|Finish)$/ }).isEnabled()).toBe(true);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    await expectAccessible(page, step);
    await page.getByRole("button", { name: /^(Continue|Finish)$/ }).click();
  }
  await button(page, "Compare with Mechelen").waitFor();
  await expectAccessible(page, "done");
});

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const named = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element) return "";
      const labels = "labels" in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
      const labelled = labels.map((label) => label.innerText).join(" ");
      return element.getAttribute("aria-label") ?? (labelled || element.innerText);
    });
  for (let presses = 0; presses < 120; presses++) {
    if ((await named()).trim() === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not reach "${name}"`);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

it("goes from a pasted table to Compare by keyboard alone", async () => {
  const page = await settled(await visit());
  await press(page, "Data");
  await page.getByRole("heading", { name: "Bring your own city" }).waitFor();
  await press(page, "Paste a table");
  await page.keyboard.insertText("city\tyear\tburglaries\nAville\t2019\t120\nAville\t2020\t110\n");
  await page.keyboard.press("Tab");
  await press(page, "Read it");
  const heading = () =>
    page.evaluate(() => document.activeElement?.tagName === "H1" && document.activeElement.textContent);
  await expect.poll(heading).toContain("Step 1 of 4:");
  await tabTo(page, "Aville");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("110");
  await page.getByText("Line 3, burglaries: 110").waitFor();
  for (const [index] of ["Match", "Check", "Name"].entries()) {
    await press(page, "Continue");
    await expect.poll(heading).toContain(`Step ${index + 2} of 4:`);
    await expect.poll(() => page.getByRole("button", { name: /^(Continue|Finish)$/ }).isEnabled()).toBe(true);
  }
  await press(page, "Finish");
  await expect.poll(heading).toBe("It is here");
  await press(page, "Compare with Mechelen");
  await settled(page);
  await page.getByRole("figure").getByText("Aville").first().waitFor();
});

it("shows the line of a remark, and saves all remarks", async () => {
  const page = await visit({ path: "?page=data" });
  await dropFiles(page, [TROUBLED]);
  await page.getByRole("grid", { name: "Preview of the file" }).waitFor();
  for (const step of ["Match", "Check"]) {
    await button(page, "Continue").click();
    await page.locator("[aria-current=step]").filter({ hasText: step }).waitFor();
  }
  await page.getByRole("heading", { name: "What was noticed" }).waitFor();
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await button(page, "Line 8").first().click();
  const marked = page.locator("tr[data-marked]");
  await expect.poll(() => marked.innerText()).toContain("many");
  const waiting = page.waitForEvent("download");
  await button(page, "Download all remarks").click();
  expect((await waiting).suggestedFilename()).toBe(`crime-${CANARY}_warnings.csv`);
});

it("lets nothing of the file into any request, link or stored text of the page's address", async () => {
  const asked: string[] = [];
  const page = await visit({
    path: "?page=data",
    prepare: async (one) => {
      one.context().on("request", (request) => {
        asked.push([request.url(), request.postData() ?? "", JSON.stringify(request.headers())].join("\n"));
      });
    },
  });
  await dropFiles(page, [TROUBLED]);
  await page.getByRole("grid", { name: "Preview of the file" }).waitFor();
  for (const step of ["Match", "Check", "Name"]) {
    await button(page, "Continue").click();
    await page.locator("[aria-current=step]").filter({ hasText: step }).waitFor();
  }
  await page.getByRole("checkbox", { name: "Keep on this device" }).check();
  await button(page, "Finish").click();
  await button(page, "Compare with Mechelen").click();
  await settled(page);
  await page.getByRole("figure").getByText(CANARY, { exact: false }).first().waitFor();
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((text) => text.toLowerCase().includes(CANARY))).toEqual([]);
  expect(page.url()).not.toContain(CANARY);
});
