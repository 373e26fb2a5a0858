import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { chart, settled } from "../support/comparePage";
import { axeViolations, screenshot, visit, type Visit } from "../support/journey";

const open = async (options: Visit = {}): Promise<Page> => settled(await visit(options));
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const notesIn = (page: Page): string => new URL(page.url()).searchParams.get("notes") ?? "";

/** The words that stand in the drawing. */
const drawn = (page: Page, words: string) => chart(page).locator("text", { hasText: words });

/** Parts of the chart's width and height. */
type Part = readonly [x: number, y: number];

async function drag(page: Page, [from, to]: readonly [Part, Part]): Promise<void> {
  const box = (await chart(page).boundingBox())!;
  const at = ([x, y]: Part) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 3 });
  await page.mouse.up();
}

it("annotates with the mouse; the link opens annotated", async () => {
  const page = await open({ height: 1400 });
  await button(page, "Annotate").click();
  await button(page, "Range").click();
  await drag(page, [[0.5, 0.4], [0.6, 0.4]]);
  await page.keyboard.type("Quiet years");
  await page.keyboard.press("Enter");
  await button(page, "Arrow").click();
  await drag(page, [[0.2, 0.2], [0.4, 0.6]]);
  await page.keyboard.type(`Zones & "towns" <merge>`);
  await page.keyboard.press("Enter");
  await drawn(page, `Zones & "towns" <merge>`).waitFor();
  const both = notesIn(page);
  expect(both).toMatch(/\|range~Quiet years~\d{4}~\d{4}\|arrow~/);
  await button(page, "Undo").click();
  expect(notesIn(page)).not.toContain("arrow");
  await button(page, "Redo").click();
  expect(notesIn(page)).toBe(both);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, "annotating by mouse");

  await page.goto(page.url());
  await drawn(page, "Quiet years").waitFor();
  const list = page.getByRole("list", { name: "Notes on the chart" }).getByRole("listitem");
  expect(await list.allTextContents()).toEqual([
    expect.stringMatching(/^Years \d{4} to \d{4} highlighted: Quiet years$/),
    expect.stringMatching(/^Arrow to \d{4}: Zones & "towns" <merge>$/),
  ]);
});

it("annotates with the keyboard alone, on a phone's width and in Dutch", async () => {
  const page = await open({ path: "?page=compare&lang=nl", width: 390, height: 844 });
  await button(page, "Annoteren").press("Enter");
  await button(page, "Tekst").press("Enter");
  await button(page, "In het midden plaatsen").press("Enter");
  await page.keyboard.type("Minder inbraken");
  await page.keyboard.press("Enter");
  await drawn(page, "Minder inbraken").waitFor();
  const before = notesIn(page);
  await page.keyboard.press("ArrowRight");
  const moved = notesIn(page);
  expect(moved).toMatch(/text~Minder inbraken~2014~\d/);
  await page.keyboard.press("Control+z");
  expect(notesIn(page)).toBe(before);
  await page.keyboard.press("Control+y");
  expect(notesIn(page)).toBe(moved);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, "annotating by keyboard");
  await page.keyboard.press("Delete");
  await expect.poll(() => notesIn(page)).toBe("");
  await page.keyboard.press("Escape");
  await expect.poll(() => button(page, "Annoteren").evaluate((one) => one === document.activeElement)).toBe(true);
});
