import { isObject, type JsonObject } from "./jsonText";
import { LATITUDE_FIRST, type Box, type Projection } from "./projections";

type Point = readonly number[];

/** Features with their coordinates in degrees of WGS 84, longitude first; null where one has no place on earth. */
export async function toDegrees(features: readonly JsonObject[], projection: Projection): Promise<JsonObject[] | null> {
  const convert = await converterOf(projection);
  try {
    return features.map((feature) => ({ ...feature, geometry: convertGeometry(feature["geometry"], convert) }));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function converterOf({ id, definition }: Projection): Promise<(point: Point) => number[]> {
  if (id === LATITUDE_FIRST) return ([lat = NaN, lon = NaN]) => checked([lon, lat]);
  if (definition === null) return ([lon = NaN, lat = NaN]) => checked([lon, lat]);
  const { default: proj4 } = await import("proj4");
  const { forward } = proj4(definition, "+proj=longlat +datum=WGS84 +no_defs");
  return ([x = NaN, y = NaN]) => checked(forward([x, y]));
}

/** A millimetre is a hundred-millionth of a degree. */
const round = (degrees: number) => Math.round(degrees * 1e8) / 1e8;

function checked([lon = NaN, lat = NaN]: number[]): number[] {
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [round(lon), round(lat)];
  throw new RangeError(`no place on earth: ${lon}, ${lat}`);
}

function convertGeometry(geometry: unknown, convert: (point: Point) => number[]): unknown {
  if (!isObject(geometry)) return geometry;
  const { coordinates, geometries } = geometry;
  if (Array.isArray(geometries)) {
    return { ...geometry, geometries: geometries.map((one) => convertGeometry(one, convert)) };
  }
  return { ...geometry, coordinates: convertAll(coordinates, convert) };
}

function convertAll(coordinates: unknown, convert: (point: Point) => number[]): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === "number"
    ? convert(coordinates as number[])
    : coordinates.map((inner) => convertAll(inner, convert));
}

/** Smallest and largest coordinates of all features; of none, Infinity to -Infinity. */
export function boxOf(features: readonly JsonObject[]): Box {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const { geometry } of features) extend(box, geometry);
  return box;
}

function extend(box: { -readonly [Side in keyof Box]: number }, value: unknown): void {
  if (isObject(value)) {
    extend(box, value["coordinates"]);
    extend(box, value["geometries"]);
  } else if (Array.isArray(value)) {
    if (typeof value[0] !== "number") {
      for (const inner of value) extend(box, inner);
      return;
    }
    const [x = NaN, y = NaN] = value as number[];
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
}
