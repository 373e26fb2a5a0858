import type { Observation } from "../dataset/dataset";
import type { Catalogue, Claim, Verdict } from "../dataset/types";
import { HOME_PLACE } from "../selection/selection";
import { checkTest } from "./checkTest";
import { figureOf, withSaid, type ClaimData } from "./claimLines";
import type { ClaimOutcome, Said, TestOutcome } from "./claimTypes";
import { yearsOf } from "./collect";

/**
 * A claim and what its tests decide: `supported` when all that can be computed hold, `contradicted` when none does,
 * `partly` in between, `unchecked` when none can be computed. Context, other readings and what was merely said take no
 * part.
 */
export function checkClaim(claim: Claim, data: ClaimData): ClaimOutcome {
  const figures = withSaid(claim, data);
  const tests = claim.tests.map((test) => checkTest(test, figures));
  return { claim, verdict: verdictOf(tests), tests, said: saidOf(claim, data) };
}

export function verdictOf(tests: readonly Pick<TestOutcome, "decides" | "holds">[]): Verdict {
  const decisive = tests.filter(({ decides, holds }) => decides && holds !== "cannot");
  const holding = decisive.filter(({ holds }) => holds === "holds").length;
  if (decisive.length === 0) return "unchecked";
  if (holding === 0) return "contradicted";
  return holding === decisive.length ? "supported" : "partly";
}

/** Indicators whose tables must be at hand: those of the tests, of what was said, and what readings are divided by. */
export function neededFor({ tests, said }: Claim, catalogue: Catalogue): string[] {
  const read = tests.filter(({ role }) => role !== "context").map(({ indicator }) => indicator);
  const shown = [...tests.map(({ indicator }) => indicator), ...said].filter((id) => catalogue.indicators.has(id));
  return [...new Set([...shown, ...withDenominators(read, catalogue)])];
}

/** The indicators that exist, and those they are divided by. */
export function withDenominators(ids: readonly string[], { indicators }: Catalogue): string[] {
  const known = ids.flatMap((id) => indicators.get(id) ?? []);
  const denominators = known.flatMap(({ aggregation, denominator }) =>
    aggregation === "sum" && denominator !== null && indicators.has(denominator) ? [denominator] : [],
  );
  return [...new Set([...known.map(({ id }) => id), ...denominators])];
}

/** What politicians said, oldest first within a category. */
function saidOf({ said, tests }: Claim, { catalogue, dataset }: ClaimData): Said[] {
  const places = [...new Set([HOME_PLACE, ...tests.map(({ place }) => place)])];
  return said.flatMap((id) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) return [];
    const categories = catalogue.categories.filter((one) => one.indicator === id).map((one) => one.id);
    const keys = categories.flatMap((category) => places.map((place) => ({ indicator: id, category, place })));
    return keys.flatMap((key): Said[] =>
      [...yearsOf(dataset, key).values()]
        .filter((one) => one.gap === null && isClaim(one, catalogue))
        .map((one) => ({ indicator, category: key.category, place: key.place, figure: figureOf(one, catalogue) }))
        .sort((one, other) => (one.figure.period < other.figure.period ? -1 : 1)),
    );
  });
}

const isClaim = ({ flag, source }: Observation, { sources }: Catalogue): boolean =>
  flag === "claim" || sources.get(source)?.kind === "claim";
