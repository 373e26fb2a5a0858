import { expect } from "vitest";

/** Within `slack` of what was expected; NaN is expected as null or NaN. */
export function expectClose(found: number, expected: number | null, slack: number): void {
  const undefinedBoth = Number.isNaN(found) && (expected === null || Number.isNaN(expected));
  const near = expected !== null && Math.abs(found - expected) <= slack;
  expect(undefinedBoth || near, `${found} is not ${expected}, give or take ${slack}`).toBe(true);
}
