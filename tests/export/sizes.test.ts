import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customSize, SIZE_BOUNDS, SIZES, type PictureSize } from "../../src/export/sizes";

fc.configureGlobal({ seed: 20261124 });

const labelInPoints = ({ px, dpi }: PictureSize) => ((14 * px) / dpi) * 72;

describe("SIZES", () => {
  it.each([
    ["web", 1200, 675],
    ["square", 1080, 1080],
    ["story", 1080, 1920],
    ["slide", 1920, 1080],
  ] as const)("has %s with %i x %i px", (name, widthPx, heightPx) => {
    expect(SIZES[name]).toMatchObject({ widthPx, heightPx, widthMm: null, heightMm: null });
  });

  it.each([
    ["column", 85],
    ["columns", 175],
  ] as const)("has %s, %i mm wide at 300 dpi, with labels as in a newspaper", (name, widthMm) => {
    const size = SIZES[name];
    expect(size).toMatchObject({ widthMm, dpi: 300 });
    expect(Math.abs((size.widthPx / 300) * 25.4 - widthMm)).toBeLessThan(0.05);
    expect(Math.abs((size.heightPx / 300) * 25.4 - size.heightMm!)).toBeLessThan(0.05);
    expect(labelInPoints(size)).toBeGreaterThanOrEqual(7.5);
    expect(labelInPoints(size)).toBeLessThanOrEqual(8);
  });
});

describe("customSize", () => {
  it.each([
    [{ width: 1600.5, height: 900, dpi: 96 }, "whole"],
    [{ width: NaN, height: 900, dpi: 96 }, "whole"],
    [{ width: 319, height: 900, dpi: 96 }, "width"],
    [{ width: 8001, height: 8000, dpi: 96 }, "width"],
    [{ width: 900, height: 319, dpi: 96 }, "height"],
    [{ width: 900, height: 900, dpi: 35 }, "dpi"],
    [{ width: 900, height: 900, dpi: 1201 }, "dpi"],
    [{ width: 1300, height: 400, dpi: 96 }, "shape"],
    [{ width: 400, height: 1300, dpi: 96 }, "shape"],
    [{ width: 5000, height: 4000, dpi: 96 }, "area"],
  ])("refuses %o: %s", (custom, refusal) => {
    expect(customSize(custom)).toBe(refusal);
  });

  it("takes every other size as it is, with letters that can be read and room for them", () => {
    const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
    const { width, height, dpi } = SIZE_BOUNDS;
    const any = fc.record({ width: within(width), height: within(height), dpi: within(dpi) });
    const possible = any.filter((custom) => typeof customSize(custom) === "object");
    fc.assert(
      fc.property(possible, (custom) => {
        const size = customSize(custom) as PictureSize;
        expect(size).toMatchObject({ widthPx: custom.width, heightPx: custom.height, dpi: custom.dpi });
        expect(14 * size.px).toBeGreaterThanOrEqual(10);
        expect(Math.min(custom.width, custom.height) / size.px).toBeGreaterThanOrEqual(339.9);
      }),
    );
  });
});
