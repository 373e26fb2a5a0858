import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { districtsMessages } from "../../src/i18n/districts";
import { mergersMessages } from "../../src/i18n/mergers";
import { methodsMessages } from "../../src/i18n/methods";
import { mixMessages } from "../../src/i18n/mix";
import { nl } from "../../src/i18n/nl";
import { relateMessages } from "../../src/i18n/relate";
import { evaluateMessages } from "../../src/i18n/evaluate";
import { storyMessages } from "../../src/i18n/story";
import { storyFiguresMessages } from "../../src/i18n/storyFigures";

import { downloadMessages } from "../../src/i18n/download";
import { drawingMessages } from "../../src/i18n/drawing";
import { annotateMessages } from "../../src/i18n/annotate";
import { reportMessages } from "../../src/i18n/report";
import { embedMessages } from "../../src/i18n/embed";
import { reopenMessages } from "../../src/i18n/reopen";

type Messages = Readonly<Record<string, string>>;

/** The messages of every page and those that come with a page of its own. */
const SETS: Readonly<Record<string, { readonly en: Messages; readonly nl: Messages }>> = {
  core: { en, nl },
  districts: districtsMessages,
  mix: mixMessages,
  relate: relateMessages,
  story: storyMessages,
  storyFigures: storyFiguresMessages,
  evaluate: evaluateMessages,
  methods: methodsMessages,
  mergers: mergersMessages,
  download: downloadMessages,
  drawing: drawingMessages,
  annotate: annotateMessages,
  report: reportMessages,
  embed: embedMessages,
  reopen: reopenMessages,
};

it.each(Object.keys(SETS).filter((name) => name !== "core"))("the messages of %s begin with its name", (name) => {
  expect(Object.keys(SETS[name]!.en).filter((key) => !key.startsWith(`${name}.`))).toEqual([]);
});

it("some messages count", () => {
  expect(Object.keys(en).filter((key) => key.endsWith(".one")).length).toBeGreaterThan(0);
});

const placeholders = (message: string) => [...new Set(message.match(/\{[^}]*\}/g))].sort();

type Pair = readonly [name: string, source: Messages, catalogue: Messages];
const translations = Object.entries(SETS).map(([name, set]): Pair => [`${name}, nl`, set.en, set.nl]);
const all = Object.entries(SETS).flatMap(([name, set]): Pair[] => [
  [`${name}, en`, set.en, set.en],
  [`${name}, nl`, set.en, set.nl],
]);

describe.each(translations)("the catalogue %s", (_, source, catalogue) => {
  it("has the keys of the English one", () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(source).sort());
  });

  it("asks for the same values in every message", () => {
    const asked = (messages: Messages) =>
      Object.keys(source).map((key) => [key, ...placeholders(messages[key] ?? "")].join(" "));
    expect(asked(catalogue)).toEqual(asked(source));
  });

  it("is translated", () => {
    const sentences = Object.entries(source).filter(([, message]) => / \w+ /.test(message));
    expect(sentences.filter(([key, message]) => catalogue[key] === message)).toEqual([]);
  });
});

describe.each(all)("in the catalogue %s", (_, source, catalogue) => {
  it("no message is empty or badly spaced", () => {
    const isBad = (text: string) => text === "" || text !== text.trim() || text.includes("  ");
    expect(Object.entries(catalogue).filter(([, text]) => isBad(text))).toEqual([]);
  });

  it("braces hold names and nothing else", () => {
    const odd = Object.entries(catalogue).filter(([, text]) => /[{}]/.test(text.replace(/\{[a-z]+\}/gi, "")));
    expect(odd).toEqual([]);
  });

  it("every number word comes for one and for more", () => {
    const keys = Object.keys(catalogue);
    const counted = keys.filter((key) => key.endsWith(".one") && source[key]?.includes("{count}"));
    expect(counted.map((key) => key.replace(/one$/, "other"))).toEqual(keys.filter((key) => key.endsWith(".other")));
  });

  it("apostrophes and quotation marks are typographic", () => {
    expect(Object.entries(catalogue).filter(([, text]) => /['"`]/.test(text))).toEqual([]);
  });
});
