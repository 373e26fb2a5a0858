import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addressOf, downloadButton, indicatorField, overflow, pickRadio, tab } from "../support/comparePage";
import {
  cityField,
  coloursOf,
  drawn,
  mainFigure,
  map,
  outlinesOf,
  pickFrom,
  ranks,
  readFigureTable,
  textOf,
  yearSlider,
} from "../support/districtsPage";
import { violationsInBothSchemes, screenshot, visit } from "../support/journey";
import {
  bringFigures,
  bringOutlines,
  filledTemplate,
  inventedPopulation,
  MECHELEN_DISTRICTS,
  OWN_CITY,
  OWN_DISTRICTS,
  ownCity,
  ownOutlines,
} from "../support/ownDistricts";

const OFFENCES = "?page=districts&city=DEBER&indicator=recorded_offences_berlin";

const open = async (path: string, options: Parameters<typeof visit>[0] = {}) =>
  drawn(await visit({ ...options, path }));

/** Rows of a shipped table without quoted cells. */
const rowsOf = (file: string) =>
  readFileSync(new URL(`../../data/observations/${file}.csv`, import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.split(","));

const OFFENCES_2023 = rowsOf("berlin-crime").filter(
  (row) => row[2] === "2023" && row[3] === "recorded_offences_berlin" && row[4] === "all-offences",
);
const english = (value: number) => new Intl.NumberFormat("en-GB").format(value);

describe("Berlin's offences", () => {
  it("stand on the map, in the ranks and in the table as in the file, marked in all that show a district", async () => {
    const page = await open(OFFENCES);
    await page.getByRole("figure", { name: "Recorded offences in Berlin", exact: true }).waitFor();
    expect(await page.title()).toBe("Recorded offences in Berlin, Berlin – Urban Indicators");
    const shapes = map(page, "Berlin").getByRole("option");
    await expect.poll(() => shapes.count()).toBe(12);
    const said = await shapes.evaluateAll((options) => options.map((one) => one.getAttribute("aria-label") ?? ""));
    const ranked = await ranks(page)
      .getByRole("option")
      .evaluateAll((options) => options.map((one) => one.querySelector(".visually-hidden")?.textContent ?? ""));
    await page.locator('tr[data-code="DEBER-03"]').hover();
    const marked = page.locator('[data-code="DEBER-03"][data-hovered]');
    await expect.poll(() => marked.evaluateAll((all) => all.map((one) => one.tagName).sort())).toEqual(["DIV", "TR"]);
    await ranks(page).locator('[data-code="DEBER-05"]').hover();
    await page.locator('tr[data-code="DEBER-05"][data-hovered]').waitFor();
    expect(await marked.count()).toBe(0);
    await map(page, "Berlin").locator('[data-code="DEBER-12"]').hover();
    await page.locator('tr[data-code="DEBER-12"][data-hovered]').waitFor();
    await tab(page, "Table").click();
    const table = await readFigureTable(page);
    expect(table.size).toBe(12);
    const sorted = [...OFFENCES_2023].sort((a, b) => Number(b[5]) - Number(a[5]));
    const names = new Map(ranked.map((text, i) => [sorted[i]![1]!, text.split(":")[0]!]));
    for (const row of sorted) {
      const name = names.get(row[1]!)!;
      const number = english(Number(row[5]));
      expect(said.filter((text) => text.startsWith(`${name}: ${number} offences`))).toHaveLength(1);
      expect(ranked.filter((text) => text.startsWith(`${name}: ${number} offences`))).toHaveLength(1);
      expect(table.get(name)?.get("2023")).toBe(number);
    }
  });

  it("play from year to year, the link following at the end", async () => {
    const page = await open(`${OFFENCES}&year=2021`, { reducedMotion: "reduce" });
    await map(page, "Berlin").waitFor();
    const before = await coloursOf(page, "Berlin");
    const shapes = await outlinesOf(page, "Berlin");
    expect(await yearSlider(page).getAttribute("aria-valuetext")).toBe("2021");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(() => yearSlider(page).getAttribute("aria-valuetext"), { timeout: 15_000 }).toBe("2023");
    await expect.poll(() => addressOf(page)["year"]).toBeUndefined();
    expect(await coloursOf(page, "Berlin")).not.toEqual(before);
    expect(await outlinesOf(page, "Berlin")).toEqual(shapes);
    await mainFigure(page).getByText("Berlin, 12 districts, 2023, offences").waitFor();
  });

  it("open a district's line by keyboard alone, marked in all figures and kept in the link", async () => {
    const page = await open(OFFENCES);
    await map(page, "Berlin").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)["districts"]).toMatch(/^DEBER-\d\d$/);
    const code = addressOf(page)["districts"]!;
    const chosen = page.locator(`[data-code="${code}"][aria-selected=true]`);
    await expect.poll(() => chosen.count()).toBe(2);
    await page.locator(`tr[data-code="${code}"] button[aria-pressed=true]`).waitFor();
    await page.getByRole("list", { name: "Chosen" }).getByRole("listitem").waitFor();
    await page.getByText(/stood at [\d,]+ in 2023, [\d,]+ (above|below) the mean/).waitFor();
    await ranks(page).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)["districts"]).toContain("DEBER-01");
    await page.reload();
    await drawn(page);
    await expect.poll(() => chosen.count()).toBe(2);
    await map(page, "Berlin").focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => addressOf(page)["districts"]).toBeUndefined();
  });

  it("come per inhabitant unless chosen as counts, which a caution above the map offers to undo", async () => {
    const page = await open("?page=districts");
    await page.getByRole("figure", { name: "Recorded offences in Berlin, rate", exact: true }).waitFor();
    expect(await page.getByText(/These are counts/).count()).toBe(0);
    await pickFrom(indicatorField(page), "Recorded offences in Berlin");
    const caution = mainFigure(page).getByRole("status").getByText(/the map shows size above all/);
    await caution.waitFor();
    const shape = map(page, "Berlin");
    expect((await caution.boundingBox())!.y).toBeLessThan((await shape.boundingBox())!.y);
    await page.getByText(/their spread would show how large the districts are/).waitFor();
    await mainFigure(page).getByRole("button", { name: "Show per 1,000 inhabitants" }).click();
    await expect.poll(() => caution.count()).toBe(0);
    await page.getByRole("figure", { name: /^How alike are the districts\?/ }).waitFor();
    expect(addressOf(page)["show"]).toBe("rate");
    await page.getByText(/The districts became (more|less) alike between 2015 and 2023/).waitFor();
    await page.getByRole("combobox", { name: "Index" }).selectOption({ label: "Gini coefficient" });
    expect(addressOf(page)["measure"]).toBe("gini-inequality");
    await page.getByText(/the Gini coefficient (fell|rose) from 0\.\d+/).waitFor();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download CSV: Recorded offences in Berlin", exact: true }).click();
    const text = await textOf(await waiting);
    expect(text).toContain("Polizei Berlin");
    const rows = text.split(/\r?\n/).map((line) => line.split(","));
    expect(rows.filter((row) => /^DEBER-\d\d$/.test(row[2] ?? ""))).toHaveLength(12 * 12);
    const first = rows.find((row) => row[2] === "DEBER-01" && row[4] === "2012");
    expect([first?.[7], first?.at(-2)]).toEqual(["", "no-denominator"]);
    expect(await downloadButton(page).count()).toBe(0);
  });
});

