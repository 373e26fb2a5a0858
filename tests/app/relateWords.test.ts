import { expect, it } from "vitest";
import { countPart, lineSentence, missingGroups, partialSentence, rankSentence } from "../../src/app/relateWords";
import { relateMessages } from "../../src/i18n/relate";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { inYear, relate, type RelationWorld } from "../series/relationWorld";

const en = extendTranslator(createTranslator("en", ["en-GB"]), relateMessages);
const nl = extendTranslator(createTranslator("nl", ["nl-BE"]), relateMessages);

function say(world: RelationWorld, t = en) {
  const { relation, catalogue } = relate(world);
  return { relation, wording: { catalogue, t } };
}

const X = [1, 2, 3, 4, 5];
const pair = (y: readonly number[]): RelationWorld => ({ x: inYear(2000, X), y: inYear(2000, y) });

it.each([
  // 1 - 6 x 4 / 120 = 0.8; tanh(atanh(0.8) -+ 1.96 x sqrt(1.32 / 2)) = -0.46 and 0.99
  ["with its interval", [2, 1, 4, 3, 5], "Rank correlation 0.80 (95% interval -0.46 to 0.99), 5 places, 2000."],
  ["without one where it is exact", X, "Rank correlation 1.00, 5 places, 2000."],
  [
    "refused under five",
    [1, 2, 3, 4],
    "No rank correlation: 4 places with both figures in 2000, and at least 5 are needed.",
  ],
  [
    "refused where one is the same",
    [7, 7, 7, 7, 7],
    "No rank correlation: one of the two is the same for all, 5 places, 2000.",
  ],
])("writes the rank correlation %s", (_, y, text) => {
  const { relation, wording } = say(pair(y));
  expect(rankSentence(relation, wording)).toBe(text);
});

it("says of how many places the points are under half", () => {
  const values = [2, 1, 4, 3, 5];
  const { relation, wording } = say({ x: inYear(2000, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), y: inYear(2000, values) });
  expect(countPart(relation.points.length, relation, wording)).toBe("5 of 11 places");
  expect(rankSentence(relation, wording)).toContain(", 5 of 11 places, 2000.");
});

it("writes a coefficient of zero as 0.00", () => {
  // Squared differences of ranks: 0 9 1 1 9 = 20, so 1 - 6 x 20 / 120 = 0; tanh(1.96 x sqrt(1 / 2)) = 0.88.
  const { relation, wording } = say(pair([1, 5, 4, 3, 2]));
  expect(rankSentence(relation, wording)).toBe("Rank correlation 0.00 (95% interval -0.88 to 0.88), 5 places, 2000.");
});

it("writes Dutch numbers in Dutch", () => {
  const { relation, wording } = say(pair([2, 1, 4, 3, 5]), nl);
  expect(rankSentence(relation, wording)).toBe("Rangcorrelatie 0,80 (95%-interval -0,46 tot 0,99), 5 plaatsen, 2000.");
});

it("sets the correlation given a third beside the plain one of the same points", () => {
  const { relation, wording } = say({ ...pair([2, 1, 4, 3, 5]), z: inYear(2000, [1, 3, 2, 5, 4]) });
  expect(partialSentence(relation, wording)).toBe(
    "Given label of age: 0.98 (95% interval -0.12 to 1.00), 5 places; without it the same points give 0.80.",
  );
  const without = say(pair([2, 1, 4, 3, 5]));
  expect(partialSentence(without.relation, without.wording)).toBe("");
  const few = say({ ...pair([2, 1, 4, 3, 5]), z: inYear(2000, [1, 3, 2, 5]) });
  expect(partialSentence(few.relation, few.wording)).toMatch(/^Given label of age: not computed/);
});

it("says why there is no line", () => {
  const { relation, wording } = say(pair(X));
  expect(lineSentence(relation, wording)).toBe("No regression line over fewer than 12 points: 5 here.");
});

it("groups what is missing by axis and reason, the largest group first", () => {
  const { relation, wording } = say({
    x: { a: { 2000: 1 }, b: { 2000: "suppressed" }, c: { 2000: 1 }, d: { 2000: 1 } },
    y: { a: { 2000: 1 }, b: { 2000: 1 }, c: { 1999: 1 }, d: { 1999: 1 } },
  });
  expect(missingGroups(relation, wording).map(({ reason, names }) => [reason, ...names])).toEqual([
    ["Label of noise, no figure at hand", "Town c", "Town d"],
    ["Label of rent, suppressed", "Town b"],
  ]);
});
