import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLegend, type LegendItem } from "../../src/export/legend";
import { overlapsOfDrawn } from "./overlaps";
import { testPlot } from "./testFonts";

fc.configureGlobal({ seed: 20261124 });

const marks: LegendItem["mark"][] = [
  { kind: "line", stroke: { colour: "place-1", width: 2 } },
  { kind: "swatch", fill: { pattern: "hatch" } },
  { kind: "swatch", fill: "map-1", outline: "hairline" },
  { kind: "none" },
];
const text = fc.oneof(fc.lorem(), fc.string({ unit: "grapheme" }));
const item = fc.record({ text, mark: fc.constantFrom(...marks) });

describe("drawLegend", () => {
  it("stands in rows within its width and the height it tells", () => {
    const px = fc.double({ min: 0.8, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 14 }), px, fc.integer({ min: 340, max: 900 }), (items, one, wide) => {
        const plot = testPlot(wide * one, 500 * one, { px: one });
        const drawn = drawLegend(items, plot);
        expect(overlapsOfDrawn(drawn, { ...plot, height: drawn.height })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("is nothing without items and draws the marker in the middle of its line", () => {
    expect(drawLegend([], testPlot(500, 100))).toEqual({ marks: [], height: 0 });
    const marker = (x: number, y: number, r: number) => ({ kind: "path", d: `M${x} ${y}h${r}` }) as const;
    const stroke = { colour: "place-1", width: 2 };
    const { marks: drawn } = drawLegend([{ text: "Gent", mark: { kind: "line", stroke, marker } }], testPlot(500, 100));
    expect(drawn).toMatchObject([{ d: "M0 10h24", stroke }, { d: "M12 10h4.5" }, { text: "Gent", x: 31 }]);
  });
});