it("says which indicator stands in for one that a city does not have, and what may not be compared", async () => {
  const page = await open("?page=districts&city=CHBSL&indicator=foreign_nationals_share");
  await page.getByText("“Foreign nationals, share” has no figures about the districts of Basel-Stadt.").waitFor();
  await pickFrom(cityField(page), "London");
  await drawn(page);
  await page
    .getByRole("figure", { name: /London/ })
    .first()
    .waitFor();
  await pickFrom(indicatorField(page), "Recorded offences in London, rate");
  await pickRadio(page, "Classes", "Jenks");
  expect(addressOf(page)).toMatchObject({ city: "GBLON", classing: "jenks" });
  await expect.poll(() => page.locator('[role=option][data-code="E09000001"][data-kind="missing"]').count()).toBe(1);
  await pickFrom(indicatorField(page), "Dirty-street reports in London");
  await page.getByText(/may not be compared between boroughs: map and ranks/).waitFor();
  expect(await page.getByText(/computes no inequality of them/).count()).toBe(1);
});

it("hides small groups as the Mix page does, and says so", async () => {
  const path = "?page=districts&city=CHBSL&indicator=population_by_nationality_basel&category=india";
  const page = await open(path);
  await page.getByText(/Suppressed: counts of fewer than 5 persons/).waitFor();
  const hidden = map(page, "Basel-Stadt").getByRole("option", { name: /: suppressed\.$/ });
  await yearSlider(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => hidden.count()).toBeGreaterThan(0);
  await page.goto(new URL(`${path}&threshold=0`, page.url()).href);
  await drawn(page);
  expect(await page.getByText(/Suppressed: counts of fewer/).count()).toBe(0);
});

