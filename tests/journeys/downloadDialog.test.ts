import { readFileSync, writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { readPngChunks } from "../../src/export/pngChunks";
import { figure, readScreenTable, settled, tab } from "../support/comparePage";
import { axeViolations, visit } from "../support/journey";

/** The burglary chart for one column of a newspaper; letters are outlines, so that no font of a machine is in it. */
const GOLDEN = new URL("./golden/burglary-column-grayscale.png", import.meta.url);
/** Share of px that may differ: the address of the server stands in the picture. */
const TOLERANCE = 0.002;
const TITLE = "Burglaries “at home” & <elsewhere>";

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Download this figure" });
const opener = (page: Page): Locator =>
  figure(page, /^House burglaries/).getByRole("button", { name: "Download", exact: true });

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent("download");
  await press();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await buffer(await file.createReadStream())) };
}

/** The picture at half its size, as base64: a golden need not be larger to show what moved. */
const halved = (page: Page, png: Uint8Array): Promise<string> =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth / 2, image.naturalHeight / 2];
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/png").replace(/^.*,/, "");
  }, Buffer.from(png).toString("base64"));

/** Share of px that differ visibly from the golden picture; 1 where the sizes do. */
async function differs(page: Page, png: Uint8Array): Promise<number> {
  const half = await halved(page, png);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(GOLDEN, Buffer.from(half, "base64"));
  const pictures = [half, readFileSync(GOLDEN).toString("base64")];
  return page.evaluate(async (both) => {
    const [a, b] = await Promise.all(
      both.map(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const area = canvas.getContext("2d")!;
        area.drawImage(image, 0, 0);
        return area.getImageData(0, 0, canvas.width, canvas.height);
      }),
    );
    if (a!.width !== b!.width || a!.height !== b!.height) return 1;
    const count = a!.width * a!.height;
    let different = 0;
    for (let i = 0; i < count; i++) if (Math.abs(a!.data[4 * i]! - b!.data[4 * i]!) > 32) different++;
    return different / count;
  }, pictures);
}

async function pressUntil(key: string, target: Locator): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}`);
}

it("gives an editor the whole burglary chart in one file, at the size and in the words asked for", async () => {
  const page = await settled(await visit());
  await opener(page).click();
  await dialog(page).getByLabel("Size").selectOption("column");
  await dialog(page).getByRole("radio", { name: "Grayscale" }).check();
  await dialog(page).getByLabel("Title", { exact: true }).fill(TITLE);
  const zip = await saved(page, () => dialog(page).getByRole("button", { name: "Everything", exact: true }).click());
  const status = await dialog(page).getByText(/^Saved: /).innerText();
  expect(status).toContain(zip.name);
  const files = Object.entries(unzipSync(zip.bytes));
  const kinds = files.map(([name]) => /[^/]+$/.exec(name)![0].replace(/^(house_burglaries).*\./, "$1."));
  const meant = ["README.md", "alt-text.txt", "citation.bib", "citation.json", "citation.txt", "link.txt", "link.url"];
  const figureFiles = ["csv", "json", "png", "svg", "xlsx"].map((ending) => `house_burglaries.${ending}`);
  expect(kinds.sort()).toEqual([...meant, ...figureFiles, "data.csv", "datapackage.json"].sort());
  const read = (ending: string) => files.find(([name]) => name.endsWith(ending))![1];

  const png = readPngChunks(read(".png"));
  expect([png?.widthPx, png?.heightPx, png?.dpi]).toEqual([1004, 1181, 300]);
  expect(await differs(page, read(".png"))).toBeLessThan(TOLERANCE);

  const svg = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [...parsed.querySelectorAll("*")];
    const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ name, value })));
    return {
      broken: parsed.querySelectorAll("parsererror").length,
      title: parsed.querySelector("title")?.textContent,
      dangerous: all.map(({ localName }) => localName).filter((name) => /^(script|foreignObject|iframe|a)$/.test(name)),
      handlers: attributes.filter(({ name }) => /^on/i.test(name)),
      outside: attributes.filter(({ name, value }) => /href$|^src$/.test(name) && !/^(#|data:)/.test(value)),
    };
  }, strFromU8(read(".svg")));
  expect(svg).toEqual({ broken: 0, title: TITLE, dangerous: [], handlers: [], outside: [] });

  await page.keyboard.press("Escape");
  await tab(page, "Table").click();
  const screen = await readScreenTable(page);
  const [, csv] = files.find(([name]) => /^[^/]+\.csv$/.test(name))!;
  const { data } = Papa.parse<Record<string, string>>(strFromU8(csv), {
    header: true,
    comments: "#",
    skipEmptyLines: true,
  });
  const shown = [...screen.rows].flatMap(([place, cells]) =>
    [...cells].flatMap(([year, { text }]) => (/^\d{4}$/.test(year) && text !== "–" ? [{ place, year, text }] : [])),
  );
  const inFile = new Map(data.map((row) => [`${row["place_name"]} ${row["period"]}`, Number(row["value"])]));
  const strange = shown.filter(({ place, year, text }) => {
    const value = inFile.get(`${place} ${year}`) ?? NaN;
    return !(Math.abs(value - Number(text)) <= 0.05 + 1e-9);
  });
  expect([shown.length, strange]).toEqual([129, []]);
});

it("takes a PNG with the keyboard alone, the same picture where no font of the page loads", async () => {
  const page = await settled(
    await visit({
      prepare: async (fresh) => void (await fresh.route(/\.woff2(\?|$)/, (route) => route.abort())),
      expected: [/net::ERR_FAILED/],
    }),
  );
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("img").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await pressUntil("Tab", dialog(page).getByLabel("Size"));
  await page.keyboard.type("Print, one");
  await page.keyboard.press("Tab");
  for (const _ of ["Dark", "Transparent", "Grayscale"]) await page.keyboard.press("ArrowRight");
  await pressUntil("Tab", dialog(page).getByLabel("Title", { exact: true }));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(TITLE);
  const button = dialog(page).getByRole("button", { name: "PNG", exact: true });
  await pressUntil("Shift+Tab", button);
  const png = await saved(page, () => page.keyboard.press("Enter"));
  expect(png.name).toMatch(/^house_burglaries.*-column-grayscale\.png$/);
  expect(await differs(page, png.bytes)).toBeLessThan(TOLERANCE);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  expect(await opener(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

it("fits a telephone in Dutch", async () => {
  const page = await settled(await visit({ path: "?page=compare&lang=nl", width: 390, height: 844, hasTouch: true }));
  await figure(page, /^Woninginbraken/).getByRole("button", { name: "Downloaden", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Deze figuur downloaden" });
  await sheet.getByRole("img").waitFor();
  await sheet.getByLabel("Formaat").selectOption("custom");
  const wide = await sheet.evaluate((element) =>
    [element, ...element.querySelectorAll(":not(.visually-hidden)")]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ tagName, textContent }) => `${tagName} ${textContent}`),
  );
  expect(wide).toEqual([]);
  expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
});
