import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/dataset/dataset";
import { nameOffences } from "../../src/ingest/offenceWords";
import { buildDataset, createDatasetBuilder, proposeMapping } from "../../src/ingest/readDataset";
import { readTable } from "../../src/ingest/readTable";
import { utf8 } from "./bytes";

function importText(text: string, fileName = "file.csv") {
  const table = readTable(utf8(text));
  const mapping = proposeMapping(table, fileName);
  const built = buildDataset(table, mapping);
  const rows = Array.from({ length: built.dataset.rows }, (_, row) => observationAt(built.dataset, row));
  return {
    roles: mapping.columns.map(({ role }) => role),
    layout: mapping.layout,
    mapping,
    rows: rows.map(({ place, district, period, category, value, gap }) =>
      [place, district, period, category, gap ?? value].join("|"),
    ),
    account: built.account,
    issues: built.issues.map(({ code, where }) => code + where),
  };
}

describe("labels that stood in merged cells", () => {
  const merged = "PCT,CRIME,2000,2001\n1,MURDER,3,4\n,ROBBERY,5,6\n,RAPE,7,8\n13,MURDER,1,2\n,ROBBERY,9,8\n,RAPE,2,3\n";

  it("hold for the blank cells below them, and this is told", () => {
    const { roles, rows, issues, account } = importText(merged);
    expect(roles).toEqual(["district", "category", "value", "value"]);
    expect(rows).toContain("|13|2001|ROBBERY|8");
    expect(account).toMatchObject({ cells: 12, observations: 12, reported: 0 });
    expect(issues).toContain("cells-filled-down");
  });

  it("are not supposed where a label comes back or another cell is blank beside it", () => {
    const again = importText("wijk,soort,2020\nA,x,1\n,y,2\nA,z,3\n,w,4\n");
    expect(again.mapping.columns[0]?.fillsDown).toBeUndefined();
    const sparse = importText("wijk,buurt,2020\nA,a,1\n,,2\nB,b,3\n,d,4\n");
    expect(sparse.mapping.columns[0]?.fillsDown).toBeUndefined();
  });
});

describe("a row that ends early", () => {
  it("keeps what is there and says so", () => {
    const { rows, account, issues } = importText("wijk,2018,2019,2020\nA,1,2,3\nB,4\nC,5,6,7\n");
    expect(rows).toEqual(expect.arrayContaining(["|B|2018|total|4", "|B|2019|total|unstated"]));
    expect(account).toMatchObject({ observations: 7, gaps: 2, reported: 0 });
    expect(issues).toEqual(["row-short:3"]);
  });

  it("is reported where it ends before its values, and so is one with a cell too many", () => {
    const { account, issues } = importText("wijk,jaar,soort,aantal\nA,2019,x,1\nB,2019\nC,2019,x,1,7\nD,2019,x,4\n");
    expect(account).toMatchObject({ observations: 2, reported: 2 });
    expect(issues).toEqual(["row-ragged:3", "row-ragged:4"]);
  });
});

describe("names that stand in several areas", () => {
  it("are told apart by the area above them", () => {
    const { roles, account } = importText(
      "시도,구,연도,건수\n서울,소계,2019,9\n서울,중구,2019,4\n서울,종로구,2019,5\n부산,소계,2019,3\n부산,중구,2019,2\n",
    );
    expect(roles).toEqual(["place", "district", "period", "value"]);
    expect(account).toMatchObject({ observations: 5, reported: 0 });
  });
});

describe("texts tell what a column holds, whatever it is called", () => {
  it.each([
    [
      "offences under a word that may be anything",
      "libellé,2019,2020\nHomicides,1,2\nVols simples,3,4\nCambriolages,5,6\n",
    ],
    ["offences under a word for places", "lieu,2019,2020\nRobo,1,2\nHurto,3,4\nOtros,5,6\n"],
  ])("%s", (_, text) => expect(importText(text).roles[0]).toBe("category"));

  it("a time of day is no kind of incident, and coordinates are no place", () => {
    const kinds = ["ROBBERY", "FELONY ASSAULT", "PETIT LARCENY"];
    const lines = Array.from({ length: 60 }, (_, i) =>
      [
        i + 9000,
        `0${1 + (i % 9)}/${10 + (i % 18)}/2015`,
        `12:0${i % 10}:00`,
        kinds[i % 3],
        ["BRONX", "QUEENS"][i % 2],
        `"(40.${100 + i}, -73.${100 + i})"`,
      ].join(","),
    );
    const text = `NUM,FR_DT,FR_TM,OFNS_DESC,BORO_NM,Location\n${lines.join("\n")}\n`;
    const { layout, roles } = importText(text);
    expect(layout).toBe("events");
    expect(roles).toEqual(["ignore", "period", "ignore", "category", "district", "ignore"]);
  });

  it("knows offences in several languages and scripts, and no names of areas for them", () => {
    expect(nameOffences(["Diebstahl", "Körperverletzung"])).toBe(true);
    expect(nameOffences(["강도 발생", "절도 발생", "합계"])).toBe(true);
    expect(nameOffences(["Volkspark", "Robinienhain", "Ranst", "Vold", "Mortsel", "Homberg"])).toBe(false);
  });
});

