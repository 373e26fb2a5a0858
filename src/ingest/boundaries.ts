import type { Issue } from "../base/issue";
import type { Boundaries } from "./importProtocol";
import { recordsOfObjects } from "./jsonRecords";
import { isObject, type JsonObject } from "./jsonText";

/** What a file of areas holds: a table of their properties, and their outlines where these can be drawn. */
export interface AreaFile {
  /** Objects of a TopoJSON file; empty for GeoJSON. */
  readonly layers: readonly string[];
  readonly layer: number;
  readonly records: string[][];
  readonly boundaries: Boundaries | null;
  readonly issues: readonly Issue[];
}

/** Reads GeoJSON or TopoJSON; null for JSON of another kind, `broken` where the file contradicts itself. */
export async function readAreas(value: unknown, layer: number | null): Promise<AreaFile | "broken" | null> {
  if (!isObject(value)) return null;
  if (value["type"] === "Topology" && isObject(value["objects"])) return readTopology(value, layer ?? 0);
  const features = featuresOf(value);
  return features && describeAreas(features, value, { layers: [], layer: 0 });
}

async function readTopology(topology: JsonObject, wanted: number): Promise<AreaFile | "broken"> {
  const { feature } = await import("topojson-client");
  type Topology = Parameters<typeof feature>[0];
  const { objects } = topology as unknown as Topology;
  const layers = Object.keys(objects);
  const layer = Math.min(wanted, layers.length - 1);
  const object = objects[layers[layer] ?? ""];
  if (!object) return "broken";
  try {
    const collection = feature(topology as unknown as Topology, object) as unknown as JsonObject;
    const at = { layers: layers.length > 1 ? layers : [], layer };
    const features = featuresOf(collection);
    return features ? describeAreas(features, topology, at) : "broken";
  } catch {
    // Arcs that point nowhere.
    return "broken";
  }
}

function featuresOf(value: JsonObject): JsonObject[] | null {
  if (value["type"] === "Feature") return [value];
  const { features } = value;
  return value["type"] === "FeatureCollection" && Array.isArray(features) ? features.filter(isObject) : null;
}

function describeAreas(
  features: readonly JsonObject[],
  file: JsonObject,
  at: Pick<AreaFile, "layers" | "layer">,
): AreaFile {
  const properties = features.map((feature) => {
    const own = isObject(feature["properties"]) ? feature["properties"] : {};
    return feature["id"] === undefined || "id" in own ? own : { id: feature["id"], ...own };
  });
  const records = recordsOfObjects(properties);
  const outlined = features.filter(
    ({ geometry }) => isObject(geometry) && String(geometry["type"]).endsWith("Polygon"),
  );
  if (outlined.length === 0) return { ...at, records, boundaries: null, issues: [] };
  const projection = projectionOf(outlined, file);
  if (projection !== null) {
    const detail = { projection };
    return {
      ...at,
      records,
      boundaries: null,
      issues: [{ code: "areas-projected", severity: "warning", where: "", detail }],
    };
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features: outlined }));
  const boundaries = { bytes, features: outlined.length, nameProperties: namesAmong(records) };
  return { ...at, records, boundaries, issues: [] };
}

const NAME = /name|naam|nom|nome|nombre|wijk|district|quartier|bezirk|buurt|label|gemeente|commune/i;

/** Columns whose filled cells are all different, those that are called a name first. */
function namesAmong([header = [], ...rows]: readonly string[][]): string[] {
  const telling = header.filter((_, i) => {
    const cells = rows.map((row) => row[i] ?? "");
    return new Set(cells).size === cells.length && !cells.includes("");
  });
  return [...telling.filter((name) => NAME.test(name)), ...telling.filter((name) => !NAME.test(name))];
}

/** Extents of national grids in metres: x from, x to, y from, y to. The smallest that holds all is the likeliest. */
const GRIDS: readonly (readonly [name: string, number, number, number, number])[] = [
  ["Belgian Lambert 72 (EPSG:31370)", 14_000, 300_000, 15_000, 250_000],
  ["Dutch RD New (EPSG:28992)", 7_000, 300_000, 289_000, 629_000],
  ["Belgian Lambert 2008 (EPSG:3812)", 510_000, 800_000, 515_000, 760_000],
  ["British National Grid (EPSG:27700)", 0, 700_000, 0, 1_300_000],
  ["Swiss LV95 (EPSG:2056)", 2_480_000, 2_840_000, 1_070_000, 1_300_000],
  ["French Lambert 93 (EPSG:2154)", 99_000, 1_250_000, 6_040_000, 7_120_000],
  ["UTM", 160_000, 840_000, 0, 10_000_000],
  ["ETRS89 LAEA (EPSG:3035)", 2_400_000, 7_400_000, 1_300_000, 5_500_000],
];

/** null for longitudes and latitudes; else the projection that the file names or that its numbers suggest. */
function projectionOf(features: readonly JsonObject[], file: JsonObject): string | null {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const { geometry } of features) extend(box, (geometry as JsonObject)["coordinates"]);
  if (box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90) return null;
  const { crs } = file;
  const said = isObject(crs) && isObject(crs["properties"]) ? crs["properties"]["name"] : null;
  if (typeof said === "string" && !/CRS84|EPSG::?4326/.test(said)) return said;
  const grids = GRIDS.filter(
    ([, west, east, south, north]) => box.west >= west && box.east <= east && box.south >= south && box.north <= north,
  );
  // Cities of the north stand there in the projection of web maps, whose numbers national grids use too.
  const web = box.south > 2_000_000 && box.north < 12_000_000 ? ["Web Mercator (EPSG:3857)"] : [];
  return [...grids.slice(0, 1).map(([name]) => name), ...web].join(" / ") || "?";
}

function extend(box: { west: number; east: number; south: number; north: number }, coordinates: unknown): void {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] !== "number") {
    for (const inner of coordinates) extend(box, inner);
    return;
  }
  const [x = NaN, y = NaN] = coordinates as number[];
  box.west = Math.min(box.west, x);
  box.east = Math.max(box.east, x);
  box.south = Math.min(box.south, y);
  box.north = Math.max(box.north, y);
}
