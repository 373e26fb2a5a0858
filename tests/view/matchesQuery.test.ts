import { describe, expect, it } from "vitest";
import { matchesQuery, rankMatch } from "../../src/view/matchesQuery";

describe("matchesQuery", () => {
  it.each([
    ["case", "Mechelen", "MECH", true],
    ["accents in the text", "Liège", "liege", true],
    ["accents in the query", "Liege", "Liège", true],
    ["a letter that does not decompose", "Tromsø", "tromso", true],
    ["sharp s", "Gießen", "giessen", true],
    ["any word", "Residents with an EU nationality", "nationality", true],
    ["all words, in any order", "Residents with an EU nationality", "eu resid", true],
    ["one word missing", "Residents with an EU nationality", "eu crime", false],
    ["inside a compound", "Woninginbraken per 10.000 woningen", "inbraak", false],
    ["inside a compound, its stem", "Woninginbraken per 10.000 woningen", "inbra", true],
    ["hyphen for space", "Sint-Niklaas", "sint niklaas", true],
    ["thousands mark", "per 10,000 dwellings", "10.000", true],
    ["empty query", "Mechelen", "", true],
    ["only spaces", "Mechelen", "  ", true],
    ["punctuation alone", "Mechelen", "-", true],
    ["empty text", "", "a", false],
    ["another script", "Αθήνα", "αθηνα", true],
  ])("%s", (_, text, query, expected) => expect(matchesQuery(text, query)).toBe(expected));
});

describe("rankMatch", () => {
  it.each([
    ["start of the text", "Lier", "li", 0],
    ["start of a word", "Sint-Niklaas", "nik", 1],
    ["inside a word", "Vilvoorde", "voor", 2],
    ["weakest of several words counts", "Sint-Niklaas", "sint klaas", 2],
    ["nowhere", "Lier", "gent", Number.POSITIVE_INFINITY],
  ])("%s", (_, text, query, expected) => expect(rankMatch(text, query)).toBe(expected));
});
