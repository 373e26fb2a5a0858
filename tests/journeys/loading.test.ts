import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page, Route } from "playwright-core";
import { expect, it } from "vitest";
import { chart, notices, settled } from "../support/comparePage";
import { DIST } from "../support/dist";
import { visit } from "../support/journey";

const BURGLARY = "**/burglary-federal-police-*.csv";
const FAILED_LOAD = [/Failed to load resource/];
const DATA_BUDGET_BYTES = 150_000;

it.each([
  ["could not be reached", (route: Route) => route.abort()],
  ["answered with status 503", (route: Route) => route.fulfill({ status: 503 })],
  ["could not be read", (route: Route) => route.fulfill({ body: "<!doctype html><title>Hotel Wi-Fi</title>" })],
])("names the table that %s, and loads it at the next try", async (said, fail) => {
  const page = await visit({ expected: FAILED_LOAD, prepare: async (one) => void (await one.route(BURGLARY, fail)) });
  const again = page.getByRole("button", { name: "Try again" });
  await again.waitFor();
  const [notice] = await notices(page);
  expect(notice).toContain(`observations/burglary-federal-police.csv ${said}`);
  await page.unroute(BURGLARY);
  await again.click();
  await chart(page).waitFor();
  expect(await notices(page)).toEqual([]);
});

it("names the line of a figure that cannot be read, and shows the rest", async () => {
  const spoil = async (route: Route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(",229.03,", ',"229,03",') });
  };
  const page = await visit({ prepare: async (one) => void (await one.route(BURGLARY, spoil)) });
  await chart(page).waitFor();
  const [notice] = await notices(page);
  expect(notice).toMatch(/1 line\. .*burglary-federal-police\.csv:\d+: “229,03” is no number with a decimal point/);
  await page.getByRole("tab", { name: "Table" }).click();
  const mechelen = page.getByRole("row", { name: /Mechelen/ });
  await mechelen.waitFor();
  expect(await mechelen.innerText()).toContain("70.3");
});

it("names the file of the catalogue that could not be loaded, and loads it at the next try", async () => {
  const page = await visit({
    expected: FAILED_LOAD,
    prepare: async (one) => void (await one.route("**/places-*.csv", (route) => route.abort())),
  });
  const again = page.getByRole("button", { name: "Try again" });
  await again.waitFor();
  expect((await notices(page))[0]).toMatch(/could not be loaded.*could not be reached/);
  await page.unroute("**/places-*.csv");
  await again.click();
  await chart(page).waitFor();
});

it("shows the figure although one that stands beside it cannot be loaded", async () => {
  const page = await visit({
    expected: FAILED_LOAD,
    prepare: async (one) => void (await one.route("**/survey-cleanliness-*.csv", (route) => route.abort())),
  });
  await chart(page).waitFor();
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect((await notices(page))[0]).toContain("observations/survey-cleanliness-stadsmonitor.csv");
});

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Shifts of the layout that no click or key explains, as the browser itself reports them. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Reflect.set(window, "shifts", shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        };
        const moved = sources.map(({ node }) => `${node?.nodeName} ${(node?.textContent ?? "").slice(0, 30)}`);
        if (!hadRecentInput) shifts.push({ value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

it.each([
  [1440, "?places=12025~44021"],
  [390, "?places=12025~44021"],
  [1440, "?layout=facets"],
  [1440, "?tab=table"],
])("keeps everything in its place while it loads, %i px, %s", async (width, path) => {
  const page = await visit({
    path,
    width,
    prepare: async (one) => {
      await watchShifts(one);
      await one.route(/\.(csv|json)$/, async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
    },
  });
  await page.locator("[aria-busy=true]").first().waitFor();
  await settled(page);
  await page.waitForLoadState("networkidle");
  const shifts = (await page.evaluate(() => Reflect.get(window, "shifts"))) as Shift[];
  const sum = shifts.reduce((total, shift) => total + shift.value, 0);
  expect([sum < 0.05, sum, shifts]).toEqual([true, sum, sum < 0.05 ? shifts : []]);
});

it("draws the first chart from at most 150 kB of data, gzipped, and asks for recharts after the page", async () => {
  const asked: string[] = [];
  let drawn: () => void = () => undefined;
  const afterChart = new Promise<void>((done) => (drawn = done));
  const page = await visit({
    prepare: async (one) => {
      await one.route(/\.(csv|json|topojson)$/, async (route) => {
        const file = new URL(route.request().url()).pathname;
        // What is asked for once the figure's own table is here belongs to something else, and must not be needed.
        if (asked.some((path) => path.includes("burglary-federal-police"))) await afterChart;
        else asked.push(file);
        await route.continue();
      });
    },
  });
  await chart(page).locator("svg path").first().waitFor();
  drawn();
  const bytes = asked.map((file) => gzipSync(readFileSync(join(DIST, file))).length);
  expect(asked.at(-1)).toContain("burglary-federal-police");
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(DATA_BUDGET_BYTES);

  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const first = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
  expect(first.length).toBeGreaterThan(0);
  expect(first.filter((file) => readFileSync(join(DIST, file), "utf8").includes("recharts-"))).toEqual([]);
  await settled(page);
});
