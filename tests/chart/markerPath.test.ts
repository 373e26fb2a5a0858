import { describe, expect, it } from "vitest";
import { markerPath, SHAPES } from "../../src/chart/markerPath";

/** Shoelace area of the straight-edged shapes; the circle's is known. */
function areaOf(path: string): number {
  const points = path
    .slice(1, -1)
    .split("L")
    .map((point) => point.split(",").map(Number) as [number, number]);
  const doubled = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

describe("markerPath", () => {
  it("draws six different shapes", () => {
    expect(new Set(SHAPES.map((shape) => markerPath(shape, 5))).size).toBe(6);
  });

  it.each(SHAPES.filter((shape) => shape !== "circle"))("%s covers about as much as the circle", (shape) => {
    const share = areaOf(markerPath(shape, 10)) / (Math.PI * 100);
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1.15);
  });

  it("draws the circle with its own radius", () => {
    expect(markerPath("circle", 5)).toBe("M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z");
  });
});
