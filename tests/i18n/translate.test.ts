import { describe, expect, it } from "vitest";
import { formatFull } from "../../src/base/formatNumber";
import { createTranslator } from "../../src/i18n/translate";

const en = createTranslator("en");
const nl = createTranslator("nl");

describe("a translator", () => {
  it("fills in the values", () => {
    expect(en("span", { from: 2000, to: 2025 })).toBe("2000 to 2025");
    expect(nl("span", { from: 2000, to: 2025 })).toBe("2000 tot 2025");
  });

  it("leaves a placeholder without a value standing, where it will be seen", () => {
    expect(en("span", { from: 2000 })).toBe("2000 to {to}");
    expect(en("span")).toBe("{from} to {to}");
  });

  it("fills in zero, and a value that looks like a placeholder as it is", () => {
    expect(en("span", { from: 0, to: "{from}" })).toBe("0 to {from}");
  });

  it.each([
    [en, 0, "0 places"],
    [en, 1, "1 place"],
    [en, 1234, "1,234 places"],
    [nl, 0, "0 plaatsen"],
    [nl, 1, "1 plaats"],
    [nl, 1234, "1.234 plaatsen"],
  ])("picks the number word", (t, count, expected) => {
    expect(t.plural("table.rows", count)).toBe(expected);
  });

  it("lets a given count win over the formatted one", () => {
    expect(en.plural("table.rows", 2, { count: "two" })).toBe("two places");
  });

  it("takes the text of the data in its language", () => {
    const names = { en: "Ghent", nl: "Gent", fr: "Gand", de: "Gent" };
    expect([en.text(names), nl.text(names)]).toEqual(["Ghent", "Gent"]);
  });
});

describe("the locale", () => {
  it.each([
    ["nl", [], "nl-BE"],
    ["nl", ["fr-BE", "en-US"], "nl-BE"],
    ["nl", ["en-US", "nl-NL", "nl-BE"], "nl-NL"],
    ["nl", ["nl"], "nl-BE"],
    ["nl", ["NL-nl"], "NL-nl"],
    ["en", [], "en-GB"],
    ["en", ["nl-BE", "en-US"], "en-US"],
    ["en", ["eng-x"], "en-GB"],
  ] as const)("of a page in %s for a reader of %j is %s", (language, preferred, expected) => {
    expect(createTranslator(language, preferred).locale).toBe(expected);
  });
});

describe("numbers in the page's locale", () => {
  it.each([
    ["nl-BE", 1234.5, 1, "1.234,5"],
    ["nl-BE", 87_421, 0, "87.421"],
    ["nl-BE", -0.04, 1, ">-0,1"],
    ["nl-BE", 0.004, 2, "<0,01"],
    ["nl-NL", 1234.5, 1, "1.234,5"],
    ["en-GB", 1234.5, 1, "1,234.5"],
  ])("%s writes %d", (locale, value, decimals, expected) => {
    expect(formatFull(value, { locale, decimals })).toBe(expected);
  });

  it("puts a plus on changes only", () => {
    expect(formatFull(1234.5, { locale: nl.locale, decimals: 1, signed: true })).toBe("+1.234,5");
    expect(formatFull(0, { locale: nl.locale, decimals: 1, signed: true })).toBe("0,0");
  });

  it("writes a percentage without a space in Belgian Dutch", () => {
    const percent = new Intl.NumberFormat(nl.locale, { style: "percent", minimumFractionDigits: 1 });
    expect(percent.format(0.125)).toBe("12,5%");
  });
});
