import type { Geography } from "../../src/dataset/geography";
import type { Indicator, SeriesBreak } from "../../src/dataset/types";
import type { Log } from "../../src/selection/selection";
import { deriveRelation, deriveRelationPanels, relationYear } from "../../src/series/deriveRelation";
import {
  catalogueOf,
  datasetOf,
  indicatorOf,
  localOf,
  observationsFor,
  placeOf,
  type Numbers,
} from "../support/catalogue";

export const X = "rent";
export const Y = "noise";
export const Z = "age";

/** Numbers by place, for each indicator. */
export interface RelationWorld {
  readonly x: Readonly<Record<string, Numbers>>;
  readonly y: Readonly<Record<string, Numbers>>;
  readonly z?: Readonly<Record<string, Numbers>>;
  readonly population?: Readonly<Record<string, Numbers>>;
  readonly indicators?: { readonly x?: Partial<Indicator>; readonly y?: Partial<Indicator> };
  readonly successors?: Readonly<Record<string, string>>;
  readonly breaks?: readonly SeriesBreak[];
  readonly show?: "value" | "rate";
}

const rows = (indicator: string, numbers: Readonly<Record<string, Numbers>> = {}) =>
  Object.entries(numbers).flatMap(([place, one]) => observationsFor(place, one, { indicator }));

/** Panels and relation of a small world; `year` and `log` as the reader asks. */
export function relate(world: RelationWorld, { year = null, log = "none" }: { year?: number | null; log?: Log } = {}) {
  const codes = [...new Set([world.x, world.y].flatMap((one) => Object.keys(one)))].sort();
  const indicators = [
    indicatorOf(X, { theme: "context", ...world.indicators?.x }),
    indicatorOf(Y, { theme: "cleanliness", ...world.indicators?.y }),
    indicatorOf(Z, { theme: "context" }),
    indicatorOf("population", { theme: "context", aggregation: "sum" }),
  ] as const;
  const catalogue = catalogueOf({
    places: codes.map((code, i) =>
      placeOf(code, {
        name: localOf(`Town ${code}`),
        population: 1000 * (i + 1),
        populationYear: 2019,
        successor: world.successors?.[code] ?? null,
      }),
    ),
    indicators,
    breaks: world.breaks ?? [],
  });
  const dataset = datasetOf(rows(X, world.x), rows(Y, world.y), rows(Z, world.z), rows("population", world.population));
  const geography: Geography = {
    id: "all",
    city: "02000",
    kind: "municipalities",
    units: codes.map((code) => ({ code, name: localOf(`Town ${code}`), place: code, district: "" })),
    outlines: null,
    own: false,
  };
  const panels = deriveRelationPanels({
    catalogue,
    sources: { dataset, uploads: [] },
    geography,
    x: indicators[0],
    y: indicators[1],
    z: world.z ? indicators[2] : null,
    show: world.show ?? "value",
  });
  const shown = relationYear(panels, year);
  return { catalogue, geography, panels, relation: deriveRelation(panels, { catalogue, year: shown, log }) };
}

/** Towns a, b, c ... with a number each in one year. */
export const inYear = (year: number, values: readonly number[]): Record<string, Numbers> =>
  Object.fromEntries(values.map((value, i) => [String.fromCharCode(97 + i), { [year]: value }]));
