import { findGeographies } from "../../src/dataset/findGeographies";
import type { Geography } from "../../src/dataset/geography";
import { deriveUnits, type UnitPanel } from "../../src/series/deriveUnits";
import { catalogue, dataset } from "./shippedData";

export const sources = { dataset, uploads: [] };
export const geographies = findGeographies({ catalogue, uploads: [], boundaries: [] });

export function geographyOf(id: string): Geography {
  const found = geographies.find((one) => one.id === id);
  if (!found) throw new Error(`no geography ${id} among ${geographies.map((one) => one.id).join(", ")}`);
  return found;
}

/** Shipped numbers of a city's districts. */
export function shippedPanel(
  city: string,
  indicatorId: string,
  { category, show = "value" }: { readonly category?: string; readonly show?: "value" | "rate" } = {},
): UnitPanel {
  const indicator = catalogue.indicators.get(indicatorId);
  if (!indicator) throw new Error(`no indicator ${indicatorId}`);
  const asked = { catalogue, sources, geography: geographyOf(city), indicator, show };
  return deriveUnits({ ...asked, category: category ?? indicator.headline });
}

/** A panel made up for a test: rows of numbers by unit, NaN = missing. */
export function madePanel(
  periods: readonly number[],
  rows: Readonly<Record<string, readonly number[]>>,
  change: Partial<UnitPanel> = {},
): UnitPanel {
  const base = shippedPanel("DEBER", "recorded_offences_per_1000_berlin");
  const units = Object.entries(rows).map(([code, values]) => ({
    unit: { code, name: { en: code, nl: code, fr: code, de: code }, place: "DEBER", district: code },
    place: code,
    role: "peer" as const,
    values: Float64Array.from(values),
    gaps: values.map((value) => (Number.isNaN(value) ? ("not-published" as const) : null)),
    flags: values.map(() => null),
    notes: values.map(() => ""),
    sources: values.map(() => "s"),
    acrossBreak: values.map(() => false),
  }));
  return {
    ...base,
    periods,
    units,
    breaks: [],
    geography: { ...base.geography, units: units.map(({ unit }) => unit) },
    ...change,
  };
}
