import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { DIST } from "../support/dist";
import { screenshot, visit } from "../support/journey";
import { serveBelow, type StaticSite } from "../support/serveBelow";

const addresses = () => ["", ...readdirSync(`${DIST}/assets`).map((name) => `assets/${name}`)];

async function expectHeadersAt(site: string): Promise<void> {
  for (const address of addresses()) {
    const { status, headers } = await fetch(new URL(address, site));
    const policy = headers.get("content-security-policy");
    expect([address, status, policy]).toEqual([address, 200, expect.stringMatching(/^default-src 'none'; script-src/)]);
    expect([address, headers.get("x-content-type-options")]).toEqual([address, "nosniff"]);
    expect([address, headers.get("cache-control")?.includes("immutable") ?? false]).toEqual([address, address !== ""]);
  }
}

describe("the built page", () => {
  it("opens with its title, and asks no other host for anything", async () => {
    const page = await visit({ path: "" });
    await expect.poll(() => page.title()).toBe("Mechelen since 2000 – Urban Indicators");
    await page.locator("#root > *").first().waitFor();
    await screenshot(page, "smoke");
  });

  it("preloads the very fonts that its style sheet uses", async () => {
    const page = await visit({ path: "" });
    const preloaded = await page
      .locator("link[rel=preload][as=font]")
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const faces = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) =>
          rule instanceof CSSFontFaceRule
            ? [...rule.style.getPropertyValue("src").matchAll(/url\("?([^")]+)/g)].map(
                ([, url = ""]) => new URL(url, sheet.href ?? undefined).href,
              )
            : [],
        ),
      ),
    );
    expect(preloaded).toHaveLength(2);
    expect(faces).toEqual(expect.arrayContaining(preloaded));
  });

  it("sends the strict policy with every file, so that workers are bound too", async () => {
    await expectHeadersAt(inject("baseUrl"));
  });
});

describe("the built page below /some/path/", () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await serveBelow("/some/path/");
  });
  afterAll(() => site.close());

  it("opens just the same", async () => {
    const page = await visit({ path: site.url });
    await expect.poll(() => page.title()).toBe("Mechelen since 2000 – Urban Indicators");
    await page.locator("#root > *").first().waitFor();
    expect(page.url()).toMatch(/\/some\/path\/$/);
  });

  it("is served with the same headers", async () => {
    await expectHeadersAt(site.url);
  });
});
