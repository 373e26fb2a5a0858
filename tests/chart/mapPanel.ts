import type { GeoUnit, Outline } from "../../src/dataset/geography";
import type { GapReason } from "../../src/dataset/gap";
import type { Indicator } from "../../src/dataset/types";
import type { UnitPanel } from "../../src/series/deriveUnits";
import { indicatorOf, localOf } from "../support/catalogue";

type Cell = number | GapReason;

/** A panel from a table: a row a unit, a number or the reason why there is none for each period from 2020 on. */
export function panelOf(rows: Readonly<Record<string, readonly Cell[]>>, more: Partial<Indicator> = {}): UnitPanel {
  const units = Object.entries(rows).map(([code, cells]) => ({
    unit: { code, name: localOf(`Unit ${code}`), place: "X", district: code } satisfies GeoUnit,
    place: code,
    role: "peer" as const,
    values: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)),
    gaps: cells.map((cell) => (typeof cell === "number" ? null : cell)),
    flags: cells.map(() => null),
    notes: cells.map(() => ""),
    sources: cells.map(() => "police"),
    acrossBreak: cells.map(() => false),
  }));
  const indicator = indicatorOf("offences", more);
  return {
    geography: {
      id: "X",
      city: "X",
      kind: "districts",
      units: units.map(({ unit }) => unit),
      outlines: null,
      own: false,
    },
    indicator,
    category: "total",
    show: "value",
    periods: (units[0]?.values ?? new Float64Array()).length === 0 ? [] : [...units[0]!.values].map((_, i) => 2020 + i),
    units,
    breaks: [],
    sources: ["police"],
  };
}

type Sides = readonly [west: number, south: number, east: number, north: number];

/** A rectangle in degrees, clockwise. */
export function rectangle(code: string, [west, south, east, north]: Sides): Outline {
  const ring = [[west, south], [west, north], [east, north], [east, south], [west, south]] as const;
  return { code, name: `Unit ${code}`, geometry: { type: "Polygon", coordinates: [ring] } };
}
