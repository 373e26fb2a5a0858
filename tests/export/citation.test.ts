import { describe, expect, it } from "vitest";
import { citationOf } from "../../src/export/citation";
import { catalogue } from "../series/shippedData";
import { contentOf, contextOf } from "./figureContents";
import { ODD_NAMES, SHEET } from "./sheets";

const VERSION = catalogue.version;
const LINK = contextOf().citedLink;

describe("citationOf", () => {
  it("says in a sentence who published what, where it stands and of which day", () => {
    expect(citationOf(contentOf(), contextOf()).text).toBe(
      "Amt für Statistik Berlin-Brandenburg; Gemeente-Stadsmonitor (Agentschap Binnenlands Bestuur, Statistiek " +
        `Vlaanderen): “Population, Berlin”. Urban Indicators, data version ${VERSION}, retrieved on 24 November 2026. ${LINK}`,
    );
    expect(citationOf(contentOf(), contextOf("nl")).text).toContain("geraadpleegd op 24 november 2026");
  });

  it("names the data version in the address, so that the figure can say later what was revised", () => {
    const { text, bibtex, csl } = citationOf(contentOf(), contextOf());
    for (const form of [text, bibtex, csl]) {
      expect(form).toContain(`asof=${VERSION}`);
      expect(form).toContain("figure=compare.chart");
    }
  });

  it("writes an entry for LaTeX in which no sign means anything", () => {
    const title = "50 % {of} $5 #1_a~b^c\\d & more";
    const { bibtex } = citationOf(contentOf(SHEET, { title }), contextOf());
    expect(bibtex.split("\n").slice(0, 3)).toEqual([
      `@misc{urban-indicators-compare-chart-${VERSION},`,
      "  title = {{50 \\% \\{of\\} \\$5 \\#1\\_a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d \\& more}},",
      "  author = {{Amt für Statistik Berlin-Brandenburg} and {Gemeente-Stadsmonitor (Agentschap Binnenlands Bestuur, " +
        "Statistiek Vlaanderen)}},",
    ]);
    expect(bibtex).toContain("  year = {2026},");
    expect(bibtex).toContain("  urldate = {2026-11-24}");
    expect(bibtex).toContain(`  url = {${LINK}},`);
  });

  it.each(ODD_NAMES)("keeps the braces of the entry even with %j", (title) => {
    const { bibtex, csl } = citationOf(contentOf(SHEET, { title }), contextOf());
    const braces = bibtex.replace(/\\[{}]/g, "");
    expect(braces.split("{").length).toBe(braces.split("}").length);
    expect((JSON.parse(csl) as { title: string }[])[0]!.title).toBe(title);
  });

  it("writes CSL-JSON with the dates as numbers", () => {
    const [entry] = JSON.parse(citationOf(contentOf(), contextOf()).csl) as Record<string, unknown>[];
    expect(entry).toMatchObject({
      type: "dataset",
      title: "Population, Berlin",
      "container-title": "Urban Indicators",
      version: VERSION,
      issued: { "date-parts": [VERSION.split("-").map(Number)] },
      accessed: { "date-parts": [[2026, 11, 24]] },
      URL: LINK,
    });
    expect(entry!["author"]).toContainEqual({ literal: "Amt für Statistik Berlin-Brandenburg" });
  });

  it("stands without any source", () => {
    const { text, bibtex } = citationOf(contentOf({ ...SHEET, sources: [] }), contextOf());
    expect(text).toMatch(/^Urban Indicators: “Population, Berlin”/);
    expect(bibtex).toContain("author = {{Urban Indicators}}");
  });
});
