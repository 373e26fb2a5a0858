import type { Issue } from "../base/issue";
import type { Boundaries, OutlinesReading } from "./importProtocol";
import { fileNotice } from "./issues";
import { recordsOfObjects } from "./jsonRecords";
import { isObject, type JsonObject } from "./jsonText";
import { placeOutlines } from "./placeOutlines";
import { polygonsOf } from "./readOutlines";
import { rewind } from "./rewind";

/** What a file of areas holds: a table of their properties, and their outlines where these can be drawn. */
export interface AreaFile {
  /** Objects of a TopoJSON file; empty for GeoJSON. */
  readonly layers: readonly string[];
  readonly layer: number;
  readonly records: string[][];
  readonly boundaries: Boundaries | null;
  /** How the coordinates were read; null for areas without outlines. */
  readonly outlines: OutlinesReading | null;
  readonly issues: readonly Issue[];
}

interface WantedAreas {
  /** Among the objects of a TopoJSON file; null = the first. */
  readonly layer: number | null;
  /** Id of the projection, where the visitor says so; empty = as the file says. */
  readonly projection: string;
}

/** Reads GeoJSON or TopoJSON; null for JSON of another kind, `broken` where the file contradicts itself. */
export async function readAreas(value: unknown, wanted: WantedAreas): Promise<AreaFile | "broken" | null> {
  if (!isObject(value)) return null;
  if (value["type"] === "Topology" && isObject(value["objects"])) return readTopology(value, wanted);
  const features = featuresOf(value);
  return features && describeAreas(features, value, { layers: [], layer: 0, wanted: wanted.projection });
}

async function readTopology(topology: JsonObject, wanted: WantedAreas): Promise<AreaFile | "broken"> {
  const { feature } = await import("topojson-client");
  type Topology = Parameters<typeof feature>[0];
  const { objects } = topology as unknown as Topology;
  const layers = Object.keys(objects);
  const layer = Math.min(wanted.layer ?? 0, layers.length - 1);
  const object = objects[layers[layer] ?? ""];
  if (!object) return "broken";
  let features: JsonObject[] | null;
  try {
    features = featuresOf(feature(topology as unknown as Topology, object) as unknown as JsonObject);
  } catch {
    // Arcs that point nowhere.
    return "broken";
  }
  const at = { layers: layers.length > 1 ? layers : [], layer, wanted: wanted.projection };
  return features ? describeAreas(features, topology, at) : "broken";
}

function featuresOf(value: JsonObject): JsonObject[] | null {
  if (value["type"] === "Feature") return [value];
  const { features } = value;
  return value["type"] === "FeatureCollection" && Array.isArray(features) ? features.filter(isObject) : null;
}

async function describeAreas(
  features: readonly JsonObject[],
  file: JsonObject,
  { wanted, ...at }: Pick<AreaFile, "layers" | "layer"> & { readonly wanted: string },
): Promise<AreaFile> {
  const properties = features.map((feature) => {
    const own = isObject(feature["properties"]) ? feature["properties"] : {};
    return feature["id"] === undefined || "id" in own ? own : { id: feature["id"], ...own };
  });
  const records = recordsOfObjects(properties);
  const outlined = features.filter(({ geometry }) => rewind(polygonsOf(geometry)) !== null);
  const without = features.length - outlined.length;
  const left = without > 0 ? [fileNotice("areas-without-outline", { count: without })] : [];
  if (outlined.length === 0) return { ...at, records, boundaries: null, outlines: null, issues: left };
  const { degrees, outlines, issues } = await placeOutlines(outlined, file, wanted);
  issues.push(...left);
  if (!degrees) return { ...at, records, boundaries: null, outlines, issues };
  const bytes = new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features: degrees }));
  const boundaries = { bytes, features: degrees.length, nameProperties: namesAmong(records) };
  return { ...at, records, boundaries, outlines, issues };
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
