import { describe, expect, it } from "vitest";
import type { Drawing } from "../../src/export/figureContent";
import { drawFigure } from "../../src/export/drawFigure";
import { drawPlaces } from "../../src/export/drawPlaces";
import { THEMES } from "../../src/export/palette";
import { defaultSettings, renderFigure, type Rendered } from "../../src/export/renderFigure";
import type { Mark } from "../../src/export/scene";
import { scalePath } from "../../src/export/screenUnits";
import { SIZES } from "../../src/export/sizes";
import { contentOf, placeDrawings } from "../support/placeDrawings";
import { overlaps, overlapsOfDrawn } from "./overlaps";
import { pictureContext, SIZE_NAMES } from "./pictures";
import { readXml } from "./readXml";
import { testPlot } from "./testFonts";

const drawings = await placeDrawings();
const all = Object.entries(drawings);

function render(drawing: Drawing, look: Partial<ReturnType<typeof defaultSettings>>): Rendered {
  const content = contentOf(drawing);
  return renderFigure(content, { ...defaultSettings(content), text: "font", ...look }, pictureContext());
}

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? textsOf(mark.marks) : mark.kind === "text" ? [mark.text] : []));

const wide = (drawing: Drawing) => textsOf(drawFigure(drawing, testPlot(860, 330)).marks);

it("has a drawing of each kind", () => {
  const drawn = new Set(Object.values(drawings).map(({ kind }) => kind as string));
  expect(Object.keys(drawPlaces).filter((kind) => !drawn.has(kind))).toEqual([]);
});

describe.each(all)("%s", (_, drawing) => {
  it.each(SIZE_NAMES)("is well-formed, with no text that is cut off or stands on another: %s", (name) => {
    const theme = THEMES[SIZE_NAMES.indexOf(name) % THEMES.length]!;
    const rendered = render(drawing, { size: SIZES[name], theme });
    expect(overlaps(rendered)).toEqual([]);
    expect(() => readXml(rendered.svg)).not.toThrow();
  });

  it("stays within odd rooms, and writes no number that is none", () => {
    for (const [width, height] of [[300, 300], [430, 230], [620, 250], [1000, 200], [360, 700]] as const) {
      const plot = testPlot(2 * width, 2 * height, { px: 2 });
      const drawn = drawFigure(drawing, plot);
      expect(overlapsOfDrawn(drawn, plot)).toEqual([]);
      expect(drawn.height).toBeLessThanOrEqual(plot.height + 1);
      expect(JSON.stringify(drawn)).not.toMatch(/null,null|NaN|Infinity|undefined/);
    }
  });
});

describe("what the drawings say", () => {
  it("names the chosen units of a map with their numbers, wherever they stand in the ranks", () => {
    const texts = wide(drawings["map-flanders"]!);
    expect(texts.join("|")).toMatch(/Ghent 16\.0/);
    expect(texts).toEqual(expect.arrayContaining(["Mechelen", "Ghent", "% of inhabitants, 2022", "0.0", "53.9"]));
  });

  it("says how many rows of a long table are left out, and no more", () => {
    const drawing = drawings["table"]!;
    const texts = wide(drawing);
    const count = Number(/and (\d+) more rows/.exec(texts.at(-1)!)![1]);
    const names = drawing.kind === "table" ? drawing.sheet.rows.map(([name]) => name) : [];
    expect(names.filter((name) => texts.includes(String(name))).length + count).toBe(names.length);
  });

  it("draws bars in order, the chosen ones among them, and counts the rest", () => {
    const drawing = drawings["bars-flanders"]!;
    const texts = wide(drawing);
    expect(texts).toEqual(expect.arrayContaining(["Baarle-Hertog", "53.9", "Mechelen", "11.0", "51"]));
    expect(texts.at(-1)).toMatch(/^… and \d+ more rows in the data$/);
  });

  it("writes every number of a heat table that has room for them, and the classes", () => {
    const drawing = drawings["heat-basel"]!;
    const texts = textsOf(drawFigure(drawing, testPlot(1000, 700)).marks);
    const cells = drawing.kind === "heat" ? drawing.heat.rows.flatMap((row) => row.cells.map(({ text }) => text)) : [];
    expect(cells.filter((text) => !texts.includes(text))).toEqual([]);
    expect(texts).toContain("43.4 to 57.6");
  });

  it("names both axes of a scatter, the chosen places and what circles and line are", () => {
    const texts = wide(drawings["scatter-cities"]!);
    expect(texts).toEqual(
      expect.arrayContaining(["Clean streets", "Satisfaction with the neighbourhood", "Mechelen", "Ghent"]),
    );
    expect(texts.join(" ")).toMatch(/Size: population .*Dashed line: Theil–Sen/);
  });

  it("names both lines of a path with their last number, beside it or above it", () => {
    const names = ["California 41.6", "Synthetic California 68.2", "policy begins"];
    expect(wide(drawings["path"]!)).toEqual(expect.arrayContaining(names));
    expect(textsOf(drawFigure(drawings["path"]!, testPlot(430, 290)).marks)).toEqual(expect.arrayContaining(names));
  });

  it("writes every weight of the donors and of what they were matched on", () => {
    const texts = wide(drawings["weights"]!);
    expect(texts).toEqual(expect.arrayContaining(["Utah", "0.394", "Colorado", "0.015", "Retail price", "89.41"]));
  });
});

it("scales lengths of paths and no flags of arcs", () => {
  expect(scalePath("M1,2a5,5 0 1,0 10,0Zm-1.5,0h4", 2)).toBe("M2,4a10,10 0 1,0 20,0Zm-3,0h8");
});
