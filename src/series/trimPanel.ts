import type { UnitPanel } from "./deriveUnits";

/** The panel without the years at its ends in which no unit has a number, such as those without a population. */
export function trimPanel(panel: UnitPanel): UnitPanel {
  const known = panel.periods.map((_, i) => panel.units.some((unit) => unit.gaps[i] === null));
  const from = known.indexOf(true);
  const to = known.lastIndexOf(true) + 1;
  if (from < 0 || (from === 0 && to === panel.periods.length)) return panel;
  return {
    ...panel,
    periods: panel.periods.slice(from, to),
    units: panel.units.map((unit) => ({
      ...unit,
      values: unit.values.slice(from, to),
      gaps: unit.gaps.slice(from, to),
      flags: unit.flags.slice(from, to),
      notes: unit.notes.slice(from, to),
      sources: unit.sources.slice(from, to),
      acrossBreak: unit.acrossBreak.slice(from, to),
      ...(unit.denominators ? { denominators: unit.denominators.slice(from, to) } : {}),
    })),
  };
}

/** A mark on every number tells nothing; said once beside the figure it does. */
export function dropComputed(panel: UnitPanel): { readonly panel: UnitPanel; readonly allComputed: boolean } {
  const flags = panel.units.flatMap((unit) => unit.flags.filter((_, i) => unit.gaps[i] === null));
  if (flags.length === 0 || !flags.every((flag) => flag === "computed")) return { panel, allComputed: false };
  const units = panel.units.map((unit) => ({ ...unit, flags: unit.flags.map(() => null) }));
  return { panel: { ...panel, units }, allComputed: true };
}
