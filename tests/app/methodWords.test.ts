import { describe, expect, it } from "vitest";
import { methodText, methodWord, rangeText } from "../../src/app/methodWords";
import { DRAWS } from "../../src/chart/workedTwoGroups";
import { methodsMessages } from "../../src/i18n/methods";
import { createTranslator, extendTranslator, PAGE_LANGUAGES } from "../../src/i18n/translate";
import { FAMILIES, METHODS } from "../../src/statistics/registry";
import { SYMBOLS } from "../../src/statistics/symbols";
import { matchesQuery } from "../../src/view/matchesQuery";

type Messages = Readonly<Record<string, string>>;
const source: Messages = methodsMessages.en;
const PARTS = ["name", "means", "not", "data", "misleads"] as const;
const translatorOf = (language: "en" | "nl") => extendTranslator(createTranslator(language), methodsMessages);
const placeholders = (message = "") => [...new Set(message.match(/\{[^}]*\}/g))].sort();

describe.each(PAGE_LANGUAGES)("the words of methods, %s", (language) => {
  const messages: Messages = methodsMessages[language];

  it("are there for every part of every method, every family and every name in a formula", () => {
    const wanted = [
      ...METHODS.flatMap(({ id }) => PARTS.map((part) => `methods.${id}.${part}`)),
      ...FAMILIES.map((family) => `methods.family.${family}`),
      ...Object.keys(SYMBOLS).map((symbol) => `methods.symbol.${symbol}`),
    ];
    expect(wanted.filter((key) => !messages[key])).toEqual([]);
  });

  it("have the keys and the values to fill of the English ones", () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(source).sort());
    const other = Object.keys(source).filter(
      (key) => placeholders(messages[key]).join() !== placeholders(source[key]).join(),
    );
    expect(other).toEqual([]);
  });

  it("are typographic and well spaced", () => {
    const bad = Object.entries(messages).filter(
      ([, text]) => /['"`]/.test(text) || text === "" || text !== text.trim() || text.includes("  "),
    );
    expect(bad).toEqual([]);
  });

  it("leave nothing unfilled", () => {
    const t = translatorOf(language);
    const texts = METHODS.flatMap(({ id }) => PARTS.map((part) => methodWord(t, id, part)));
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(methodWord(t, "bootstrap", "data")).toContain(String(DRAWS));
  });

  it("explain in one sentence what a value means", () => {
    const t = translatorOf(language);
    const long = METHODS.map(({ id }) => methodWord(t, id, "means")).filter((text) => /[.!?] \p{Lu}/u.test(text));
    expect(long).toEqual([]);
  });
});

it("are translated", () => {
  const nl: Messages = methodsMessages.nl;
  const sentences = Object.keys(source).filter((key) => / \w+ /.test(source[key]!));
  expect(sentences.filter((key) => nl[key] === source[key])).toEqual([]);
});

describe("a range in words", () => {
  it.each([
    [[0, 1], "0 to 1"],
    [[-1, 1], "−1 to 1"],
    [[1, null], "1 and above"],
    [[null, 3], "up to 3"],
    [[null, null], "no limits"],
  ] as const)("%j is %s", (range, text) => expect(rangeText(translatorOf("en"), range)).toBe(text));
});

it("are found by name, by what they warn of and by author", () => {
  const t = translatorOf("en");
  const found = (query: string) =>
    METHODS.filter((method) => matchesQuery(methodText(t, method), query)).map(({ id }) => id);
  expect(found("wilson")).toEqual(["wilson-interval"]);
  expect(found("united kingdom")).toEqual(["multigroup-dissimilarity"]);
  expect(found("naturalisation")).toEqual(["hill-1", "decompose-change"]);
  expect(found("Barro")).toEqual(["sigma-convergence", "beta-convergence"]);
  expect(found("Hainmueller")).toEqual([
    "synthetic-control",
    "synthetic-control-placebo",
    "synthetic-control-placebo-time",
    "leave-one-out",
  ]);
  expect(found("selection")).toEqual(["synthetic-control", "predictor-weights"]);
  expect(found("multiverse")).toEqual(["every-window", "claim-readings"]);
});

it("warn of what the methods of effects cannot do", () => {
  const t = translatorOf("en");
  const warns = (id: string) => methodWord(t, id, "misleads");
  expect(warns("difference-in-differences")).toContain("cannot be proved");
  expect(warns("synthetic-control-placebo")).toContain("one over the number of places");
  expect(warns("synthetic-control")).toContain("Choosing Mechelen after its success is selection");
});
