import { existsSync, readFileSync } from "node:fs";
import { geoArea, geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { findGeographies } from "../../src/dataset/findGeographies";
import type { Geography, Outline } from "../../src/dataset/geography";
import { matchOutlines } from "../../src/dataset/matchOutlines";
import { readOutlines } from "../../src/ingest/readOutlines";
import { catalogue } from "../series/shippedData";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const geographies = findGeographies({ catalogue, uploads: [], boundaries: [] });
const geographyOf = (id: string) => geographies.find((one) => one.id === id)!;

/** Square kilometres on a sphere of the earth's mean radius. */
const areaOf = ({ geometry }: Pick<Outline, "geometry">) => geoArea(geometry as never) * 6371.0088 ** 2;

async function outlinesOf({ units, outlines }: Geography) {
  const { path, unions } = outlines as { path: string; unions?: ReadonlyMap<string, readonly string[]> };
  return matchOutlines(units, (await readOutlines(read(`data/${path}`), unions)).features);
}

describe("outlines that ship", () => {
  // Areas in km² as the statistical offices give them, land and water alike.
  it.each([
    ["12025", 12, 65.9],
    ["02000", 300, 13_626],
    ["DEBER", 12, 891],
    ["GBLON", 33, 1_595],
    ["CHBSL", 21, 37],
    // Without the parks, airports and waters that belong to no community district.
    ["USNYC", 59, 703],
    ["USNYC.boroughs", 5, 785],
  ] as const)("of %s are %i, as large as they are in the yearbooks", async (id, count, km2) => {
    const { outlines, unmatchedUnits, unmatchedOutlines } = await outlinesOf(geographyOf(id));
    expect([outlines.length, unmatchedUnits, unmatchedOutlines]).toEqual([count, [], []]);
    const sizes = outlines.map(areaOf);
    expect(Math.min(...sizes)).toBeGreaterThan(0.1);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total / km2).toBeGreaterThan(0.93);
    expect(total / km2).toBeLessThan(1.07);
  });

  it("lie where they should", async () => {
    const { outlines } = await outlinesOf(geographyOf("02000"));
    const at = (point: [number, number]) => outlines.filter((one) => geoContains(one.geometry as never, point));
    expect(at([4.4777, 51.0283]).map(({ code }) => code)).toEqual(["12025"]);
    expect(at([4.3525, 50.8466])).toEqual([]);
  });
});

const square = (x: number, y: number, size = 1): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const featureOf = (geometry: unknown, properties: object = { name: "a" }) => ({ type: "Feature", properties, geometry });
const readGeo = (...features: unknown[]) => readOutlines(JSON.stringify({ type: "FeatureCollection", features }));

describe("winding", () => {
  const hole = square(4.4, 51.4, 0.2);
  it.each([
    ["as RFC 7946 wants it", [square(4, 51), [...hole].reverse()]],
    ["as d3-geo wants it", [[...square(4, 51)].reverse(), hole]],
    ["hole and ring alike", [square(4, 51), hole]],
  ])("%s: encloses the district and not the rest of the world", async (_, coordinates) => {
    const { features } = await readGeo(featureOf({ type: "Polygon", coordinates }));
    const geometry = features[0]!.geometry as never;
    expect(geoContains(geometry, [4.1, 51.1])).toBe(true);
    expect(geoContains(geometry, [4.5, 51.5])).toBe(false);
    expect(geoContains(geometry, [100, 0])).toBe(false);
  });

  it("holds across the 180th meridian", async () => {
    const ring = [[179, -17], [-179, -17], [-179, -16], [179, -16], [179, -17]];
    const { features } = await readGeo(featureOf({ type: "Polygon", coordinates: [ring] }));
    expect(areaOf(features[0]!)).toBeLessThan(30_000);
  });

  it("closes a ring that was left open", async () => {
    const { features } = await readGeo(featureOf({ type: "Polygon", coordinates: [square(4, 51).slice(0, 4)] }));
    const ring = features[0]!.geometry.coordinates[0]!;
    expect([ring.length, ring[0]]).toEqual([5, ring.at(-1)]);
  });
});

