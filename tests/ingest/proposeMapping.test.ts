import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { proposeMapping } from "../../src/ingest/readDataset";
import { knowPlaces } from "../../src/ingest/knownPlaces";
import { readTable } from "../../src/ingest/readTable";
import { localOf, placeOf } from "../support/catalogue";
import { utf8 } from "./bytes";
import PORTAL_FILES from "./fixtures/portals.json";
import { importFixture } from "./portalFixtures";

describe("files in the forms of portals become observations without a hint", () => {
  it.each(PORTAL_FILES)("$file", ({ file, layout, account, used, first, last }) => {
    const imported = importFixture(file);
    expect({ ...imported, first: imported.texts[0] ?? "", last: imported.texts.at(-1) ?? "" }).toMatchObject({
      layout,
      account,
      used,
      first,
      last,
    });
  });

  it("knows every file of the folder", () => {
    const files = readdirSync(new URL("fixtures/portals/", import.meta.url)).sort();
    expect(PORTAL_FILES.map(({ file }) => file).sort()).toEqual(files);
  });
});

const propose = (text: string, fileName = "file.csv") => proposeMapping(readTable(utf8(text)), fileName);
const rolesOf = (text: string, fileName?: string) => propose(text, fileName).columns.map(({ role }) => role);
const askedOf = (text: string, fileName?: string) => propose(text, fileName).questions.map(({ code }) => code);

describe("columns are known by name and content in", () => {
  it.each([
    ["English", "Borough,Year,Crime type,Count\nA,2019,Theft,1\nA,2019,Arson,2\nB,2019,Theft,3\n"],
    ["Dutch", "Wijk,Jaar,Misdrijf,Aantal\nA,2019,Diefstal,1\nA,2019,Brand,2\nB,2019,Diefstal,3\n"],
    ["French", "Quartier,Année,Délit,Nombre\nA,2019,Vol,1\nA,2019,Feu,2\nB,2019,Vol,3\n"],
    ["German", "Stadtteil,Jahr,Delikt,Anzahl\nA,2019,Diebstahl,1\nA,2019,Brand,2\nB,2019,Diebstahl,3\n"],
    ["Spanish", "Barrio,Año,Delito,Número\nA,2019,Robo,1\nA,2019,Fuego,2\nB,2019,Robo,3\n"],
    ["Italian", "Quartiere,Anno,Reato,Numero\nA,2019,Furto,1\nA,2019,Fuoco,2\nB,2019,Furto,3\n"],
  ])("%s", (_, text) => {
    expect(rolesOf(text)).toEqual(["district", "period", "category", "value"]);
  });
});

describe("a column of numbers that is no value:", () => {
  it.each([
    ["a row number without a name", ",Wijk,2020\n1,A,7\n2,B,8\n3,C,9\n", "ignore"],
    [
      "a code beside names",
      "wijk_id,wijk,jaar,aantal\n7,A,2019,1\n7,A,2020,2\n9,B,2019,3\n9,B,2020,4\n",
      "district-code",
    ],
    ["a code with leading zeros", "nis,jaar,aantal\n01234,2019,5\n11001,2019,6\n", "place-code"],
    ["a number of a ward", "Ward,Year,Crimes\n1,2019,5\n2,2019,6\n1,2020,7\n", "district-code"],
    ["coordinates", "lat,wijk,2020\n51.1,A,5\n51.2,B,6\n", "ignore"],
  ])("%s", (_, text, role) => {
    expect(rolesOf(text)[0]).toBe(role);
  });

  it("stays a value where it counts something", () => {
    expect(rolesOf("area,year,no_of_houses\nA,2019,5\nB,2019,6\n")).toEqual(["place", "period", "value"]);
  });
});

describe("the header says", () => {
  const saysOf = (text: string) => propose(text).columns.flatMap(({ role, says }) => (role === "value" ? [says] : []));

  it.each([
    ["periods", "wijk,2019,2020\nA,1,2\n", "wide-periods", { period: "2019" }],
    [
      "months of the row's year",
      "jaar,wijk,Jan,Feb,Mrt,Apr,Mei,Jun\n2019,A,1,2,3,4,5,6\n",
      "wide-periods",
      { period: "--01" },
    ],
    [
      "two things, glued",
      "wijk,thefts98,thefts99,thefts00,arson98,arson99,arson00\nA,1,2,3,4,5,6\n",
      "wide-mixed",
      { period: "1998", indicator: "thefts" },
    ],
    [
      "two things in two rows",
      ",men,,women,\nwijk,2019,2020,2019,2020\nA,1,2,3,4\nB,1,2,3,4\n",
      "wide-mixed",
      { period: "2019", indicator: "men" },
    ],
    [
      "parts that add up",
      "wijk,jaar,Total,Red,Blue\nA,2019,5,2,3\nB,2019,9,4,5\n",
      "wide-categories",
      { category: "Total" },
    ],
    [
      "indicators and their units",
      "wijk,jaar,inwoners,dichtheid (per km²)\nA,2019,5,2\nB,2019,9,4\n",
      "wide-indicators",
      { indicator: "inwoners" },
    ],
    ["areas", "Jahr,Kreis 1,Kreis 2,Kreis 3\n2019,1,2,3\n2020,3,4,5\n", "transposed", { district: "Kreis 1" }],
  ])("%s", (_, text, layout, says) => {
    expect(propose(text).layout).toBe(layout);
    expect(saysOf(text)[0]).toMatchObject(says);
  });
});

