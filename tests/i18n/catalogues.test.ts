import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { nl } from "../../src/i18n/nl";

type Messages = Readonly<Record<string, string>>;

const source: Messages = en;
const others: readonly (readonly [string, Messages])[] = [["nl", nl]];
const all: readonly (readonly [string, Messages])[] = [["en", en], ...others];

const placeholders = (message: string) => [...new Set(message.match(/\{[^}]*\}/g))].sort();

describe.each(others)("the catalogue %s", (_, catalogue) => {
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

describe.each(all)("in the catalogue %s", (_, catalogue) => {
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
    expect(counted.length).toBeGreaterThan(0);
  });

  it("apostrophes and quotation marks are typographic", () => {
    expect(Object.entries(catalogue).filter(([, text]) => /['"`]/.test(text))).toEqual([]);
  });
});
