import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { expect, inject, it } from "vitest";
import { notices } from "../support/comparePage";
import { DIST } from "../support/dist";
import { axeViolations, visit } from "../support/journey";
import { serveBelow } from "../support/serveBelow";

const HOST = "data.city.example";
const ADDRESS = `https://${HOST}/sets/bicycle-thefts-2024.csv`;
const FILE =
  "city,year,indicator,value,unit\nGhent,2023,Bicycle thefts,1200,offences\nGhent,2024,Bicycle thefts,1100,offences\n";
const CORS = { "access-control-allow-origin": "*", "content-type": "text/csv" };

/** The journey asks the made-up host on purpose; any other host still counts as a complaint. */
const FOREIGN = new RegExp(`^request to another origin: https://${HOST}/`);

const openForm = async (answer: (route: Route) => Promise<void>, expected: RegExp[] = [], site = "") => {
  const asked: Route[] = [];
  const page = await visit({
    path: `${site}?page=data`,
    expected: [FOREIGN, ...expected],
    prepare: async (one) => {
      await one.context().route(`https://${HOST}/**`, async (route) => {
        asked.push(route);
        await answer(route);
      });
    },
  });
  await page.getByRole("button", { name: "Read from an address" }).click();
  return { page, asked };
};

const field = (page: Page) => page.getByRole("textbox", { name: "Address of the file" });
const consent = (page: Page) => page.getByRole("button", { name: `Ask ${HOST} for the file` });
const readerFrame = (page: Page) => page.frames().find((frame) => frame.url().includes("/read-address.html"));

it("names the host and asks it only when told to, and then opens the file", async () => {
  const { page, asked } = await openForm((route) => route.fulfill({ body: FILE, headers: CORS }));
  await field(page).fill(ADDRESS);
  await page.getByText(`The file will be asked from ${HOST}. That host sees your IP address`).waitFor();
  await field(page).press("Enter");
  expect(await consent(page).evaluate((button) => button === document.activeElement)).toBe(true);
  expect(asked).toHaveLength(0);
  expect(readerFrame(page)).toBeUndefined();
  expect(await axeViolations(page)).toEqual([]);

  await consent(page).click();
  await page.getByText("bicycle-thefts-2024.csv").first().waitFor();
  expect(asked).toHaveLength(1);
  const headers = await asked[0]!.request().allHeaders();
  expect([headers["origin"], headers["referer"], headers["cookie"]]).toEqual(["null", undefined, undefined]);
  expect(readerFrame(page)).toBeUndefined();
});

it("reads in a document that reaches neither what is stored nor the page", async () => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((done) => (answer = done));
  const { page } = await openForm(
    async (route) => {
      await held;
      await route.fulfill({ body: FILE, headers: CORS });
    },
    // What the test itself tries from within, to see it refused.
    [/connect-src/, /Content Security Policy/, /sandboxed/],
  );
  await page.evaluate(() => localStorage.setItem("canary", "pv-74"));
  await field(page).fill(ADDRESS);
  await consent(page).click();
  await expect.poll(() => readerFrame(page)?.url() ?? "").toContain("#");
  const tried = await readerFrame(page)!.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      localStorage: () => localStorage.getItem("canary"),
      sessionStorage: () => sessionStorage.length,
      cookies: () => document.cookie,
      caches: () => caches.keys(),
      databases: () => indexedDB.open("any"),
      page: () => parent.document.title,
      "own host": () => fetch(new URL("./index.html", document.URL)),
      "a plain connection": () => fetch("http://data.city.example/"),
      "leaving with the page": () => (top!.location.href = "https://data.city.example/"),
    };
    const reached: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        reached.push(name);
      } catch {
        // Refused, as it should be.
      }
    }
    return { origin: self.origin, tried: Object.keys(attempts).length, reached };
  });
  expect(tried).toEqual({ origin: "null", tried: 9, reached: [] });
  expect(await page.evaluate(() => localStorage.getItem("canary"))).toBe("pv-74");
  answer();
  await page.getByText("bicycle-thefts-2024.csv").first().waitFor();
});

