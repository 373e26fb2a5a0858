// @vitest-environment node
import { expect, it } from "vitest";
import type { Theme } from "../../src/export/palette";
import { defaultSettings, renderFigure } from "../../src/export/renderFigure";
import { SIZES, type SizeName } from "../../src/export/sizes";
import { pictureContext } from "../export/pictures";
import { expectGolden } from "../support/golden";
import { contentOf, placeDrawings } from "../support/placeDrawings";
import { settlePicture } from "../support/settlePicture";

/** Pictures on file, one of each main kind, by what is drawn and how. */
const PICTURES: Readonly<Record<string, [drawing: string, size: SizeName, theme: Theme]>> = {
  "export-map": ["map-berlin", "web", "light"],
  "export-map-grayscale": ["map-berlin-dutch", "column", "grayscale"],
  "export-bars": ["bars-flanders", "web", "light"],
  "export-scatter": ["scatter-third", "square", "dark"],
  "export-path": ["path", "column", "grayscale"],
  "export-table": ["table", "slide", "light"],
};

const drawings = await placeDrawings();

it.each(Object.entries(PICTURES))("is drawn as on file: %s", (name, [drawing, size, theme]) => {
  const content = contentOf(drawings[drawing]!);
  const settings = { ...defaultSettings(content), size: SIZES[size], theme, text: "font" as const };
  const { svg } = renderFigure(content, settings, pictureContext());
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expectGolden(name, settlePicture(svg));
});
