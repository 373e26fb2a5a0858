import { describe, expect, it } from "vitest";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { parseSelection } from "../../src/selection/url";

const long = "x".repeat(100_000);

/** A link that names no page, but something that the Story page does not know, means Compare. */
const besides = (name: string): Selection => {
  const ofStory = ["page", "claim", "own", "events", "figure", "asof", "lang"].includes(name);
  const page = name === "report" || name === "data" ? name : ofStory ? "story" : "compare";
  return { ...DEFAULT_SELECTION, page };
};
const COMPARE: Selection = { ...DEFAULT_SELECTION, page: "compare" };

describe("a value that is none", () => {
  it.each([
    ["page", "reports"],
    ["page", ""],
    ["page", "Compare"],
    ["page", "__proto__"],
    ["page", "constructor"],
    ["page", "toString"],
    ["indicator", ""],
    ["indicator", "two words"],
    ["indicator", "<script>alert(1)</script>"],
    ["indicator", "../../etc/passwd"],
    ["category", ""],
    ["places", ""],
    ["places", "~"],
    ["places", "12025~"],
    ["places", "12025~~44021"],
    ["places", "12025,44021"],
    ["places", "12025 44021"],
    ["places", "12025~none"],
    ["places", "<img src=x onerror=alert(1)>"],
    ["places", "x".repeat(41)],
    ["peers", "everyone"],
    ["peers", ""],
    ["from", "200"],
    ["from", "20000"],
    ["from", "2000.5"],
    ["from", "-2000"],
    ["from", " 2000"],
    ["from", "2e3"],
    ["from", "0999"],
    ["from", "２０００"],
    ["from", ""],
    ["to", "now"],
    ["to", "NaN"],
    ["to", "0000"],
    ["base", "first"],
    ["base", "null"],
    ["show", "percent"],
    ["show", "__proto__"],
    ["show", "hasOwnProperty"],
    ["layout", "map"],
    ["tab", "Table"],
    ["lang", "fr"],
    ["lang", "de"],
    ["lang", "xx"],
    ["lang", "nl-BE"],
    ["lang", "__proto__"],
    ["indicator", "a\u0000b"],
    ["city", ""],
    ["city", "New York"],
    ["districts", ""],
    ["districts", "DEBER-01~"],
    ["districts", "x".repeat(41)],
    ["year", "1e3"],
    ["classing", "natural"],
    ["classes", "2"],
    ["classes", "8"],
    ["classes", "5.5"],
    ["classes", "five"],
    ["stack", "percent"],
    ["measure", ""],
    ["measure", "H index"],
    ["group", ""],
    ["threshold", "-1"],
    ["threshold", "101"],
    ["threshold", "1e1"],
    ["x", ""],
    ["y", "<b>"],
    ["z", "a b"],
    ["log", "yx"],
    ["trails", "true"],
    ["trails", "constructor"],
    ["trails", "__proto__"],
    ["claim", ""],
    ["claim", "two words"],
    ["own", ""],
    ["own", "fell"],
    ["own", "fell~12025"],
    ["own", "melted~12025~population~~~~~"],
    ["own", "fell-by~12025~population~~~~~"],
    ["own", "fell~12025~population~~5~~~"],
    ["own", "fell-more~12025~population~~~~~"],
    ["own", "fell~12025~population~~~44021~~"],
    ["own", "fell~12025~population~~~~2010~2005"],
    ["own", "above~12025~population~~5~~2000~2005"],
    ["own", "fell~12025~population~~~~~~more"],
    ["own", "fell-by~12025~population~~1e5~~~"],
    ["events", "2004"],
    ["events", "2004~"],
    ["events", "2004-13~Text~"],
    ["events", "2023-02-29~Text~"],
    ["events", "soon~Text~"],
    ["events", "2004~ Text~"],
    ["events", `2004~${"x".repeat(141)}~`],
    ["events", Array.from({ length: 13 }, () => "2004~Text~").join("|")],
    ["notes", ""],
    ["notes", "population~value"],
    ["notes", "population|text~Note~2000~1"],
    ["notes", "population~value|text~Note~2000"],
    ["notes", "population~value|text~Note~2000~1~2"],
    ["notes", "population~value|text~~2000~1"],
    ["notes", "population~value|text~Note~~1"],
    ["notes", "population~value|text~Note~2000~Infinity"],
    ["notes", "population~value|text~Note~2000~0x10"],
    ["notes", "population~value|arrow~Note~2000~1~2001"],
    ["notes", "population~value|range~Note~2005~2000"],
    ["notes", "population~value|range~Note~2000.5~2001"],
    ["notes", "population~value|label~Note~<b>~2000"],
    ["notes", "population~value|drawing~Note~2000~1"],
    ["notes", `population~value|text~${"x".repeat(141)}~2000~1`],
    ["notes", `population~value${"|line~~1".repeat(13)}`],
    ["report", "Title|"],
    ["report", "Title|h~"],
    ["report", "Title|h~Heading~more"],
    ["report", "Title~more|h~Heading"],
    ["report", "Title|x~Heading"],
    ["report", "Title|f~?page=mix~mix.composition"],
    ["report", "Title|f~https://example.org~mix.composition~"],
    ["report", "Title|f~?a b~mix.composition~"],
    ["report", "Title|f~?~two words~"],
    ["report", `Title${"|p~x".repeat(41)}`],
    ["report", ` Title`],
    ["figure", ""],
    ["figure", "two words"],
    ["embed", ""],
    ["embed", "yes"],
    ["asof", "2026"],
    ["asof", "today"],
    ["asof", "2026-11-23."],
    ["data", ""],
    ["data", "http://example.org/a.csv"],
    ["data", "javascript:alert(1)"],
    ["data", "https://name:secret@example.org/a.csv"],
    ["data", "//example.org/a.csv"],
    ["data", `https://example.org/${"x".repeat(2000)}`],
    ["table", ""],
    ["table", "a b"],
    ["table", "x".repeat(8001)],
    ["treated", ""],
    ["treated", "two words"],
    ["start", "soon"],
    ["donors", ""],
    ["donors", "12025,44021"],
    ["covariates", "a b"],
    ["example", "texas"],
    ["places", "\u0000"],
  ])("%s=%j gives the default and one notice", (name, value) => {
    const { selection, issues } = parseSelection(`?${name}=${encodeURIComponent(value)}`);
    expect(selection).toEqual(besides(name));
    const detail = { name, value: value.slice(0, 60) };
    expect(issues).toEqual([{ code: "link-value", severity: "notice", where: name, detail }]);
  });

  it.each(["page", "indicator", "category", "places", "peers", "from", "to", "show", "base", "layout", "tab", "lang"])(
    "%s as long as a book is quoted in part only",
    (name) => {
      const { selection, issues } = parseSelection(`?${name}=${long}`);
      expect(selection).toEqual(besides(name));
      expect(issues).toEqual([
        { code: "link-value", severity: "notice", where: name, detail: { name, value: "x".repeat(60) } },
      ]);
    },
  );

  it.each([
    ["indicator", 80],
    ["category", 120],
    ["places", 40],
  ] as const)("%s has at most %i characters", (name, most) => {
    const just = "x".repeat(most);
    expect(parseSelection(`?${name}=${just}`).selection[name]).toEqual(name === "places" ? [just] : just);
    expect(parseSelection(`?${name}=${just}x`).issues).toHaveLength(1);
    expect(parseSelection(`?${name}=${just}x`).selection).toEqual(COMPARE);
  });

  it("does not spoil its neighbours", () => {
    const { selection, issues } = parseSelection("?show=nonsense&places=44021&from=2005&lang=fr&tab=table");
    expect(selection).toEqual({ ...COMPARE, places: ["44021"], from: 2005, tab: "table" });
    expect(issues.map((issue) => issue.where)).toEqual(["show", "lang"]);
  });

  it("falls back to the language of the reader", () => {
    const defaults = { ...DEFAULT_SELECTION, lang: "nl" as const };
    expect(parseSelection("?lang=fr", defaults).selection.lang).toBe("nl");
  });
});

