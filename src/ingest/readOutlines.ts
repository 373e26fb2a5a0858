import type { Unions } from "../dataset/geography";
import type { OutlineFeature } from "../dataset/matchOutlines";
import { isObject, type JsonObject } from "./jsonText";
import { rewind } from "./rewind";

export interface OutlinesRead {
  /** In file order. */
  readonly features: readonly OutlineFeature[];
  /** Features of the file that enclose nothing: points, lines, and those without any geometry. */
  readonly withoutArea: number;
}

/**
 * Reads the areas of a GeoJSON or TopoJSON text whose coordinates are degrees. `unions` names areas of a TopoJSON file
 * to be drawn as one, by code. Throws SyntaxError for what is neither.
 */
export async function readOutlines(text: string, unions?: Unions): Promise<OutlinesRead> {
  const value: unknown = JSON.parse(text);
  const features = isObject(value) ? await featuresOf(value, unions) : null;
  if (!features) throw new SyntaxError("neither GeoJSON nor TopoJSON");
  const read = features.flatMap((feature) => {
    const geometry = rewind(polygonsOf(feature["geometry"]));
    return geometry ? [{ texts: textsOf(feature), geometry }] : [];
  });
  return { features: read, withoutArea: features.length - read.length };
}

/** Features of a collection, or of the one feature that stands alone. null for JSON of another kind. */
async function featuresOf(value: JsonObject, unions?: Unions): Promise<JsonObject[] | null> {
  if (value["type"] === "Topology") return featuresOfTopology(value, unions);
  if (value["type"] === "Feature") return [value];
  const { features } = value;
  return value["type"] === "FeatureCollection" && Array.isArray(features) ? features.filter(isObject) : null;
}

async function featuresOfTopology(value: JsonObject, unions: Unions = new Map()): Promise<JsonObject[]> {
  const { feature, merge } = await import("topojson-client");
  type Topology = Parameters<typeof feature>[0];
  type Polygons = Parameters<typeof merge>[1];
  const topology = value as unknown as Topology;
  const geometries = Object.values(topology.objects).flatMap((object) =>
    object.type === "GeometryCollection" ? object.geometries : [object],
  );
  const unionOf = new Map([...unions].flatMap(([code, parts]) => parts.map((part) => [part, code])));
  const drawn = new Set<string>();
  return geometries.flatMap((geometry): JsonObject[] => {
    const code = unionOf.get(String(geometry.id));
    if (code === undefined) return [feature(topology, geometry) as unknown as JsonObject];
    if (drawn.has(code)) return [];
    drawn.add(code);
    const parts = geometries.filter(({ id }) => unionOf.get(String(id)) === code) as unknown as Polygons;
    return [{ type: "Feature", id: code, properties: {}, geometry: merge(topology, parts) }];
  });
}

function textsOf(feature: JsonObject): Record<string, string> {
  const properties = isObject(feature["properties"]) ? feature["properties"] : {};
  const { id } = feature;
  const all = Object.entries(id === undefined || "id" in properties ? properties : { ...properties, id });
  const isPlain = (value: unknown) => typeof value === "string" || typeof value === "number";
  return Object.fromEntries(all.filter(([, value]) => isPlain(value)).map(([name, value]) => [name, String(value)]));
}

type Polygon = (readonly [number, number])[][];

/** All polygons of a geometry, those in a collection included. Their coordinates may be anything. */
export function polygonsOf(geometry: unknown): Polygon[] {
  if (!isObject(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  if (Array.isArray(geometries)) return geometries.flatMap(polygonsOf);
  if (!Array.isArray(coordinates)) return [];
  const polygons: unknown[] = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : [];
  return polygons.filter(Array.isArray).map((rings: unknown[]) => rings.filter(Array.isArray) as Polygon);
}
