import { buffer } from "node:stream/consumers";
import { expect, it } from "vitest";
import { writeRecipe, type Recipe } from "../../src/export/recipe";
import { readRecipe } from "../../src/export/readRecipe";
import { recipeElement } from "../../src/export/recipeInSvg";
import { axeViolations, visit } from "../support/journey";

/** A picture with this recipe, and nothing else. */
const pictureOf = (recipe: Recipe) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${recipeElement(writeRecipe(recipe))}</metadata></svg>`;

it("a downloaded picture opens again as the live figure and tells the one number that was another then", async () => {
  const page = await visit({ path: "?page=compare&from=2017&places=12025~44021" });
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "SVG", exact: true }).click();
  const bytes = await buffer(await (await saved).createReadStream());
  const { recipe, holds } = readRecipe(new Uint8Array(bytes));
  expect([recipe?.figure, holds]).toEqual(["compare.chart", true]);

  const { columns, rows } = recipe!.table;
  const [at, period] = [columns.indexOf("value"), columns.indexOf("period")];
  const changed = rows.findIndex((row) => row[columns.indexOf("place")] === "44021" && String(row[period]) === "2018");
  const then = rows.map((row, i) => row.map((cell, j) => (i === changed && j === at ? Number(cell) + 10 : cell)));
  const picture = pictureOf({ ...recipe!, table: { ...recipe!.table, rows: then } });
  await page.goto(new URL("?page=data", page.url()).href);
  await page.getByLabel("Files").setInputFiles({ name: "old.svg", mimeType: "image/svg+xml", buffer: Buffer.from(picture) });

  const note = page.getByRole("region", { name: /^Opened again: / });
  const table = note.getByRole("table");
  await table.getByRole("row").nth(1).waitFor();
  expect(await table.getByRole("row").count()).toBe(2);
  expect(await table.getByRole("row").nth(1).innerText()).toMatch(/44021 · Ghent.*2018[\s\S]*-10/);
  expect(await note.innerText()).toContain("Its fingerprint fits");
  expect(new URL(page.url()).searchParams.get("places")).toBe("12025~44021");
  expect(await page.getByRole("figure", { name: "House burglaries" }).isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
});

it("a cited link tells what was revised since its version", async () => {
  const page = await visit({ path: "?page=story&claim=police&asof=2026-11-23&figure=story.police" });
  const note = page.getByRole("region", { name: "23 November 2026" });
  await note.getByText("200").first().waitFor();
  expect(await note.innerText()).toMatch(/cites the data of 23 November 2026/);
});
