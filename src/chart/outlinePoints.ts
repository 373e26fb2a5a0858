import { geoConicEqualArea } from "d3-geo";
import type { Outline } from "../dataset/geography";

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];
/** Outer ring first, then its holes. */
export type Polygon = readonly Ring[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface FlatOutline {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

/** Outlines on a plane, y downwards, in radii of the earth. */
export interface FlatOutlines {
  readonly units: readonly FlatOutline[];
  readonly box: Box;
}

const cache = new WeakMap<readonly Outline[], FlatOutlines>();

/**
 * Lays outlines flat, north up, once per set of outlines. Albers' equal-area conic with its parallels at a sixth and
 * five sixths of the height (Kavrayskiy's rule): a choropleth speaks by inked area, which Mercator would inflate by
 * 3.6 % from the south to the north of Flanders; shapes are off by less than a thousandth.
 */
export function flattenOutlines(outlines: readonly Outline[]): FlatOutlines {
  const known = cache.get(outlines);
  if (known) return known;
  const rings = outlines.map(({ code, name, geometry }) => ({
    code,
    name,
    polygons: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  }));
  const points = rings.flatMap(({ polygons }) => polygons.flat(2));
  const project = projectionFor(points);
  const units = rings.map(({ code, name, polygons }) => ({
    code,
    name,
    polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(project))),
  }));
  const flat = { units, box: boxOf(units.flatMap(({ polygons }) => polygons.flat(2))) };
  cache.set(outlines, flat);
  return flat;
}

function projectionFor(points: readonly Point[]): (point: Point) => Point {
  const box = boxOf(points);
  // Outlines on both sides of the date line, such as those of Fiji.
  const wrap = box.right - box.left > 180;
  const west = wrap ? Math.min(...points.map(([lon]) => (lon < 0 ? lon + 360 : lon))) : box.left;
  const east = wrap ? Math.max(...points.map(([lon]) => (lon < 0 ? lon + 360 : lon))) : box.right;
  const height = box.bottom - box.top;
  const projection = geoConicEqualArea()
    .rotate([-(west + east) / 2, 0])
    .parallels([box.top + height / 6, box.bottom - height / 6])
    .scale(1)
    .translate([0, 0]);
  return ([lon, lat]) => projection([lon, lat]) ?? [NaN, NaN];
}

/** Of no points: an empty box at the origin. */
export function boxOf(points: Iterable<Point>): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return Number.isFinite(box.left) ? box : { left: 0, top: 0, right: 0, bottom: 0 };
}

/** Signed area of a ring and its centre of mass. */
export function massOf(ring: Ring): { readonly area: number; readonly centre: Point } {
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += ((x1 + x2) * cross) / 6;
    y += ((y1 + y2) * cross) / 6;
  });
  return { area, centre: area === 0 ? (ring[0] ?? [0, 0]) : [x / area, y / area] };
}

/** Area of a polygon without its holes, whichever way its rings are wound. */
export function areaOf(polygon: Polygon): number {
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(massOf(ring).area), 0);
}
