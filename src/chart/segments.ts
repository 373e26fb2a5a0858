/** A known number of a line. */
export interface LinePoint {
  readonly index: number;
  readonly year: number;
  readonly value: number;
}

export interface Segments {
  /** Runs of neighbouring points, drawn solid. A run of one is a dot. */
  readonly runs: readonly (readonly LinePoint[])[];
  /** From the last known point before a gap to the first one after it, drawn dashed. */
  readonly bridges: readonly (readonly [LinePoint, LinePoint])[];
}

/** Splits a line where the distance between known points is longer than the usual one. */
export function splitSegments(points: readonly LinePoint[], everyYears: number): Segments {
  const runs: LinePoint[][] = [];
  const bridges: [LinePoint, LinePoint][] = [];
  let previous: LinePoint | undefined;
  for (const point of points) {
    const run = runs.at(-1);
    if (run && previous && point.year - previous.year <= everyYears) run.push(point);
    else {
      if (previous) bridges.push([previous, point]);
      runs.push([point]);
    }
    previous = point;
  }
  return { runs, bridges };
}

/** Points of the periods that have a number. */
export function linePoints(periods: readonly number[], values: ArrayLike<number>): LinePoint[] {
  return periods.flatMap((year, index) => {
    const value = values[index] ?? NaN;
    return Number.isFinite(value) ? [{ index, year, value }] : [];
  });
}

/** Bounds of a band in a year. */
export interface Band {
  readonly year: number;
  readonly lower: number;
  readonly upper: number;
}

/** A band of the periods in which both bounds are known. */
export function bandSteps(
  periods: readonly number[],
  { lower, upper }: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> },
): Band[] {
  return periods.flatMap((year, index) => {
    const step = { year, lower: lower[index] ?? NaN, upper: upper[index] ?? NaN };
    return Number.isFinite(step.lower) && Number.isFinite(step.upper) ? [step] : [];
  });
}

/** Runs of neighbouring years. */
export function inRuns<Step extends { readonly year: number }>(steps: readonly Step[], everyYears: number): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && step.year - run.at(-1)!.year <= everyYears) run.push(step);
    else runs.push([step]);
  }
  return runs;
}
