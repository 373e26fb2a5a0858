import { buffer } from "node:stream/consumers";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { downloadButton, readScreenTable, settled } from "../support/comparePage";
import { visit } from "../support/journey";
import { shippedNumber, shippedRows } from "../support/shippedRows";

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly comments: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

async function download(page: Page): Promise<Saved> {
  const waiting = page.waitForEvent("download");
  await downloadButton(page).click();
  const saved = await waiting;
  const bytes = await buffer(await saved.createReadStream());
  const text = bytes.toString("utf8");
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    comments: "#",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const comments = text.split(/\r?\n/).filter((line) => line.startsWith("#"));
  return { name: saved.suggestedFilename(), bytes, comments, header: meta.fields ?? [], rows: data };
}

/** "1,234.5" as number; NaN for a dash. */
const onScreen = (text: string) => Number(text.replaceAll(/[,+%]/g, "").replace("−", "-").replace("–", "x"));

/** Within half of the last digit shown, and what binary fractions take from it. */
function roundsTo(value: number, text: string): boolean {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs(onScreen(text) - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

it("saves exactly the table on the screen, with its source, and reads back through our own ingest", async () => {
  const page = await settled(await visit({ path: "?tab=table&places=12025~44021~11002" }));
  const screen = await readScreenTable(page);
  const saved = await download(page);
  expect(saved.name).toBe("house_burglaries_per_10000_dwellings-mechelen-ghent-antwerp-2000-2025.csv");

  const comments = saved.comments.join("\n");
  expect(comments).toContain("Source: Federal Police");
  expect(comments).toContain("Unit: per 10,000 dwellings");
  expect(comments).toContain("An empty cell is a missing value, not zero.");
  expect(comments).toMatch(/http\S+\?places=12025~44021~11002&tab=table/);

  const burglary = shippedRows("burglary-federal-police.csv");
  const years = screen.columns.filter((name) => /^\d{4}$/.test(name));
  // Below the places stand the quartiles of the peers, which no row of the source holds.
  const places = saved.rows.filter((row) => !row["code"]!.startsWith("peers-"));
  expect(saved.rows.slice(places.length).map((row) => [row["place"], row["2000"]])).toEqual([
    ["Peers, lower quartile", "77.77"],
    ["Peers, median", "94.015"],
    ["Peers, upper quartile", "127.91"],
  ]);
  expect(places.map((row) => row["place"])).toEqual([...screen.rows.keys()]);
  const cells = places.flatMap((row) =>
    years.map((year) => ({
      at: `${row["place"]} ${year}`,
      code: row["code"]!,
      year,
      saved: row[year]!,
      shown: screen.rows.get(row["place"]!)!.get(year)!.text,
    })),
  );
  const numbers = cells.filter((cell) => cell.saved !== "");
  const missing = cells.filter((cell) => cell.saved === "");
  expect(missing.map(({ at, shown }) => [at, shown])).toEqual([["Hasselt 2025", "–"]]);
  expect(numbers).toHaveLength(129);
  for (const cell of numbers) {
    expect([cell.at, Number(cell.saved)]).toEqual([cell.at, shippedNumber(burglary, cell.code, cell.year)]);
    expect(cell.shown).toMatch(/^\d+\.\d$/);
    expect([cell.at, roundsTo(Number(cell.saved), cell.shown)]).toEqual([cell.at, true]);
  }
  expect(saved.rows.find((row) => row["place"] === "Hasselt")?.["note"]).toContain("2025: merged");

  const table = readOwnTable(saved.bytes);
  expect(table.issues).toEqual([]);
  expect(table.header).toEqual(saved.header);
  expect(table.rows).toEqual(saved.rows.map((row) => saved.header.map((column) => row[column])));
});

it("saves the first, the last and the change as they stand on the screen", async () => {
  const page = await settled(await visit({ path: "?tab=table&peers=none&places=12025~44021" }));
  const screen = await readScreenTable(page);
  const { header, rows } = await download(page);
  const summary = header.slice(header.indexOf("first_period")).filter((name) => !/period|note/.test(name));
  const columns = screen.columns.filter((name) => !/^(Place|Trend|\d{4})$/.test(name));
  expect(columns.map((name) => name.split(" ")[0])).toEqual(["First", "Last", "Change", "Change"]);
  for (const row of rows) {
    for (const [i, column] of columns.entries()) {
      const { text } = screen.rows.get(row["place"]!)!.get(column)!;
      const saved = Number(row[summary[i]!]);
      expect([column, saved, roundsTo(saved, text)]).toEqual([column, saved, true]);
    }
  }
});

it("saves what the filter and the sorting leave, in their order", async () => {
  const page = await settled(await visit({ path: "?tab=table" }));
  await readScreenTable(page);
  await page.getByRole("button", { name: "2024" }).click();
  await page.getByLabel("Filter places").fill("l");
  await expect.poll(async () => (await readScreenTable(page)).rows.size).toBeLessThan(13);
  const screen = await readScreenTable(page);
  const { rows: saved } = await download(page);
  const rows = saved.filter((row) => !row["code"]!.startsWith("peers-"));
  expect(rows.map((row) => row["place"])).toEqual([...screen.rows.keys()]);
  const values = rows.map((row) => Number(row["2024"]));
  expect(values).toEqual([...values].sort((a, b) => b - a));
});
