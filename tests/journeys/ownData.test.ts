import { buffer } from "node:stream/consumers";
import type { Download, Page, Request } from "playwright-core";
import { expect, it } from "vitest";
import { xlsxOf } from "../ingest/workbooks";
import { addressOf, cellOf, figure, notices, overflow, readScreenTable, settled, tab } from "../support/comparePage";
import { button, dropFiles, ownDataset, textFile, walkThrough, type TestFile } from "../support/dataPage";
import { axeViolations, visit } from "../support/journey";

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
const DATA = "?page=data";

/** A city that no table knows, on an indicator that the page has. */
const rowsOf = (city: string, first: number): (string | number)[][] => [
  ["city", "year", "indicator", "value", "unit"],
  ...YEARS.map((year, i) => [city, year, "House burglaries", first - i, "per 10,000 dwellings"]),
];

const csvOf = (city: string, first = 90): TestFile =>
  textFile(
    `${city.toLowerCase()}.csv`,
    rowsOf(city, first)
      .map((row) => row.map((cell) => (String(cell).includes(",") ? `"${cell}"` : cell)).join(","))
      .join("\n"),
  );

/** Brings a dataset by hand and comes back to the start of the Data page. */
async function bring(page: Page, city: string, { keep = true, first = 90 } = {}): Promise<void> {
  await dropFiles(page, [csvOf(city, first)]);
  await walkThrough(page, { keep, name: city });
  await button(page, "Bring another").click();
  await ownDataset(page, city).waitFor();
}

async function remove(page: Page, city: string): Promise<void> {
  await button(page, `Delete ${city}`).click();
  await button(page, "Yes, delete").click();
  await ownDataset(page, city).waitFor({ state: "detached" });
}

const bytesOf = async (download: Download) => new Uint8Array(await buffer(await download.createReadStream()));

async function exportZip(page: Page, city: string): Promise<TestFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, `Export ${city} as a zip`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** Reload only once what is kept has been read, so that a missing dataset is missing and not late. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator("section[aria-busy=false]").getByRole("heading", { name: "On this device" }).waitFor();
}

/** Everything of a request that a host could read. */
const saidIn = async (request: Request) =>
  [request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? ""].join("\n");

it("takes a workbook from drop to a line beside Mechelen, keeps it, and tells nobody", async () => {
  const city = "Canaryville";
  const canaries = [city, "canaryville", "73917", "canary-file"];
  const requests: Request[] = [];
  const page = await settled(
    await visit({ prepare: async (one) => void one.context().on("request", (request) => requests.push(request)) }),
  );
  const bytes = await xlsxOf({ name: "Sheet canary-file", rows: rowsOf(city, 73917) });
  await dropFiles(page, [{ name: "canary-file.xlsx", bytes }]);
  await walkThrough(page, { keep: true, name: city });
  await button(page, "Compare with Mechelen").click();
  await settled(page);
  await figure(page, "House burglaries").waitFor();
  await tab(page, "Table").click();
  const table = await readScreenTable(page);
  expect(cellOf(table, city, "2018").text).toBe("73,917.0");
  expect(cellOf(table, city, "2024").text).toBe("73,911.0");
  expect(table.rows.has("Mechelen")).toBe(true);
  expect(addressOf(page)["places"]).toMatch(/^12025~own-[a-z0-9]{8}-p1$/);

  await page.reload();
  expect(cellOf(await readScreenTable(await settled(page)), city, "2018").text).toBe("73,917.0");

  await page.getByRole("link", { name: "Data", exact: true }).click();
  await ownDataset(page, city).getByText("kept in this browser").waitFor();
  await remove(page, city);
  await reload(page);
  expect(await ownDataset(page, city).count()).toBe(0);

  expect(requests.length).toBeGreaterThan(20);
  const said = (await Promise.all(requests.map(saidIn))).join("\n");
  expect(canaries.filter((canary) => said.includes(canary))).toEqual([]);
});

