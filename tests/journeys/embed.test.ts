import { createServer } from "node:http";
import type { FrameLocator, Page } from "playwright-core";
import { expect, inject, it, onTestFinished } from "vitest";
import { embedCode } from "../../src/export/embedCode";
import { packTable } from "../../src/library/linkTable";
import { axeViolations, visit } from "../support/journey";
import { uploadOf } from "../library/storage";

const BASE = "?page=compare&lang=en&places=12025~44021";

/** A page of another origin, with this between its margins. */
async function serveHost(body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${body}`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host has no port");
  return `http://127.0.0.1:${address.port}/`;
}

/** Complains, as of what the policy forbids, when anything asks for what the browser keeps. */
async function watchStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: readonly [object, string][] = [
      [Storage.prototype, "getItem"],
      [Storage.prototype, "setItem"],
      [IDBFactory.prototype, "open"],
    ];
    for (const [owner, name] of watched) {
      Reflect.set(owner, name, () => {
        const report: unknown = Reflect.get(window, "reportPolicyViolation");
        if (typeof report === "function") report(`storage was touched: ${name}`);
      });
    }
  });
}

const frameHeight = (page: Page) =>
  page.locator("iframe").first().evaluate((frame) => Number.parseFloat(frame.style.height) || 0);

/** 1 where the page around has given the frame exactly the room its content takes. */
const fit = async (page: Page, frame: FrameLocator) =>
  (await frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height))) /
  (await frameHeight(page));

it("stands in a page of another origin, as high as its figure, also without an origin; the page itself does not", async () => {
  const site = inject("baseUrl");
  const chart = embedCode({
    src: `${site}${BASE}&figure=compare.chart&embed=1`,
    link: `${site}${BASE}&figure=compare.chart`,
    title: "Burglaries",
    heightPx: 200,
    script: true,
  });
  const host = await serveHost(`
    ${chart}
    <iframe name="table" sandbox="allow-scripts" src="${site}${BASE}&tab=table&figure=compare.table&embed=1"></iframe>
    <iframe name="page" src="${site}${BASE}" width="100%"></iframe>`);
  const asked = new RegExp(`^request to another origin: ${site}`);
  const page = await visit({ path: host, width: 1000, prepare: watchStorage, expected: [asked] });

  const embed = page.frameLocator("iframe >> nth=0");
  await embed.getByRole("heading", { level: 1, name: /House burglaries/ }).waitFor();
  await embed.getByRole("link", { name: "Explore this figure" }).waitFor();
  await expect.poll(() => fit(page, embed)).toBe(1);
  const wide = await frameHeight(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(async () => (await fit(page, embed)) === 1 && (await frameHeight(page)) !== wide).toBe(true);

  const table = page.frameLocator("[name=table]");
  await table.getByRole("cell", { name: /^\d/ }).first().waitFor();
  expect(await table.locator("body").evaluate(() => window.origin)).toBe("null");
  for (const role of ["banner", "navigation", "contentinfo"] as const) {
    expect([role, await table.getByRole(role).count()]).toEqual([role, 0]);
  }
  expect(await table.locator("input[type=file]").count()).toBe(0);

  const bare = page.frameLocator("[name=page]");
  await bare.getByText("Another site shows this page inside its own").waitFor();
  const links = await bare.locator("a, button, input").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(links).toEqual([`${site}?places=12025~44021&lang=en`]);
});

it("shows the values of a link with a table, says where they come from, and touches no storage in an embed", async () => {
  const upload = uploadOf([
    { place: "Gotham", period: "2020", value: 1234 },
    { place: "Gotham", period: "2021", value: 1357 },
    { place: "Gotham", period: "2022", gap: "suppressed" },
  ]);
  const packed = packTable(upload, { indicators: null, places: null });
  if (packed.kind !== "packed") throw new Error("too large");
  const own = `indicator=${upload.indicators[0]!.id}&places=${upload.places[0]!.code}`;
  const query = `?page=compare&lang=en&tab=table&figure=compare.table&${own}&table=${packed.text}&embed=1`;
  const page = await visit({ path: query, width: 390, prepare: watchStorage });
  await page.getByText(/“gotham” came with the link, from: .*gotham\.csv\. Nobody has checked them/).waitFor();
  await page.getByRole("cell", { name: "1,357", exact: true }).waitFor();
  expect(await page.getByRole("button", { name: "Keep in this browser" }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

it("reads the file that a link names only when told to", async () => {
  const asked: string[] = [];
  const address = "https://data.city.example/thefts.csv";
  const page = await visit({
    path: `?data=${encodeURIComponent(address)}&lang=en`,
    expected: [/^request to another origin: https:\/\/data\.city\.example\//],
    prepare: async (one) => {
      await one.context().route("https://data.city.example/**", async (route) => {
        asked.push(route.request().url());
        const body = "city,year,indicator,value\nGhent,2023,Bicycle thefts,1200\nGhent,2024,Bicycle thefts,1100\n";
        await route.fulfill({ body, headers: { "access-control-allow-origin": "*", "content-type": "text/csv" } });
      });
    },
  });
  await page.getByText("This link asks your browser to read a file from data.city.example.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByText("Bicycle thefts").first().waitFor();
  expect([asked, new URL(page.url()).search]).toEqual([[address], "?page=data"]);
});