it("lets the page itself ask no other host", async () => {
  const { page, asked } = await openForm(
    (route) => route.fulfill({ body: FILE, headers: CORS }),
    [/connect-src/, /Content Security Policy/],
  );
  const refused = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => false,
        () => true,
      ),
    ADDRESS,
  );
  expect([refused, asked.length]).toEqual([true, 0]);
});

it.each([
  ["does not answer", (route: Route) => route.abort(), /does not answer, or does not allow other pages to read/],
  ["has no such file", (route: Route) => route.fulfill({ status: 404, headers: CORS }), /answered with status 404/],
  ["sends nothing", (route: Route) => route.fulfill({ body: "", headers: CORS }), /answered with an empty file/],
])("says what to do when the host %s", async (_, answer, said) => {
  const { page } = await openForm(answer, [/Failed to load resource/]);
  await field(page).fill(ADDRESS);
  await consent(page).click();
  await expect.poll(() => notices(page)).toEqual([expect.stringMatching(said)]);
  expect(await page.getByRole("link", { name: "Open the address in a new tab" }).getAttribute("href")).toBe(ADDRESS);
  expect(readerFrame(page)).toBeUndefined();
});

it("tells of another host that the file came from before it opens the file", async () => {
  const elsewhere = "https://files.elsewhere.example/thefts.csv";
  const { page } = await openForm((route) => route.fulfill({ body: FILE, headers: CORS }));
  // Answers made up by a test cannot redirect, so the reader is told where they came from.
  await page.addInitScript((address) => {
    Object.defineProperty(Response.prototype, "url", { get: () => address });
  }, elsewhere);
  await field(page).fill(ADDRESS);
  await consent(page).click();
  const said = `${HOST} passed the request on to files.elsewhere.example`;
  await expect.poll(async () => (await notices(page)).join(" ")).toContain(said);
  expect(await page.getByText("bicycle-thefts-2024.csv").count()).toBe(0);
  await page.getByRole("button", { name: "Go on with the file" }).click();
  await page.getByText("bicycle-thefts-2024.csv").first().waitFor();
});

it("stops when told to, and the request with it", async () => {
  const { page, asked } = await openForm(() => new Promise(() => undefined), [/Failed to load resource/]);
  await field(page).fill(ADDRESS);
  await consent(page).click();
  await page.getByRole("progressbar", { name: `Reading from ${HOST}` }).waitFor();
  await expect.poll(() => asked.length).toBe(1);
  await page.getByRole("button", { name: "Stop" }).click();
  await consent(page).waitFor();
  expect(readerFrame(page)).toBeUndefined();
});

it("takes only https addresses without a password", async () => {
  const { page, asked } = await openForm((route) => route.abort());
  for (const [text, said] of [
    ["http://data.city.example/a.csv", /Only https addresses are read/],
    ["https://me:word@data.city.example/a.csv", /holds a name or a password/],
    ["crime figures", /This is no address of a file/],
  ] as const) {
    await field(page).fill(text);
    await field(page).press("Enter");
    await page.getByText(said).waitFor();
    expect(await page.getByRole("button", { name: /^Ask / }).count()).toBe(0);
  }
  expect(asked).toHaveLength(0);
});

it("reads below /some/path/ as anywhere else", async () => {
  const site = await serveBelow("/some/path/");
  try {
    const { page } = await openForm((route) => route.fulfill({ body: FILE, headers: CORS }), [], site.url);
    await field(page).fill(ADDRESS);
    await consent(page).click();
    await page.getByText("bicycle-thefts-2024.csv").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/some/path/");
  } finally {
    await site.close();
  }
});

it("gives each document its own policy, in the header and in the document", async () => {
  const written = (file: string) =>
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(`${DIST}/${file}`, "utf8"))?.[1] ?? "";
  const sent = async (file: string) =>
    (await fetch(new URL(file, inject("baseUrl")))).headers.get("content-security-policy") ?? "";
  for (const policy of [written("index.html"), await sent(""), await sent("index.html")]) {
    expect(policy).toMatch(/connect-src (?:'|&#39;)self(?:'|&#39;);.*frame-src (?:'|&#39;)self/);
  }
  expect(written("read-address.html")).toMatch(/; connect-src https:;/);
  expect(await sent("read-address.html")).toMatch(/; connect-src https:;.*; sandbox allow-scripts$/);
});
