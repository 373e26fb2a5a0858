import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { findProjection, guessProjections, PROJECTIONS, statedProjection } from "../../src/ingest/projections";
import { toDegrees } from "../../src/ingest/toDegrees";
import { fileOf, openAll } from "./jobHarness";

async function convert(id: string, point: readonly [number, number]): Promise<[number, number]> {
  const feature = { geometry: { type: "Point", coordinates: point } };
  const [converted] = (await toDegrees([feature], findProjection(id)!))!;
  return (converted!["geometry"] as { coordinates: [number, number] }).coordinates;
}

const METRES_PER_DEGREE = 111_195;

/** Metres between two points close to each other, on a sphere. */
function distance([lon, lat]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  return Math.hypot((lon - lon2) * narrowing, lat - lat2) * METRES_PER_DEGREE;
}

const dms = (degrees: number, minutes: number, seconds: number) => degrees + minutes / 60 + seconds / 3600;

describe("points whose place is published", () => {
  it.each([
    // proj4js issue 91: what the national geographic institute's own program gives for a point in Ghent.
    ["EPSG:31370", [104412.34369, 193117.34979], [3.7186701465384533, 51.04642936832842], 2],
    // proj4js issue 377: cs2cs and epsg.io for a point in Luxembourg province.
    ["EPSG:31370", [212228.681297, 97950.9795382], [5.2401846, 50.1893924], 2],
    // PROJ issue 4170: cs2cs for a point in Brussels.
    ["EPSG:31370", [151066.89, 170265.84], [4.3839, 50.8428], 2],
    // Origins of the projections, EPSG Dataset: datums equal to WGS 84 within a metre.
    ["EPSG:3812", [649328, 665262], [dms(4, 21, 33.177), dms(50, 47, 52.134)], 1],
    ["EPSG:2154", [700000, 6600000], [3, 46.5], 1],
    ["EPSG:3035", [4321000, 3210000], [10, 52], 1],
    ["EPSG:25832", [500000, 0], [9, 0], 1],
    ["EPSG:32733", [500000, 10000000], [15, 0], 1],
    ["EPSG:3857", [111319.4907932736, 0], [1, 0], 1],
    ["EPSG:2263", [984250, 0], [-74, dms(40, 10, 0)], 1],
    // The tower of Amersfoort, origin of the Dutch grid, in ETRS89.
    ["EPSG:28992", [155000, 463000], [5.38720621, 52.1551744], 1],
    // The old observatory of Bern, origin of the Swiss grid (swisstopo).
    ["EPSG:2056", [2600000, 1200000], [7.438632495, 46.951082877], 1],
    ["EPSG:21781", [600000, 200000], [7.438632495, 46.951082877], 1],
    // Caister water tower (Ordnance Survey); a shift of seven parameters is good to five metres.
    ["EPSG:27700", [651409.903, 313177.27], [dms(1, 42, 57.8663), dms(52, 39, 28.8282)], 5],
  ] as const)("%s %j", async (id, projected, expected, metres) => {
    expect(distance(await convert(id, projected), expected)).toBeLessThan(metres);
  });
});

describe("what a file may state", () => {
  const named = (name: unknown) => ({ crs: { type: "name", properties: { name } } });
  it.each([
    [named("urn:ogc:def:crs:EPSG::31370"), "EPSG:31370"],
    [named("urn:ogc:def:crs:EPSG:6.9:31370"), "EPSG:31370"],
    [named("EPSG:3812"), "EPSG:3812"],
    [named("http://www.opengis.net/def/crs/EPSG/0/28992"), "EPSG:28992"],
    [named("Belge 1972 / Belgian Lambert 72"), "EPSG:31370"],
    [named("Belge_Lambert_1972"), "EPSG:31370"],
    [named("BD72 / Belgian Lambert 72"), "EPSG:31370"],
    [named("ETRS89 / Belgian Lambert 2008"), "EPSG:3812"],
    [named("Amersfoort / RD New"), "EPSG:28992"],
    [named("OSGB36 / British National Grid"), "EPSG:27700"],
    [named("CH1903+ / LV95"), "EPSG:2056"],
    [named("RGF93 v1 / Lambert-93"), "EPSG:2154"],
    [named("WGS 84 / Pseudo-Mercator"), "EPSG:3857"],
    [named("EPSG:900913"), "EPSG:3857"],
    [named("urn:ogc:def:crs:EPSG::31300"), "EPSG:31370"],
    [named("ETRS89 / UTM zone 33N"), "EPSG:25833"],
    [named("WGS 84 / UTM zone 7S"), "EPSG:32707"],
    [named("urn:ogc:def:crs:OGC:1.3:CRS84"), "EPSG:4326"],
    [named("urn:ogc:def:crs:EPSG::4258"), "EPSG:4326"],
    [{ crs: { type: "EPSG", properties: { code: 31370 } } }, "EPSG:31370"],
    [{ crs: "EPSG:32618" }, "EPSG:32618"],
    [{ coordRefSys: "http://www.opengis.net/def/crs/EPSG/0/2056" }, "EPSG:2056"],
    [named("EPSG:5514"), null],
    [named("Mars 2000"), null],
    [named("urn:ogc:def:crs:EPSG::32661"), null],
  ])("%j", (file, id) => expect(statedProjection(file as never)?.id).toBe(id));

  it.each([[{}], [{ crs: null }], [{ crs: { type: "name", properties: {} } }], [{ crs: { type: "name" } }]])(
    "nothing: %j",
    (file) => expect(statedProjection(file as never)).toBeNull(),
  );
});

