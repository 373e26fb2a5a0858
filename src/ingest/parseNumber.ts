const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A number as our own tables write it: `-12.5`. No exponent, no thousands mark, no spaces. null for anything else and
 * for numbers too large to be held exactly.
 */
export function parseNumber(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  // Adding zero turns -0, which would print as "-0", into 0.
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? null : value + 0;
}
