import { useMemo } from "react";
import type { ToneOf } from "../chart/buildRankedBars";
import { askClasses, classifyPanel, classOf } from "../chart/mapClasses";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";

/** Step of a value on the ramp of the map. */
export function useToneOf({ selection }: DistrictsView, { panel }: DistrictsFigures): ToneOf {
  const { classing, classes } = selection;
  return useMemo(() => {
    const found = classifyPanel(panel, askClasses(panel, { classing, classes }));
    return (value) => {
      const at = classOf(value, found);
      return at === null ? null : (found.steps[at] ?? null);
    };
  }, [panel, classing, classes]);
}
