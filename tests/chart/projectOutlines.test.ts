import { geoArea, type GeoPermissibleObjects } from "d3-geo";
import { describe, expect, it } from "vitest";
import type { Point, Polygon } from "../../src/chart/outlinePoints";
import { mapHeight, projectOutlines, type Geometry, type Shape } from "../../src/chart/projectOutlines";
import type { Outline } from "../../src/dataset/geography";
import { shippedOutlines } from "../support/shippedMap";
import { rectangle } from "./mapPanel";

const WIDE = { width: 700, height: 460 };
const NARROW = { width: 350, height: 320 };
const CITIES = ["12025", "02000", "DEBER", "GBLON", "CHBSL", "USNYC", "USNYC.boroughs"];
const geometryOf = async (id: string, size = WIDE) => projectOutlines(await shippedOutlines(id), size);

/** Even-odd rule, written anew. */
function isInside([x, y]: Point, polygon: Polygon): boolean {
  let inside = false;
  for (const ring of polygon) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}

const isOnMap = (point: Point, { shapes }: Geometry) =>
  shapes.some(({ polygons }) => polygons.some((polygon) => isInside(point, polygon)));

describe.each(CITIES)("outlines of %s", (id) => {
  it("all stand in the frame, to a tenth of a pixel", async () => {
    const outlines = await shippedOutlines(id);
    const { shapes } = projectOutlines(outlines, WIDE);
    expect(shapes.map(({ code }) => code)).toEqual(outlines.map(({ code }) => code));
    for (const { d, box } of shapes) {
      expect(d).toMatch(/^(M(-?\d+(\.\d)?,-?\d+(\.\d)?L?)+Z)+$/);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(WIDE.width);
      expect(box.bottom).toBeLessThanOrEqual(WIDE.height);
    }
  });

  it("carry their labels within", async () => {
    const { shapes } = await geometryOf(id);
    const outside = shapes.filter(({ anchor, main }) => !isInside(anchor, main)).map(({ code }) => code);
    expect(outside).toEqual([]);
  });

  it("have ink in proportion to their ground", async () => {
    const outlines = await shippedOutlines(id);
    const { shapes } = projectOutlines(outlines, { width: 4000, height: 4000 });
    const ground = outlines.map(({ geometry }) => geoArea(geometry as unknown as GeoPermissibleObjects));
    const ratios = shapes.map(({ area }, i) => area / ground[i]!);
    expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.02);
  });

  it.each([WIDE, NARROW])("leave room for the buttons at %o", async (size) => {
    const geometry = await geometryOf(id, size);
    const { corner, row } = geometry.tools;
    const [w, h] = row ? [170, 40] : [40, 170];
    const left = corner.endsWith("right") ? size.width - w : 0;
    const top = corner.startsWith("bottom") ? size.height - h : 0;
    const points = Array.from({ length: 40 }, (_, i): Point => {
      return [left + ((i % 8) / 7) * w, top + Math.floor(i / 8) * (h / 4)];
    });
    expect(points.filter((point) => isOnMap(point, geometry))).toEqual([]);
  });
});

