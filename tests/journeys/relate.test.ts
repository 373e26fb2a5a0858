import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addressOf, choose, notices, overflow, pickRadio, settled, tab } from "../support/comparePage";
import { axeViolations, violationsInBothSchemes, screenshot, visit, type Visit } from "../support/journey";
import { axisField, correlation, scatter, trailsBox, unitsField, yearSlider } from "../support/relatePage";
import { textFile } from "../support/dataPage";
import { bringFigures, MECHELEN_DISTRICTS } from "../support/ownDistricts";
import { shippedRows } from "../support/shippedRows";

const open = async (path: string, options: Visit = {}): Promise<Page> =>
  settled(await visit({ path: `?page=relate${path}`, ...options }));

/** Of the shipped files and nothing of the app: place-level numbers of a year, by place. */
function numbersOf(files: string | readonly string[], indicator: string, [category, year]: readonly [string, string]) {
  const rows = [files]
    .flat()
    .flatMap(shippedRows)
    .filter(
      (row) => row.indicator === indicator && row.category === category && row.period === year && row.district === "",
    );
  return new Map(rows.filter((row) => row.value !== "").map((row) => [row.place, Number(row.value)]));
}

/** The survey of 2023 stands in two files: that of the centre cities goes on from year to year. */
const surveys = (topic: string) => [`survey-2023-${topic}-stadsmonitor.csv`, `survey-${topic}-stadsmonitor.csv`];

/** Pearson's correlation of mean ranks, written anew: not the page's own code. */
function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const ranked = [0, 1].map((side) => {
    const values = pairs.map((pair) => pair[side]!);
    return values.map(
      (value) => values.filter((one) => one < value).length + (values.filter((one) => one === value).length + 1) / 2,
    );
  });
  const mean = (pairs.length + 1) / 2;
  const sum = (a: number[], b: number[]) => a.reduce((total, one, i) => total + (one - mean) * (b[i]! - mean), 0);
  const [x, y] = ranked as [number[], number[]];
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y));
}

/** Interval of Bonett and Wright at 95 %. */
function intervalOf(rho: number, n: number): [number, number] {
  const half = 1.959963984540054 * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return [Math.tanh(Math.atanh(rho) - half), Math.tanh(Math.atanh(rho) + half)];
}

async function download(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV/ }).click();
  return (await buffer(await (await waiting).createReadStream())).toString("utf8");
}

it("relates two indicators chosen by keyboard, with the correlation that the shipped files give", async () => {
  const page = await open("&peers=all");
  await choose(axisField(page, "X axis"), "Nuisance from litter");
  await choose(axisField(page, "Y axis"), "Trust in the police");
  await page.getByRole("figure", { name: "Trust in the police against nuisance from litter" }).waitFor();
  expect(addressOf(page)).toMatchObject({ page: "relate", peers: "all", x: "nuisance_litter", y: "trust_police" });

  const litter = numbersOf(surveys("cleanliness"), "nuisance_litter", ["often", "2023"]);
  const trust = numbersOf(surveys("satisfaction-trust"), "trust_police", ["much", "2023"]);
  const inBoth = [...litter].filter(([place]) => trust.has(place));
  const pairs = inBoth.map(([place, x]) => [x, trust.get(place)!] as const);
  expect(pairs.length).toBeGreaterThan(250);
  const rho = rankCorrelation(pairs);
  const [lower, upper] = intervalOf(rho, pairs.length);
  expect(await correlation(page).innerText()).toBe(
    `Rank correlation ${rho.toFixed(2)} (95% interval ${lower.toFixed(2)} to ${upper.toFixed(2)}), ` +
      `${pairs.length} places, 2023.`,
  );
  expect(await scatter(page).locator("[data-code]").count()).toBe(pairs.length);
  expect(await page.title()).toBe("Trust in the police against nuisance from litter – Urban Indicators");

  await page.reload();
  await settled(page);
  expect(await correlation(page).innerText()).toContain(rho.toFixed(2));
});

