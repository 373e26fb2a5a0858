import { describe, expect, it } from "vitest";
import { assessPanel } from "../../src/series/assessPanel";
import { neededIndicators } from "../../src/series/derivePanel";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { breakOf, observationOf, placeOf } from "../support/catalogue";
import { panelOfShipped, panelOfWorld, parallelWorld, usedOf, yearly } from "./panels";
import { catalogue, plainRows } from "./shippedData";

const rangeOf = ({ panel }: { panel: { periods: readonly number[] } | null }) => [
  panel?.periods[0],
  panel?.periods.at(-1),
];
const donorOf = (panel: ReturnType<typeof panelOfShipped>, code: string) =>
  panel.donors.find(({ place }) => place === code)!;

describe("panels of the shipped figures", () => {
  it.each([
    ["foreign_nationals", [2000, 2022], 2015],
    ["number_of_foreign_nationalities", [2000, 2022], 2015],
    ["population", [2000, 2025], 2017],
    ["net_taxable_income_per_inhabitant", [1997, 2020], 2013],
    ["child_poverty_index", [2001, 2021], 2015],
  ] as const)("%s of Mechelen covers %j and suggests %i", (indicator, range, start) => {
    const found = panelOfShipped({ indicator });
    expect(rangeOf(found)).toEqual(range);
    expect(found).toMatchObject({ start, startAsked: null, startIsSuggested: true, missingBefore: [], names: null });
    expect(found.panel).toMatchObject({ treated: 0, firstTreatedPeriod: start });
    expect(found.panel!.units).toEqual(["12025", ...usedOf(found)]);
    expect(assessPanel(found)).toEqual({ counterfactual: [], series: [] });
  });

  it("hold the numbers of the tables, row by row", () => {
    const { panel } = panelOfShipped({ indicator: "net_taxable_income_per_inhabitant", start: 2010 });
    const rows = plainRows("observations/income-poverty-stadsmonitor.csv");
    const { units, periods, outcomes } = panel!;
    units.forEach((unit, row) =>
      periods.forEach((period, i) => {
        const line = rows.find(
          ([place, , year, id]) =>
            place === unit && year === String(period) && id === "net_taxable_income_per_inhabitant",
        )!;
        expect(outcomes[row * periods.length + i]).toBe(Number(line[5]));
      }),
    );
    expect(outcomes).toHaveLength(13 * 24);
  });

  it("leave out a year that hardly a donor has, and the donors that lack one of the others", () => {
    const found = panelOfShipped({ indicator: "population" });
    expect(found.leftOut).toEqual([{ period: 2026, reason: "few-donors" }]);
    const missing = [2023, 2024, 2025];
    expect(donorOf(found, "71022")).toMatchObject({ used: false, reasonsOut: ["missing-years"], missing });
    expect(donorOf(found, "11002")).toMatchObject({ used: false, reasonsOut: ["break"] });
    expect(usedOf(found)).toEqual(usedOf(panelOfShipped({ indicator: "population", to: 2025 })));
  });

  it("have no town twice, under its old and its new borders", () => {
    for (const indicator of ["foreign_nationals", "number_of_foreign_nationalities"]) {
      const places = usedOf(panelOfShipped({ indicator, peers: "all" }));
      const parts = places.filter((code) => places.includes(catalogue.places.get(code)!.successor ?? ""));
      expect(places.length).toBeGreaterThan(30);
      expect(parts).toEqual([]);
    }
    const all = panelOfShipped({ indicator: "foreign_nationals", peers: "all" });
    expect(donorOf(all, "11002-2025")).toMatchObject({
      used: false,
      reasonsOut: ["merged"],
      notes: ["merger", "policy-unknown"],
    });
  });

  it("take of all municipalities the forty nearest, always the same", () => {
    const found = panelOfShipped({ indicator: "foreign_nationals_share", peers: "all" });
    const used = found.donors.filter((one) => one.used);
    expect(used).toHaveLength(40);
    expect(used.every((one) => one.reasonsIn.includes("nearest"))).toBe(true);
    const beyond = found.donors.filter((one) => one.reasonsOut.includes("beyond-nearest"));
    const farthest = Math.max(...used.map(({ distance }) => distance));
    expect(beyond.length).toBeGreaterThan(50);
    expect(Math.min(...beyond.map(({ distance }) => distance))).toBeGreaterThanOrEqual(farthest);
    expect(panelOfShipped({ indicator: "foreign_nationals_share", peers: "all" }).key).toBe(found.key);
  });

  it("note neighbours, and on everybody that no register of policies is at hand", () => {
    const donors = ["12021", "44021"];
    const found = panelOfShipped({ indicator: "foreign_nationals_share", peers: "similar", donors });
    expect(donorOf(found, "12021").notes).toEqual(["neighbour", "policy-unknown"]);
    expect(donorOf(found, "44021").notes).toEqual(["policy-unknown"]);
    expect(usedOf(found)).toEqual(["12021", "44021"]);
    expect(donorOf(found, "31005")).toMatchObject({ used: false, suggested: true, reasonsOut: ["not-chosen"] });
    expect(donorOf(found, "12021").reasonsIn).toContain("chosen");
  });

  it("divide by the inhabitants of the same year", () => {
    const found = panelOfShipped({ indicator: "foreign_nationals", show: "rate" });
    const shares = panelOfShipped({ indicator: "foreign_nationals_share" });
    expect(found.subject).toMatchObject({ show: "rate" });
    expect(found.panel!.outcomes[0]! / 10).toBeCloseTo(shares.panel!.outcomes[0]!, 1);
    const apart = ["foreign_nationals", "population"].flatMap(
      (indicator) => panelOfShipped({ indicator, to: 2022 }).sources,
    );
    expect(apart.every((id) => found.sources.includes(id))).toBe(true);
    expect(panelOfShipped({ indicator: "foreign_nationals", show: "index" }).subject).toMatchObject({ show: "value" });
  });

  it("match covariates and three years of the outcome with them", () => {
    const covariates = ["population", "child_poverty_index", "house_burglaries_per_10000_dwellings"];
    const found = panelOfShipped({ indicator: "foreign_nationals", start: 2010, covariates });
    expect(found.covariates.map(({ indicator, used, periods }) => [indicator, used, periods.length])).toEqual([
      ["population", true, 10],
      ["child_poverty_index", true, 9],
      ["house_burglaries_per_10000_dwellings", true, 1],
    ]);
    const { names, values } = found.panel!.covariates!;
    expect(names).toEqual([...covariates, "outcome:2000", "outcome:2005", "outcome:2009"]);
    expect(values).toHaveLength(names.length * found.panel!.units.length);
    expect(Array.from(values.subarray(3, 6))).toEqual([0, 5, 9].map((year) => found.panel!.outcomes[year]));
    const early = panelOfShipped({
      indicator: "net_taxable_income_per_inhabitant",
      start: 2001,
      covariates: ["child_poverty_index"],
    });
    expect(early.covariates).toEqual([{ indicator: "child_poverty_index", used: false, periods: [] }]);
    expect(early.panel!.covariates).toBeUndefined();
  });

  it("say which tables they need", () => {
    const selection = { ...DEFAULT_SELECTION, indicator: "foreign_nationals", covariates: ["child_poverty_index"] };
    expect(neededIndicators(selection, catalogue)).toEqual(["foreign_nationals", "child_poverty_index"]);
    expect(neededIndicators({ ...selection, show: "rate" }, catalogue)).toEqual([
      "foreign_nationals",
      "population",
      "child_poverty_index",
    ]);
  });
});

