import { expect, it } from "vitest";
import { cellOf, choose, notices, placeField, readScreenTable, settled } from "../support/comparePage";
import { visit } from "../support/journey";
import { shippedNumber, shippedRows } from "../support/shippedRows";

const counts = shippedRows("foreign-nationals-stadsmonitor.csv").filter(
  (row) => row.indicator === "foreign_nationals" && row.category === "total",
);
const PARTS = ["71022", "73040"];
const HASSELT = "Hasselt (2025 borders)";
const sumOf = (year: string) => PARTS.map((part) => shippedNumber(counts, part, year)).reduce((a, b) => a + b);

it("adds up Hasselt and Kortessem for the years before they merged, and says so", async () => {
  const page = await settled(await visit({ path: "?indicator=foreign_nationals&places=12025~71072&tab=table" }));
  const table = await readScreenTable(page);
  for (const year of ["2000", "2015", "2022"]) {
    const cell = cellOf(table, HASSELT, year);
    expect(Number(cell.text.replaceAll(",", ""))).toBe(sumOf(year));
    expect(cell.note).toBe("computed");
    expect(cellOf(table, "Mechelen", year).note).toBe("");
  }
  expect(await notices(page)).toEqual([`${HASSELT}, 2000–2022: sum of Hasselt and Kortessem.`]);
});

it("shows the parts no more once the merged municipality is chosen", async () => {
  const path = "?indicator=foreign_nationals&peers=centre&tab=table";
  const before = await readScreenTable(await settled(await visit({ path: `${path}&places=12025` })));
  expect(before.rows.has("Hasselt")).toBe(true);
  expect(before.rows.has(HASSELT)).toBe(false);
  const after = await readScreenTable(await settled(await visit({ path: `${path}&places=12025~71072` })));
  expect(after.rows.has(HASSELT)).toBe(true);
  expect(after.rows.has("Hasselt")).toBe(false);
});

it("refuses an average income of the two together, with the reason", async () => {
  const path = "?indicator=net_taxable_income_per_inhabitant&places=12025~71072&tab=table";
  const page = await settled(await visit({ path }));
  const reason = "merger: averages, medians and answers to surveys of the parts cannot be added";
  expect(await notices(page)).toEqual([`No figures for ${HASSELT} (${reason}).`]);
  const table = await readScreenTable(page);
  expect(cellOf(table, HASSELT, "2015")).toEqual({ text: "–", note: reason });
});

it("refuses rates before the merger beside the published one since, in Dutch as well", async () => {
  const path = "?indicator=recorded_crime_rate&places=12025~71072&peers=none&tab=table&lang=nl";
  const page = await settled(await visit({ path }));
  const table = await readScreenTable(page);
  const name = "Hasselt (grenzen 2025)";
  const reason = "fusie: verhoudingscijfers van de delen zijn niet op te tellen zonder de aantallen erachter";
  expect(cellOf(table, name, "2024").text).toBe("83,4");
  expect(cellOf(table, name, "2019")).toEqual({ text: "–", note: reason });
  expect(await notices(page)).toEqual([`Geen cijfers voor ${name} in 2019 (${reason}).`]);
});

it("offers the merged municipality with its date and its parts", async () => {
  const page = await settled(await visit({ path: "?indicator=foreign_nationals" }));
  const field = placeField(page);
  await field.click();
  await field.fill("Pajottegem");
  const offered = page.getByRole("listbox").getByRole("option");
  await expect.poll(() => offered.first().innerText()).toContain("since 2025: Galmaarden, Gooik and Herne");
  await field.fill("Kortessem");
  await expect.poll(() => offered.allInnerTexts()).toHaveLength(2);
  const [kortessem, hasselt] = await offered.allInnerTexts();
  expect(kortessem).toContain(`merged into ${HASSELT} in 2025`);
  expect(hasselt).toContain("since 2025: Hasselt and Kortessem");
  await choose(field, "Pajottegem");
  await page.getByText("Pajottegem, 2000–2022: sum of Galmaarden, Gooik and Herne.").waitFor();
});
