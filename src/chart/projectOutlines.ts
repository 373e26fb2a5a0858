import polylabel from "polylabel";
import type { Outline } from "../dataset/geography";
import {
  placeInsets,
  sizeOfInset,
  spotForTools,
  tinyOf,
  USUAL_SPOT,
  type Inset,
  type ToolsSpot,
} from "./mapInsets";
import { drawn, fitBox, pathOf, rounded, type Fit } from "./outlinePaths";
import {
  areaOf,
  boxOf,
  flattenOutlines,
  massOf,
  type Box,
  type FlatOutlines,
  type Point,
  type Polygon,
} from "./outlinePoints";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A unit as drawn; lengths in px. */
export interface Shape {
  readonly code: string;
  /** SVG path, coordinates to a tenth of a pixel; holes by the even-odd rule. */
  readonly d: string;
  readonly polygons: readonly Polygon[];
  /** The largest part, which carries the label. */
  readonly main: Polygon;
  readonly area: number;
  readonly box: Box;
  /** Centre of mass of the largest part; it may lie outside a bent shape. */
  readonly centroid: Point;
  /** Inside the largest part, where a text that is wider than high has most room. */
  readonly anchor: Point;
}

export interface Geometry extends Size {
  readonly shapes: readonly Shape[];
  readonly shapeOf: ReadonlyMap<string, Shape>;
  readonly insets: readonly Inset[];
  /** Where the buttons of the view cover no unit. */
  readonly tools: ToolsSpot;
}

/** Among so many units a strip for four of them is worth less than the size of all. */
const MOST_FOR_STRIP = 100;
/** A line of text with its number is about twice as wide as high. */
const LABEL_ASPECT = 2;

const cache = new WeakMap<readonly Outline[], Map<string, Geometry>>();

/** Outlines fitted to a frame. The same outlines and size give the same object: a period step rebuilds nothing. */
export function projectOutlines(
  outlines: readonly Outline[],
  { width, height }: Size,
  { insets = true }: { readonly insets?: boolean } = {},
): Geometry {
  const sizes = cache.get(outlines) ?? new Map<string, Geometry>();
  cache.set(outlines, sizes);
  const key = `${width} ${height} ${insets}`;
  const known = sizes.get(key);
  if (known) return known;
  const made = buildGeometry(flattenOutlines(outlines), { width, height }, insets);
  sizes.set(key, made);
  return made;
}

/** How many times as wide as high the outlines are. */
export function aspectOf(outlines: readonly Outline[]): number {
  const { left, top, right, bottom } = flattenOutlines(outlines).box;
  return bottom > top ? (right - left) / (bottom - top) : 1;
}

/** Height that suits the outlines at a width, within limits; px. */
export function mapHeight(
  outlines: readonly Outline[],
  widthPx: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const { left, top, right, bottom } = flattenOutlines(outlines).box;
  const ratio = right > left ? (bottom - top) / (right - left) : 1;
  return Math.round(Math.max(least, Math.min(most, widthPx * ratio)));
}

function buildGeometry(flat: FlatOutlines, size: Size, wantsInsets: boolean): Geometry {
  const { width, height } = size;
  const first = geometryOf(flat, size, fitBox(flat.box, { left: 0, top: 0, right: width, bottom: height }));
  const tiny = wantsInsets ? tinyOf(first.shapes).map(({ code }) => code) : [];
  if (tiny.length === 0) return first;
  const insets = placeInsets(first, tiny, flat);
  if (insets.length > 0 || flat.units.length > MOST_FOR_STRIP) return { ...first, insets };
  const strip = sizeOfInset(size).size;
  const beside = width >= height;
  const right = width - (beside ? strip.width : 0);
  const bottom = height - (beside ? 0 : strip.height);
  const frame = { left: 0, top: 0, right, bottom };
  const second = geometryOf(flat, size, fitBox(flat.box, frame));
  return { ...second, insets: placeInsets(second, tiny, flat) };
}

function geometryOf({ units }: FlatOutlines, size: Size, fit: Fit): Geometry {
  const shapes = units.map(({ code, polygons }) => shapeFrom(code, drawn(polygons, fit)));
  const shapeOf = new Map(shapes.map((shape) => [shape.code, shape]));
  const plain: Geometry = { ...size, shapes, shapeOf, insets: [], tools: USUAL_SPOT };
  return { ...plain, tools: spotForTools(plain) };
}

function shapeFrom(code: string, polygons: readonly Polygon[]): Shape {
  const main = polygons.reduce<Polygon>((best, one) => (areaOf(one) > areaOf(best) ? one : best), polygons[0] ?? []);
  const box = boxOf(polygons.flat(2));
  return {
    code,
    d: pathOf(polygons),
    polygons,
    main,
    area: polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0),
    box,
    centroid: rounded(massOf(main[0] ?? []).centre),
    anchor: anchorOf(main),
  };
}

/** Where a text `aspect` times as wide as high has most room. */
export function anchorOf(polygon: Polygon, aspect = LABEL_ASPECT): Point {
  if ((polygon[0]?.length ?? 0) < 3) return polygon[0]?.[0] ?? [0, 0];
  const stretched = polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y * aspect]));
  const [x, y] = polylabel(stretched, 1);
  return rounded([x, y / aspect]);
}
