import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePngChunks } from "../../src/export/pngChunks";
import { readRecipe } from "../../src/export/readRecipe";
import { fingerprintOf, recipeOf, writeRecipe, type Recipe } from "../../src/export/recipe";
import { RECIPE_NAMESPACE, recipeElement } from "../../src/export/recipeInSvg";
import { contentOf, contextOf } from "./figureContents";
import { chunkOf, END, HEADER, joinBytes, PIXELS, PNG, SIGNATURE } from "./pngs";
import { ODD_NAMES, SHEET } from "./sheets";

const setting = { ...contextOf(), query: "?page=compare&places=12025,44021" };
const RECIPE = recipeOf(contentOf(), setting);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const svgWith = (inner: string) =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><metadata>${inner}</metadata><path d="M0 0"/></svg>`;
const svgOf = (recipe: Recipe) => svgWith(recipeElement(writeRecipe(recipe)));
const pngOf = (recipe: string) =>
  writePngChunks(PNG, { dpi: 96, title: "", description: "", source: "", copyright: "", recipe });
const problemOf = (bytes: Uint8Array) => readRecipe(bytes).issue?.code;

describe("a recipe", () => {
  it("says figure, query, data version, words, whole table and sources", () => {
    expect(RECIPE).toMatchObject({
      format: 1,
      figure: "compare.chart",
      query: setting.query,
      version: setting.catalogue.version,
      made: "2026-11-24",
      title: "Population, Berlin",
      table: { indicator: "population", places: ["Berlin"], periods: [2015, 2024] },
    });
    expect(RECIPE.table.rows[2]).toEqual(["02002", "-5", 2017, null, -0.25]);
    expect(RECIPE.sources.map(({ id }) => id)).toEqual(SHEET.sources);
  });

  it("has a fingerprint over its one form, in which the order of keys plays no part", () => {
    const turned = Object.fromEntries(Object.entries(RECIPE).reverse()) as unknown as Recipe;
    expect(fingerprintOf(turned)).toBe(fingerprintOf(RECIPE));
    const { fingerprint, ...rest } = JSON.parse(writeRecipe(RECIPE)) as { fingerprint: string };
    // The keys already stand in the order of their letters.
    expect(fingerprint).toBe(createHash("sha256").update(JSON.stringify(rest)).digest("hex"));
  });

  it.each([
    ["SVG", bytesOf(svgOf(RECIPE))],
    ["PNG", pngOf(writeRecipe(RECIPE))],
    ["SVG with a mark of its encoding", bytesOf(`\uFEFF${svgOf(RECIPE)}`)],
    [
      "SVG written again with another prefix",
      bytesOf(svgOf(RECIPE).replaceAll("urban:", "ns0:").replace("xmlns:urban", "xmlns:ns0")),
    ],
    ["SVG written again in UTF-16", Uint8Array.from(Buffer.from(`\uFEFF${svgOf(RECIPE)}`, "utf16le"))],
    [
      "SVG written again with CDATA",
      bytesOf(svgWith(`<r:recipe xmlns:r="${RECIPE_NAMESPACE}"><![CDATA[${writeRecipe(RECIPE)}]]></r:recipe>`)),
    ],
    [
      "SVG written again with numbers for letters",
      bytesOf(svgOf(RECIPE).replaceAll('{"', "{&#34;").replaceAll('":', "&#x22;:")),
    ],
    ["SVG with windows line ends", bytesOf(svgOf(RECIPE).replaceAll("\n", "\r\n"))],
  ])("comes back whole from %s", (_, bytes) => {
    expect(readRecipe(bytes)).toEqual({ recipe: RECIPE, holds: true, issue: null });
  });

  it("comes back whole whatever its texts hold", () => {
    const odd = [...ODD_NAMES, "]]>", "<!--", "&amp;", "\u0000\uffff\ufeff", "a\r\nb\ud800"];
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...odd));
    const cell = fc.oneof(text, fc.double(), fc.constant(null));
    fc.assert(
      fc.property(text, text, fc.array(fc.tuple(text, cell), { maxLength: 4 }), (title, note, rows) => {
        const sheet = { ...SHEET, title, columns: ["a", "b"], rows };
        const recipe = recipeOf(contentOf(sheet, { title, note }), setting);
        const expected = { recipe: JSON.parse(JSON.stringify(recipe)) as Recipe, holds: true, issue: null };
        expect(readRecipe(bytesOf(svgOf(recipe)))).toEqual(expected);
        expect(readRecipe(pngOf(writeRecipe(recipe)))).toEqual(expected);
      }),
      { seed: 67, numRuns: 150 },
    );
  });

  it("does not hold where a number was altered", () => {
    const altered = svgOf(RECIPE).replace("356506", "356507");
    const read = readRecipe(bytesOf(altered));
    expect(read).toMatchObject({ holds: false, issue: null });
    expect(read.recipe?.table.rows[0]?.[3]).toBe(356507);
  });
});

describe("what holds no recipe", () => {
  const written = writeRecipe(RECIPE);
  const NO_ZLIB = "urban-indicators:recipe\0\u0001\0\0\0no";
  const parsed = JSON.parse(written) as Record<string, unknown>;
  const withRecipe = (value: unknown) => bytesOf(svgWith(recipeElement(JSON.stringify(value))));

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a text", bytesOf("urn:urban-indicators:recipe <recipe>{}</recipe>")],
    ["an SVG of somebody else", bytesOf(svgWith("<title>recipe</title>"))],
    ["an SVG with another recipe", bytesOf(svgWith('<food:recipe xmlns:food="urn:food">{}</food:recipe>'))],
    ["a PNG of somebody else", PNG],
    ["a JPEG", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  ])("%s is none of ours", (_, bytes) => expect(problemOf(bytes)).toBe("recipe-none"));

  it.each([
    ["is cut", bytesOf(svgOf(RECIPE).slice(0, 400))],
    ["holds elements", bytesOf(svgWith(recipeElement(written).replace("{", "{<b/>")))],
    ["is no JSON", bytesOf(svgWith(recipeElement("{")))],
    ["uses an entity of its own", bytesOf(svgOf(RECIPE).replace('{"', "&lol;"))],
    ["lacks its table", withRecipe({ ...parsed, table: undefined })],
    ["has rows of another width", withRecipe({ ...parsed, table: { ...RECIPE.table, columns: ["a"] } })],
    ["has a title that is no text", withRecipe({ ...parsed, title: 5 })],
    ["has sources that are none", withRecipe({ ...parsed, sources: [null] })],
    ["is a list", withRecipe([])],
    ["names a figure that no link can", withRecipe({ ...parsed, figure: 'compare.chart"><script>' })],
    ["has a version that is none", withRecipe({ ...parsed, version: "the best \u202E one" })],
    ["has its texts from its prototype", bytesOf(svgWith(recipeElement(`{"format":1,"__proto__":${written}}`)))],
    ["is nested without end", bytesOf(svgWith(recipeElement("[".repeat(200_000))))],
    ["stands in a damaged PNG", pngOf(written).map((byte, i) => (i === 90 ? byte ^ 1 : byte))],
    ["is no compressed text", joinBytes(SIGNATURE, HEADER, chunkOf("iTXt", bytesOf(NO_ZLIB)), PIXELS, END)],
  ])("is damaged where it %s", (_, bytes) => expect(problemOf(bytes)).toBe("recipe-damaged"));

  it("is newer than this page where its format is", () => {
    expect(problemOf(withRecipe({ ...parsed, format: 2, table: "new" }))).toBe("recipe-newer");
  });

  it("is refused where the file is larger than any of ours", () => {
    const { issue } = readRecipe(new Uint8Array(65 * 1024 * 1024));
    expect(issue).toMatchObject({ code: "recipe-large", detail: { megabytes: 68 } });
  });

  it("is refused where its table is larger than any of ours", () => {
    const rows = Array.from({ length: 100_001 }, () => [1]);
    const columns = Array.from({ length: 1001 }, () => "a");
    for (const table of [
      { ...RECIPE.table, columns: ["a"], rows },
      { ...RECIPE.table, columns, rows: [] },
    ]) {
      expect(problemOf(withRecipe({ ...parsed, table }))).toBe("recipe-large");
    }
  });

  it("is never trouble for the page, whatever the bytes", () => {
    const start = bytesOf(svgOf(RECIPE));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(start.length - 1), (bytes, at) => {
        const spoilt = Uint8Array.from(start);
        spoilt.set(bytes.subarray(0, start.length - at), at);
        for (const given of [bytes, spoilt]) {
          const read = readRecipe(given);
          expect(read.recipe === null).toBe(read.issue !== null);
        }
      }),
      { seed: 68, numRuns: 300 },
    );
  });
});
