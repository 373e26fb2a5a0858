import type { Interval } from "../statistics/interval";
import { mean, type MathNode } from "../statistics/mathNode";
import type { Panel } from "../statistics/panel";
import { equals, type ExampleColumn, type Scene } from "./workedExample";

/** Nothing began in it: it halves the years at hand. */
export const EXAMPLE_START = 2011;

export type Write = (value: number) => string;

export interface EffectRecipe {
  readonly scene: Scene;
  readonly of: (panel: Panel) => number | Interval;
  readonly table: (panel: Panel) => { readonly labels: readonly string[]; readonly columns: readonly ExampleColumn[] };
  readonly line: (panel: Panel, write: Write) => MathNode;
}

export const rowOf = ({ outcomes, periods }: Panel, unit: number) =>
  Array.from(outcomes.subarray(unit * periods.length, (unit + 1) * periods.length));
export const average = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
export const firstOf = ({ periods, firstTreatedPeriod }: Panel) => periods.indexOf(firstTreatedPeriod);
export const meansOf = (panel: Panel) => ({
  early: panel.units.map((_, unit) => average(rowOf(panel, unit).slice(0, firstOf(panel)))),
  late: panel.units.map((_, unit) => average(rowOf(panel, unit).slice(firstOf(panel)))),
});
export const rmspe = (when: "−" | "+"): MathNode => ["msup", "RMSPE", when];
export const early: MathNode = ["msup", mean("y"), "−"];
export const late: MathNode = ["msup", mean("y"), "+"];
export const known = (value: number, write: Write): MathNode => equals("τ", write(value));
export const column = (head: MathNode, values: readonly number[], decimals = 2): ExampleColumn => ({
  head,
  values,
  decimals,
});

/** A few years about one of them, by their places in the panel. */
export const yearsAbout = (panel: Panel, start: number) =>
  panel.periods.flatMap((year, t) => (Math.abs(year - start) <= 2 ? [t] : []));
