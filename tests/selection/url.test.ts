import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { formatSelection, PARAMETERS, parseSelection } from "../../src/selection/url";
import { anySelection } from "./anySelection";

const SEED = 20261123;
const TEN = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

describe("one parameter, both ways", () => {
  it.each<[string, Partial<Selection>]>([
    ["indicator=cleanliness_streets", { indicator: "cleanliness_streets" }],
    ["category=agree", { category: "agree" }],
    ["category=a%20b%26c%3Dd%2Be", { category: "a b&c=d+e" }],
    ["places=44021", { places: ["44021"] }],
    ["places=12025~44021~02000", { places: ["12025", "44021", "02000"] }],
    ["places=44021~12025", { places: ["44021", "12025"] }],
    ["places=none", { places: [] }],
    [`places=${TEN.join("~")}`, { places: TEN }],
    ["peers=similar", { peers: "similar" }],
    ["peers=all", { peers: "all" }],
    ["peers=none", { peers: "none" }],
    ["from=2000", { from: 2000 }],
    ["to=2022", { to: 2022 }],
    ["from=2022&to=2022", { from: 2022, to: 2022 }],
    ["show=rate", { show: "rate" }],
    ["show=index", { show: "index" }],
    ["show=change", { show: "change" }],
    ["show=rank", { show: "rank" }],
    ["base=2008", { base: 2008 }],
    ["layout=facets", { layout: "facets" }],
    ["tab=table", { tab: "table" }],
    ["lang=nl", { lang: "nl" }],
  ])("%s", (query, change) => {
    const selection = { ...DEFAULT_SELECTION, ...change };
    expect(parseSelection(`?${query}`)).toEqual({ selection, issues: [] });
    expect(formatSelection(selection)).toBe(`?${query}`);
  });

  it.each([
    "page=compare",
    "indicator=house_burglaries_per_10000_dwellings",
    "places=12025",
    "peers=centre",
    "show=value",
    "layout=chart",
    "tab=chart",
    "lang=en",
  ])("%s is the default: read, and left out of a link", (query) => {
    expect(parseSelection(`?${query}`)).toEqual({ selection: DEFAULT_SELECTION, issues: [] });
    expect(formatSelection(parseSelection(`?${query}`).selection)).toBe("");
  });

  it("names every part of a selection", () => {
    expect([...PARAMETERS].sort()).toEqual(Object.keys(DEFAULT_SELECTION).sort());
  });
});

describe("the documented link", () => {
  const documented =
    "?page=compare&indicator=cleanliness_streets&places=12025~44021&from=2000&to=2022&show=index&base=2000&layout=facets&tab=table&lang=nl";

  it("is read", () => {
    expect(parseSelection(documented)).toEqual({
      selection: {
        ...DEFAULT_SELECTION,
        indicator: "cleanliness_streets",
        places: ["12025", "44021"],
        from: 2000,
        to: 2022,
        show: "index",
        base: 2000,
        layout: "facets",
        tab: "table",
        lang: "nl",
      },
      issues: [],
    });
  });

  it("is written in the same order, tildes bare, without the default page", () => {
    const written = formatSelection(parseSelection(documented).selection);
    expect(written).toBe(documented.replace("page=compare&", ""));
    expect(written).not.toContain("%7E");
  });

  it("may come in any order and without its question mark", () => {
    const turned = documented.slice(1).split("&").toReversed().join("&");
    expect(parseSelection(turned)).toEqual(parseSelection(documented));
  });
});

describe("properties of links", () => {
  it("lose nothing", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(parseSelection(formatSelection(selection))).toEqual({ selection, issues: [] });
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("lose nothing for a reader with another default language", () => {
    const dutch = { ...DEFAULT_SELECTION, lang: "nl" as const };
    fc.assert(
      fc.property(anySelection, (selection) => {
        const link = formatSelection(selection, dutch);
        expect(parseSelection(link, dutch)).toEqual({ selection, issues: [] });
        expect(link.includes("lang=")).toBe(selection.lang !== "nl");
      }),
      { seed: SEED },
    );
  });

  it("leave out what is at its default, and nothing else", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const names = [...new URLSearchParams(formatSelection(selection)).keys()];
        const changed = PARAMETERS.filter(
          (name) => JSON.stringify(selection[name]) !== JSON.stringify(DEFAULT_SELECTION[name]),
        );
        expect(names).toEqual(changed);
      }),
      { seed: SEED },
    );
  });

  it("never throw on any text, and what was made of it has a link of its own", () => {
    const pair = fc.tuple(fc.constantFrom<string>(...PARAMETERS, "__proto__", "constructor", ""), fc.string());
    const search = fc.oneof(
      fc.string(),
      fc.array(pair, { maxLength: 14 }).map((pairs) => `?${pairs.map(([name, text]) => `${name}=${text}`).join("&")}`),
    );
    fc.assert(
      fc.property(search, (text) => {
        const { selection } = parseSelection(text);
        expect(parseSelection(formatSelection(selection))).toEqual({ selection, issues: [] });
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
