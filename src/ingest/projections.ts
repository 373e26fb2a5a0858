import { isObject, type JsonObject } from "./jsonText";

/** How the coordinates of a file are to be read. */
export interface Projection {
  /** `EPSG:` and its number there; `lat-lon` is WGS 84 with the latitude first, which GeoJSON forbids and files have. */
  readonly id: string;
  /** Of the EPSG Dataset, the same in every language. */
  readonly name: string;
  /** As PROJ writes it, the shift to WGS 84 included; null for degrees, which need none. */
  readonly definition: string | null;
  /** Where its numbers may lie: x from, x to, y from, y to. */
  readonly extent: readonly [number, number, number, number];
}

export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export const DEGREES = "EPSG:4326";
export const LATITUDE_FIRST = "lat-lon";

const GRS80 = "+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m";
const SWISS = "+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +ellps=bessel +units=m";
const SWISS_SHIFT = "+towgs84=674.374,15.056,405.346,0,0,0,0";

const utm = (zone: number): Projection => ({
  id: `EPSG:${25800 + zone}`,
  name: `ETRS89 / UTM ${zone}N`,
  definition: `+proj=utm +zone=${zone} ${GRS80}`,
  extent: [100_000, 900_000, 3_500_000, 9_500_000],
});

/**
 * Parameters of the EPSG Dataset. Rotations of `towgs84` are position-vector ones, in seconds: the dataset gives those of
 * Belgium as coordinate-frame ones, with the other sign.
 */
export const PROJECTIONS: readonly Projection[] = [
  { id: DEGREES, name: "WGS 84", definition: null, extent: [-180, 180, -90, 90] },
  { id: LATITUDE_FIRST, name: "WGS 84", definition: null, extent: [-90, 90, -180, 180] },
  {
    id: "EPSG:31370",
    name: "Belgian Lambert 72",
    definition:
      "+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013" +
      " +y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m",
    extent: [14_000, 300_000, 15_000, 250_000],
  },
  {
    id: "EPSG:28992",
    name: "Amersfoort / RD New",
    definition:
      "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel" +
      " +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m",
    extent: [7_000, 300_000, 289_000, 629_000],
  },
  {
    id: "EPSG:3812",
    name: "Belgian Lambert 2008",
    definition:
      "+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 +lat_2=51.1666666666667 +x_0=649328" +
      ` +y_0=665262 ${GRS80}`,
    extent: [510_000, 800_000, 515_000, 760_000],
  },
  {
    id: "EPSG:2169",
    name: "Luxembourg 1930 / Gauss",
    definition:
      "+proj=tmerc +lat_0=49.8333333333333 +lon_0=6.16666666666667 +k=1 +x_0=80000 +y_0=100000 +ellps=intl" +
      " +towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598 +units=m",
    extent: [48_000, 108_000, 56_000, 140_000],
  },
  {
    id: "EPSG:27700",
    name: "British National Grid",
    definition:
      "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy" +
      " +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m",
    extent: [0, 700_000, 0, 1_300_000],
  },
  {
    id: "EPSG:21781",
    name: "CH1903 / LV03",
    definition: `${SWISS} +x_0=600000 +y_0=200000 ${SWISS_SHIFT}`,
    extent: [480_000, 840_000, 70_000, 300_000],
  },
  {
    id: "EPSG:2056",
    name: "CH1903+ / LV95",
    definition: `${SWISS} +x_0=2600000 +y_0=1200000 ${SWISS_SHIFT}`,
    extent: [2_480_000, 2_840_000, 1_070_000, 1_300_000],
  },
  {
    id: "EPSG:2154",
    name: "RGF93 / Lambert-93",
    definition: `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${GRS80}`,
    extent: [99_000, 1_250_000, 6_040_000, 7_120_000],
  },
  utm(30),
  utm(31),
  utm(32),
  utm(33),
  utm(34),
  utm(35),
  {
    id: "EPSG:2263",
    name: "NAD83 / New York Long Island (ftUS)",
    definition:
      "+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000" +
      " +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft",
    extent: [880_000, 1_600_000, 100_000, 450_000],
  },
  {
    id: "EPSG:3035",
    name: "ETRS89 / LAEA Europe",
    definition: `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${GRS80}`,
    extent: [2_400_000, 7_400_000, 1_300_000, 5_500_000],
  },
  {
    id: "EPSG:3857",
    name: "Web Mercator",
    definition: "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null",
    extent: [-20_037_509, 20_037_509, -20_048_967, 20_048_967],
  },
];

const BY_ID = new Map(PROJECTIONS.map((one) => [one.id, one]));

