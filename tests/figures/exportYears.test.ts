// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { FigureContent } from "../../src/export/figureContent";
import type { Theme } from "../../src/export/palette";
import { defaultSettings, renderFigure } from "../../src/export/renderFigure";
import { SIZES, type SizeName } from "../../src/export/sizes";
import { pictureContext } from "../export/pictures";
import { expectGolden } from "../support/golden";
import { settlePicture } from "../support/settlePicture";
import { around, cards, compared, slope, stacks, triangle } from "../support/yearFigures";

const BURGLARIES = "house_burglaries_per_10000_dwellings";
const CITIES = ["12025", "11002", "44021", "31005", "24062", "46021"];

/** Pictures on file, one of each main kind; the burglary chart itself is in pictures.test.ts. */
const PICTURES: Readonly<Record<string, [SizeName, Theme, () => FigureContent]>> = {
  "export-six-cities": ["column", "grayscale", () => compared({ places: CITIES })],
  "export-facets": ["square", "light", () => compared({ layout: "facets" })],
  "export-slope": ["column", "light", () => around(slope(BURGLARIES, 2000, 2025))],
  "export-windows": ["web", "dark", () => around(triangle(BURGLARIES))],
  "export-stack": ["web", "light", () => around(stacks([["12025", "foreign_nationals_by_group"]], "count"))],
  "export-card": ["slide", "light", () => cards()[0]!],
};

describe("pictures over years", () => {
  it.each(Object.entries(PICTURES))("are drawn as on file: %s", (name, [size, theme, make]) => {
    const content = make();
    const settings = { ...defaultSettings(content), size: SIZES[size], theme, text: "paths" as const };
    const { svg } = renderFigure(content, settings, pictureContext());
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expectGolden(name, settlePicture(svg));
  });
});