it("answers an invalid link with what stands in, and one notice", async () => {
  const page = await open(`?page=districts&city=ATLANTIS&indicator=no_such_thing&year=1999&classing=fancy`);
  const notice = page.locator("[role=status][data-kind=info]").first();
  await notice.getByText("city=ATLANTIS").waitFor();
  const said = await notice.innerText();
  for (const value of ["no_such_thing", "classing=fancy", "No figures for 1999"]) expect(said).toContain(value);
  await page.getByRole("button", { name: "Dismiss" }).first().click();
  await cityField(page).waitFor();
  expect(await cityField(page).inputValue()).toBe("Berlin");
});

it("repaints 300 municipalities at a period step without touching a path", async () => {
  const page = await open("?page=districts&city=02000&indicator=foreign_nationals_share&year=2010");
  await expect.poll(() => map(page, "Flanders").getByRole("option").count()).toBeGreaterThanOrEqual(300);
  const before = { shapes: await outlinesOf(page, "Flanders"), colours: await coloursOf(page, "Flanders") };
  await page.evaluate(() => {
    const list = document.querySelector('[role=listbox][aria-label="Map of Flanders"]')!;
    Reflect.set(window, "redrawn", 0);
    new MutationObserver((changes) => {
      const drawnAnew = changes.filter(({ type, attributeName }) => type === "childList" || attributeName === "d");
      Reflect.set(window, "redrawn", Number(Reflect.get(window, "redrawn")) + drawnAnew.length);
    }).observe(list, { subtree: true, attributes: true, attributeFilter: ["d"] });
  });
  await yearSlider(page).focus();
  for (const year of ["2011", "2012", "2013", "2014"]) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => yearSlider(page).getAttribute("aria-valuetext")).toBe(year);
  }
  expect(await page.evaluate(() => Reflect.get(window, "redrawn") as unknown)).toBe(0);
  expect(await outlinesOf(page, "Flanders")).toEqual(before.shapes);
  expect(await coloursOf(page, "Flanders")).not.toEqual(before.colours);
  await expect.poll(() => addressOf(page)["year"]).toBe("2014");
  expect(await ranks(page).getByRole("option").count()).toBeLessThan(30);
  await ranks(page).getByRole("option", { name: /^Mechelen: / }).waitFor();
  await map(page, "Flanders").getByText("Ghent", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Show all 300" }).click();
  expect(await ranks(page).getByRole("option").count()).toBe(300);
  await tab(page, "Table").click();
  await mainFigure(page).getByRole("table").waitFor();
  expect(await mainFigure(page).getByRole("cell").count()).toBeLessThan(2000);
  await mainFigure(page).getByRole("searchbox", { name: "Find" }).fill("mechel");
  const found = mainFigure(page).getByRole("rowheader");
  await expect.poll(() => found.allInnerTexts()).toEqual(["Maasmechelen", "Mechelen"]);
});