describe("a period that runs backwards", () => {
  it("gives the whole period and one notice", () => {
    const { selection, issues } = parseSelection("?from=2020&to=2010&show=rank");
    expect(selection).toEqual({ ...COMPARE, show: "rank" });
    expect(issues).toEqual([
      { code: "link-range", severity: "notice", where: "from", detail: { from: 2020, to: 2010 } },
    ]);
  });

  it("is none when one end cannot be read", () => {
    const { selection, issues } = parseSelection("?from=2020&to=soon");
    expect(selection).toEqual({ ...COMPARE, from: 2020 });
    expect(issues.map((issue) => issue.where)).toEqual(["to"]);
  });
});

describe("text that is no selection at all", () => {
  it.each([
    ["nothing", ""],
    ["a question mark", "?"],
    ["separators", "?&&&=&"],
    ["unknown names", "?utm_source=x&fbclid=y"],
    ["names of other case", "?Show=rank"],
    ["prototype names", "?__proto__=x&constructor=y&toString=z&__proto__[show]=rank"],
    ["a script", "?<script>alert(1)</script>"],
  ])("%s is the default, silently", (_, search) => {
    expect(parseSelection(search)).toEqual({ selection: DEFAULT_SELECTION, issues: [] });
  });

  it.each([
    ["half an escape", "?show=%", "%"],
    ["no escape", "?show=%zz", "%zz"],
    ["bytes that are no text", "?show=%ff", "\ufffd"],
    ["NUL", "?show=%00", "\u0000"],
    ["half a pair", "?show=\ud800", "\ufffd"],
  ])("%s does not throw", (_, search, value) => {
    expect(parseSelection(search)).toEqual({
      selection: COMPARE,
      issues: [{ code: "link-value", severity: "notice", where: "show", detail: { name: "show", value } }],
    });
  });

  it("changes no prototype", () => {
    parseSelection("?__proto__=polluted&constructor=polluted");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(parseSelection("?__proto__=x").selection)).toBe(Object.prototype);
  });

  it("takes the first of a parameter given twice", () => {
    expect(parseSelection("?show=rank&show=index").selection.show).toBe("rank");
  });

  it("reads an escaped tilde like a bare one", () => {
    expect(parseSelection("?places=12025%7E44021").selection.places).toEqual(["12025", "44021"]);
  });
});

