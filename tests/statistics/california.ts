import { existsSync, readFileSync } from "node:fs";
import type { Panel } from "../../src/statistics/panel";

/**
 * The tobacco panel of Abadie, Diamond & Hainmueller (2010): as shipped with the project, and as it stands in the
 * shared folder where that is at hand.
 */
const FILES: readonly [name: string, file: URL, separator: string][] = [
  ["as shipped", new URL("../../data/examples/tobacco-california.csv", import.meta.url), ","],
  ["of the shared folder", new URL("../../../shared/methods/california_prop99.csv", import.meta.url), ";"],
];

function readPanel(file: URL, separator: string): Panel {
  const rows = readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1).map((line) => line.split(separator));
  const units = [...new Set(rows.map(([state]) => state!))];
  const periods = [...new Set(rows.map(([, year]) => Number(year)))].sort((a, b) => a - b);
  const outcomes = new Float64Array(units.length * periods.length).fill(NaN);
  for (const [state, year, packs] of rows) {
    outcomes[units.indexOf(state!) * periods.length + periods.indexOf(Number(year))] = Number(packs);
  }
  return { units, periods, outcomes, treated: units.indexOf("California"), firstTreatedPeriod: 1989 };
}

/** For `describe.each`. */
export const CALIFORNIA: [name: string, panel: Panel][] = FILES.filter(([, file]) => existsSync(file)).map(
  ([name, file, separator]) => [name, readPanel(file, separator)],
);
