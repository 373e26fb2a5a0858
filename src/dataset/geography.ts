import type { LocalText } from "../base/language";

/** One area of a geography: a district of a city, or a municipality of a region. */
export interface GeoUnit {
  /** Of the place that it is in the catalogue; also the id of its outline. */
  readonly code: string;
  readonly name: LocalText;
  /** Key of its observations: a district has the city as place, a municipality stands for itself with no district. */
  readonly place: string;
  readonly district: string;
}

export type GeographyKind = "districts" | "boroughs" | "municipalities" | "areas";

/** Codes of the units that stand for several areas of a file, with the codes of these: borders of a later merger. */
export type Unions = ReadonlyMap<string, readonly string[]>;

/**
 * Where the outlines of the units are. Which of the boundaries that a visitor brought fit is known once they are read:
 * `ids` are all that may, latest first.
 */
export type OutlinesRef =
  | { readonly kind: "shipped"; readonly path: string; readonly unions?: Unions }
  | { readonly kind: "own"; readonly ids: readonly string[] };

/** A way to divide a city into districts, or a region into municipalities as one "city of cities". */
export interface Geography {
  /** In links, as `city`: the code of the city, with a word behind a point where it is divided in a second way. */
  readonly id: string;
  /** Code of the city or region that is divided. */
  readonly city: string;
  /** Of the city or region, by which a file of outlines of several may know it. */
  readonly cityName?: LocalText;
  readonly kind: GeographyKind;
  /** By name in the catalogue's own language, which is the reading order. */
  readonly units: readonly GeoUnit[];
  /** null: nobody brought outlines; ranks and tables work all the same. */
  readonly outlines: OutlinesRef | null;
  /** The visitor's own districts, or own outlines for shipped ones. */
  readonly own: boolean;
  /** Name of the visitor's dataset, where another one divides a city of the same name too. */
  readonly dataset?: string;
}

type Ring = readonly (readonly [lon: number, lat: number])[];

/** GeoJSON in degrees (WGS 84), rings wound as d3-geo wants them: outer ones clockwise. */
export type OutlineGeometry =
  | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

/** The outline of a unit; `code` is that of the unit, or, where no unit has its name, `?` and its place in the file. */
export interface Outline {
  readonly code: string;
  readonly name: string;
  readonly geometry: OutlineGeometry;
}

/** Outlines of a file laid on the units of a geography, with what is left over on both sides. */
export interface MatchedOutlines {
  /**
   * In file order, those of no unit included: they are drawn as "no district of this name". Where the file says of
   * which city each area is, those of other cities are not among them.
   */
  readonly outlines: readonly Outline[];
  /** Codes of units without an outline, in the geography's order. */
  readonly unmatchedUnits: readonly string[];
  /** Codes (`?3`) of outlines without a unit. */
  readonly unmatchedOutlines: readonly string[];
}
