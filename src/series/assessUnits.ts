import type { Catalogue } from "../dataset/types";
import type { UnitPanel } from "./deriveUnits";
import { assessComparability } from "./passport";
import type { Passport } from "./types";

/**
 * Whether the numbers of districts may be laid beside each other and over years. That some of them are the visitor's
 * own is said once for all where the figure names its sources.
 */
export function assessUnits(
  panel: UnitPanel,
  { catalogue, allComputed }: { readonly catalogue: Catalogue; readonly allComputed: boolean },
): Passport {
  const passport = assessComparability({
    catalogue,
    indicator: panel.indicator,
    periods: panel.periods,
    series: panel.units.map((unit) => ({ ...unit, role: "highlight" as const })),
    breaks: panel.breaks,
    allComputed,
    show: panel.show,
  });
  return { ...passport, reasons: passport.reasons.filter(({ kind }) => kind !== "own") };
}
