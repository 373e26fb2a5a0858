import type { TestOutcome } from "../series/claimTypes";

/** Ids of the sources of every number that takes part in the tests. */
export function sourcesOfTests(tests: readonly TestOutcome[]): string[] {
  const figures = tests.flatMap(({ from, to, other }) => [from, to, other?.from, other?.to]);
  return [...new Set(figures.flatMap((figure) => (figure ? [figure.source] : [])))];
}