it("carries the caution above origin and crime and in the file, and offers what may lie behind both", async () => {
  const page = await open("&x=foreign_nationals_share&y=recorded_crime_rate");
  const caution = page.getByText(/^Origin and crime, place by place\./);
  const box = await caution.boundingBox();
  const drawing = await scatter(page).boundingBox();
  expect(box!.y + box!.height).toBeLessThan(drawing!.y);
  expect(await caution.innerText()).toContain("ecological fallacy, Robinson 1950");
  await screenshot(page, "relate origin and crime");

  await page.getByRole("button", { name: "Child poverty index (2019)" }).click();
  await page.getByText(/^Given child poverty index: /).waitFor();
  expect(addressOf(page)).toMatchObject({ z: "child_poverty_index" });

  const places = (file: string, indicator: string, category: string) => numbersOf(file, indicator, [category, "2019"]);
  const share = places("foreign-nationals-share-stadsmonitor.csv", "foreign_nationals_share", "total");
  const poverty = places("income-poverty-stadsmonitor.csv", "child_poverty_index", "total");
  const lines = (await download(page)).split(/\r?\n/);
  const rows = lines.filter((line) => /^\d{5},/.test(line)).map((line) => line.split(","));
  expect(rows).toHaveLength(13);
  expect(rows.map((row) => [Number(row[2]), Number(row[4])])).toEqual(
    rows.map((row) => [share.get(row[0]!), poverty.get(row[0]!)]),
  );
  const crime = rows.map((row) => Number(row[3]));
  const [xs, zs] = [rows.map((row) => Number(row[2])), rows.map((row) => Number(row[4]))];
  const rankOf = (a: number[], b: number[]) => rankCorrelation(a.map((one, i) => [one, b[i]!] as const));
  const [xy, xz, yz] = [rankOf(xs, crime), rankOf(xs, zs), rankOf(crime, zs)];
  const partial = (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2));
  const comments = lines.filter((line) => line.startsWith("#")).join("\n");
  expect(comments).toContain("Origin and crime, place by place.");
  expect(comments).toContain("ecological fallacy, Robinson 1950");
  expect(comments).toContain(`Rank correlation ${xy.toFixed(2)} (95% interval `);
  expect(comments).toContain(`Given child poverty index: ${partial.toFixed(2)} (95% interval `);
  expect(comments).toContain("All figures on the axes are of 2019.");
});

it("draws no line over five boroughs and says so", async () => {
  const page = await open("&peers=none&city=USNYC.boroughs");
  await page.getByText("No regression line over fewer than 12 points: 5 here.").waitFor();
  expect(await scatter(page).locator("[data-line]").count()).toBe(0);
  expect(await correlation(page).innerText()).toContain("5 districts");

  await unitsField(page).selectOption("13 Flemish centre cities");
  await page.getByText(/^Dashed line: Theil–Sen/).waitFor();
  expect(await scatter(page).locator("[data-line]").count()).toBe(1);
});

it("gives no correlation over three places, and keeps figures of different years apart", async () => {
  const page = await open("&x=recorded_crime_rate&y=child_poverty_index&year=2005");
  expect(await correlation(page).innerText()).toMatch(/^No rank correlation: [1-4] of 13 places with both figures in 2005/);

  await page.goto(new URL("?page=relate&x=car_theft_per_10000_cars&y=child_poverty_index", page.url()).href);
  await page.getByText("were never measured in the same year here").waitFor();
  expect(await scatter(page).count()).toBe(0);
});

it("refuses an indicator that may not be laid between places, in the link and in the list", async () => {
  const page = await open("&x=residual_waste_kg_per_inhabitant");
  expect((await notices(page)).join(" ")).toContain("“Residual household waste” cannot stand on an axis.");
  await axisField(page, "X axis").click();
  await axisField(page, "X axis").fill("offences, local police");
  const option = page.getByRole("listbox").getByRole("option").first();
  await option.waitFor();
  expect(await option.getAttribute("aria-disabled")).toBe("true");
  expect(await option.innerText()).toContain("may not be compared between places");
});

