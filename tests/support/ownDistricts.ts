import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { button, dropFiles, textFile, walkThrough, type TestFile } from "./dataPage";

const TEMPLATE = new URL("../../public/templates/mechelen.csv", import.meta.url);

/** Districts of Mechelen by code, as the template has them. */
export const MECHELEN_DISTRICTS: ReadonlyMap<string, string> = new Map(
  readFileSync(TEMPLATE, "utf8")
    .split(/\r?\n/)
    .map((line) => line.split(";"))
    .flatMap(([, code = "", name = ""]) => (/^12025\d\d$/.test(code) ? [[code, name] as const] : [])),
);

/** The invented population of the district in this position of the template, from 0. */
export const inventedPopulation = (position: number, year: number) => 5_000 + position * 100 + (year - 2020);

/** The template of Mechelen as a visitor fills it: population of each district in these years, invented. */
export function filledTemplate(years: readonly number[] = [2021, 2022, 2023]): TestFile {
  const [head = ""] = readFileSync(TEMPLATE, "utf8").split(/\r?\n/);
  const rows = [...MECHELEN_DISTRICTS].flatMap(([code, name], i) =>
    years.map((year) => `Mechelen;${code};${name};${year};Population;;${inventedPopulation(i, year)};persons;`),
  );
  return textFile("mechelen.csv", [head, ...rows].join("\r\n"));
}

export const OWN_CITY = "Gotham";
export const OWN_DISTRICTS = ["Narrows", "Old Gotham", "Burnley", "Coventry"] as const;

/** Thefts of a city that the page does not know, by district and year. */
export function ownCity(years: readonly number[] = [2020, 2021]): TestFile {
  const rows = OWN_DISTRICTS.flatMap((district, i) =>
    years.map((year) => `${OWN_CITY},${district},${year},Thefts,${100 + i * 10 + (year - 2020)}`),
  );
  return textFile("gotham.csv", ["city,district,year,indicator,value", ...rows].join("\n"));
}

interface OutlinesWanted {
  /** One square each, from west to east. */
  readonly names?: readonly string[];
  /** In degrees, or in metres of the Belgian Lambert 72 grid near Mechelen. */
  readonly grid?: "degrees" | "lambert72";
  /** Whether the file says what its coordinates are in. */
  readonly stated?: boolean;
}

/** Outlines of `OWN_DISTRICTS`, and of others where so wanted; no number in the file but coordinates. */
export function ownOutlines({ names = OWN_DISTRICTS, grid = "degrees", stated = true }: OutlinesWanted = {}): TestFile {
  const [west, south, size] = grid === "degrees" ? [4.4, 51, 0.02] : [157_000, 190_000, 900];
  const features = names.map((naam, i) => {
    const [x, y] = [west + i * size, south];
    const ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];
    return { type: "Feature", properties: { naam }, geometry: { type: "Polygon", coordinates: [ring] } };
  });
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::31370" } };
  const said = grid === "lambert72" && stated ? { crs } : {};
  return textFile("gotham.geojson", JSON.stringify({ type: "FeatureCollection", ...said, features }));
}

/** Lets a file go over any page and waits until its table is shown. */
export async function openFile(page: Page, file: TestFile): Promise<void> {
  const more = button(page, "Bring another");
  if (await more.count()) await more.click();
  await dropFiles(page, [file]);
  await page.getByRole("grid", { name: "Preview of the file" }).waitFor();
}

/** Brings figures through all steps, for this visit; the page then says that they are here. */
export async function bringFigures(page: Page, file: TestFile): Promise<void> {
  await openFile(page, file);
  await walkThrough(page, { keep: false });
  await page.getByRole("heading", { name: "It is here" }).waitFor();
}

/** Brings outlines by themselves, for this visit. */
export async function bringOutlines(page: Page, file: TestFile): Promise<void> {
  await openFile(page, file);
  await button(page, "Take the outlines only").click();
  await page.getByRole("heading", { name: "It is here" }).waitFor();
}
