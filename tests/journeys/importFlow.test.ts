import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addressOf, cellOf, choose, readScreenTable, settled, tab } from "../support/comparePage";
import { button, dropFiles, textFile, type TestFile } from "../support/dataPage";
import { screenshot, visit } from "../support/journey";

const step = (page: Page) => page.getByRole("list", { name: "Steps" }).locator("[aria-current=step]");
const select = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const useOf = (page: Page, column: string) => select(page, `Use of column ${column}`);

async function onward(page: Page, name: string): Promise<void> {
  await button(page, "Continue").click();
  await expect.poll(() => step(page).innerText()).toContain(name);
}

/** Lets a file go over the window of the Compare page and waits for its preview. */
async function dropped(file: TestFile): Promise<Page> {
  const page = await settled(await visit());
  await dropFiles(page, [file]);
  await page.getByRole("grid", { name: "Preview of the file" }).waitFor();
  expect(addressOf(page)).toEqual({ page: "data" });
  return page;
}

/** Takes the indicator of the file for one that is here. */
async function takeAs(page: Page, indicator: string): Promise<void> {
  await select(page, "Take it as").selectOption("known");
  const field = select(page, "Indicator that is here");
  await choose(field, indicator);
  expect(await field.inputValue()).toBe(indicator);
}

async function finish(page: Page, name: string): Promise<void> {
  if (!(await step(page).innerText()).includes("Check")) await onward(page, "Check");
  await onward(page, "Name");
  await page.getByRole("textbox", { name: "Name of the dataset" }).fill(name);
  await page.getByRole("textbox", { name: "Publisher" }).fill("Statistics office");
  await button(page, "Finish").click();
  await button(page, "Compare with Mechelen").click();
  await settled(page);
}

/** The table of Compare, after both lines were seen to be drawn. */
async function compared(page: Page, place: string) {
  await page.getByRole("figure").getByText(place).first().waitFor();
  await expect.poll(() => page.getByText(/^No figures for/).count()).toBe(0);
  await tab(page, "Table").click();
  return readScreenTable(page);
}

const NATIONALITIES = ["Total", "Deutschland", "Schweiz"];

/** Long by district and year, wide by nationality, a total of the city among the districts. */
function baselFile(): TestFile {
  const districts: [number, string, number][] = [
    [1, "Altstadt Grossbasel", 2000],
    [2, "Vorstädte", 4000],
    [3, "Am Ring", 10_000],
  ];
  const rows = [2019, 2020, 2021, 2022].flatMap((year, i) => {
    const parts = districts.map(([id, name, base]) => [year, id, name, base + i * 10, 100 + i, base + i * 9 - 100]);
    const sum = (column: number) => parts.reduce((total, row) => total + Number(row[column]), 0);
    return [...parts, [year, 99, "Kanton Basel-Stadt", sum(3), sum(4), sum(5)]];
  });
  const lines = [["JAHR", "Wohnviertel_id", "Wohnviertel", ...NATIONALITIES], ...rows];
  return textFile("basel-nationalities.tsv", `\ufeff${lines.map((row) => row.join("\t")).join("\r\n")}\r\n`);
}

it("brings a Basel-style TSV from drop to a line beside Mechelen", async () => {
  const page = await dropped(baselFile());
  expect(await select(page, "Delimiter").inputValue()).toBe("\t");
  await onward(page, "Match");
  const rows = page.getByRole("radiogroup", { name: "Rows are" });
  expect(await rows.getByRole("radio", { name: "Districts of one city" }).isChecked()).toBe(true);
  await takeAs(page, "Population");
  await onward(page, "Check");
  // The page has Basel's population already: both numbers are shown, and the visitor says which one stands.
  const disputed = page.getByRole("region", { name: "Numbers that differ" });
  const own = disputed.getByRole("row").filter({ hasText: "Basel-Stadt · 2022 · Population" });
  // Which numbers differ is known once the page's own table has come.
  await own.waitFor();
  expect(await own.getByRole("cell").allInnerTexts()).toEqual(["204,550", "16,090"]);
  await page.getByRole("radiogroup", { name: "Which of the two is shown?" }).getByLabel("Show mine instead").check();
  await finish(page, "Basel by nationality, own");
  const table = await compared(page, "Basel-Stadt");
  // 2,000 + 4,000 + 10,000, and 10 a year in each of three districts.
  expect(cellOf(table, "Basel-Stadt", "2022").text).toBe("16,090");
  expect(Number(cellOf(table, "Mechelen", "2022").text.replace(",", ""))).toBeGreaterThan(80_000);
  await screenshot(page, "basel beside mechelen");
});

/** windows-1252, semicolons, decimal commas, a footnote; nothing in it says what it is. */
function rioFile(): TestFile {
  const lines = [
    "Município;Ano;População_residente",
    ...[2019, 2020, 2021, 2022].flatMap((year, i) => [
      `São Gonçalo;${year};${1_080_000 + i}`,
      `Niterói;${year};${513_000 + i},5`,
      `Rio de Janeiro;${year};${6_700_000 + i * 1000}`,
    ]),
    "Fonte: Instituto de Segurança Pública",
  ];
  return { name: "populacao.csv", bytes: Uint8Array.from(lines.join("\n"), (letter) => letter.charCodeAt(0)) };
}

