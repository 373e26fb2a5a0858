import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addressOf, figure, indicatorField, overflow } from "../support/comparePage";
import { card, donorsTable, effectOf, evaluated, refusal, startField, treatedField } from "../support/evaluatePage";
import { axeViolations, screenshot, visit, type Visit } from "../support/journey";
import { shippedRows } from "../support/shippedRows";

const open = (path = "", options: Visit = {}): Promise<Page> => visit({ path: `?page=evaluate${path}`, ...options });

it("asks for Mechelen’s burglaries, reads why they are refused, and goes to an indicator that can run", async () => {
  const page = await open();
  await treatedField(page).waitFor();
  await startField(page).selectOption("2001");
  const why = refusal(page);
  await why.getByText("1 year with a figure before 2001 (2000), and 5 are needed").waitFor();
  const rows = shippedRows("burglary-federal-police.csv").filter(
    ({ place, indicator, value }) =>
      place === "12025" && indicator === "house_burglaries_per_10000_dwellings" && value !== "",
  );
  const years = rows.map(({ period }) => Number(period)).filter((year) => Number.isInteger(year));
  expect(years.filter((year) => year < 2001)).toEqual([2000]);
  expect(await page.getByRole("list", { name: "The four methods" }).count()).toBe(0);
  await screenshot(page, "evaluate refused");

  await why.getByRole("link", { name: "Foreign nationals, share" }).click();
  await evaluated(page);
  expect(addressOf(page)).toMatchObject({ page: "evaluate", indicator: "foreign_nationals_share" });
  expect(await effectOf(page, "Synthetic control")).toMatch(/^[-+]\d/);
});

it("runs the tobacco panel: the published numbers come out, and go into a file", async () => {
  const page = await open();
  await page.getByRole("link", { name: "See the method on a case from the literature" }).first().click();
  await evaluated(page);
  expect(await effectOf(page, "Difference-in-differences")).toBe("-27.3");
  expect(await effectOf(page, "Synthetic control")).toBe("-19.5");
  expect(await effectOf(page, "Synthetic difference-in-differences")).toBe("-15.6");
  expect(await card(page, "Synthetic control").innerText()).toContain("Rank 3 of 39 places");
  expect(await card(page, "Synthetic difference-in-differences").innerText()).toContain("Published -15.6, here -15.6");

  const weights = figure(page, "What synthetic California is made of");
  const waiting = page.waitForEvent("download");
  await weights.getByRole("button", { name: /^Download CSV/ }).click();
  const csv = (await buffer(await (await waiting).createReadStream())).toString("utf8");
  const [name, weight] = csv.split(/\r?\n/).find((line) => line.startsWith("Utah"))!.split(",");
  expect(name).toBe("Utah");
  expect(Number(weight)).toBeCloseTo(0.394, 2);
  expect(csv).toContain("none of these methods proves a cause");

  await page.getByRole("link", { name: "Back to your own question" }).click();
  await refusal(page).waitFor();
});

it("evaluates an indicator of Mechelen by keyboard alone, leaves a donor out, and the link keeps it", async () => {
  const page = await open("&indicator=population");
  await indicatorField(page).focus();
  await page.keyboard.type("Foreign nationals, share");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await evaluated(page);
  await startField(page).focus();
  await page.keyboard.type("2012");
  await expect.poll(() => addressOf(page)).toMatchObject({ indicator: "foreign_nationals_share", start: "2012" });
  await evaluated(page);
  const before = await effectOf(page, "Difference-in-differences");
  const ghent = donorsTable(page).getByRole("checkbox", { name: "Use Ghent" });
  await ghent.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => addressOf(page)["donors"]).toMatch(/^\d{5}(~\d{5})+$/);
  expect(addressOf(page)["donors"]).not.toContain("44021");
  await evaluated(page);
  // Where the reader was: its row has not moved away, and the page has not begun anew.
  expect(await ghent.evaluate((box) => box === document.activeElement)).toBe(true);
  const after = await effectOf(page, "Difference-in-differences");
  expect(after).not.toBe(before);
  await page.reload();
  await evaluated(page);
  expect(await effectOf(page, "Difference-in-differences")).toBe(after);
});

it("stops the runs when asked to, says so, and runs them again", async () => {
  const page = await open("&example=california", {
    // Else the runs are over before anybody could stop them.
    prepare: async (fresh) => {
      await fresh.route(/evaluate\.worker/, async (route) => {
        await new Promise((go) => setTimeout(go, 1500));
        await route.continue().catch(() => undefined);
      });
    },
  });
  await page.getByRole("progressbar", { name: "Placebo runs" }).waitFor();
  await page.getByRole("button", { name: "Cancel" }).focus();
  await page.keyboard.press("Enter");
  const again = page.getByRole("button", { name: "Run again" });
  await again.waitFor();
  await page.getByRole("status").filter({ hasText: "Stopped. Nothing was worked out." }).waitFor();
  expect(await page.getByRole("list", { name: "The four methods" }).count()).toBe(0);
  expect(await again.evaluate((held) => held === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await card(page, "Synthetic control").waitFor();
  expect(await again.count()).toBe(0);
  const answer = page.getByRole("region", { name: "Cigarette sales in California, policy from 1989" });
  expect(await answer.evaluate((held) => held === document.activeElement)).toBe(true);
});

// A page of eight figures is long to read through: each width in one of the colour schemes.
it.each([
  [1440, "light"],
  [390, "dark"],
] as const)("is accessible with its results and no wider than %i px, %s", async (width, colorScheme) => {
  const path = "&indicator=foreign_nationals_share&start=2012";
  const page = await open(path, { width, colorScheme, reducedMotion: "reduce" });
  await evaluated(page);
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await screenshot(page, `evaluate ${width} ${colorScheme}`);
});