/** Links that were given out. They are never edited, only added to. */
describe("old links stay valid", () => {
  it.each([
    // These two led to Compare until there was a Story page, which is the start page now.
    ["", { page: "story" }],
    ["?lang=nl", { page: "story", lang: "nl" }],
    ["?page=compare", {}],
    ["?places=12025~44021~11002&show=index&base=2000", { places: ["12025", "44021", "11002"], show: "index", base: 2000 }],
    ["?indicator=foreign_nationals_share&peers=similar&from=2000&to=2022&tab=table", {
      indicator: "foreign_nationals_share", peers: "similar", from: 2000, to: 2022, tab: "table",
    }],
    ["?indicator=cleanliness_streets&category=disagree&layout=facets", {
      indicator: "cleanliness_streets", category: "disagree", layout: "facets",
    }],
    ["?indicator=foreign_nationals&show=rate&peers=all&lang=nl", {
      indicator: "foreign_nationals", show: "rate", peers: "all", lang: "nl",
    }],
    ["?places=none&show=rank&peers=centre", { places: [], show: "rank" }],
    ["?indicator=population&places=CHBSL~DEBER~GBLON~USNYC&peers=none&show=change", {
      indicator: "population", places: ["CHBSL", "DEBER", "GBLON", "USNYC"], peers: "none", show: "change",
    }],
    ["?indicator=residual_waste_kg_per_inhabitant&places=AREA-IVAREM", {
      indicator: "residual_waste_kg_per_inhabitant", places: ["AREA-IVAREM"],
    }],
  ])("%j", (link, change) => {
    expect(parseSelection(link)).toEqual({ selection: { ...COMPARE, ...change }, issues: [] });
  });
});

describe("a list of places that can be followed in part", () => {
  it("takes a place named twice once, without a word", () => {
    const { selection, issues } = parseSelection("?places=12025~44021~12025");
    expect([selection.places, issues]).toEqual([["12025", "44021"], []]);
  });

  it("keeps the first ten and says so", () => {
    const { selection, issues } = parseSelection("?places=1~2~3~4~5~6~7~8~9~10~11");
    expect(selection.places).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect(issues).toEqual([{ code: "link-many", severity: "notice", where: "places", detail: { count: 11, most: 10 } }]);
  });

  it("keeps the first five districts and says so", () => {
    const { selection, issues } = parseSelection("?districts=1~2~3~4~5~6");
    expect(selection.districts).toEqual(["1", "2", "3", "4", "5"]);
    expect(issues).toEqual([
      { code: "link-many", severity: "notice", where: "districts", detail: { count: 6, most: 5 } },
    ]);
  });
});
