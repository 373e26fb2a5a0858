import type { GeoUnit } from "../dataset/geography";
import type { SeriesBreak } from "../dataset/types";
import { breaksBetween, effectOf } from "./breaks";
import { isLogX, isLogY, type Relation } from "./deriveRelation";
import type { UnitPanel } from "./deriveUnits";

export interface TrailStep {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/** The way of a unit through the years up to the one shown; a gap or a break of the series parts it into runs. */
export interface Trail {
  readonly unit: GeoUnit;
  readonly runs: readonly (readonly TrailStep[])[];
}

/** Why positions of different years may not be joined: one of the two is not comparable between years. */
export const trailsRefused = ({ x, y }: { readonly x: UnitPanel; readonly y: UnitPanel }): boolean =>
  [x, y].some(({ indicator }) => indicator.comparable === "places" || indicator.comparable === "neither");

/** Why there is no way from year to year to draw; null: there is one. */
export function trailsRefusal({ panels, years }: Pick<Relation, "panels" | "years">): "refused" | "single" | null {
  if (trailsRefused(panels)) return "refused";
  return years.length < 2 ? "single" : null;
}

/** Trails of the units that are points, in their order. A year counts only with both numbers. */
export function deriveTrails({ panels, points, year, log }: Relation): Trail[] {
  if (year === null || trailsRefused(panels)) return [];
  const { x, y } = panels;
  const shown = new Set(points.map(({ unit }) => unit.code));
  const reach = Math.max(x.indicator.everyYears, y.indicator.everyYears);
  const breaks = [...x.breaks, ...y.breaks];
  return x.units.flatMap(({ unit }, i) => {
    if (!shown.has(unit.code)) return [];
    const steps = stepsOf({ x, y }, i).filter(
      (step) => step.year <= year && (!isLogX(log) || step.x > 0) && (!isLogY(log) || step.y > 0),
    );
    return [{ unit, runs: cut(steps, { unit, reach, breaks }) }];
  });
}

function stepsOf({ x, y }: { readonly x: UnitPanel; readonly y: UnitPanel }, i: number): TrailStep[] {
  return x.periods.flatMap((year, at) => {
    const other = y.periods.indexOf(year);
    if (other < 0 || x.units[i]!.gaps[at] !== null || y.units[i]!.gaps[other] !== null) return [];
    return [{ year, x: x.units[i]!.values[at]!, y: y.units[i]!.values[other]! }];
  });
}

interface Cutting {
  readonly unit: GeoUnit;
  /** Years that may lie between two steps of a run. */
  readonly reach: number;
  readonly breaks: readonly SeriesBreak[];
}

function cut(steps: readonly TrailStep[], { unit, reach, breaks }: Cutting): TrailStep[][] {
  const runs: TrailStep[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined =
      before &&
      step.year - before.year <= reach &&
      [unit.code, unit.place].every(
        (place) => effectOf(breaksBetween(breaks, place, [before.year, step.year])) !== "withhold",
      );
    if (run && joined) run.push(step);
    else runs.push([step]);
  }
  return runs;
}