/** One of the list, or a zone of UTM that is not on it. */
export function findProjection(id: string): Projection | null {
  const known = BY_ID.get(id);
  if (known) return known;
  const zone = /^EPSG:(326|327|258)(\d\d)$/.exec(id);
  const number = Number(zone?.[2]);
  if (!zone || number < 1 || number > 60) return null;
  const south = zone[1] === "327";
  const name = `${zone[1] === "258" ? "ETRS89" : "WGS 84"} / UTM ${number}${south ? "S" : "N"}`;
  const definition = `+proj=utm +zone=${number} ${south ? "+south " : ""}+ellps=WGS84 +towgs84=0,0,0 +units=m`;
  return { id, name, definition, extent: [100_000, 900_000, 0, 10_000_000] };
}

/** Another number of the same thing, or one that differs by less than a metre. */
const SAME: Readonly<Record<string, string>> = {
  "31300": "31370",
  "28991": "28992",
  "4258": "4326",
  "4979": "4326",
  "4269": "4326",
  "4937": "4326",
  "900913": "3857",
  "102100": "3857",
  "3785": "3857",
};

/** Names that programs write where they do not give the number. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/CRS:?84|^WGS[ _]?(19)?84$|^GCS_WGS_1984$/i, DEGREES],
  [/belg.*lambert.*2008/i, "EPSG:3812"],
  [/belg.*lambert.*(19)?72/i, "EPSG:31370"],
  [/\bRD[ _]?new\b/i, "EPSG:28992"],
  [/british[ _]national[ _]grid/i, "EPSG:27700"],
  [/LV95/i, "EPSG:2056"],
  [/LV03/i, "EPSG:21781"],
  [/lambert[-_ ]?93/i, "EPSG:2154"],
  [/LAEA[ _]europe|europe.*LAEA/i, "EPSG:3035"],
  [/(pseudo|web|google)[-_ ]?mercator|mercator[ _]auxiliary/i, "EPSG:3857"],
];

/** "EPSG:31370", "urn:ogc:def:crs:EPSG:6.9:31370", ".../def/crs/EPSG/0/31370", "31370" */
const EPSG_NUMBER = /^(?:.*EPSG(?:\/[\d.]+\/|:[\d.]*:|\D))?(\d{4,6})\s*$/i;

/** What a file says of its coordinates; `id` is null where that is nothing known here. null where it says nothing. */
export function statedProjection(file: JsonObject): { readonly said: string; readonly id: string | null } | null {
  const said = saidIn(file["crs"]) ?? saidIn(file["coordRefSys"]);
  if (said === null) return null;
  const number = EPSG_NUMBER.exec(said)?.[1];
  if (number !== undefined) return { said, id: findProjection(`EPSG:${SAME[number] ?? number}`)?.id ?? null };
  const zone = /(ETRS|WGS).*UTM.*?(\d{1,2}) ?([NS])$/i.exec(said);
  if (zone) {
    const north = zone[3]?.toUpperCase() !== "S";
    const stem = /ETRS/i.test(zone[1] ?? "") ? "258" : north ? "326" : "327";
    return { said, id: findProjection(`EPSG:${stem}${zone[2]?.padStart(2, "0")}`)?.id ?? null };
  }
  return { said, id: NAMES.find(([pattern]) => pattern.test(said))?.[1] ?? null };
}

/** `crs` of GeoJSON 2008 by name or number, `coordRefSys` of JSON-FG, or a bare text. */
function saidIn(crs: unknown): string | null {
  if (typeof crs === "string") return crs;
  if (!isObject(crs)) return null;
  const properties = isObject(crs["properties"]) ? crs["properties"] : crs;
  const said = properties["name"] ?? properties["code"];
  return typeof said === "string" || typeof said === "number" ? String(said) : null;
}

const holds = ([west, east, south, north]: Projection["extent"], box: Box) =>
  box.west >= west && box.east <= east && box.south >= south && box.north <= north;

export const liesWithin = ({ extent }: Projection, box: Box) => holds(extent, box);

/** Projections in which these numbers could be, the likeliest first: that with the smallest extent. */
export function guessProjections(box: Box): Projection[] {
  const size = ({ extent: [west, east, south, north] }: Projection) => (east - west) * (north - south);
  return PROJECTIONS.filter((one) => liesWithin(one, box)).sort((a, b) => size(a) - size(b));
}

/** With its number, by which it is known everywhere. */
export const nameOf = ({ id, name }: Projection) => (id.startsWith("EPSG:") ? `${name} (${id})` : name);
