import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What the README promises to outside scripts, by its English accessible name. */
export const indicatorField = (page: Page): Locator => page.getByRole("combobox", { name: "Indicator", exact: true });
export const placeField = (page: Page): Locator => page.getByRole("combobox", { name: "Add place", exact: true });
export const showAs = (page: Page, name: string): Locator =>
  page.getByRole("radiogroup", { name: "Show as" }).getByRole("radio", { name, exact: true });
export const tab = (page: Page, name: "Chart" | "Table"): Locator => page.getByRole("tab", { name, exact: true });
export const slider = (page: Page, name: "From" | "To"): Locator => page.getByRole("slider", { name, exact: true });
export const downloadButton = (page: Page): Locator => page.getByRole("button", { name: "Download CSV", exact: true });
export const figure = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("figure", typeof name === "string" ? { name, exact: true } : { name });

/** The drawing, which is a slider over its years. */
export const chart = (page: Page): Locator =>
  page.getByRole("slider", { name: /^(Year in the chart|Jaar in de grafiek)/ });

/** Waits until the figure no longer waits for its numbers or its drawing. */
export async function settled(page: Page): Promise<Page> {
  await page.getByRole("figure").waitFor();
  await expect.poll(() => page.locator("[aria-busy=true]").count(), { timeout: 15_000 }).toBe(0);
  return page;
}

/** As a reader does it: types words, takes the first that the list offers. */
export async function choose(field: Locator, words: string): Promise<void> {
  const page = field.page();
  const offered = page.getByRole("listbox").getByRole("option");
  await field.click();
  await field.fill(words);
  await expect.poll(async () => (await offered.first().innerText()).toLowerCase()).toContain(words.toLowerCase());
  if (!(await field.getAttribute("aria-activedescendant"))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await offered.first().waitFor({ state: "hidden" });
}

export async function pickRadio(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole("radiogroup", { name: group, exact: true }).getByRole("radio", { name, exact: true }).check();
}

export interface Cell {
  /** As written, without signs and notes: "1,234.5", "–". */
  readonly text: string;
  /** Why it is missing, or what is said of it. */
  readonly note: string;
}

export interface ScreenTable {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
}

/** The table as it stands on the screen: name of the place, then heading of the column. */
export async function readScreenTable(page: Page): Promise<ScreenTable> {
  await page.getByRole("table").waitFor();
  const read = await page.getByRole("table").evaluate((table) => {
    const visible = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll(".visually-hidden, svg").forEach((hidden) => hidden.remove());
      return (copy.textContent ?? "").trim();
    };
    const columns = [...table.querySelectorAll("thead th")].map(visible);
    const rows = [...table.querySelectorAll("tbody tr:not([aria-hidden])")].map((row) => ({
      name: visible(row.querySelector("th")!),
      cells: [...row.querySelectorAll("td")].map((cell) => ({
        text: visible(cell),
        note: cell.querySelector("[title]")?.getAttribute("title") ?? "",
      })),
    }));
    return { columns, rows };
  });
  const rows = read.rows.map(({ name, cells }) => {
    const entries = cells.map(({ text, note }, i): [string, Cell] => [
      read.columns[i + 1] ?? "",
      { text: numberOf(text), note },
    ]);
    return [name, new Map(entries)] as const;
  });
  return { columns: read.columns, rows: new Map(rows) };
}

/** Signs such as "p" for provisional stand behind the number, the year of a first value before it. */
function numberOf(text: string): string {
  return /(–|[<>]?[+−-]?\d[\d.,\u00a0\u202f]*%?)[a-z*]*$/.exec(text)?.[1] ?? text;
}

export function cellOf(table: ScreenTable, place: string, column: string): Cell {
  const cell = table.rows.get(place)?.get(column);
  if (!cell) throw new Error(`no ${place}, ${column} in: ${[...table.rows.keys(), ...table.columns].join(", ")}`);
  return cell;
}

/** Parameters of the address, by name. */
export const addressOf = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

/** Texts of the notices at hand; those only for screen readers are no notices. */
export async function notices(page: Page): Promise<string[]> {
  const texts = await page.locator("[role=status][data-kind]").allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, " ").trim());
}

/** How much wider the page is than the window, px. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
