import { buffer } from "node:stream/consumers";
import { expect, it } from "vitest";
import { addressOf, cellOf, figure, overflow, readScreenTable, settled, tab } from "../support/comparePage";
import { button, walkThrough } from "../support/dataPage";
import { axeViolations, visit } from "../support/journey";

const DATA = "?page=data";

it("offers a template per city, and an example that may be tried at once", async () => {
  const page = await visit({ path: DATA });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Template for Mechelen (12 districts)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("template-mechelen.csv");
  expect((await buffer(await download.createReadStream())).toString("utf8")).toMatch(
    /^\ufeffcity;district_code;district;year;/,
  );
  for (const name of ["Basel-Stadt (21)", "Berlin (12)", "London (33)", "New York (59)"]) {
    expect(await page.getByRole("link", { name, exact: true }).getAttribute("download")).toMatch(/^template-.*csv$/);
  }
  await page.getByRole("button", { name: "Try it: open the worked example" }).click();
  await walkThrough(page, { keep: false });
  await button(page, "Compare with Mechelen").click();
  await tab(page, "Table").click();
  expect(cellOf(await readScreenTable(await settled(page)), "Exampleton (invented)", "2017").text).toBe("100.0");
});

it("lists what comes with the page, to be searched and opened", async () => {
  const page = await visit({ path: DATA, width: 390 });
  await button(page, "Show all indicators").click();
  const shipped = page.getByRole("table", { name: "The indicators that come with the page" });
  await shipped
    .getByRole("row", { name: /^House burglaries/ })
    .getByRole("cell", { name: "2000–2025" })
    .waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("searchbox", { name: "Find" }).fill("zeppelins");
  await page.getByText("No indicator with these words.").waitFor();
  await page.getByRole("searchbox", { name: "Find" }).fill("clean streets");
  await shipped.getByRole("link", { name: "Clean streets", exact: true }).click();
  await figure(await settled(page), "Clean streets").waitFor();
  expect(addressOf(page)["indicator"]).toMatch(/clean/);
});