describe("projectOutlines", () => {
  it("gives the same object for the same outlines and size", async () => {
    const outlines = await shippedOutlines("DEBER");
    expect(projectOutlines(outlines, { ...WIDE })).toBe(projectOutlines(outlines, WIDE));
    expect(projectOutlines(outlines, NARROW)).not.toBe(projectOutlines(outlines, WIDE));
    expect(projectOutlines(outlines, NARROW).width).toBe(350);
  });

  it("has the north above, the east on the right", async () => {
    const { shapeOf } = await geometryOf("DEBER");
    const at = (code: string) => shapeOf.get(code)!.centroid;
    const [pankow, neukoelln, spandau, koepenick] = ["03", "08", "05", "09"].map((end) => at(`DEBER-${end}`));
    expect(pankow![1]).toBeLessThan(neukoelln![1]);
    expect(spandau![0]).toBeLessThan(koepenick![0]);
  });

  it("gives neighbours the same border", () => {
    const outlines = [rectangle("a", [4, 51, 4.1, 51.1]), rectangle("b", [4.1, 51, 4.2, 51.1])];
    const { shapes } = projectOutlines(outlines, WIDE);
    const points = shapes.map(({ main }) => main[0]!.map(String));
    expect(points[0]!.filter((point) => points[1]!.includes(point))).toHaveLength(2);
  });

  it("does not mind which way a ring is wound", () => {
    const right = rectangle("a", [4, 51, 4.1, 51.1]);
    const rings = right.geometry.coordinates as readonly (readonly Point[])[];
    const coordinates = rings.map((ring) => [...ring].reverse());
    const wrong: Outline = { ...right, geometry: { type: "Polygon", coordinates } };
    const areas = [right, wrong].map((outline) => projectOutlines([outline], WIDE).shapes[0]!.area);
    expect(areas[0]).toBeCloseTo(areas[1]!, 6);
  });

  it("keeps outlines on both sides of the date line together", () => {
    const outlines = [rectangle("w", [178, -18, 179.5, -17]), rectangle("e", [-179.5, -18, -178, -17])];
    const { shapes } = projectOutlines(outlines, WIDE);
    expect(shapes[0]!.box.right).toBeLessThan(shapes[1]!.box.left);
    expect(shapes[1]!.box.right - shapes[0]!.box.left).toBeGreaterThan(300);
  });

  it("takes a hole out of the ink", () => {
    const whole = rectangle("a", [4, 51, 4.2, 51.2]);
    const hole = rectangle("h", [4.05, 51.05, 4.15, 51.15]).geometry.coordinates[0]!;
    const ring = whole.geometry.coordinates[0]!;
    const pierced = { ...whole, geometry: { type: "Polygon", coordinates: [ring, hole] } } as Outline;
    const [full, rest] = [whole, pierced].map((outline) => projectOutlines([outline], WIDE).shapes[0]!);
    expect(rest!.area / full!.area).toBeCloseTo(0.75, 2);
    expect(isInside(rest!.anchor, rest!.main)).toBe(true);
  });

  it.each<[string, Outline[]]>([
    ["no outlines", []],
    ["one without extent", [rectangle("a", [4, 51, 4, 51])]],
    ["one without width", [rectangle("a", [4, 51, 4, 51.1])]],
  ])("writes no number that is none for %s", (_, outlines) => {
    const geometry = projectOutlines(outlines, WIDE);
    expect(geometry.shapes).toHaveLength(outlines.length);
    expect(JSON.stringify(geometry)).not.toMatch(/null|NaN|Infinity/);
  });

  it("is as high as the outlines ask for, within limits", () => {
    const flat = [rectangle("a", [0, 0, 2, 1])];
    expect(mapHeight(flat, 600, { least: 100, most: 500 })).toBeCloseTo(300, -1);
    expect(mapHeight(flat, 600, { least: 400, most: 500 })).toBe(400);
    expect(mapHeight(flat, 600, { least: 100, most: 200 })).toBe(200);
  });
});

describe("insets", () => {
  const circle = ({ centre: [x, y], radius }: Geometry["insets"][number]) =>
    Array.from({ length: 48 }, (_, i): Point => {
      const angle = ((i % 16) * Math.PI) / 8;
      const r = (radius * (1 + Math.floor(i / 16))) / 3;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    });

  it.each<[string, { width: number; height: number }, string[]]>([
    ["GBLON", NARROW, ["E09000001"]],
    ["CHBSL", NARROW, ["CHBSL-12", "CHBSL-13"]],
    ["02000", NARROW, ["23098", "23100", "33016", "73028"]],
    ["DEBER", WIDE, []],
    ["GBLON", { width: 1200, height: 900 }, []],
  ])("of %s at %o show %j", async (id, size, expected) => {
    const { insets } = await geometryOf(id, size);
    expect(insets.map(({ code }) => code).sort()).toEqual(expected);
  });

  it.each(["GBLON", "CHBSL", "02000"])("of %s stand where nothing is, large enough for a finger", async (id) => {
    const geometry = await geometryOf(id, NARROW);
    expect(geometry.insets.length).toBeGreaterThan(0);
    for (const inset of geometry.insets) {
      expect(inset.radius).toBeGreaterThanOrEqual(24);
      expect(circle(inset).filter((point) => isOnMap(point, geometry))).toEqual([]);
      expect(circle(inset).every(([x, y]) => x >= 0 && y >= 0 && x <= NARROW.width && y <= NARROW.height)).toBe(true);
    }
  });

  it("lead to their unit and never over half the map", async () => {
    const geometry = await geometryOf("GBLON", NARROW);
    const [{ leader, centre, radius }] = geometry.insets as [Geometry["insets"][number]];
    const { anchor } = geometry.shapeOf.get("E09000001") as Shape;
    expect(leader[1]).toEqual(anchor);
    expect(Math.hypot(leader[0][0] - centre[0], leader[0][1] - centre[1])).toBeCloseTo(radius, 0);
    expect(Math.hypot(centre[0] - anchor[0], centre[1] - anchor[1])).toBeLessThan(NARROW.width / 2);
  });

  it("can be left out", async () => {
    const outlines = await shippedOutlines("GBLON");
    expect(projectOutlines(outlines, NARROW, { insets: false }).insets).toEqual([]);
  });
});
