import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { settled, readScreenTable } from "../support/comparePage";
import { visit } from "../support/journey";
const out: string[] = [];
it("x", async () => {
  const page = await settled(await visit({ path: "?tab=table&peers=all" , width: 718, height: 1046}));
  await readScreenTable(page);
  out.push(await page.getByRole("tabpanel").innerText());
  await page.evaluate(() => { (window as any).ch = 0; const l = matchMedia("print"); (window as any).l = l; l.addEventListener("change", () => (window as any).ch++); });
  await page.emulateMedia({ media: "print" });
  await page.waitForTimeout(500);
  out.push("print " + (await page.evaluate(() => String(matchMedia("print").matches) + (window as any).ch)), String((await readScreenTable(page)).rows.size));
  const pdf = await page.pdf({ path: "/tmp/t.pdf", format: "A4" });
  out.push(String((await readScreenTable(page)).rows.size) + await page.evaluate(() => String((window as any).ch)));
  writeFileSync("/tmp/out.txt", out.join("\n"));
});
