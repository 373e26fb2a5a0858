import type { Band } from "./segments";
import { round, type Scales } from "./paths";

/** Half the width of a band over a single year. */
export const LONE_PX = 5;

/** Outline of a band, a closed shape a run. */
export function areaOf(runs: readonly (readonly Band[])[], { x, y }: Scales, lonePx = LONE_PX): string {
  return runs
    .map((run) => {
      const shifts = run.length === 1 ? [-lonePx, lonePx] : [0];
      const edge = (value: (step: Band) => number) =>
        run.flatMap((step) => shifts.map((shift) => `${round(x(step.year) + shift)},${round(y(value(step)))}`));
      return `M${[...edge(({ upper }) => upper), ...edge(({ lower }) => lower).reverse()].join("L")}Z`;
    })
    .join("");
}
