import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { figure, overflow, placeField, tab } from "../support/comparePage";
import { textFile } from "../support/dataPage";
import { violationsInBothSchemes, screenshot, visit } from "../support/journey";
import { bringFigures, MECHELEN_DISTRICTS } from "../support/ownDistricts";

const BASEL = "?page=mix&places=CHBSL";

/** Waits for tables, drawings and the worker. */
async function drawn(page: Page): Promise<Page> {
  await page.getByRole("heading", { level: 1, name: /^(Who lives in|Wie woont er in)/ }).waitFor();
  await expect.poll(() => page.locator("[aria-busy=true]").count(), { timeout: 60_000 }).toBe(0);
  return page;
}

const open = async (path: string, options: Parameters<typeof visit>[0] = {}) =>
  drawn(await visit({ ...options, path }));

const chartOf = (page: Page, name: RegExp) => figure(page, name).getByRole("slider").first();

interface Table {
  /** Persons, by group then district. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Basel's table of a year, straight from the file. */
function baselTable(year: string): Table {
  const path = new URL("../../data/observations/basel-nationality.csv", import.meta.url);
  const counts = new Map<string, Map<string, number>>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [, district = "", period, indicator, category = "", value] = line.split(",");
    if (indicator !== "population_by_nationality_basel" || period !== year || district === "") continue;
    const row = counts.get(category) ?? new Map<string, number>();
    counts.set(category, row.set(district, Number(value)));
  }
  return { counts };
}

const sum = (values: Iterable<number>) => [...values].reduce((all, one) => all + one, 0);
const entropy = (values: readonly number[]) => {
  const all = sum(values);
  return -sum(values.filter((one) => one > 0).map((one) => (one / all) * Math.log(one / all)));
};

/** Theil's H as one minus the mean entropy of the districts, weighed by persons, over that of the city. */
function theilH({ counts }: Table): number {
  const groups = [...counts.values()];
  const districts = [...groups[0]!.keys()];
  const total = sum(groups.map((row) => sum(row.values())));
  const city = entropy(groups.map((row) => sum(row.values())));
  const parts = districts.map((one) => groups.map((row) => row.get(one)!));
  return 1 - sum(parts.map((part) => (sum(part) / total) * entropy(part))) / city;
}

const YEARS = "1980 1990 2000 2005 2010 2015 2018 2019 2020 2021 2022 2023 2024".split(" ");

async function downloaded(page: Page, name: RegExp): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure(page, name)
      .getByRole("button", { name: /^Download CSV/ })
      .click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks)
    .toString("utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(","));
}

