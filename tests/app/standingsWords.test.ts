import { expect, it } from "vitest";
import { flagsText } from "../../src/app/standingsWords";
import { storyFiguresMessages } from "../../src/i18n/storyFigures";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { shippedStandings } from "../support/shippedStandings";

const t = extendTranslator(createTranslator("en", ["en-GB"]), storyFiguresMessages);
const shares = shippedStandings("foreign_nationals_share");

it("says of years that follow each other once what flags they have", () => {
  expect(flagsText(shares, shares.periods, t)).toBe(
    `Figures of ${shares.periods[0]}–${shares.periods.at(-1)}: computed.`,
  );
});

it("names years with others between them one by one", () => {
  const [first, second, third] = [shares.periods[0]!, shares.periods[2]!, shares.periods[3]!];
  expect(flagsText(shares, [first, second, third], t)).toBe(`Figures of ${first} and ${second}–${third}: computed.`);
});
