import { createRandom } from "../../src/statistics/seededRandom";
import type { Panel } from "../../src/statistics/panel";

/** A panel of rows of numbers, the first treated, over years from 2001. */
export function panelOf(rows: readonly (readonly number[])[], before: number, more: Partial<Panel> = {}): Panel {
  return {
    units: rows.map((_, i) => (i === 0 ? "treated" : `donor ${i}`)),
    periods: rows[0]!.map((_, t) => 2001 + t),
    outcomes: Float64Array.from(rows.flat()),
    treated: 0,
    firstTreatedPeriod: 2001 + before,
    ...more,
  };
}

/** Units that wander from levels of their own. */
export function wanderingPanel(seed: number, units = 9, periods = 14): Panel {
  const random = createRandom(seed);
  const rows = Array.from({ length: units }, () => {
    let level = 100 + 40 * random();
    return Array.from({ length: periods }, () => (level += 6 * (random() - 0.5)));
  });
  return panelOf(rows, periods - 4);
}