it("every projection leads into its own extent and back to the numbers that are proposed for it", async () => {
  for (const projection of PROJECTIONS.filter(({ definition }) => definition !== null)) {
    const [west, east, south, north] = projection.extent;
    const [x, y] = [(west + east) / 2, (south + north) / 2] as const;
    const [lon, lat] = await convert(projection.id, [x, y]);
    expect([Math.abs(lon) <= 180, Math.abs(lat) <= 85]).toEqual([true, true]);
    const box = { west: x, east: x + 1, south: y, north: y + 1 };
    expect(guessProjections(box).map(({ id }) => id)).toContain(projection.id);
  }
});

const square = (x: number, y: number, size: number) => [
  [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]],
];
function areas(coordinates: unknown, more: object = {}, others: unknown[] = []) {
  const area = { type: "Feature", properties: { naam: "Centrum" }, geometry: { type: "Polygon", coordinates } };
  return fileOf(JSON.stringify({ type: "FeatureCollection", ...more, features: [area, ...others] }), "a.geojson");
}
const LAMBERT = square(157_000, 190_000, 900);
const codesOf = (issues: readonly { code: string }[]) =>
  issues.map(({ code }) => code).filter((code) => code.startsWith("areas"));

describe("outlines in a grid", () => {
  it("that the file states are converted, and that is said", async () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::31370" } };
    const { preview, boundaries } = await openAll(areas(LAMBERT, { crs }));
    expect(codesOf(preview.issues)).toEqual(["areas-converted"]);
    const [feature] = JSON.parse(new TextDecoder().decode(boundaries?.bytes)).features;
    expect(feature.properties).toEqual({ naam: "Centrum" });
    expect(distance(feature.geometry.coordinates[0][0], await convert("EPSG:31370", [157_000, 190_000]))).toBeLessThan(0.01);
    expect(preview.outlines?.projection).toBe("EPSG:31370");
    expect(preview.outlines?.middle?.map((one) => one.toFixed(2))).toEqual(["4.47", "51.02"]);
  });

  it("that no file states are left out until the visitor says which, the likeliest first", async () => {
    const { preview, boundaries } = await openAll(areas(LAMBERT));
    expect([boundaries, codesOf(preview.issues), preview.outlines?.projection]).toEqual([null, ["areas-projected"], null]);
    expect(preview.outlines?.likely.slice(0, 2)).toEqual(["EPSG:31370", "EPSG:27700"]);
    const said = await openAll(areas(LAMBERT), { hints: { projection: "EPSG:31370" } });
    expect([said.boundaries?.features, codesOf(said.preview.issues)]).toEqual([1, ["areas-converted"]]);
  });

  it("that the visitor says and that cannot be are refused", async () => {
    const { preview, boundaries } = await openAll(areas(LAMBERT), { hints: { projection: "EPSG:28992" } });
    expect([boundaries, codesOf(preview.issues)]).toEqual([null, ["areas-elsewhere"]]);
  });

  it("that the file states and that is hardly right are converted, and the doubt is said", async () => {
    const { preview, boundaries } = await openAll(areas(square(657_000, 690_000, 900), { crs: "EPSG:31370" }));
    expect([boundaries?.features, codesOf(preview.issues)]).toEqual([1, ["areas-outside", "areas-converted"]]);
    expect(preview.outlines?.doubtful).toBe(true);
  });

  it("that is unknown here is named", async () => {
    const { preview } = await openAll(areas(square(-740_000, -1_050_000, 900), { crs: "EPSG:5514" }));
    expect(preview.issues.find(({ code }) => code === "areas-projected")?.detail).toEqual({ projection: "EPSG:5514" });
  });

  it("of which a file speaks that is in degrees all the same are taken as degrees", async () => {
    const { preview, boundaries } = await openAll(areas(square(4.4, 51, 0.1), { crs: "EPSG:31370" }));
    expect([boundaries?.features, preview.outlines?.projection, codesOf(preview.issues)]).toEqual([1, "EPSG:4326", []]);
  });
});