it("runs through the years by keyboard, with trails, and walks and chooses points", async () => {
  const page = await open("&x=net_taxable_income_per_inhabitant&y=child_poverty_index");
  expect(await yearSlider(page).inputValue()).toBe("2020");
  await yearSlider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => correlation(page).innerText()).toContain("13 places, 2019.");
  await page.keyboard.press("Home");
  await expect.poll(() => addressOf(page)["year"]).toBe("2001");
  await expect.poll(() => correlation(page).innerText()).toContain("2001.");
  await page.keyboard.press("End");
  await trailsBox(page).check();
  await page.getByText("Trails run from 2001 to 2020").waitFor();

  await scatter(page).focus();
  await page.keyboard.press("End");
  const said = await scatter(page).getAttribute("aria-valuetext");
  const name = said!.split(";")[0]!;
  expect(said).toMatch(
    /; Net taxable income per inhabitant [\d,]+ euro; Child poverty index [\d.]+ % of births; Population/,
  );
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("list", { name: "Chosen" }).innerText()).toContain(name);
  expect(addressOf(page)["places"]).toMatch(/^12025~\d{5}$/);
});

it("has the same numbers in the table, and every place that is not shown with its reason", async () => {
  const page = await open("&peers=all&x=foreign_nationals_share&y=child_poverty_index&year=2020&tab=table");
  const table = page.getByRole("table");
  const row = table.getByRole("row", { name: /^Mechelen/ });
  const share = numbersOf("foreign-nationals-share-stadsmonitor.csv", "foreign_nationals_share", ["total", "2020"]);
  const poverty = numbersOf("income-poverty-stadsmonitor.csv", "child_poverty_index", ["total", "2020"]);
  const cells = await row.getByRole("cell").allInnerTexts();
  expect(cells.slice(0, 2)).toEqual([share.get("12025")!.toFixed(1), poverty.get("12025")!.toFixed(1)]);
  expect(await table.getByRole("row").count()).toBe(301);
  await page.getByText(/of 300 places are not shown/).click();
  await page.getByText("Child poverty index, no figure at hand").first().waitFor();
});

it("warns of counts against counts and shows them per inhabitant by one press", async () => {
  const page = await open("&x=foreign_nationals&y=foreign_origin");
  await page.getByRole("button", { name: "Show per inhabitant" }).click();
  await expect.poll(() => addressOf(page)["show"]).toBe("rate");
  await expect.poll(() => notices(page)).toEqual([]);
  await pickRadio(page, "Scales", "Log XY");
  await expect.poll(() => addressOf(page)["log"]).toBe("xy");
});

it.each([1440, 390])(
  "is accessible as chart and table, light and dark, and no wider than the window, %i px",
  async (width) => {
    const path = "&x=foreign_nationals_share&y=recorded_crime_rate&z=child_poverty_index&trails=yes";
    const page = await open(path, { width, reducedMotion: "reduce" });
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    for (const name of ["Chart", "Table"] as const) {
      await tab(page, name).click();
      expect([name, await violationsInBothSchemes(page)]).toEqual([name, []]);
    }
    expect(await overflow(page)).toBe(0);
  },
);

it("speaks Dutch and folds its controls on a phone", async () => {
  const page = await open("&lang=nl", { width: 390, locale: "nl-BE" });
  expect(await correlation(page).innerText()).toMatch(
    /^Rangcorrelatie 0,\d\d \(95%-interval .*\), 13 plaatsen, 2023\.$/,
  );
  await page.getByRole("button", { name: "Assen en opties wijzigen" }).click();
  await page.getByRole("dialog").getByRole("combobox", { name: "X-as" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

it("relates a visitor's own figures of districts, and says which are missing", async () => {
  const page = await visit({ path: "?page=data" });
  const head = "city;district;name;year;indicator;category;value;unit;note";
  const rows = [...MECHELEN_DISTRICTS].flatMap(([code, name], i) => [
    `Mechelen;${code};${name};2022;Population;;${5000 + 100 * i};persons;`,
    ...(i < 11 ? [`Mechelen;${code};${name};2022;Foreign nationals;;${900 - 10 * i};persons;`] : []),
  ]);
  await bringFigures(page, textFile("mechelen.csv", [head, ...rows].join("\r\n")));
  await page.getByRole("link", { name: "Relate", exact: true }).click();
  await settled(page);
  await unitsField(page).selectOption("Mechelen: 12 districts");
  // Ranks run exactly against each other: no interval is defined then.
  await expect.poll(() => correlation(page).innerText()).toBe("Rank correlation -1.00, 11 districts, 2022.");
  await page.getByText("No regression line over fewer than 12 points: 11 here.").waitFor();
  await page.getByText("1 of 12 districts is not shown").click();
  await page.getByText("Foreign nationals, no figure at hand").waitFor();
});