describe("Basel from 1980 to 2024", () => {
  it("reads out H year by year, equal to an independent computation, and saves it", async () => {
    const page = await visit({ path: BASEL });
    await page.getByText(/^Working out what chance alone would give: \d+ of 13 years/).waitFor();
    expect(page.workers().map((worker) => worker.url()).join(" ")).toContain("chance");
    await drawn(page);
    expect(await page.title()).toBe("Who lives in Basel-Stadt – Urban Indicators");
    const shown = figure(page, /^Segregation between districts: Theil/);
    expect(await shown.innerText()).toContain("Had chance alone placed everyone in 2024");
    const slider = shown.getByRole("slider").first();
    await slider.focus();
    for (const [at, year] of YEARS.entries()) {
      await page.keyboard.press(at === 0 ? "Home" : "ArrowRight");
      expect(await slider.getAttribute("aria-valuenow")).toBe(year);
      const text = (await slider.getAttribute("aria-valuetext")) ?? "";
      expect(text).toContain(`Basel-Stadt, ${theilH(baselTable(year)).toFixed(4)}, 95% interval`);
    }
    const rows = await downloaded(page, /^Segregation between districts/);
    const found = new Map(rows.map(([, year = "", value]) => [year, Number(value)]));
    for (const year of YEARS) expect(found.get(year)).toBeCloseTo(theilH(baselTable(year)), 4);
    await screenshot(page, "mix basel");
    // In full only where nothing is hidden: whoever tries all tables would find the hidden counts by it.
    await page.getByRole("spinbutton", { name: "Hide groups below" }).fill("0");
    await expect.poll(() => figure(page, "Groups by district").getByText("suppressed", { exact: true }).count()).toBe(0);
    const again = await downloaded(page, /^Segregation between districts/);
    const inFull = new Map(again.map(([, year = "", value]) => [year, Number(value)]));
    for (const year of YEARS) expect(inFull.get(year)).toBeCloseTo(theilH(baselTable(year)), 12);
  });

  it("narrows to two years, says what the change comes from, sets one group against all others, in Dutch too", async () => {
    const page = await open(`${BASEL}&from=1990&to=2010`);
    const change = figure(page, "What the change from 1990 to 2010 comes from");
    expect(await change.getByRole("row").allInnerTexts()).toHaveLength(6);
    expect(await change.innerText()).toContain("are counted in one of the two years only");
    await page.getByRole("combobox", { name: "Segregation index" }).selectOption("isolation");
    await page.getByRole("combobox", { name: "Group against all others" }).selectOption("germany");
    await drawn(page);
    const shown = figure(page, "Segregation between districts: Isolation, Germany against all others");
    expect(await shown.innerText()).toContain("It moves with the size of a group");
    const { counts } = baselTable("2010");
    const city = sum([...counts.values()].map((row) => sum(row.values())));
    const share = (100 * sum(counts.get("germany")!.values())) / city;
    expect(await shown.innerText()).toContain(`in the whole city it is ${share.toFixed(1)}%.`);
    expect(page.url()).toContain("measure=isolation&group=germany");

    await page.goto(`${page.url()}&lang=nl`);
    await drawn(page);
    expect(await page.title()).toBe("Wie woont er in Bazel-Stad – Urban Indicators");
    expect(await figure(page, "Segregatie tussen wijken: Isolatie, Duitsland tegenover alle andere").count()).toBe(1);
  });

  it("shows small groups as suppressed, and none of them where the threshold is zero", async () => {
    const page = await open(`${BASEL}&stack=count`);
    const table = figure(page, "Groups by district");
    const suppressed = table.getByText("suppressed", { exact: true });
    const real = baselTable("2024").counts;
    const small = sum([...real.values()].map((row) => [...row.values()].filter((one) => one > 0 && one < 5).length));
    expect(small).toBeGreaterThan(5);
    expect(await suppressed.count()).toBeGreaterThan(small);
    const rows = await downloaded(page, /^Groups by district/);
    // From the end: names of groups may hold commas.
    const counts = rows.slice(1).map((row) => row.at(-2));
    expect(counts.filter((value) => ["1", "2", "3", "4"].includes(value ?? ""))).toEqual([]);
    expect(counts.filter((value) => value === "")).toHaveLength(await suppressed.count());

    const field = page.getByRole("spinbutton", { name: "Hide groups below" });
    await field.fill("");
    await page.getByText("A whole number from 0 to 100. Until then 5 holds.").waitFor();
    await field.blur();
    expect(await field.inputValue()).toBe("5");
    await field.fill("0");
    await expect.poll(() => suppressed.count()).toBe(0);
  });
});

