import { describe, expect, it } from "vitest";
import { compareContent } from "../../src/app/compareLeaves";
import { buildLineModel } from "../../src/chart/buildLineModel";
import { buildTableModel } from "../../src/chart/buildTableModel";
import { drawCard, type CardDrawing } from "../../src/export/drawCard";
import { drawYears } from "../../src/export/drawYears";
import type { FigureContent } from "../../src/export/figureContent";
import { THEMES } from "../../src/export/palette";
import { defaultSettings, renderFigure } from "../../src/export/renderFigure";
import { readRecipe } from "../../src/export/readRecipe";
import { recipeOf, writeRecipe } from "../../src/export/recipe";
import type { Mark } from "../../src/export/scene";
import { customSize, SIZES, type PictureSize } from "../../src/export/sizes";
import { createTranslator } from "../../src/i18n/translate";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { catalogue, deriveShipped } from "../series/shippedData";
import {
  around,
  bump,
  cards,
  compared,
  glance,
  index,
  parts,
  rank,
  slope,
  stacks,
  triangle,
} from "../support/yearFigures";
import { overlaps } from "./overlaps";
import { pictureContext, SIZE_NAMES } from "./pictures";

const TWELVE = "12025 11002 44021 31005 24062 46021 73083 71022 13040 36015 34022 35013".split(" ");
const BURGLARIES = "house_burglaries_per_10000_dwellings";
const GROUPS = "foreign_nationals_by_group";
const BASEL = ["CHBSL", "population_by_nationality_basel"] as const;
const FOUR = ["12025", "11002", "44021", "31005"].map((place) => [place, GROUPS] as const);
const NOTES = {
  indicator: BURGLARIES,
  show: "value",
  all: [
    { kind: "text", text: "Twelve cities, one police zone each", at: { year: 2010, value: 180 } },
    { kind: "range", text: "", from: 2019, to: 2021 },
    { kind: "label", text: "A label that says rather more than fits into a small plot", place: "12025", year: 2018 },
  ],
} as const;

const FIGURES: Readonly<Record<string, () => FigureContent>> = {
  "thirteen cities": () => compared(),
  "twelve highlighted cities": () => compared({ places: TWELVE }),
  "cities with breaks and notes": () => compared({ places: TWELVE.slice(0, 4), notes: NOTES }),
  "Dutch lines with events": () => compared({ indicator: "foreign_nationals_share", places: TWELVE.slice(0, 3) }, "nl"),
  ranks: () => compared({ indicator: "cleanliness_streets", show: "rank", places: TWELVE.slice(0, 5) }),
  facets: () => compared({ layout: "facets", places: TWELVE.slice(0, 3) }),
  table: () => compared({ tab: "table" }),
  glance: () => glance("nl"),
  slope: () => around(slope(BURGLARIES, 2000, 2025)),
  "rank with whiskers": () => around(rank("trust_police")),
  "rank of many years": () => around(rank("foreign_nationals_share")),
  triangle: () => around(triangle(BURGLARIES)),
  "triangle of many years": () => around(triangle("foreign_nationals_share")),
  "one stack": () => around(stacks([BASEL])),
  "one year": () => around(stacks([["GBLON", "population_by_ethnic_group"]])),
  "four stacks": () => around(stacks(FOUR)),
  bump: () => around(bump(...BASEL)),
  "index with bands": () => around(index([BASEL])),
  "index of four": () => around(index(FOUR)),
  "parts of a change": () => around(parts(5)),
  "parts by district": () => around(parts(70)),
  ...Object.fromEntries(cards().map((card) => [card.name, () => card])),
  "a card in Dutch": () => cards("nl")[0]!,
};

const context = pictureContext();

/** In grayscale, and in another theme by turns: colours move no letter. */
const troublesOf = (content: FigureContent, sizes: readonly PictureSize[]) =>
  sizes.flatMap((size, i) =>
    (["grayscale", THEMES[i % THEMES.length]!] as const).flatMap((theme) => {
      const rendered = renderFigure(content, { ...defaultSettings(content), size, theme }, context);
      const broken = /NaN|Infinity|undefined/.test(rendered.svg) ? ["not a number"] : [];
      return [...overlaps(rendered), ...broken].map((text) => `${size.widthPx}x${size.heightPx} ${theme}: ${text}`);
    }),
  );

describe("every drawing over years", () => {
  it.each(Object.entries(FIGURES))("has no overlapping or clipped text at any size: %s", (_, make) => {
    expect(troublesOf(make(), SIZE_NAMES.map((name) => SIZES[name]))).toEqual([]);
  });

  it("is of every kind there is", () => {
    const drawn = new Set(Object.values(FIGURES).map((make) => make().drawing.kind));
    expect(Object.keys(drawYears).filter((kind) => !drawn.has(kind as FigureContent["drawing"]["kind"]))).toEqual([]);
  });

  it("is readable at odd sizes of one's own", () => {
    const sizes = [
      { width: 800, height: 800, dpi: 96 },
      { width: 2400, height: 900, dpi: 96 },
      { width: 900, height: 1400, dpi: 150 },
    ].map((custom) => customSize(custom));
    const known = sizes.filter((size) => typeof size !== "string");
    expect(known).toHaveLength(3);
    expect(troublesOf(compared({ places: TWELVE }), known)).toEqual([]);
  });
});

