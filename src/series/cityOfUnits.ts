import type { Dataset } from "../dataset/dataset";
import { alignSeries, yearsOf } from "./collect";
import type { UnitPanel } from "./deriveUnits";
import { toRate } from "./transform";
import type { PlaceSeries } from "./types";

/**
 * What is published of the city or region as a whole, shown as the panel is. null where nothing is, and for counts
 * shown as such: beside its districts the total of a city would press them all to the floor.
 */
export function cityOfUnits(panel: UnitPanel, dataset: Dataset): PlaceSeries | null {
  const { indicator, category, geography, periods, show } = panel;
  if (indicator.aggregation === "sum" && show === "value") return null;
  const place = geography.city;
  const observations = yearsOf(dataset, { indicator: indicator.id, category, place });
  const raw = alignSeries({ place, role: "highlight", observations }, periods);
  const by = indicator.denominator;
  const shown =
    show === "rate" && by !== null
      ? toRate(raw, periods, yearsOf(dataset, { indicator: by, category: "total", place }))
      : raw;
  if (!shown.gaps.includes(null)) return null;
  const allComputed = shown.flags.every((flag, i) => shown.gaps[i] !== null || flag === "computed");
  return allComputed ? { ...shown, flags: shown.flags.map(() => null) } : shown;
}
