// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Theme } from "../../src/export/palette";
import { defaultSettings, renderFigure } from "../../src/export/renderFigure";
import { SIZES, type SizeName } from "../../src/export/sizes";
import { burglaries, pictureContext } from "../export/pictures";
import { expectGolden } from "../support/golden";
import { settlePicture } from "../support/settlePicture";

/** Pictures on file: size, colours, and whether letters are text or outlines. */
const PICTURES: Readonly<Record<string, [SizeName, Theme, "font" | "paths"]>> = {
  "picture-web": ["web", "light", "font"],
  "picture-column-grayscale": ["column", "grayscale", "paths"],
  "picture-story-dark": ["story", "dark", "font"],
};

describe("a picture of the burglary chart", () => {
  it.each(Object.entries(PICTURES))("is drawn as on file: %s", (name, [size, theme, text]) => {
    const content = burglaries();
    const settings = { ...defaultSettings(content), size: SIZES[size], theme, text };
    const element = settlePicture(renderFigure(content, settings, pictureContext()).svg);
    expect(element.querySelectorAll("path").length).toBeGreaterThan(10);
    expectGolden(name, element);
  });
});
