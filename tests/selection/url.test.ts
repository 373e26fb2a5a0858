import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { formatSelection, PARAMETERS, parseSelection } from "../../src/selection/url";
import { anySelection } from "./anySelection";

const SEED = 20261123;
const COMPARE: Selection = { ...DEFAULT_SELECTION, page: "compare" };
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
    ["tab=table&lang=nl", { tab: "table", lang: "nl" }],
    ["lang=nl", { page: "story", lang: "nl" }],
    ["page=compare", {}],
    ["claim=crime", { page: "story", claim: "crime" }],
    ["page=mix&places=44021", { page: "mix", places: ["44021"] }],
    [
      "own=fell-more~71016~house_burglaries_per_10000_dwellings~~~71022~2000~",
      {
        page: "story",
        own: {
          says: "fell-more",
          place: "71016",
          indicator: "house_burglaries_per_10000_dwellings",
          category: null,
          amount: null,
          other: "71022",
          from: 2000,
          to: null,
        },
      },
    ],
    [
      "events=2004~A%20school%20opens~Paper%2C%20p.%203%7C2010-05~Half%20!1%20and%20!2~",
      {
        page: "story",
        events: [
          { date: "2004", text: "A school opens", source: "Paper, p. 3" },
          { date: "2010-05", text: "Half ~ and |", source: "" },
        ],
      },
    ],
    [
      "page=evaluate&indicator=population&treated=44021&start=2010&donors=12025~11002&covariates=child_poverty_index",
      {
        page: "evaluate",
        indicator: "population",
        treated: "44021",
        start: 2010,
        donors: ["12025", "11002"],
        covariates: ["child_poverty_index"],
      },
    ],
    ["page=evaluate&example=california", { page: "evaluate", example: "california" }],
  ])("%s", (query, change) => {
    const selection = { ...COMPARE, ...change };
    expect(parseSelection(`?${query}`)).toEqual({ selection, issues: [] });
    expect(formatSelection(selection)).toBe(`?${query}`);
  });

  it.each([
    "indicator=house_burglaries_per_10000_dwellings",
    "places=12025",
    "peers=centre",
    "show=value",
    "layout=chart",
    "tab=chart",
  ])("%s is the default: read as a link to Compare, and left out", (query) => {
    expect(parseSelection(`?${query}`)).toEqual({ selection: COMPARE, issues: [] });
    expect(formatSelection(parseSelection(`?${query}`).selection)).toBe("?page=compare");
  });

  it.each(["", "lang=en", "page=story", "utm_source=mail"])("%j opens the first page", (query) => {
    expect(parseSelection(`?${query}`)).toEqual({ selection: DEFAULT_SELECTION, issues: [] });
    expect(formatSelection(DEFAULT_SELECTION)).toBe("");
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
        ...COMPARE,
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

  it("is written in the same order, tildes bare, without the page it means anyway", () => {
    const written = formatSelection(parseSelection(documented).selection);
    expect(written).toBe(documented.replace("page=compare&", ""));
    expect(written).not.toContain("%7E");
  });

  it("may come in any order and without its question mark", () => {
    const turned = documented.slice(1).split("&").toReversed().join("&");
    expect(parseSelection(turned)).toEqual(parseSelection(documented));
  });
});

const OF_STORY: ReadonlySet<string> = new Set(["claim", "own", "events", "figure", "asof", "lang"]);

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
          (name) => name !== "page" && JSON.stringify(selection[name]) !== JSON.stringify(DEFAULT_SELECTION[name]),
        );
        const other = changed.some((name) => !OF_STORY.has(name)) ? "compare" : "story";
        const means = changed.includes("report") ? "report" : changed.includes("data") ? "data" : other;
        expect(names).toEqual(selection.page === means ? changed : ["page", ...changed]);
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
