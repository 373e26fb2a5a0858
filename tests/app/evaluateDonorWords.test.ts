import { expect, it } from "vitest";
import { donorReasons } from "../../src/app/evaluateDonorWords";
import { tellPanel } from "../../src/app/evaluateWords";
import { evaluateMessages } from "../../src/i18n/evaluate";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { panelOfShipped } from "../series/panels";
import { catalogue } from "../series/shippedData";

const t = extendTranslator(createTranslator("en", ["en-GB"]), evaluateMessages);
it("says nothing about level or trend where there is no figure before the start", () => {
  const asked = panelOfShipped({ indicator: "cleanliness_streets", category: "agree", start: 2001 });
  const told = tellPanel(asked, { catalogue, t });
  const said = asked.donors.filter(({ used }) => used).map((donor) => donorReasons(donor, told, t));
  expect(said.length).toBeGreaterThan(10);
  expect(said.join()).not.toMatch(/level|trend/);
  expect(said.every((text) => text.startsWith("complete"))).toBe(true);
});

it("calls the population of no city alike that grew by another pace or is another size", () => {
  const asked = panelOfShipped({ indicator: "population", start: 2010, peers: "centre" });
  const told = tellPanel(asked, { catalogue, t });
  const wordsOf = (code: string) => donorReasons(asked.donors.find(({ place }) => place === code)!, told, t);
  // Kortrijk lost people while Mechelen grew; Antwerp has six times as many.
  expect(wordsOf("34022")).toContain("similar level, trend differs");
  expect(wordsOf("11002")).not.toContain("similar level");
});

const POOL = ["11002", "13040", "24062", "31005", "34022", "35013"];

it("says of each place why it is a donor or not, and blames the reader for nothing", () => {
  const asked = panelOfShipped({ indicator: "foreign_nationals_share", start: 2012, peers: "all", donors: POOL });
  const told = tellPanel(asked, { catalogue, t });
  const said = asked.donors.map((donor) => ({ donor, text: donorReasons(donor, told, t) }));
  const left = said.filter(({ text }) => text.includes("left out by you"));
  const unasked = said.filter(({ text }) => text.includes("not suggested"));
  expect(left.length).toBeGreaterThan(10);
  expect(left.every(({ donor }) => donor.suggested && !donor.used)).toBe(true);
  expect(unasked.length).toBeGreaterThan(100);
  expect(unasked.every(({ donor }) => !donor.suggested && !donor.used)).toBe(true);
  const chosen = said.filter(({ text }) => text.includes("your choice"));
  expect(chosen.map(({ donor }) => donor.suggested)).toEqual(chosen.map(() => false));
  expect(chosen.length).toBeGreaterThan(0);
});
