import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { nl } from "../../src/i18n/nl";
import { addressOf, cellOf, figure, readScreenTable, settled } from "../support/comparePage";
import { visit } from "../support/journey";
import { shippedNumber, shippedRows } from "../support/shippedRows";

/** English messages whose Dutch is another word, so that meeting one on a Dutch page is a mistake. */
const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  Object.entries(en)
    .filter(([key, text]) => text !== nl[key as keyof typeof en] && !text.includes("{") && text.length > 2)
    .map(([, text]) => text),
);

/** Every piece of text in the page, hidden names and titles included. */
const piecesOf = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (walker.nextNode()) pieces.push((walker.currentNode.textContent ?? "").trim());
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      for (const name of ["aria-label", "title", "placeholder"]) pieces.push(element.getAttribute(name) ?? "");
    }
    return pieces.filter((piece) => piece !== "");
  });

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

it("speaks Dutch throughout when the link says so", async () => {
  const page = await settled(await visit({ path: "?page=compare&lang=nl" }));
  expect(await languageOf(page)).toMatch(/^nl\b/);
  await figure(page, "Woninginbraken").waitFor();
  await page.getByRole("tab", { name: "Grafiek" }).waitFor();
  const pieces = await piecesOf(page);
  await page.getByRole("radio", { name: "Losse grafieken" }).check();
  pieces.push(...(await piecesOf(page)));
  await page.getByRole("tab", { name: "Tabel" }).click();
  await page.getByRole("table").waitFor();
  await page.getByRole("combobox", { name: "Indicator" }).click();
  pieces.push(...(await piecesOf(page)));
  expect(pieces.length).toBeGreaterThan(500);
  expect(pieces.filter((piece) => ENGLISH_ONLY.has(piece))).toEqual([]);
  expect(pieces).toContain("Criminaliteit");
});

it("writes numbers as its readers do", async () => {
  const rows = shippedRows("population-statbel.csv").filter((row) => row.indicator === "population");
  const year = rows.findLast((row) => row.place === "12025" && row.value !== "")?.period ?? "";
  const persons = shippedNumber(rows, "12025", year);
  const dotted = `${Math.floor(persons / 1000)}.${String(persons % 1000).padStart(3, "0")}`;

  const page = await settled(await visit({ path: "?lang=nl&tab=table&indicator=population&peers=none" }));
  expect(cellOf(await readScreenTable(page), "Mechelen", year).text).toBe(dotted);
  await page.getByRole("combobox", { name: "Taal" }).selectOption("en");
  await page.getByRole("tab", { name: "Table" }).waitFor();
  expect(cellOf(await readScreenTable(page), "Mechelen", year).text).toBe(dotted.replace(".", ","));

  const burglary = await settled(await visit({ path: "?lang=nl&tab=table&peers=none" }));
  expect(cellOf(await readScreenTable(burglary), "Mechelen", "2024").text).toBe("44,4");
});

it("opens in English, changes to Dutch by the select, and back by the history", async () => {
  const page = await settled(await visit());
  expect(await languageOf(page)).toMatch(/^en\b/);
  await page.getByRole("combobox", { name: "Language" }).selectOption("nl");
  await page.getByRole("combobox", { name: "Plaats toevoegen" }).waitFor();
  expect(addressOf(page)).toEqual({ page: "compare", lang: "nl" });
  expect(await page.title()).toBe("Woninginbraken – Urban Indicators");
  await page.goBack();
  await page.getByRole("combobox", { name: "Add place" }).waitFor();
});

it("follows the browser of a reader of Dutch, and only its link when the reader asks otherwise", async () => {
  const page = await settled(await visit({ locale: "nl-BE" }));
  await page.getByRole("tab", { name: "Tabel" }).waitFor();
  expect(await languageOf(page)).toBe("nl-BE");
  expect(addressOf(page)).toEqual({ page: "compare" });
  await page.getByRole("combobox", { name: "Taal" }).selectOption("en");
  await page.getByRole("tab", { name: "Table" }).waitFor();
  expect(addressOf(page)).toEqual({ page: "compare", lang: "en" });
});

it("opens in English for a reader whose language it does not speak yet", async () => {
  const page = await settled(await visit({ locale: "fr-BE" }));
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Chart", "Table"]);
  expect(await languageOf(page)).toMatch(/^en\b/);
});
