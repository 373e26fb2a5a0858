import { expect, it } from "vitest";
import type { Catalogue, CategoryRole, Indicator } from "../../src/dataset/types";
import { breakdownsOf, isRemainder } from "../../src/series/breakdowns";
import { catalogue } from "./mixPlaces";

const text = (en: string) => ({ en, nl: en, fr: en, de: en });
const shipped = catalogue.indicators.get("foreign_nationals_by_group")!;

/** A visitor's figures with these categories. */
function withOwn(change: Partial<Indicator>, categories: readonly (readonly [string, CategoryRole])[]): Catalogue {
  const indicator = { ...shipped, id: "own-abcdefgh-i1", denominator: null, unit: "", ...change };
  return {
    ...catalogue,
    indicators: new Map([[indicator.id, indicator]]),
    categories: categories.map(([label, role], i) => ({
      indicator: indicator.id,
      id: `own-abcdefgh-c${i}`,
      label: text(label),
      role,
    })),
  };
}

it("takes the first category of a visitor's figures for a group unless it is the total", () => {
  const [parts] = breakdownsOf(withOwn({}, [["Belgian", "headline"], ["Dutch", "part"]]));
  expect(parts?.groups.map(({ label }) => label.en)).toEqual(["Belgian", "Dutch"]);
  const [whole] = breakdownsOf(withOwn({}, [["Total", "headline"], ["Belgian", "part"], ["Dutch", "part"]]));
  expect(whole?.groups.map(({ label }) => label.en)).toEqual(["Belgian", "Dutch"]);
  expect(whole?.totals.map(({ label }) => label.en)).toEqual(["Total"]);
});

it.each([
  ["Inhabitants by nationality", "context", 1],
  ["Inwoners naar herkomst", "context", 1],
  ["Offences by kind", "crime", 0],
  ["Waste by kind", "context", 0],
  ["Anything", "nationality", 1],
] as const)("takes a visitor's “%s” (%s) for a composition or not", (label, theme, count) => {
  const own = withOwn({ label: text(label), theme }, [["A", "part"], ["B", "part"]]);
  expect(breakdownsOf(own)).toHaveLength(count);
});

it("takes no shares and no single group", () => {
  expect(breakdownsOf(withOwn({ aggregation: "share-of" }, [["A", "part"], ["B", "part"]]))).toEqual([]);
  expect(breakdownsOf(withOwn({}, [["A", "part"]]))).toEqual([]);
});

it.each([
  ["other-countries", "other countries", true],
  ["other", "other", true],
  ["own-abcdefgh-c4", "Overige", true],
  ["own-abcdefgh-c5", "Andorra", false],
  ["italy", "Italy", false],
])("knows what gathers the rest: %s %s", (id, label, expected) => {
  expect(isRemainder({ id, label: text(label), indicator: "x", role: "part" })).toBe(expected);
});
