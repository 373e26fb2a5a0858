/** Throws RangeError where a number is below zero; NaN is missing and passes. */
export function requireNonNegative(value: number, name: string): void {
  if (value < 0) throw new RangeError(`${name} must not be negative: ${value}`);
}

/** Throws RangeError where a number is not above zero; NaN is refused as well. */
export function requirePositive(value: number, name: string): void {
  if (!(value > 0)) throw new RangeError(`${name} must be above zero: ${value}`);
}

/** Throws RangeError where a level of confidence is not between 0 and 1. */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be between 0 and 1: ${level}`);
}

/** Throws RangeError where two arrays that belong together differ in length. */
export function requireAligned(a: ArrayLike<number>, b: ArrayLike<number>): void {
  if (a.length !== b.length) throw new RangeError(`arrays of ${a.length} and ${b.length} numbers are not aligned`);
}
