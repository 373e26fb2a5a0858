import { describe, expect, it } from "vitest";
import {
  draftOf,
  parseAmount,
  senselessIn,
  statementOf,
  troubleOf,
  yearsToChoose,
  type Draft,
} from "../../src/app/ownClaimDraft";
import { statementText, troubleText } from "../../src/app/ownClaimWords";
import { storyMessages } from "../../src/i18n/story";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { PEERS_MEDIAN, SAYINGS, type Statement } from "../../src/selection/statement";
import { catalogueOf, categoryOf, datasetOf, indicatorOf, localOf, observationsFor, placeOf } from "../support/catalogue";

const en = extendTranslator(createTranslator("en"), storyMessages);
const nl = extendTranslator(createTranslator("nl"), storyMessages);

const catalogue = catalogueOf({
  places: [
    ...["12025", "Genk", "Hasselt", "Lone"].map((code) => placeOf(code, { kind: "centre-city" })),
    placeOf("Zemst"),
    placeOf("Flanders", { kind: "region" }),
  ],
  indicators: [
    indicatorOf("burglary", { label: localOf("House burglaries", "Woninginbraken"), direction: "worse" }),
    indicatorOf("pride", { unit: "percent-respondents", unitLabel: localOf("% of respondents") }),
  ],
  categories: [categoryOf("burglary", "attempt", { label: localOf("Attempts") })],
});
const dataset = datasetOf(
  observationsFor("Genk", { 2000: 90, 2010: 60, 2020: 30 }),
  observationsFor("Hasselt", { 2010: 60, 2020: 50 }),
  observationsFor("Lone", { 2020: 50 }),
);
const data = { catalogue, dataset };

const statement = (more: Partial<Statement>): Statement => ({
  says: "fell",
  place: "Genk",
  indicator: "burglary",
  category: null,
  amount: null,
  other: null,
  from: null,
  to: null,
  ...more,
});

describe("the sentence", () => {
  it.each<[Partial<Statement>, string]>([
    [{ says: "fell-more", other: "Hasselt", from: 2000 }, "House burglaries in Genk fell more than in Hasselt since 2000"],
    [
      { says: "rose-more", other: PEERS_MEDIAN, from: 2000, to: 2010 },
      "House burglaries in Genk rose more than in the median of the centre cities from 2000 to 2010",
    ],
    [{ says: "fell-by", amount: 75 }, "House burglaries in Genk fell by at least 75% over all years at hand"],
    [
      { says: "rose-by", amount: 2.5, indicator: "pride", to: 2020 },
      "Label of pride in Genk rose by at least 2.5 percentage points until 2020",
    ],
    [{ says: "below", amount: 50, to: 2020 }, "House burglaries: below 50 per 10,000 dwellings in Genk in 2020"],
    [{ says: "rank", amount: 3 }, "House burglaries: Genk among the 3 lowest of the 13 centre cities at the latest figure"],
    [
      { says: "rank", amount: 3, indicator: "pride" },
      "Label of pride: Genk among the 3 highest of the 13 centre cities at the latest figure",
    ],
    [
      { says: "rank", amount: 3, place: "Zemst" },
      "House burglaries: Zemst, set beside the 13 centre cities, among the 3 lowest at the latest figure",
    ],
    [{ category: "attempt" }, "House burglaries: Attempts in Genk fell over all years at hand"],
    [{ category: "total" }, "House burglaries in Genk fell over all years at hand"],
    [
      { category: "nosuch" },
      "House burglaries: a category that is not at hand in Genk fell over all years at hand",
    ],
    [{ place: "own-abcdefgh-p1" }, "House burglaries in a place that is not at hand fell over all years at hand"],
  ])("of %j", (more, text) => expect(statementText(statement(more), { catalogue, t: en })).toBe(text));

  it.each(SAYINGS)("“%s” leaves no hole open in either language", (says) => {
    const one = statement({ says, amount: 3, other: "Hasselt" });
    for (const t of [en, nl]) expect(statementText(one, { catalogue, t })).not.toMatch(/[{}]|undefined/);
  });
});