it("brings a Rio-style file in windows-1252 with decimal commas", async () => {
  const page = await dropped(rioFile());
  expect(await select(page, "Encoding").inputValue()).toMatch(/^(windows-1252|iso-8859-1)/);
  expect(await select(page, "Decimal mark").inputValue()).toBe(",");
  await page.getByRole("gridcell", { name: "São Gonçalo" }).first().waitFor();
  await onward(page, "Match");
  await takeAs(page, "Population");
  await finish(page, "Rio");
  const table = await compared(page, "Niterói");
  expect(cellOf(table, "Niterói", "2022").text).toMatch(/^513,00[34]$/);
  expect(cellOf(table, "São Gonçalo", "2019").text).toBe("1,080,000");
  expect(table.rows.has("Mechelen")).toBe(true);
});

/** Two header rows: what is counted above, the year below. */
function twoHeaderFile(): TestFile {
  const years = [2019, 2020, 2021];
  const lines = [
    ["", ...years.map(() => "population"), ...years.map(() => "burglary")],
    ["borough", ...years, ...years],
    ["Camden", 262_000, 263_000, 264_000, 29_000, 25_000, 21_000],
    ["Hackney", 281_000, 282_000, 283_000, 27_000, 24_000, 20_000],
    ["Islington", 239_000, 240_000, 241_000, 26_000, 23_000, 19_000],
  ];
  return textFile("boroughs.csv", lines.map((row) => row.join(",")).join("\n"));
}

it("brings a file with two header rows, of which one measure is left out", async () => {
  const page = await dropped(twoHeaderFile());
  expect(await select(page, "Header rows").inputValue()).toBe("2");
  await onward(page, "Match");
  await page.getByRole("radiogroup", { name: "Rows are" }).getByRole("radio", { name: "Places" }).check();
  for (const column of [2019, 2020, 2021]) await useOf(page, `burglary / ${column}`).selectOption("ignore");
  await expect.poll(() => select(page, "Take it as").count()).toBe(1);
  await takeAs(page, "Population");
  await finish(page, "Boroughs");
  const table = await compared(page, "Camden");
  expect(cellOf(table, "Camden", "2021").text).toBe("264,000");
  expect(cellOf(table, "Hackney", "2019").text).toBe("281,000");
});

it("reads again at once under another header, and goes back to what was recognised", async () => {
  const page = await dropped(rioFile());
  const grid = page.getByRole("grid", { name: "Preview of the file" });
  await select(page, "Header rows").selectOption("0");
  await grid.getByRole("columnheader", { name: "column_1" }).waitFor();
  await select(page, "Encoding").selectOption("macintosh");
  await expect.poll(() => grid.innerText()).not.toContain("São Gonçalo");
  expect(await select(page, "Header rows").inputValue()).toBe("0");
  await button(page, "Back to what was recognised").click();
  await grid.getByRole("columnheader", { name: "Município" }).waitFor();
});

it("reads 50,000 pasted rows, and comes back to the start when cancelled", async () => {
  const page = await visit({ path: "?page=data" });
  await button(page, "Paste a table").click();
  const rows = Array.from({ length: 50_000 }, (_, i) => `Place ${i % 500}\t${1900 + Math.floor(i / 500)}\t${i}`);
  const area = page.getByRole("textbox", { name: "Table as text" });
  await area.evaluate((field, text) => {
    (field as HTMLTextAreaElement).value = text;
  }, `place\tyear\tpopulation\n${rows.join("\n")}`);
  await button(page, "Read it").click();
  await page.getByText("50,000 rows in 3 columns", { exact: false }).waitFor();
  await onward(page, "Match");
  await page.getByText("500 new").waitFor();
  await onward(page, "Check");
  await page.getByText("50,000 cells for figures").waitFor();
  await button(page, "Cancel").click();
  await button(page, "Choose files").waitFor();
  expect(await page.getByRole("list", { name: "Steps" }).count()).toBe(0);
});

it("cancels while it reads", async () => {
  const page = await visit({ path: "?page=data" });
  const line = `Place,2020,${"1".repeat(90)}\n`;
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([`place,year,value\n`, ...Array.from({ length: 400_000 }, () => text)], "large.csv"));
    for (const type of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, line);
  await page.getByRole("progressbar").waitFor();
  await button(page, "Cancel").click();
  await button(page, "Choose files").waitFor();
  expect(await page.getByRole("progressbar").count()).toBe(0);
});

it("says why a page saved as CSV cannot be read, and takes another file", async () => {
  const page = await visit({ path: "?page=data" });
  await dropFiles(page, [textFile("data.csv", "<!DOCTYPE html><html><body><h1>Log in</h1></body></html>")]);
  const heading = page.getByRole("heading", { name: "This file cannot be read" });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  const file = twoHeaderFile();
  const chosen = { name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.bytes) };
  await page.getByLabel("Files", { exact: true }).setInputFiles(chosen);
  await page.getByRole("grid", { name: "Preview of the file" }).waitFor();
});