describe("files of all sorts", () => {
  it.each([
    ["words", [[[4, "51"], [5, "51"], [5, "52"]]]],
    ["nothing", [[[4, 51], [null, 51], [5, 52]]]],
    ["rings that are none", [4, null, { x: 1 }]],
    ["points that are none", [[4, 51, 5, 52]]],
    ["no list", "4 51"],
  ])("takes no coordinates that are %s for a place", async (_, coordinates) => {
    const good = featureOf({ type: "Polygon", coordinates: [square(4, 51)] });
    const polygon = featureOf({ type: "Polygon", coordinates });
    const several = featureOf({ type: "MultiPolygon", coordinates: [coordinates, coordinates] });
    const { features, withoutArea } = await readGeo(polygon, good, several);
    expect([features.length, withoutArea]).toEqual([1, 2]);
  });

  it("counts what encloses nothing and keeps the polygons beside it", async () => {
    const { features, withoutArea } = await readGeo(
      featureOf({ type: "Point", coordinates: [4, 51] }),
      featureOf(null),
      featureOf({ type: "Polygon", coordinates: [[[4, 51], [4, 51], [4, 51], [4, 51]]] }),
      featureOf({
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [4, 51] },
          { type: "Polygon", coordinates: [square(4, 51)] },
          { type: "MultiPolygon", coordinates: [[square(6, 51)], [square(8, 51)]] },
        ],
      }),
    );
    expect(withoutArea).toBe(3);
    expect(features.map(({ geometry }) => [geometry.type, geometry.coordinates.length])).toEqual([["MultiPolygon", 3]]);
  });

  it("takes heights away and numbers for texts", async () => {
    const coordinates = [square(4, 51).map(([x, y]) => [x, y, 12])];
    const { features } = await readGeo({ ...featureOf({ type: "Polygon", coordinates }, { n: 7, list: [] }), id: 3 });
    expect(features[0]!.texts).toEqual({ n: "7", id: "3" });
    expect(features[0]!.geometry.coordinates[0]![0]).toHaveLength(2);
  });

  it("draws areas of a topology as one where they merged", async () => {
    const { units } = geographyOf("02000");
    const parts = ["71022", "73040"];
    const apart = matchOutlines(units, (await readOutlines(read("data/boundaries/flanders.topojson"))).features);
    const unions = new Map([["71072", parts]]);
    const { features } = await readOutlines(read("data/boundaries/flanders.topojson"), unions);
    const united = features.filter(({ texts }) => texts["id"] === "71072");
    expect([features.length, united.length]).toEqual([299, 1]);
    const before = apart.outlines.filter(({ code }) => parts.includes(code)).map(areaOf);
    expect(areaOf(united[0]!)).toBeCloseTo(before[0]! + before[1]!, 1);
    // Their common border is gone.
    expect(united[0]!.geometry.type).toBe("Polygon");
  });

  it.each(["[1]", '{"type":"Point"}', "x"])("throws for %s", async (text) => {
    await expect(readOutlines(text)).rejects.toThrow(SyntaxError);
  });
});

const shared = new URL("../../../shared/figures/geo/", import.meta.url);
const FILES = [
  ["mechelen_wijken_2024.geojson", "12025", 12],
  ["berlin.geojson", "DEBER", 12],
  ["london.geojson", "GBLON", 33],
  ["basel.geojson", "CHBSL", 21],
  ["newyork_boroughs.geojson", "USNYC.boroughs", 5],
  ["newyork_cd.geojson", "USNYC", 59],
] as const;

describe.each(existsSync(shared) ? ["the districts of the package"] : [])("published outlines fit %s by name", () => {
  it.each(FILES)("%s", async (file, id, count) => {
    const { units } = geographyOf(id);
    const { features, withoutArea } = await readOutlines(readFileSync(new URL(file, shared), "utf8"));
    const { outlines, unmatchedUnits, unmatchedOutlines } = matchOutlines(units, features);
    expect([outlines.length, withoutArea]).toEqual([count, 0]);
    expect([unmatchedUnits, unmatchedOutlines]).toEqual([[], []]);
    const own = (await outlinesOf(geographyOf(id))).outlines;
    for (const one of outlines) {
      const other = own.find(({ code }) => code === one.code)!;
      expect(areaOf(one) / areaOf(other)).toBeCloseTo(1, 1);
    }
  });
});

describe.each(existsSync(shared) ? ["outlines"] : [])("other published %s", () => {
  const readShared = (file: string) => readOutlines(readFileSync(new URL(file, shared), "utf8"));

  it.each(["mechelen_deelgemeenten_2024.geojson", "centrumsteden_wijken_2024.geojson"])(
    "%s: all areas are read, and those of other districts are not taken for ours",
    async (file) => {
      const { features, withoutArea } = await readShared(file);
      expect(withoutArea).toBe(0);
      const { outlines, unmatchedUnits, unmatchedOutlines } = matchOutlines(geographyOf("12025").units, features);
      expect(outlines.length).toBe(features.length);
      const matched = outlines.filter(({ code }) => !code.startsWith("?"));
      expect(matched.length).toBe(features.length - unmatchedOutlines.length);
      expect(matched.length).toBe(12 - unmatchedUnits.length);
    },
  );

  it.each(existsSync(shared) ? ["centrumsteden_wijken_2024.geojson"] : [])(
    "%s: of all centre cities, those of Mechelen are told from others of the same name",
    async (file) => {
      const { units, cityName } = geographyOf("12025");
      const named = units.map((unit) => ({ ...unit, code: `own-${unit.code}` }));
      const naming = { nameProperty: "code", codeProperty: "", city: Object.values(cityName!) };
      const { features } = await readShared(file);
      const { outlines, unmatchedUnits, unmatchedOutlines } = matchOutlines(named, features, naming);
      expect([outlines.length, unmatchedUnits, unmatchedOutlines]).toEqual([12, [], []]);
    },
  );

  it.each(existsSync(shared) ? ["belgium_municipalities_581_WGS84.topojson"] : [])(
    "%s: every municipality of Flanders is found among all of Belgium",
    async (file) => {
      const { features } = await readShared(file);
      const { unmatchedUnits, unmatchedOutlines } = matchOutlines(geographyOf("02000").units, features);
      expect([features.length, unmatchedUnits, unmatchedOutlines.length]).toEqual([581, [], 281]);
    },
  );
});
