import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { overflow } from "../support/comparePage";
import { axeViolations, screenshot, visit, type Visit } from "../support/journey";
import { shippedRows } from "../support/shippedRows";

const PHONE = { width: 390, height: 844, hasTouch: true } as const;

/** All methods stand on one page, and every element of their formulas is looked at. */
const AXE_MS = 120_000;

/** Opened, and every worked example computed. */
async function open(options: Visit): Promise<Page> {
  const page = await visit({ reducedMotion: "reduce", ...options });
  await page.getByRole("heading", { level: 1, name: /^Method/ }).waitFor();
  const examples = page.locator("article table");
  await expect.poll(() => examples.count(), { timeout: 15_000 }).toBeGreaterThan(53);
  await page.waitForLoadState("networkidle");
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");

it("opens at the method that the link names, with the keyboard there and examples of the shipped figures", async () => {
  const page = await open({ path: "?page=methods&measure=information-index-h" });
  expect(await focused(page)).toBe("method-information-index-h");
  const { top } = await page.locator("#method-information-index-h").evaluate((one) => one.getBoundingClientRect());
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(450);
  await screenshot(page, "methods at H", false);

  const total = (file: string, indicator: string, category: string) =>
    shippedRows(file)
      .filter((row) => row.indicator === indicator && row.category === category && row.period === "2023")
      .filter(({ district }) => district !== "")
      .reduce((sum, { value }) => sum + Number(value), 0);
  const events = total("berlin-crime.csv", "recorded_offences_berlin", "residential-burglary");
  const persons = total("berlin-population.csv", "population", "total");
  const lines = await page.locator("#method-rate math").evaluateAll((all) => all.map((one) => one.ariaLabel));
  const write = (value: number) => value.toLocaleString("en-GB");
  const rate = ((events / persons) * 1000).toFixed(2);
  expect(lines).toContain(`1,000 × ${write(events)} / ${write(persons)} = ${rate}`);
});

it("goes from the contents to a method, whose address can be handed on, and back", async () => {
  const page = await open({ path: "?page=methods", width: 1440 });
  const contents = page.getByRole("navigation", { name: "Contents" });
  await contents.getByRole("link", { name: "Isolation", exact: true }).click();
  await expect.poll(() => focused(page)).toBe("method-isolation");
  expect(new URL(page.url()).searchParams.get("measure")).toBe("isolation");
  expect(await contents.locator("[aria-current]").allInnerTexts()).toEqual(["Isolation"]);
  await contents.getByRole("link", { name: "Theil-Sen slope" }).click();
  await expect.poll(() => focused(page)).toBe("method-theil-sen");
  await page.goBack();
  await expect.poll(() => focused(page)).toBe("method-isolation");
});

it("finds methods by a word, and says when there is none, or none of the name in the link", async () => {
  const page = await open({ path: "?page=methods&measure=horoscope" });
  expect(await page.getByText("The link names a method that is not on this page.").count()).toBe(1);
  const field = page.getByRole("searchbox", { name: "Find a method" });
  await field.fill("naturalisation");
  await page.getByText("2 methods").waitFor();
  expect(await page.getByRole("article").count()).toBe(2);
  await field.fill("horoscope");
  await page.getByText("No method has “horoscope” in its name or text.").waitFor();
  await field.fill("");
  await expect.poll(() => page.getByRole("article").count(), { timeout: 15_000 }).toBe(54);
});

it("keeps to the width of the window, wide formulas in a box of their own", async () => {
  const page = await open({ path: "?page=methods&lang=nl", width: 1440, height: 844 });
  for (const width of [1440, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await expect.poll(() => overflow(page)).toBe(0);
    const unreachable = await page.locator("article *").evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).overflowX === "auto" && one.scrollWidth > one.clientWidth + 1)
        .filter((one) => (one as HTMLElement).tabIndex !== 0 || !one.getAttribute("aria-label"))
        .map((one) => one.className),
    );
    expect([width, unreachable]).toEqual([width, []]);
  }
});

it.each([
  ["desktop, light", { width: 1440, colorScheme: "light" }],
  ["phone, dark", { ...PHONE, colorScheme: "dark" }],
] as const)("is accessible: %s", async (_, options) => {
  const page = await open({ path: "?page=methods&measure=byar-interval", ...options });
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  expect(await axeViolations(page)).toEqual([]);
}, AXE_MS);
