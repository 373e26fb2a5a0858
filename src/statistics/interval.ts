export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Of no number at all. */
export const NO_INTERVAL: Interval = { lower: NaN, upper: NaN };
