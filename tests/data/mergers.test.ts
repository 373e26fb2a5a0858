import { describe, expect, it } from "vitest";
import { at, indicators, mergers, municipalitiesOn, places, readText, sources } from "./readPackage";

const place = new Map(places.map((row) => [at(row, "code"), row]));
const successors = [...new Set(mergers.map((row) => at(row, "successor")))];
const membersOf = (successor: string) => mergers.filter((row) => at(row, "successor") === successor);

/** "Aalter: Aalter, Knesselare" by the names that places.csv gives the codes. */
const named = (date: string) =>
  successors
    .filter((successor) => at(membersOf(successor)[0]!, "date") === date)
    .map((successor) => {
      const parts = membersOf(successor).map((row) => at(place.get(at(row, "predecessor"))!, "name"));
      return `${at(place.get(successor)!, "name")}: ${parts.sort().join(", ")}`;
    })
    .sort();

describe("the mergers", () => {
  it("of 1 January 2019 are the seven that the Flemish government announced", () => {
    expect(named("2019-01-01")).toEqual([
      "Aalter: Aalter, Knesselare",
      "Deinze: Deinze, Nevele",
      "Kruisem: Kruishoutem, Zingem",
      "Lievegem: Lovendegem, Waarschoot, Zomergem",
      "Oudsbergen: Meeuwen-Gruitrode, Opglabbeek",
      "Pelt: Neerpelt, Overpelt",
      "Puurs-Sint-Amands: Puurs, Sint-Amands",
    ]);
  });

  it("of 1 January 2025 are the thirteen that the Flemish government announced", () => {
    expect(named("2025-01-01")).toEqual([
      "Antwerpen: Antwerpen, Borsbeek",
      "Beveren-Kruibeke-Zwijndrecht: Beveren, Kruibeke, Zwijndrecht",
      "Bilzen-Hoeselt: Bilzen, Hoeselt",
      "Hasselt: Hasselt, Kortessem",
      "Lochristi: Lochristi, Wachtebeke",
      "Lokeren: Lokeren, Moerbeke",
      "Merelbeke-Melle: Melle, Merelbeke",
      "Nazareth-De Pinte: De Pinte, Nazareth",
      "Pajottegem: Galmaarden, Gooik, Herne",
      "Tessenderlo-Ham: Ham, Tessenderlo",
      "Tielt: Meulebeke, Tielt",
      "Tongeren-Borgloon: Borgloon, Tongeren",
      "Wingene: Ruiselede, Wingene",
    ]);
  });

  it("are all there are, each on one day", () => {
    expect([...new Set(mergers.map((row) => at(row, "date")))].sort()).toEqual(["2019-01-01", "2025-01-01"]);
    for (const successor of successors) {
      expect(new Set(membersOf(successor).map((row) => at(row, "date"))).size, successor).toBe(1);
    }
  });

  it.each([
    ["Hasselt", "71072"],
    ["Lochristi", "44087"],
    ["Lokeren", "46029"],
    ["Tielt", "37022"],
    ["Wingene", "37021"],
    ["Pajottegem", "23106"],
    ["Merelbeke-Melle", "44088"],
    ["Nazareth-De Pinte", "44086"],
    ["Beveren-Kruibeke-Zwijndrecht", "46030"],
    ["Tessenderlo-Ham", "71071"],
    ["Bilzen-Hoeselt", "73110"],
    ["Tongeren-Borgloon", "73111"],
    ["Pelt", "72043"],
    ["Deinze", "44083"],
    ["Puurs-Sint-Amands", "12041"],
  ])("give %s the code %s of the list of Statbel", (name, code) => {
    expect(successors).toContain(code);
    expect(at(place.get(code)!, "name")).toBe(name);
  });

  it("leave 308 municipalities before 2019, 300 after and 285 since 2025", () => {
    const days = ["2018-12-31", "2019-01-01", "2024-12-31", "2025-01-01"];
    expect(days.map((day) => municipalitiesOn(day).length)).toEqual([308, 300, 300, 285]);
  });

  it("agree with the successors that places.csv names, and those with nothing else", () => {
    const said = mergers.map((row) => `${at(row, "predecessor")} ${at(row, "successor")}`);
    const known = places.filter((row) => at(row, "successor") !== "");
    expect(known.map((row) => `${at(row, "code")} ${at(row, "successor")}`).sort()).toEqual(said.sort());
  });

  it("keep the code of one predecessor only, and then the merged one has a code of ours", () => {
    const keeping = mergers.filter((row) => at(row, "keeps_code") === "yes");
    expect(keeping.map((row) => [at(row, "predecessor"), at(row, "successor")])).toEqual([["11002", "11002-2025"]]);
    const codes = successors.filter((code) => !/^\d{5}$/.test(code));
    expect(codes).toEqual(["11002-2025"]);
  });

  it("are taken from one official source that says so", () => {
    expect(new Set(mergers.map((row) => at(row, "source")))).toEqual(new Set(["pinc_mergers"]));
    const source = sources.find((row) => at(row, "id") === "pinc_mergers")!;
    expect([at(source, "publisher"), at(source, "kind")]).toEqual(["Provincies in Cijfers", "official"]);
  });
});

describe("what follows from them", () => {
  it("no two municipalities of one day share a name", () => {
    for (const day of ["2018-12-31", "2024-12-31", "2025-01-01"]) {
      const names = municipalitiesOn(day).map((code) => at(place.get(code)!, "name"));
      expect(names.filter((name, i) => names.indexOf(name) !== i), day).toEqual([]);
    }
  });

  it("a share names what it counts, a count that has a denominator", () => {
    const byId = new Map(indicators.map((row) => [at(row, "id"), row]));
    const shares = indicators.filter((row) => at(row, "numerator") !== "");
    expect(shares.map((row) => at(row, "id"))).toEqual(["foreign_nationals_share", "foreign_origin_share"]);
    for (const share of shares) {
      const counted = byId.get(at(share, "numerator"))!;
      expect([at(counted, "aggregation"), at(counted, "denominator")]).toEqual(["sum", "population"]);
      expect(at(share, "aggregation")).toBe("share-of");
    }
  });

  it("the README no longer says that nobody lists them", () => {
    expect(readText("README.md")).toContain("`mergers.csv`");
    expect(readText("README.md")).not.toContain("no source at hand lists them");
  });
});
