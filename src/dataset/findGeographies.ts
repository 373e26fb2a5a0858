import type { Geography, GeographyKind, GeoUnit } from "./geography";
import type { Catalogue, Place } from "./types";
import type { Upload } from "./upload";

/** What may be divided: what ships, and what the visitor brought. The catalogue may hold own places already. */
export interface GeographyMeans {
  readonly catalogue: Catalogue;
  readonly uploads: readonly { readonly upload: Upload }[];
  /** Outlines that the visitor brought. */
  readonly boundaries: readonly { readonly id: string; readonly added: string }[];
}

interface Division {
  readonly id: string;
  readonly city: string;
  readonly kind: GeographyKind;
  /** Codes of the districts, where the city is divided in several ways. */
  readonly codes?: RegExp;
  readonly path: string;
}

const HOME: Division = { id: "12025", city: "12025", kind: "districts", path: "boundaries/mechelen.topojson" };
const CITIES: readonly Division[] = [
  { id: "DEBER", city: "DEBER", kind: "districts", path: "boundaries/berlin.topojson" },
  { id: "GBLON", city: "GBLON", kind: "boroughs", path: "boundaries/london.topojson" },
  { id: "CHBSL", city: "CHBSL", kind: "districts", path: "boundaries/basel.topojson" },
  // The figures of New York also know police precincts, which have no outlines here.
  {
    id: "USNYC",
    city: "USNYC",
    kind: "districts",
    codes: /^USNYC-\d+$/,
    path: "boundaries/newyork-districts.topojson",
  },
  {
    id: "USNYC.boroughs",
    city: "USNYC",
    kind: "boroughs",
    codes: /^USNYC-[a-z-]+$/,
    path: "boundaries/newyork-boroughs.topojson",
  },
];

const FLANDERS = "02000";
const FLANDERS_PATH = "boundaries/flanders.topojson";
/** The last day of the borders that the outlines of Flanders are drawn on. */
const OUTLINED_ON = "2024-12-31";
/** The day of the next mergers. */
const NEXT_BORDERS = "2025-01-01";

/** Every way to divide a city or region: Mechelen, then what the visitor brought, then all others. */
export function findGeographies({ catalogue, uploads, boundaries }: GeographyMeans): Geography[] {
  const ids = [...boundaries].sort((a, b) => (a.added < b.added ? 1 : -1)).map(({ id }) => id);
  const own = tellApart(uploads.flatMap(({ upload }) => geographiesOfUpload(upload, catalogue, ids)));
  const found = [
    ...divide(catalogue, HOME),
    ...own,
    ...divideFlanders(catalogue),
    ...CITIES.flatMap((division) => divide(catalogue, division)),
  ];
  return found.map((one) => {
    const cityName = catalogue.places.get(one.city)?.name;
    return cityName ? { ...one, cityName } : one;
  });
}

function divide(catalogue: Catalogue, { id, city, kind, codes, path }: Division): Geography[] {
  const units = [...catalogue.places.values()]
    .filter((place) => place.kind === "district" && place.parent === city && (codes?.test(place.code) ?? true))
    .filter((place) => !place.code.startsWith("own-"))
    .map(districtUnit);
  if (units.length === 0) return [];
  return [{ id, city, kind, units: inReadingOrder(units), outlines: { kind: "shipped", path }, own: false }];
}

function divideFlanders(catalogue: Catalogue): Geography[] {
  const before = municipalitiesOn(catalogue, OUTLINED_ON);
  if (before.length === 0) return [];
  const base = { city: FLANDERS, kind: "municipalities", own: false } as const;
  const now: Geography = {
    ...base,
    id: FLANDERS,
    units: inReadingOrder(before.map(municipalityUnit)),
    outlines: { kind: "shipped", path: FLANDERS_PATH },
  };
  const later = catalogue.mergers.filter(({ date }) => date > OUTLINED_ON && date <= NEXT_BORDERS);
  if (later.length === 0) return [now];
  return [
    now,
    {
      ...base,
      id: `${FLANDERS}.2025`,
      units: inReadingOrder(municipalitiesOn(catalogue, NEXT_BORDERS).map(municipalityUnit)),
      outlines: {
        kind: "shipped",
        path: FLANDERS_PATH,
        unions: new Map(later.map(({ successor, predecessors }) => [successor, predecessors])),
      },
    },
  ];
}

const isMunicipality = ({ kind, parent }: Place) =>
  parent === FLANDERS && (kind === "municipality" || kind === "centre-city");

/** Municipalities of Flanders that there were on a day, ISO 8601. One that kept its code is another place after it. */
function municipalitiesOn({ places, mergers }: Catalogue, day: string): Place[] {
  const gone = mergers.filter(({ date }) => date <= day).flatMap(({ predecessors }) => predecessors);
  const toCome = mergers.filter(({ date }) => date > day).map(({ successor }) => successor);
  const others = new Set([...gone, ...toCome]);
  return [...places.values()].filter((place) => isMunicipality(place) && !others.has(place.code));
}

interface OwnDivision {
  readonly geography: Geography;
  /** Name of the city. */
  readonly name: string;
  readonly dataset: string;
}

/** Of two datasets about one city, or two cities of one name, each is called by its dataset too. */
function tellApart(own: readonly OwnDivision[]): Geography[] {
  const names = own.map(({ name }) => name);
  return own.map(({ geography, name, dataset }) =>
    names.indexOf(name) === names.lastIndexOf(name) ? geography : { ...geography, dataset },
  );
}

/** Districts of an upload's own, by city. One that ships with districts of its own keeps these beside them. */
function geographiesOfUpload(upload: Upload, catalogue: Catalogue, boundaries: readonly string[]): OwnDivision[] {
  const nameOf = (city: string) =>
    (upload.places.find(({ code }) => code === city) ?? catalogue.places.get(city))?.name.en ?? city;
  const byCity = new Map<string, Place[]>();
  for (const place of upload.places) {
    if (place.kind !== "district" || place.parent === null) continue;
    const known = byCity.get(place.parent);
    if (known) known.push(place);
    else byCity.set(place.parent, [place]);
  }
  return [...byCity].map(([city, districts]) => ({
    name: nameOf(city),
    dataset: upload.name,
    geography: {
      id: catalogue.places.has(city) && !city.startsWith("own-") ? `${city}.${upload.id}` : city,
      city,
      kind: "districts",
      units: inReadingOrder(districts.map(districtUnit)),
      outlines: boundaries.length > 0 ? { kind: "own", ids: boundaries } : null,
      own: true,
    },
  }));
}

const districtUnit = ({ code, name, parent }: Place): GeoUnit => ({ code, name, place: parent ?? "", district: code });
const municipalityUnit = ({ code, name }: Place): GeoUnit => ({ code, name, place: code, district: "" });

const { compare } = new Intl.Collator("en", { numeric: true });
const inReadingOrder = (units: readonly GeoUnit[]) =>
  [...units].sort((a, b) => compare(a.name.en, b.name.en) || compare(a.code, b.code));