describe("the figures of one district", () => {
  const HEAD = "city;district_code;district;year;indicator;value";
  const known = knowPlaces([
    placeOf("12025", { name: localOf("Mechelen") }),
    placeOf("12009", { name: localOf("Duffel") }),
    placeOf("1202501", { name: localOf("Centrum"), kind: "district", parent: "12025" }),
  ]);
  const roles = (text: string, places?: typeof known) =>
    proposeMapping(readTable(utf8(text)), "file.csv", places).columns.map(({ role }) => role);
  const row = (year: number) => `Mechelen;1202501;Centrum;${year};Population;${5_000 + year}`;

  it.each([
    ["of one year", [HEAD, row(2021)]],
    ["of several years", [HEAD, row(2020), row(2021), row(2022)]],
  ])("%s are not those of its city", (_, lines) => {
    const [place, code, district] = roles(lines.join("\n"), known);
    expect([place, code, district]).toEqual(["place", "district-code", "district"]);
    expect(roles(lines.join("\n")).slice(0, 3)).toEqual(["place", "district-code", "district"]);
  });

  it("are those of a place where the district is one that holds it", () => {
    const lines = ["municipality;district;year;value", "Duffel;Mechelen;2021;5", "Duffel;Mechelen;2022;6"];
    expect(roles(lines.join("\n"), known)).toEqual(["place", "ignore", "period", "value"]);
  });
});

describe("what the file does not settle is asked:", () => {
  it.each([
    ["a period in the name only", "wijk,aantal\nA,1\nB,2\n", "wijken 2019.csv", "period-from-name"],
    ["no period at all", "wijk,aantal\nA,1\nB,2\n", "wijken.csv", "period-unknown"],
    ["the city of districts", "wijk,jaar,aantal\nA,2019,1\nB,2019,2\n", "wijken.csv", "city-unknown"],
    ["no place at all", "jaar,aantal\n2019,1\n2020,2\n", "x.csv", "place-unknown"],
    ["thousands or decimals", "wijk,jaar,aantal\nA,2019,1.234\nB,2019,12.345\nC,2019,950\n", "x.csv", "number-marks"],
    ["day or month first", "wijk,datum,aantal\nA,01/02/2023,1\nB,03/04/2023,2\n", "x.csv", "date-order"],
    [
      "a number in parentheses",
      "wijk,jaar,aantal\nA,2019,12\nB,2019,(5)\nC,2019,7\nD,2019,8\n",
      "x.csv",
      "parentheses",
    ],
    ["years of two digits", "y,v\n98,1\n03,2\n", "x.csv", "period-short-years"],
    [
      "columns that nothing comes of",
      "wijk,burgemeester,jaar,aantal\nA,X,2019,1\nA,X,2020,2\nB,Y,2019,1\n",
      "x.csv",
      "columns-unused",
    ],
  ])("%s", (_, text, fileName, code) => {
    expect(askedOf(text, fileName)).toContain(code);
  });

  it("and nothing else", () => {
    const text = "gemeente,jaar,indicator,waarde\nMechelen,2019,inbraak,12\nLier,2019,inbraak,7\n";
    expect(askedOf(text, "x.csv")).toEqual([]);
  });
});

it("counts rows of incidents and does not take their hours or damage for values", () => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `${String((i % 28) + 1).padStart(2, "0")}.0${(i % 9) + 1}.2022,${i % 24},0110${i % 3},${i * 7}`,
  );
  const mapping = propose(`DATUM,STUNDE,LOR,SCHADEN\n${rows.join("\n")}\n`);
  expect(mapping.layout).toBe("events");
  expect(mapping.columns.map(({ role }) => role)).toEqual(["period", "ignore", "district-code", "ignore"]);
});
