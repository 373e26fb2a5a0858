import { readFileSync } from "node:fs";
import { followMergers } from "../../src/dataset/followMergers";
import { readExample } from "../../src/ingest/readExample";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { derivePanel } from "../../src/series/derivePanel";
import type { EvaluationPanel, PanelRefusal } from "../../src/series/evaluationTypes";
import { panelOfExample } from "../../src/series/examplePanel";
import { catalogue, dataset as shipped } from "./shippedData";
import { worldOf, type World } from "./world";

/** As the library has it. */
const dataset = followMergers(shipped, catalogue);

export const panelOfShipped = (selection: Partial<Selection>): EvaluationPanel =>
  derivePanel({ catalogue, dataset, selection: { ...DEFAULT_SELECTION, ...selection } });

export const panelOfWorld = (world: World, selection: Partial<Selection> = {}): EvaluationPanel =>
  derivePanel({ ...worldOf(world), selection: { ...DEFAULT_SELECTION, indicator: "burglary", ...selection } });

const bytes = new Uint8Array(readFileSync(new URL("../../data/examples/tobacco-california.csv", import.meta.url)));

export const california = (): EvaluationPanel => panelOfExample(readExample(bytes, "tobacco.csv").table!);

export const kindsOf = (refusals: readonly PanelRefusal[]) => refusals.map(({ kind }) => kind);

export const usedOf = ({ donors }: EvaluationPanel) =>
  donors.filter((one) => one.used).map(({ place }) => place).sort();

/** Years from the first on with these values. */
export const yearly = (first: number, values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, i) => [String(first + i), value]));

/** Mechelen and six centre cities, ten years each, in parallel: donor `k` stands `k` above Mechelen. */
export function parallelWorld(change: (numbers: Record<string, Record<string, number>>) => void = () => {}): World {
  const rising = Array.from({ length: 10 }, (_, i) => 100 + 3 * i + (i % 3));
  const donors = [1, 2, 3, 4, 5, 6].map((k) => [`4400${k}`, yearly(2000, rising.map((value) => value + k))] as const);
  const numbers = { "12025": yearly(2000, rising), ...Object.fromEntries(donors) };
  change(numbers);
  return { numbers };
}
