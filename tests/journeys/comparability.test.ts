import { expect, it } from "vitest";
import { cellOf, notices, readScreenTable, settled, showAs } from "../support/comparePage";
import { visit } from "../support/journey";
import { shippedNumber, shippedRows } from "../support/shippedRows";

it("leaves out the second city where every police counts in its own way, and says so", async () => {
  const path = "?indicator=local_police_offences&category=all-offences&places=12021~11002&tab=table";
  const page = await settled(await visit({ path }));
  expect([...(await readScreenTable(page)).rows.keys()]).toEqual(["Lier"]);
  expect(await notices(page)).toEqual(["Antwerp left out: these figures may not be compared between places."]);
  expect(await page.getByRole("figure").innerText()).toMatch(/Between these places:\s*no/);
  expect(await page.getByRole("button", { name: "13 centre cities" }).isDisabled()).toBe(true);

  const rank = showAs(page, "Rank");
  expect(await rank.isDisabled()).toBe(true);
  const reason = await rank.getAttribute("aria-describedby");
  const described = await page.locator(`[id="${reason}"]`).textContent();
  expect(described).toContain("These figures may not be compared between places.");
});

it("shows the values instead of a way that a link asks for in vain, and says why", async () => {
  const page = await settled(await visit({ path: "?show=rate&tab=table" }));
  expect(await notices(page)).toEqual([
    "“Per inhabitant” is not possible here: Only counts of persons or events can be divided by inhabitants. " +
      "The values are shown instead.",
  ]);
  expect(await showAs(page, "Value").isChecked()).toBe(true);
  expect(cellOf(await readScreenTable(page), "Mechelen", "2024").text).toBe("44.4");
});

it("marks a change of the survey across the break of 2014, and gives the reason below", async () => {
  const path = "?indicator=cleanliness_streets&show=change&base=2008&tab=table&peers=none&places=44021";
  const page = await settled(await visit({ path }));
  const table = await readScreenTable(page);
  const rows = shippedRows("survey-cleanliness-stadsmonitor.csv").filter(
    (row) => row.indicator === "cleanliness_streets" && row.category === "agree",
  );
  const points = shippedNumber(rows, "44021", "2014") - shippedNumber(rows, "44021", "2008");
  expect(cellOf(table, "Ghent", "2011").note).toBe("");
  expect(cellOf(table, "Ghent", "2014").note).toBe("across a break in the series");
  expect(Number(cellOf(table, "Ghent", "2014").text.replace("+", "").replace("−", "-"))).toBeCloseTo(points, 6);
  const text = await page.getByRole("figure").innerText();
  expect(text).toContain("across a break in the series");
  expect(text).toMatch(/Between these years:\s*with care/);
  await page.getByText("May these numbers be compared?").click();
  await page.getByText("By post until 2011, by post or web from 2014.").first().waitFor();
});

it("withholds a change across the year in which the question was another", async () => {
  const path = "?indicator=appearance_streets_squares&show=change&tab=table&peers=none";
  const page = await settled(await visit({ path }));
  const table = await readScreenTable(page);
  expect(cellOf(table, "Mechelen", "2017").text).toMatch(/^\+\d/);
  expect(cellOf(table, "Mechelen", "2020")).toEqual({ text: "–", note: "withheld: the series breaks in between" });

  const values = await settled(await visit({ path: "?indicator=appearance_streets_squares&tab=table&peers=none" }));
  const shown = await readScreenTable(values);
  expect(cellOf(shown, "Mechelen", "2020")).toEqual({ text: "60", note: "doubtful" });
  const change = shown.columns.find((name) => name.startsWith("Change"))!;
  expect(cellOf(shown, "Mechelen", change).text).toBe("–");
});

it("keeps a region out of the rank of towns", async () => {
  const path = "?indicator=foreign_nationals_share&places=12025~02000&show=rank&tab=table";
  const page = await settled(await visit({ path }));
  const table = await readScreenTable(page);
  expect([...table.rows.keys()].some((name) => name.startsWith("Flanders"))).toBe(false);
  expect(table.rows.size).toBe(13);
});