describe("Mechelen", () => {
  it("says that its districts have no figures, shows all twelve and offers the template", async () => {
    const page = await open("?page=districts&city=12025");
    await page.getByRole("heading", { level: 1, name: "Mechelen: 12 districts, no figures" }).waitFor();
    await expect.poll(async () => Object.values(await coloursOf(page, "Mechelen"))).toEqual(Array(12).fill("missing"));
    const named = await page
      .getByRole("list", { name: "Districts without figures" })
      .getByRole("listitem")
      .allInnerTexts();
    expect(named.sort()).toEqual([...MECHELEN_DISTRICTS.values()].sort());
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "Template for Mechelen" }).click();
    const template = await textOf(await waiting);
    expect(template).toContain("1202501;Centrum");
    await page.getByText("51.5").waitFor();
    await page.getByRole("link", { name: "House burglaries", exact: true }).click();
    await page.getByRole("figure", { name: "House burglaries", exact: true }).waitFor();
    expect(addressOf(page)["page"]).toBeUndefined();
  });

  it("gets its map from a filled template", async () => {
    const page = await visit({ path: "?page=data" });
    await bringFigures(page, filledTemplate());
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Districts" }).click();
    await drawn(page);
    await pickFrom(cityField(page), "Mechelen");
    await drawn(page);
    await page.getByRole("figure", { name: "Population", exact: true }).waitFor();
    await expect
      .poll(async () => Object.values(await coloursOf(page, "Mechelen")).filter((one) => /^\d$/.test(one)))
      .toHaveLength(12);
    await tab(page, "Table").click();
    const table = await readFigureTable(page);
    [...MECHELEN_DISTRICTS.values()].forEach((name, i) => {
      expect(table.get(name)?.get("2023")).toBe(english(inventedPopulation(i, 2023)));
    });
    await screenshot(page, "mechelen from a filled template");
  });
});

it("ranks the districts of a visitor's own city, and draws its map once there are outlines", async () => {
  const page = await visit({ path: "?page=data" });
  await bringFigures(page, ownCity());
  const toDistricts = async () => {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Districts" }).click();
    await drawn(page);
  };
  await toDistricts();
  await pickFrom(cityField(page), OWN_CITY);
  await drawn(page);
  await page.getByText(/Nobody has brought outlines of these districts/).waitFor();
  expect(await ranks(page).getByRole("option").count()).toBe(OWN_DISTRICTS.length);
  await screenshot(page, "own city without outlines");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Data" }).click();
  await bringOutlines(page, ownOutlines());
  await toDistricts();
  await expect.poll(async () => Object.values(await coloursOf(page, OWN_CITY))).toHaveLength(OWN_DISTRICTS.length);
  await screenshot(page, "own city with outlines");
});

it("offers to try again when the outlines cannot be loaded, and shows the ranks all the same", async () => {
  let fails = true;
  const page = await open(OFFENCES, {
    expected: [/Failed to load resource/, /503/],
    prepare: async (opened) =>
      void (await opened.route(/berlin.*\.topojson/, (route) =>
        fails ? route.fulfill({ status: 503 }) : route.continue(),
      )),
  });
  await page.getByText(/The outlines could not be loaded/).waitFor();
  expect(await ranks(page).getByRole("option").count()).toBe(12);
  fails = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => map(page, "Berlin").getByRole("option").count()).toBe(12);
});

it.each([
  { width: 1440, path: `${OFFENCES}&show=rate&districts=DEBER-01` },
  { width: 390, path: "?page=districts&city=12025" },
  { width: 390, path: `${OFFENCES}&districts=DEBER-01&lang=nl` },
] as const)("is accessible at $width px: $path", async ({ width, path }) => {
  const page = await open(path, { width, reducedMotion: "reduce" });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  for (const numbers of await page.getByRole("checkbox", { name: /Show the numbers|De cijfers tonen/ }).all()) {
    await numbers.check();
  }
  expect(await violationsInBothSchemes(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await screenshot(page, `districts ${path} ${width}`);
});
