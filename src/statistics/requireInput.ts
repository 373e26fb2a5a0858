/** The numbers of an array that are not missing: NaN and, from files, null and undefined are. */
export function knownNumbers(values: ArrayLike<number>): number[] {
  return Array.from(values, (value: number | null | undefined) => value ?? NaN).filter((value) => !Number.isNaN(value));
}

/** Throws RangeError where a number is infinite; NaN is missing and passes. */
export function requireFinite(value: number, name: string): void {
  if (Math.abs(value) === Infinity) throw new RangeError(`${name} must be finite: ${value}`);
}

/** Throws RangeError where a number is below zero or infinite; NaN is missing and passes. */
export function requireNonNegative(value: number, name: string): void {
  requireFinite(value, name);
  if (value < 0) throw new RangeError(`${name} must not be negative: ${value}`);
}

/** Throws RangeError where a number is not above zero or infinite; NaN is refused as well. */
export function requirePositive(value: number, name: string): void {
  requireFinite(value, name);
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
