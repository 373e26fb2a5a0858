import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { cellOf, readScreenTable, settled, tab } from "../support/comparePage";
import { button, dropFiles, textFile, type TestFile } from "../support/dataPage";
import { visit } from "../support/journey";

const CITIES = ["Aville", "Bville", "Cville"];

const yearFile = (year: number, first: number): TestFile =>
  textFile(
    `thefts ${year}.csv`,
    ["city;year;thefts", ...CITIES.map((city, i) => `${city};${year};${first + i}`)].join("\n"),
  );

async function reach(page: Page, step: string): Promise<void> {
  const current = page.locator("[aria-current=step]");
  await current.waitFor();
  while (!(await current.innerText()).includes(step)) {
    const before = await current.innerText();
    await button(page, "Continue").click();
    await expect.poll(() => current.innerText()).not.toBe(before);
  }
}

async function finish(page: Page): Promise<void> {
  await button(page, "Finish").click();
  await page.getByRole("heading", { name: "It is here" }).waitFor();
}

it("takes several files one after another, the second as the first, and joins them", async () => {
  const page = await visit({ path: "?page=data" });
  await dropFiles(page, [yearFile(2019, 100), yearFile(2020, 110)]);
  await page.getByText("1 more file waits.").waitFor();
  await reach(page, "Name");
  await page.getByRole("textbox", { name: "Name of the dataset" }).fill("Thefts");
  await page.getByRole("textbox", { name: "Publisher" }).fill("Police");
  await page.getByRole("checkbox", { name: "Remember how this file was read" }).check();
  await finish(page);
  await button(page, "Go on with “thefts 2020.csv”").click();
  await button(page, "Read it the same way").click();
  await reach(page, "Name");
  await page.getByRole("radio", { name: "More of a dataset that is here" }).check();
  expect(await page.getByRole("textbox", { name: "Name of the dataset" }).inputValue()).toBe("Thefts");
  expect(await page.getByRole("textbox", { name: "Publisher" }).inputValue()).toBe("Police");
  await finish(page);
  await button(page, "Compare with Mechelen").click();
  await settled(page);
  await tab(page, "Table").click();
  const table = await readScreenTable(page);
  expect(CITIES.map((city) => [cellOf(table, city, "2019").text, cellOf(table, city, "2020").text])).toEqual([
    ["100", "110"],
    ["101", "111"],
    ["102", "112"],
  ]);
});

it("shows what a newer version would change before it stands in the place of the older one", async () => {
  const page = await visit({ path: "?page=data" });
  await dropFiles(page, [yearFile(2020, 100)]);
  await reach(page, "Name");
  await finish(page);
  await button(page, "Bring another").click();
  const newer = textFile("thefts 2020.csv", "city;year;thefts\nAville;2020;100\nBville;2020;205\nDville;2020;7\n");
  await dropFiles(page, [newer]);
  await reach(page, "Name");
  await page.getByRole("radio", { name: "A newer version of a dataset that is here" }).check();
  await page.getByText("New: 1. Gone: 1. Changed: 1. Unchanged: 1.").waitFor();
  await page.getByText("Bville · 2020 · thefts: 101 → 205").waitFor();
  await finish(page);
  await button(page, "Bring another").click();
  const kept = page.getByRole("region", { name: "On this device" }).getByRole("article");
  await expect.poll(() => kept.count()).toBe(1);
});

it("asks what only the visitor can know, and reads the file by the answer", async () => {
  const page = await visit({ path: "?page=data" });
  const rows = CITIES.map((city, i) => `${city};2020;1.15${i}`);
  await dropFiles(page, [textFile("thefts.csv", ["city;year;thefts", ...rows].join("\n"))]);
  await reach(page, "Match");
  const question = page.getByRole("radiogroup").filter({ hasText: "1.150 becomes 1,150" });
  await question.waitFor();
  await question.getByRole("radio", { name: "The point parts thousands" }).check();
  await page.getByText("1,150 to 1,152").waitFor();
  await question.getByRole("radio", { name: "The point begins the decimals" }).check();
  await page.getByText("1.15 to 1.152").waitFor();
  expect(await question.getByRole("radio", { name: "The point begins the decimals" }).isChecked()).toBe(true);
});
