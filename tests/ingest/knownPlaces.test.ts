import { describe, expect, it } from "vitest";
import type { Place } from "../../src/dataset/types";
import { editDistance, foldPlaceName, knowPlaces, matchPlaces } from "../../src/ingest/knownPlaces";

function place(code: string, names: Partial<Place["name"]> & { en: string }, more: Partial<Place> = {}): Place {
  const name = { nl: names.en, fr: names.en, de: names.en, ...names };
  const unknown = { parent: null, successor: null, population: null, populationYear: null };
  return { code, name, kind: "municipality", ...unknown, ...more };
}

const KNOWN = knowPlaces([
  place("12025", { en: "Mechelen", fr: "Malines", de: "Mecheln" }),
  place("02000", { en: "Flanders", nl: "Vlaams Gewest" }, { kind: "region" }),
  place("11002", { en: "Antwerp", nl: "Antwerpen", fr: "Anvers" }),
  place("41063", { en: "Sint-Lievens-Houtem" }),
  place("62063", { en: "Liège", nl: "Luik", de: "Lüttich" }),
  place("DEBER", { en: "Berlin" }, { kind: "city" }),
  place("1202502", { en: "Muizen" }, { kind: "district", parent: "12025" }),
  place("DEBER-01", { en: "Mitte" }, { kind: "district", parent: "DEBER" }),
  place("X-01", { en: "Mitte" }, { kind: "district", parent: "X" }),
]);

const match = (text: string, code?: string) =>
  matchPlaces([text], new Map(code === undefined ? [] : [[text, code]]), KNOWN)[0];

describe("matchPlaces", () => {
  it.each([
    ["the name", "Mechelen", "12025"],
    ["capitals", "MECHELEN", "12025"],
    ["another language", "Malines", "12025"],
    ["a title before it", "Stad Mechelen", "12025"],
    ["a French title", "Ville d'Anvers", "11002"],
    ["accents left out", "Liege", "62063"],
    ["an umlaut", "LÜTTICH", "62063"],
    ["blanks for hyphens", "Sint Lievens Houtem", "41063"],
    ["what stands behind in brackets", "Antwerpen (gemeente)", "11002"],
    ["a code in front", "0180 Berlin", "DEBER"],
  ])("finds a place by %s", (_, text, code) => {
    expect(match(text)).toMatchObject({ text, code, by: "name" });
  });

  it("goes by the code beside a name, with or without its leading zeros", () => {
    expect(match("Vlaanderen in zijn geheel", "2000")).toMatchObject({ code: "02000", by: "code" });
    expect(match("Vlaanderen in zijn geheel", "02000")).toMatchObject({ code: "02000", by: "code" });
  });

  it("goes by the name where the code is one of another list", () => {
    expect(match("Muizen", "3")).toMatchObject({ code: "1202502", by: "name" });
  });

  it("takes a text that is a code itself", () => {
    expect(match("12025")).toMatchObject({ code: "12025", by: "code" });
  });

  it("offers what is similar and does not take it", () => {
    expect(match("Mechelne")).toEqual({ text: "Mechelne", code: null, by: "similar", candidates: ["12025"] });
  });

  it("offers both places of one name and takes neither", () => {
    expect(match("Mitte")).toEqual({ text: "Mitte", code: null, by: "similar", candidates: ["DEBER-01", "X-01"] });
  });

  it("knows nothing of other places", () => {
    expect(match("Ulaanbaatar")).toEqual({ text: "Ulaanbaatar", code: null, by: "none", candidates: [] });
    expect(match("7")).toMatchObject({ code: null, by: "none" });
  });
});

describe("a name from before and after a merger", () => {
  const borders = (code: string, name: string, year: number) => place(code, { en: `${name} (${year} borders)` });
  const merged = (code: string, name: string, successor: string) => place(code, { en: name }, { successor });
  const merger = (successor: string, date: string, ...predecessors: string[]) => ({
    successor,
    predecessors,
    date,
    source: "decree",
  });
  const known = knowPlaces(
    [
      { ...borders("44011", "Deinze", 2018), successor: "44083" },
      merged("44049", "Nevele", "44083"),
      place("44083", { en: "Deinze" }),
      merged("72025", "Neerpelt", "72043"),
      place("72043", { en: "Pelt" }),
      merged("46014", "Lokeren", "46029"),
      merged("44045", "Moerbeke", "46029"),
      borders("46029", "Lokeren", 2025),
      merged("23023", "Galmaarden", "23106"),
      place("23106", { en: "Pajottegem" }),
      merged("11002", "Antwerpen", "11002-2025"),
      merged("11007", "Borsbeek", "11002-2025"),
      borders("11002-2025", "Antwerpen", 2025),
    ],
    [
      merger("44083", "2019-01-01", "44011", "44049"),
      merger("72043", "2019-01-01", "72025"),
      merger("46029", "2025-01-01", "46014", "44045"),
      merger("23106", "2025-01-01", "23023"),
      { ...merger("11002-2025", "2025-01-01", "11002", "11007"), keeps: "11002" },
    ],
  );
  const codesOf = (...texts: string[]) => matchPlaces(texts, new Map(), known).map(({ code }) => code);

  it("is that of the municipality that bears it as it is", () => {
    expect(codesOf("Deinze", "Lokeren", "Stad Antwerpen")).toEqual(["44083", "46014", "11002"]);
    expect(codesOf("Lokeren (2025 borders)", "Deinze (2018 borders)")).toEqual(["46029", "44011"]);
  });

  it("is that of the borders that the file keeps elsewhere", () => {
    expect(codesOf("Lokeren", "Pajottegem")).toEqual(["46029", "23106"]);
    expect(codesOf("Lokeren", "Galmaarden")).toEqual(["46014", "23023"]);
    expect(codesOf("Deinze", "Neerpelt")).toEqual(["44011", "72025"]);
    expect(codesOf("Deinze", "Pelt")).toEqual(["44083", "72043"]);
    expect(codesOf("Deinze", "Lokeren", "Pelt", "Pajottegem")).toEqual(["44083", "46029", "72043", "23106"]);
  });

  it("is the plain one in a file that holds both borders", () => {
    expect(codesOf("Lokeren", "Galmaarden", "Pajottegem")[0]).toBe("46014");
    expect(codesOf("Deinze", "Neerpelt", "Pelt")[0]).toBe("44083");
  });

  it("is the place of the code where the code stays", () => {
    expect(codesOf("Antwerpen", "Pajottegem")[0]).toBe("11002");
  });

  it("is offered with the other one", () => {
    expect(matchPlaces(["Lokeren"], new Map(), known)[0]?.candidates).toEqual(["46014", "46029"]);
  });
});

it("keeps a name that is nothing but a title", () => {
  expect(foldPlaceName("Stadt")).toBe("stadt");
});

it.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["gent", "gnet", 1],
  ["gent", "gents", 1],
  ["lier", "luik", 3],
])("edit distance of %s and %s", (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
  expect(editDistance(b, a)).toBe(expected);
});