describe("the card of a claim", () => {
  const textOf = (marks: readonly Mark[]): string =>
    marks.map((mark) => (mark.kind === "group" ? textOf(mark.marks) : mark.kind === "text" ? mark.text : "")).join(" ");
  const card = cards().find(({ name }) => name === "story.clean")!.drawing as CardDrawing & { kind: "card" };
  const measure = (text: string, style: { size: number }) => text.length * style.size * 0.5;
  const at = (height: number) =>
    textOf(drawCard(card, { width: 500, height, px: 1, narrow: false, grayscale: false, measure }).marks);

  it("tells what fails before what holds, and counts what found no room", () => {
    const failing = card.tests.filter(({ shape }) => shape === "none");
    const holding = card.tests.filter(({ shape }) => shape === "full");
    expect([failing.length, holding.length]).toEqual([1, 2]);
    const [short, shortest, whole] = [at(180), at(30), at(900)];
    expect(short).toContain(failing[0]!.name.slice(0, 12));
    expect(short).toMatch(/… and \d more tests? in the data/);
    expect(shortest).not.toContain(failing[0]!.name.slice(0, 12));
    expect(whole).not.toContain("in the data");
    expect(card.tests.filter(({ name }) => !whole.includes(name.slice(0, 12)))).toEqual([]);
  });

  it("tells, beside changes that are drawn, what decides and is none", () => {
    const drawn = cards().flatMap(({ drawing }) => (drawing.kind === "card" && drawing.changes ? [drawing] : []));
    expect(drawn).not.toEqual([]);
    expect(drawn.map(({ changes, tests }) => changes!.bars.length + changes!.rest.length - tests.length)).toEqual(
      drawn.map(() => 0),
    );
  });
});

describe("the burglary chart as a file", () => {
  const { svg } = renderFigure(compared(), { ...defaultSettings(compared()), text: "font" }, {
    ...context,
    metadata: writeRecipe(recipeOf(compared(), { catalogue, t: context.t, query: "", today: context.today })),
  });

  it("holds every number that the table shows", () => {
    const { recipe, holds } = readRecipe(new TextEncoder().encode(svg));
    expect(holds).toBe(true);
    const at = (name: string) => recipe!.table.columns.indexOf(name);
    const known = recipe!.table.rows.filter((row) => row[at("value")] !== null);
    const rows = known.map((row) => `${row[at("place")]} ${row[at("period")]} ${row[at("value")]}`);
    const shown = buildTableModel(deriveShipped({}), { catalogue, t: createTranslator("en") });
    const expected = shown.rows.flatMap(({ place, cells }) =>
      cells.flatMap(({ value }, i) => (Number.isNaN(value) ? [] : [`${place} ${shown.periods[i]} ${value}`])),
    );
    expect(rows.sort()).toEqual(expected.sort());
    const quartiles = shown.summary.flatMap(({ cells }) => cells);
    const medians = quartiles.flatMap(({ text, gap }) => (gap === null ? [text] : []));
    const notes = recipe!.table.notes.join(" ");
    expect(medians.filter((text) => !notes.includes(text))).toEqual([]);
  });

  it("says name and last value in letters, and its numbers in the description", () => {
    expect(svg).toContain(">Mechelen 51.5</text>");
    expect(compared().alt).toContain("Mechelen fell from 229.0 in 2000 to 51.5 in 2025.");
  });
});

describe("what Compare hands over", () => {
  it("is named after its tab, and own when a visitor’s place is in it", () => {
    const t = createTranslator("en");
    const comparison = deriveShipped({});
    const model = buildLineModel(comparison, { catalogue, t, peers: "centre" });
    const selection = DEFAULT_SELECTION;
    const content = compareContent({ comparison, model }, { catalogue, selection, t });
    expect([content.name, content.isOwn]).toEqual(["compare.chart", false]);
    const tabled = { ...selection, tab: "table" as const };
    expect(compareContent({ comparison, model }, { catalogue, selection: tabled, t }).name).toBe("compare.table");
    const series = comparison.series.map((one, i) => (i === 0 ? { ...one, place: "own-abcdefgh" } : one));
    const own = compareContent({ comparison: { ...comparison, series }, model }, { catalogue, selection, t });
    expect(own.isOwn).toBe(true);
  });

  it("tells a note on the chart in the alt text", () => {
    expect(compared({ notes: NOTES }).alt).toContain("Twelve cities, one police zone each");
    expect(compared().alt).not.toContain("Twelve cities");
  });

  it("tells no note that is not drawn: beyond the axes, or where there are panels", () => {
    expect(compared({ notes: NOTES, from: 2015 }).alt).not.toContain("Twelve cities");
    expect(compared({ notes: NOTES, from: 2015 }).alt).toContain("A label that says");
    expect(compared({ notes: NOTES, layout: "facets" }).alt).not.toContain("Twelve cities");
  });

  it("ends its sentences, and begins them with a capital", () => {
    expect(compared({ tab: "table" }).alt).toContain("per 10,000 dwellings. Mechelen");
    expect(glance().alt).not.toMatch(/\. [a-z]/);
  });
});