describe("latitude before longitude", () => {
  it("is asked about where Europe would lie in the Arabian Sea, and turned around when the visitor says so", async () => {
    const { preview } = await openAll(areas(square(51, 4.4, 0.1)));
    expect([codesOf(preview.issues), preview.outlines?.doubtful]).toEqual([["areas-swapped"], true]);
    const said = await openAll(areas(square(51, 4.4, 0.1)), { hints: { projection: "lat-lon" } });
    const [{ geometry }] = JSON.parse(new TextDecoder().decode(said.boundaries?.bytes)).features;
    expect(geometry.coordinates[0][1]).toEqual([4.4, 51.1]);
    expect(said.preview.outlines?.middle?.map((one) => one.toFixed(2))).toEqual(["4.45", "51.05"]);
    const stays = await openAll(areas(square(51, 4.4, 0.1)), { hints: { projection: "EPSG:4326" } });
    expect(codesOf(stays.preview.issues)).toEqual([]);
  });

  it("is proposed where nothing else can be", async () => {
    const { preview } = await openAll(areas(square(35.6, 139.7, 0.1)));
    expect(preview.outlines?.likely[0]).toBe("lat-lon");
  });
});

it("everything that may be said of outlines has words", () => {
  const said = ["projected", "converted", "elsewhere", "outside", "swapped", "without-outline", "broken"];
  expect(said.filter((code) => !Object.hasOwn(en, `issue.areas-${code}`))).toEqual([]);
});

it("records without an outline are counted", async () => {
  const point = { type: "Feature", properties: { naam: "x" }, geometry: { type: "Point", coordinates: [4, 51] } };
  const { preview, boundaries } = await openAll(areas(square(4.4, 51, 0.1), {}, [point, { ...point, geometry: null }]));
  expect([preview.rowCount, boundaries?.features]).toEqual([3, 1]);
  expect(preview.issues.find(({ code }) => code === "areas-without-outline")?.detail).toEqual({ count: 2 });
  const only = await openAll(fileOf(JSON.stringify({ type: "FeatureCollection", features: [point, point] }), "b.geojson"));
  expect([only.preview.rowCount, only.boundaries]).toEqual([2, null]);
  expect(only.preview.issues.map(({ code, detail }) => [code, detail])).toContainEqual([
    "areas-without-outline",
    { count: 2 },
  ]);
});

const shared = new URL("../../../shared/figures/geo/mechelen_wijken_2024.geojson", import.meta.url);

interface Area {
  readonly geometry: { readonly coordinates: unknown[] };
}

const firstPoint = ({ geometry }: Area) => (geometry.coordinates.flat(4) as number[]).slice(0, 2) as [number, number];

describe.each(existsSync(shared) ? [shared] : [])("a real file", (file) => {
  it("put into Lambert 72 and read again lies where it lay", async () => {
    const { default: proj4 } = await import("proj4");
    const { forward } = proj4("+proj=longlat +datum=WGS84", findProjection("EPSG:31370")!.definition!);
    const turn = (value: unknown): unknown => {
      if (!Array.isArray(value)) return value;
      return typeof value[0] === "number" ? forward(value as [number, number]) : value.map(turn);
    };
    const before = JSON.parse(readFileSync(file, "utf8")).features as Area[];
    const features = before.map((one) => ({
      ...one,
      geometry: { ...one.geometry, coordinates: turn(one.geometry.coordinates) },
    }));
    const crs = { type: "name", properties: { name: "Belge 1972 / Belgian Lambert 72" } };
    const text = JSON.stringify({ type: "FeatureCollection", crs, features });
    const { boundaries } = await openAll(fileOf(text, "m.geojson"));
    const after = JSON.parse(new TextDecoder().decode(boundaries?.bytes)).features as Area[];
    expect(after).toHaveLength(12);
    after.forEach((one, i) => expect(distance(firstPoint(one), firstPoint(before[i]!))).toBeLessThan(0.01));
  });
});