it("lists what it holds, renames it, and gives it back after deleting", async () => {
  const page = await visit({ path: DATA });
  await page.getByText("Nothing yet.").waitFor();
  await bring(page, "Alphatown");
  const facts = await ownDataset(page, "Alphatown").innerText();
  for (const fact of ["House burglaries", "2018–2024", "7 figures", "kept in this browser", /\d kB · added on 2\d? /]) {
    expect(facts).toMatch(fact);
  }
  await button(page, "Rename Alphatown").click();
  await page.getByRole("textbox", { name: "New name" }).fill("Betatown");
  await page.keyboard.press("Enter");
  await ownDataset(page, "Betatown").waitFor();
  expect(await button(page, "Rename Betatown").evaluate((one) => one === document.activeElement)).toBe(true);
  await remove(page, "Betatown");
  await page.getByText("“Betatown” is deleted.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await button(page, "Undo").click();
  await ownDataset(page, "Betatown").waitFor();
  await reload(page);
  await ownDataset(page, "Betatown").getByText("7 figures").waitFor();
});

it("is accessible and fits with a dataset, a question and the longest of names, light and dark", async () => {
  const name = "W".repeat(90);
  const page = await visit({ path: DATA, width: 390, reducedMotion: "reduce" });
  await dropFiles(page, [csvOf("Alphatown")]);
  await walkThrough(page, { keep: false, name });
  await button(page, "Bring another").click();
  for (const question of ["Rename", "Delete"]) {
    await button(page, `${question} ${name}`).click();
    expect(await overflow(page)).toBe(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect([question, colorScheme, await axeViolations(page)]).toEqual([question, colorScheme, []]);
    }
    await button(page, question === "Rename" ? "Cancel" : "No, leave it").click();
    expect(await button(page, `${question} ${name}`).evaluate((one) => one === document.activeElement)).toBe(true);
  }
});

it("restores a deleted dataset from its zip, and asks before it replaces one that is here", async () => {
  const page = await visit({ path: DATA });
  await bring(page, "Alphatown");
  const zip = await exportZip(page, "Alphatown");
  expect(zip.name).toBe("alphatown.zip");
  await remove(page, "Alphatown");
  await reload(page);
  await dropFiles(page, [zip]);
  await button(page, "Keep in this browser").click();
  await ownDataset(page, "Alphatown").getByText("7 figures").waitFor();

  await dropFiles(page, [zip]);
  await page.getByText("“Alphatown” is here already, with the very same figures.").waitFor();
  await button(page, "Keep both").click();
  await expect.poll(() => ownDataset(page, "Alphatown").count()).toBe(2);

  await dropFiles(page, [zip]);
  await button(page, "Replace the one that is here").click();
  await expect.poll(() => ownDataset(page, "Alphatown").count()).toBe(2);
  await reload(page);
  await expect.poll(() => ownDataset(page, "Alphatown").count()).toBe(2);
});

it("forgets what was for this visit only", async () => {
  const page = await visit({ path: DATA });
  await bring(page, "Alphatown", { keep: false });
  await ownDataset(page, "Alphatown").getByText("only for this visit").waitFor();
  await reload(page);
  expect(await ownDataset(page, "Alphatown").count()).toBe(0);
  await bring(page, "Alphatown", { keep: false });
  await button(page, "Keep Alphatown in this browser").click();
  await ownDataset(page, "Alphatown").getByText("kept in this browser").waitFor();
  await reload(page);
  await ownDataset(page, "Alphatown").waitFor();
});

it("names a stored record that is broken, leaves the others whole, and deletes it when told to", async () => {
  const page = await visit({ path: DATA });
  await bring(page, "Alphatown");
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("urban-indicators");
        opening.addEventListener("error", () => fail(opening.error));
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("uploads", "readwrite");
          const content = { name: "Brokentown", dataset: "half a" };
          transaction.objectStore("uploads").put({ id: "own-brokenxx", version: 3, bytes: 12, content });
          transaction.addEventListener("complete", () => {
            opening.result.close();
            done();
          });
        });
      }),
  );
  await reload(page);
  await expect.poll(() => notices(page)).toEqual([expect.stringMatching(/is stored here, but can no longer be read/)]);
  await ownDataset(page, "Alphatown").getByText("7 figures").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Save what is left of/ }).click(),
  ]);
  expect(new TextDecoder().decode(await bytesOf(download))).toContain("half a");
  await page.getByRole("button", { name: /^Delete (Brokentown|own-brokenxx)/ }).click();
  await expect.poll(() => notices(page)).toEqual([]);
  await reload(page);
  await ownDataset(page, "Alphatown").waitFor();
  expect(await notices(page)).toEqual([]);
});

it("says when there is no room, and lets the visitor go on without keeping", async () => {
  const page = await visit({
    path: DATA,
    prepare: async (one) => {
      await one.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("no room", "QuotaExceededError");
        };
      });
    },
  });
  await dropFiles(page, [csvOf("Alphatown")]);
  await walkThrough(page, { keep: true, name: "Alphatown" });
  const onward = button(page, "Use it without keeping it");
  await onward.waitFor();
  expect((await notices(page)).join(" ")).toMatch(/room|space/);
  await onward.click();
  await button(page, "Bring another").click();
  await ownDataset(page, "Alphatown").getByText("only for this visit").waitFor();
});

it("shows two tabs the same, and loses neither’s writes", async () => {
  const page = await visit({ path: DATA });
  const other = await page.context().newPage();
  await other.goto(page.url());
  // A tab behind another one draws its pictures when it pleases, and a click waits for that.
  await page.bringToFront();
  await bring(page, "Alphatown");
  await ownDataset(other, "Alphatown").waitFor();
  await other.bringToFront();
  await bring(other, "Betatown");
  await ownDataset(page, "Betatown").waitFor();
  await page.bringToFront();
  await button(page, "Rename Betatown").click();
  await page.getByRole("textbox", { name: "New name" }).fill("Gammatown");
  await button(page, "Save the name").click();
  await ownDataset(other, "Gammatown").waitFor();
  await other.bringToFront();
  await remove(other, "Alphatown");
  await ownDataset(page, "Alphatown").waitFor({ state: "detached" });
  await reload(page);
  await ownDataset(page, "Gammatown").waitFor();
  expect(await page.getByRole("article").count()).toBe(1);
});
