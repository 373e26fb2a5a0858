import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { settled } from "../support/comparePage";
import { visit } from "../support/journey";
const out: string[] = [];
it("x", async () => {
 for (const width of [1440, 390]) {
  const page = await visit({ width, path: "?places=12025~44021", prepare: async (one) => void (await one.route(/\.csv$/, async (r) => { await new Promise((d) => setTimeout(d, 700)); await r.continue(); })) });
  const nav = page.getByRole("navigation", { name: /glance/ });
  await nav.waitFor();
  const h = () => nav.evaluate((n) => [n.getBoundingClientRect().height, ...[...n.querySelectorAll("li")].map((l) => l.getBoundingClientRect().height)]);
  const top = () => page.getByRole("figure").evaluate((f) => [f.getBoundingClientRect().top + scrollY, f.getBoundingClientRect().height]);
  out.push(`${width} first: nav ${await h()} figure ${await top()}`);
  await settled(page); await page.waitForTimeout(200);
  out.push(`${width} burglary in: nav ${await h()} figure ${await top()}`);
  await page.waitForTimeout(2000);
  out.push(`${width} all in: nav ${await h()} figure ${await top()}`);
 }
  const page = await settled(await visit({ width: 390, hasTouch: true }));
  await page.getByRole("button", { name: /Change places/ }).tap();
  out.push(JSON.stringify(await page.evaluate(() => [...document.querySelectorAll("button, select, input, summary, a[href], label:has(input)")].filter((e) => e.checkVisibility() && !e.closest(".visually-hidden") && e.getBoundingClientRect().height > 1 && e.getBoundingClientRect().height < 40).map((e) => `${e.tagName} ${e.getAttribute("aria-label") ?? e.textContent?.slice(0, 30)} ${Math.round(e.getBoundingClientRect().width)}x${Math.round(e.getBoundingClientRect().height)}`)), null, 1));
  writeFileSync("/tmp/out.txt", out.join("\n"));
});