describe("SDMX", () => {
  const head = "DATAFLOW,freq,geo,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,OBS_VALUE\n";

  it("is shown in words where words stand beside the codes", () => {
    const rows = ["BE", "NL"].map((geo) => `F,A,${geo},POP,Population,PS,Persons,2019,5\n`);
    const { roles } = importText(head + rows.join(""));
    expect(roles).toEqual(["ignore", "ignore", "place", "ignore", "indicator", "ignore", "unit", "period", "value"]);
  });

  it("keeps a dimension that is the same in all rows where nothing else says what is counted", () => {
    const { rows } = importText("freq,iccs,geo,TIME_PERIOD,OBS_VALUE\nA,ICCS0501,BE1,2019,5\nA,ICCS0501,BE2,2019,6\n");
    expect(rows).toEqual(["BE1||2019|ICCS0501|5", "BE2||2019|ICCS0501|6"]);
  });
});

it("two words for kinds both stay where each says something of its own", () => {
  const { roles } = importText(
    "ward,major_category,minor_category,year,value\n" +
      "A,Burglary,Burglary in a Dwelling,2019,1\nA,Drugs,Possession,2019,2\n" +
      "B,Burglary,Burglary in a Dwelling,2019,3\nB,Drugs,Possession,2019,4\n",
  );
  expect(roles).toEqual(["district", "category", "category", "period", "value"]);
});

it("a line above the header that states the period wins over the file's name", () => {
  const text = '"Population"\n"date","2021"\n\n"area","All ages","0 to 15"\n"Leeds",5,6\n"York",7,8\n';
  const { mapping } = importText(text, "nomis_2023_05_04.csv");
  expect(mapping.constants.period).toEqual({ text: "2021", from: "preamble" });
});

it("marks that no column proves are proven by all of them together", () => {
  const lines = Array.from(
    { length: 8 },
    (_, i) => `A${i},"${i + 1},${200 + i}","${i + 2},${300 + i}","${i + 3},${400 + i}",${600 + i}`,
  );
  const { mapping } = importText(`wijk,a,b,c,d\n${lines.join("\n")}\nB,12,13,14,15\n`);
  expect(mapping.columns.slice(1).map(({ number }) => number?.ambiguous)).toEqual([false, false, false, false]);
  expect(mapping.columns[1]?.number?.thousandsMark).toBe(",");
  expect(mapping.questions.map(({ code }) => code)).not.toContain("number-marks");
});

it("says again and again that it is alive while it finishes", () => {
  const text = "wijk,jaar,aantal\nA,2019,1\nB,2019,2\n";
  const table = readTable(utf8(text));
  const builder = createDatasetBuilder(table.header, proposeMapping(table, "x.csv"));
  const rows = Array.from({ length: 120_000 }, (_, i) => [`W${i}`, "2019", String(i % 7)]);
  builder.add(rows, rows.map((_, i) => i + 2));
  let told = 0;
  const { account } = builder.finish(() => told++);
  expect(account.observations).toBe(120_000);
  expect(told).toBeGreaterThan(10);
});

it("a title with delimiters in it is no header row", () => {
  const table = readTable(
    utf8(
      "VIE-POP;1869-2021;Bevölkerung\nN1;N2;N3;BEZIRK;YEAR;DATE;SEX;POP\n" +
        "AT;AT1;AT13;90101;2019;20190101;1;5\nAT;AT1;AT13;90102;2019;20190101;1;6\n",
    ),
  );
  expect([table.reading.preambleRows, table.reading.headerRows, table.header[3]]).toEqual([1, 1, "BEZIRK"]);
});

it("a year without any number is a column of values like the other years", () => {
  const { roles, account } = importText("wijk,rate_2018,rate_2019,rate_2020\nA,1.5,2.5,\nB,3.5,4.5,\nC,3,4,\n");
  expect(roles).toEqual(["district", "value", "value", "value"]);
  expect(account).toMatchObject({ observations: 6, gaps: 3 });
});

it("a number of a report is no value, so that the rows are counted", () => {
  const lines = Array.from({ length: 40 }, (_, i) =>
    [
      500_000 + i * 7919,
      `${1 + (i % 28)}-0${1 + (i % 9)}-2022`,
      i % 3 ? "Zwerfvuil" : "Graffiti",
      i % 2 ? "Noord" : "Zuid",
    ].join(";"),
  );
  const { layout, roles } = importText(`Meldnummer;Datum melding;Soort;Wijk\n${lines.join("\n")}\n`);
  expect([layout, roles]).toEqual(["events", ["ignore", "period", "category", "district"]]);
});
