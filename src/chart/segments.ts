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