describe("the form", () => {
  const draft = (more: Partial<Draft> = {}): Draft => ({ ...draftOf(statement({})), ...more });

  it("offers the years that both places have", () => {
    expect(yearsToChoose(draft(), data)).toEqual([2000, 2010, 2020]);
    expect(yearsToChoose(draft({ says: "fell-more", other: "Hasselt" }), data)).toEqual([2010, 2020]);
    expect(yearsToChoose(draft({ says: "fell-more", other: PEERS_MEDIAN }), data)).toEqual([2000, 2010, 2020]);
  });

  it.each<[string, Partial<Draft>, string | null]>([
    ["nothing", {}, null],
    ["a place without figures", { place: "12025" }, "place noFigures"],
    ["a word for a number", { says: "fell-by", amount: "many" }, "amount amount"],
    ["an empty amount", { says: "above", amount: "" }, "amount amount"],
    ["half a rank", { says: "rank", amount: "2.5" }, "amount rank"],
    ["a rank of more than there are", { says: "rank", amount: "14" }, "amount rank"],
    ["the same place twice", { says: "higher", other: "Genk" }, "other same"],
    ["another place without figures", { says: "fell-more", other: "12025" }, "other otherNoFigures"],
    ["an end before the start", { from: 2020, to: 2010 }, "to years"],
    ["an end at the start", { to: 2000 }, "to years"],
    ["one year for a change", { place: "Lone" }, "to oneYear"],
    ["one year for a number", { says: "above", amount: "3", place: "Lone" }, null],
  ])("finds wrong with %s: %s", (_, more, expected) => {
    const trouble = troubleOf(draft(more), data);
    expect(trouble && `${trouble.field} ${trouble.code}`).toBe(expected);
  });

  it.each<[string, Partial<Statement>, string | null]>([
    ["nothing", { says: "rank", amount: 13 }, null],
    ["a rank of nobody", { says: "rank", amount: 0 }, "amount rank"],
    ["a rank beyond the last", { says: "rank", amount: 999 }, "amount rank"],
    ["half a rank", { says: "rank", amount: 2.5 }, "amount rank"],
    ["the rank of a region", { says: "rank", amount: 3, place: "Flanders" }, "place noTown"],
    ["a fall by less than nothing", { says: "fell-by", amount: -50 }, "amount positive"],
    ["a level below zero", { says: "above", amount: -50 }, null],
    ["a place against itself", { says: "fell-more", other: "Genk" }, "other same"],
  ])("finds in a link without sense: %s", (_, more, expected) => {
    const trouble = senselessIn(draftOf(statement(more)), data);
    expect(trouble && `${trouble.field} ${trouble.code}`).toBe(expected);
    const said = trouble ? [en, nl].map((t) => troubleText(trouble, draftOf(statement(more)), { catalogue, t })) : [];
    expect(said.join(" ")).not.toMatch(/[{}]|undefined/);
  });

  it("makes the statement that it was opened with", () => {
    const one = statement({ says: "fell-more", other: "Hasselt", from: 2010, to: 2020 });
    expect(statementOf(draftOf(one))).toEqual(one);
  });

  it("leaves out what plays no part", () => {
    expect(statementOf(draft({ amount: "5", other: "Hasselt" }))).toEqual(statement({}));
    expect(statementOf(draft({ says: "above", amount: "5", from: 2000 }))).toEqual(statement({ says: "above", amount: 5 }));
    expect(statementOf(draft({ says: "above", amount: "x" }))).toBeNull();
  });

  it.each([
    ["75", 75],
    ["2,5", 2.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1,234", 1234],
    ["−3 %", -3],
    ["", NaN],
    ["1e9", NaN],
    ["12345678901234", NaN],
  ])("reads %s as %s", (text, value) => expect(parseAmount(text)).toBe(value));
});
