import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { settled } from "../support/comparePage";
import { button } from "../support/dataPage";
import { axeViolations, screenshot, visit } from "../support/journey";
import { bringFigures, bringOutlines, openFile, OWN_DISTRICTS, ownCity, ownOutlines } from "../support/ownDistricts";

const projection = (page: Page) => page.getByRole("combobox", { name: "Coordinates of the outlines" });
const start = async () => settled(await visit());

it("takes outlines by themselves and says which districts they fit, and which not", async () => {
  const page = await start();
  await bringFigures(page, ownCity());
  const [first, second, third] = OWN_DISTRICTS;
  await bringOutlines(page, ownOutlines({ names: [first.toUpperCase(), second, third, "Harbour"] }));
  await page.getByText("4 outlines of “gotham” are here.").waitFor();
  const fit = page.getByRole("listitem").filter({ hasText: "Gotham: 3 of 4 districts have an outline." });
  expect(await fit.innerText()).toContain("Without: Coventry. Outlines of no district of these figures: Harbour.");
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, "outlines taken");
});

it("converts a grid that the file states, and says where the outlines then lie", async () => {
  const page = await start();
  await openFile(page, ownOutlines({ grid: "lambert72" }));
  await page.getByText("They lie around 51.02° N, 4.49° E.").waitFor();
  expect(await projection(page).inputValue()).toBe("EPSG:31370");
  await page.getByText("The outlines were converted from Belgian Lambert 72 (EPSG:31370)").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, "outlines stated");
});

it("asks for a grid that the file does not state, the likeliest first, and takes nothing for granted", async () => {
  const page = await start();
  await openFile(page, ownOutlines({ grid: "lambert72", stated: false }));
  const options = await projection(page).locator("option").allInnerTexts();
  expect(options.slice(0, 2)).toEqual(["Not chosen: leave the outlines out", "Belgian Lambert 72 (EPSG:31370)"]);
  expect(await button(page, "Take the outlines only").count()).toBe(0);
  await screenshot(page, "outlines unstated");
  // A grid in which these numbers cannot be is not followed.
  await projection(page).selectOption("EPSG:28992");
  await page.getByText("The outlines are not in Amersfoort / RD New (EPSG:28992)").waitFor();
  expect(await button(page, "Take the outlines only").count()).toBe(0);
  await projection(page).selectOption("EPSG:31370");
  await page.getByText("They lie around 51.02° N, 4.49° E.").waitFor();
  await button(page, "Take the outlines only").click();
  await page.getByText("There are no figures of a city of your own to draw them with yet.").waitFor();
});

it("leads from a file without numbers back to its outlines", async () => {
  const page = await start();
  await openFile(page, ownOutlines());
  await button(page, "Continue").click();
  await page.getByText("This file has outlines and no numbers. Go back to take the outlines only.").waitFor();
  await button(page, "Back").click();
  await button(page, "Take the outlines only").waitFor();
  expect(await projection(page).inputValue()).toBe("EPSG:4326");
});
