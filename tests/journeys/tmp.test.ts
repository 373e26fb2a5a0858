import { it } from "vitest";
import { screenshot, visit } from "../support/journey";
it("shots", async () => {
  for (const [n, o] of Object.entries({
    chart: {}, table: { path: "?tab=table&places=12025~44021~11002" }, facets: { path: "?layout=facets" },
    narrow: { width: 390, height: 844 }, dark: { colorScheme: "dark" as const },
  })) {
    const page = await visit(o);
    await page.waitForTimeout(1500);
    await screenshot(page, n);
  }
});
