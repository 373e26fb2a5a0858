import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { chart, settled } from "../support/comparePage";
import { screenshot, visit } from "../support/journey";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIX = "places=12025~44021~11002~24062~35013~13040";

/** Boxes of all words and numbers in the drawing, as the browser set them. */
const wordsOf = (page: Page): Promise<Box[]> =>
  chart(page)
    .locator("svg text")
    .evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { text: text.textContent ?? "", left, right, top, bottom };
      }),
    );

/** A box around text is higher than its letters by about a quarter. */
const LEADING_PX = 2;

function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const beside = a.right <= b.left || b.right <= a.left;
      const above = a.bottom - LEADING_PX <= b.top || b.bottom - LEADING_PX <= a.top;
      return beside || above ? [] : [`"${a.text}" and "${b.text}"`];
    }),
  );
}

const INDICATORS = ["house_burglaries_per_10000_dwellings", "foreign_nationals_share", "cleanliness_streets"];

async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const panel = page.getByRole("tabpanel");
  const widthOf = async (one: Locator) => Math.round((await one.boundingBox())?.width ?? 0);
  await expect.poll(async () => (await widthOf(chart(page))) - (await widthOf(panel))).toBe(0);
}

it.each(INDICATORS)("sets six names and all ticks apart from each other: %s", async (indicator) => {
  const page = await settled(await visit({ width: 1440, path: `?${SIX}&indicator=${indicator}` }));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const width of [1440, 1000, 768]) {
    await widen(page, width);
    const words = await wordsOf(page);
    const names = words.filter(({ text }) => /^\p{Lu}\p{L}+.* [\d.,]+$/u.test(text));
    expect(names.map(({ text }) => text.replace(/ [\d.,]+$/, "")).sort()).toEqual(
      ["Antwerp", "Ghent", "Leuven", "Mechelen", "Ostend", "Turnhout"].sort(),
    );
    expect([width, collisions(words)]).toEqual([width, []]);

    const around = (await chart(page).boundingBox())!;
    const outside = words.filter(({ left, right }) => left < around.x - 0.5 || right > around.x + around.width + 0.5);
    expect([width, outside]).toEqual([width, []]);
    await screenshot(page, `labels ${indicator} ${width}`);
  }
});

it.each(["?show=rank", "?show=change", "?indicator=appearance_streets_squares", "?lang=nl&indicator=population"])(
  "sets ticks, breaks and numbers of events apart: %s",
  async (path) => {
    const page = await settled(await visit({ width: 1440, path }));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const width of [1440, 390]) {
      await widen(page, width);
      expect([width, collisions(await wordsOf(page))]).toEqual([width, []]);
    }
  },
);