describe("places", () => {
  it("opens on Mechelen with its figure as a table, says why its districts are not shown, offers the template", async () => {
    const page = await open("?page=mix");
    await page.getByText("Mechelen, 2011 to 2022, % of inhabitants.").waitFor();
    const read = (await chartOf(page, /^Foreign nationals by group/).getAttribute("aria-valuetext")) ?? "";
    const [, share = ""] = /Türkiye and Maghreb ([\d.]+)%/.exec(read) ?? [];
    const [, rest = ""] = /All other inhabitants ([\d.]+)%/.exec(read) ?? [];
    await page.getByText(`All other inhabitants are not drawn: ${rest}% in Mechelen in 2022.`).waitFor();
    await tab(page, "Table").click();
    const row = page.getByRole("row", { name: /^Türkiye and Maghreb/ });
    expect((await row.getByRole("cell").last().innerText()).trim()).toBe(share);
    const others = page.getByRole("row", { name: /^All other inhabitants/ });
    expect((await others.getByRole("cell").last().innerText()).trim()).toBe(rest);

    const gap = page.getByRole("region", { name: "Segregation between districts" });
    expect(await gap.innerText()).toContain("no public figures by nationality or origin for each of them");
    const template = gap.getByRole("link", { name: "Template for Mechelen (CSV)" });
    expect(await template.getAttribute("href")).toMatch(/mechelen\.csv$/);
    await gap.getByRole("button", { name: "Bring own figures" }).click();
    await expect.poll(() => page.url()).toContain("page=data");
  });

  it("never lays cities side by side that are counted in other groups, nor lists of the largest as a whole", async () => {
    const page = await open("?page=mix&places=12025~CHBSL");
    expect(await figure(page, "Foreign nationals by group").innerText()).toContain(
      "Basel-Stadt: counted in other groups",
    );
    expect(await page.title()).toBe("Who lives in Mechelen – Urban Indicators");

    await page.goto(new URL("?page=mix&indicator=foreign_nationals_top5", page.url()).href);
    await drawn(page);
    expect(await figure(page, "Largest foreign nationalities").innerText()).toContain("is not zero");
    expect(await figure(page, /^Diversity/).innerText()).toContain("no index is worked out");
  });

  it("adds a city by keyboard and shows two panels and two lines", async () => {
    const page = await open("?page=mix&stack=share");
    await placeField(page).fill("Ghent");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const shown = figure(page, "Foreign nationals by group");
    await expect.poll(() => shown.getByRole("slider").count()).toBeGreaterThan(3);
    await drawn(page);
    expect(await shown.innerText()).toMatch(/In 2022 the largest in Mechelen .+\. In Ghent it was “.+”, with [\d.]+%/);
    const read = await chartOf(page, /^Diversity/).getAttribute("aria-valuetext");
    const [, value = ""] = /Mechelen, \d\.\d\d; Ghent, (\d\.\d\d)/.exec(read ?? "") ?? [];
    expect(await figure(page, /^Diversity/).innerText()).toContain(`Read in the same way: Ghent ${value} (2022).`);
  });
});

it("shows the districts of Mechelen once a visitor brings figures by nationality", async () => {
  const groups = ["Belgian", "Moroccan", "Dutch"];
  const rows = [...MECHELEN_DISTRICTS].flatMap(([code, name], i) =>
    [2021, 2023].flatMap((year) =>
      groups.map((group, j) => {
        const persons = [6000, 300, 90][j]! + i * (j + 1) * 40;
        return `Mechelen;${code};${name};${year};Inhabitants by nationality;${group};${persons};persons;`;
      }),
    ),
  );
  const head = "city;district_code;district;year;indicator;category;value;unit;note";
  const page = await visit({ path: "?page=data" });
  await bringFigures(page, textFile("mechelen.csv", [head, ...rows].join("\r\n")));
  await page.getByRole("link", { name: "Mix", exact: true }).click();
  await drawn(page);
  const shown = figure(page, /^Segregation between districts/);
  expect(await shown.innerText()).toMatch(/Mechelen, 2023: 12 districts with a median of/);
  expect(await figure(page, "Groups by district").getByRole("row").count()).toBe(14);
});

const TWO_CITIES = "?page=mix&places=12025~44021";
const LOOKS = [
  ["a desk", BASEL, 1440],
  ["a phone", BASEL, 390],
  ["a phone", TWO_CITIES, 390],
] as const;

it.each(LOOKS)("is accessible, and nothing runs over, on %s: %s", async (_, path, width) => {
  const page = await open(path, { width, reducedMotion: "reduce" });
  expect(await violationsInBothSchemes(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