describe("what becomes a panel", () => {
  it("may be made of a visitor's own towns, which are nobody's peers, once all places are asked for", () => {
    const codes = [1, 2, 3, 4, 5, 6].map((k) => `own-abcd1234-p${k}`);
    const bare = ["own-abcd1234-p7", "own-abcd1234-p8"];
    const places = [
      ...[...codes, bare[0]!].map((code) => placeOf(code, { kind: "city", parent: null })),
      placeOf(bare[1]!, { kind: "region", parent: null }),
    ];
    const world = parallelWorld((numbers) => {
      for (const [i, code] of [...codes, bare[1]!].entries()) {
        numbers[code] = yearly(2000, Object.values(numbers["12025"]!).map((value) => value + i));
      }
    });
    const chosen = { ...world, places };
    const own = usedOf(panelOfWorld(chosen, { treated: codes[0]!, start: 2006, peers: "all" }));
    expect(own.filter((code) => code.startsWith("own-"))).toEqual(codes.slice(1));
    const beside = usedOf(panelOfWorld(chosen, { start: 2006, peers: "all" }));
    expect(beside.filter((code) => code.startsWith("own-"))).toEqual(codes);
    const centre = usedOf(panelOfWorld(chosen, { start: 2006, peers: "centre" }));
    expect(centre.filter((code) => code.startsWith("own-"))).toEqual([]);
  });

  it("is never a claim, and never part of a year", () => {
    const world = parallelWorld(({ "12025": own }) => delete own!["2009"]);
    const claimed = observationOf({ period: "2009", value: 1, flag: "claim" });
    const quarter = observationOf({ period: "2010-Q1", value: 1 });
    const found = panelOfWorld({ ...world, more: [claimed, quarter] });
    expect(found.allPeriods).toEqual([2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008]);
  });

  it("is no aggregate, nothing the place lies in, and no place without figures", () => {
    const world = parallelWorld((numbers) => {
      numbers["BE"] = numbers["44001"]!;
      numbers["REGION"] = numbers["44001"]!;
    });
    const places = [
      placeOf("BE", { kind: "country", parent: null }),
      placeOf("REGION", { kind: "region", parent: null }),
      placeOf("44009", { kind: "centre-city" }),
    ];
    const found = panelOfWorld({ ...world, places }, { donors: ["BE", "REGION", "44001", "44009"] });
    expect(donorOf(found, "BE").reasonsOut).toEqual(["aggregate", "within"]);
    expect(donorOf(found, "REGION").reasonsOut).toEqual(["aggregate"]);
    expect(donorOf(found, "44009").reasonsOut).toEqual(["no-figures"]);
    expect(usedOf(found)).toEqual(["44001"]);
  });

  it("is cut at a break that is withheld, on the side of the start", () => {
    const breaks = [breakOf("burglary", "2002", { id: "early" }), breakOf("burglary", "2009", { id: "late" })];
    const world = { ...parallelWorld(), breaks };
    const found = panelOfWorld(world, { start: 2007 });
    expect(found.panel!.periods).toEqual([2002, 2003, 2004, 2005, 2006, 2007, 2008]);
    expect(found.cutAt).toEqual(["early", "late"]);
    expect(found.leftOut.every(({ reason }) => reason === "break")).toBe(true);
    expect(panelOfWorld(world).panel!.periods).toEqual(found.panel!.periods);
  });

  it("goes on over a footnoted break, and names it", () => {
    const breaks = [breakOf("burglary", "2004", { id: "noted", effect: "footnote" })];
    const found = panelOfWorld({ ...parallelWorld(), breaks });
    expect(found).toMatchObject({ cutAt: [], footnotes: ["noted"] });
    expect(found.donors[0]!.notes).toContain("footnote-break");
  });

  it("loses a donor whose own series breaks", () => {
    const found = panelOfWorld({ ...parallelWorld(), breaks: [breakOf("burglary", "2004", { place: "44003" })] });
    expect(donorOf(found, "44003").reasonsOut).toEqual(["break"]);
    expect(found.panel!.units).not.toContain("44003");
  });

  it("follows the range, and starts at the next year with a figure", () => {
    const found = panelOfWorld(
      parallelWorld((numbers) => Object.values(numbers).forEach((years) => delete years["2008"])),
      { from: 2001, start: 2008 },
    );
    expect(found).toMatchObject({ start: 2009, startAsked: 2008, startIsSuggested: false });
    expect(found.leftOut).toEqual([{ period: 2000, reason: "before-from" }]);
    expect(panelOfWorld(parallelWorld(), { to: 2007 }).leftOut).toEqual([
      { period: 2008, reason: "after-to" },
      { period: 2009, reason: "after-to" },
    ]);
  });

  it("tells what is not final", () => {
    const more = [observationOf({ place: "44001", period: "2010", flag: "provisional", value: 131 })];
    const longer = Object.fromEntries(
      Object.entries(parallelWorld().numbers).map(([place, years]) => [
        place,
        place === "44001" ? years : { ...years, ...yearly(2010, [130]) },
      ]),
    );
    const found = panelOfWorld({ numbers: longer, more });
    expect(found.flags).toEqual([{ place: "44001", period: 2010, flag: "provisional" }]);
    expect(found.sources).toEqual(["police"]);
  });
});
