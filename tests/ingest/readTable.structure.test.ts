import { describe, expect, it } from "vitest";
import { readTable } from "../../src/ingest/readTable";
import { utf8 } from "./bytes";

const read = (text: string) => readTable(utf8(text));

const levelsOf = (year: string) =>
  ["Männer / Zahl", "Männer / %", "Frauen / Zahl", "Frauen / %"].map((name) => `${year} / ${name}`);

/** Preamble, header rows, data rows and footer rows, then the names. */
const shapeOf = (text: string) => {
  const { header, rows, reading } = read(text);
  return [reading.preambleRows, reading.headerRows, rows.length, reading.footerRows, header.join("|")];
};

describe("layouts of offices and portals", () => {
  it.each([
    [
      "World Bank: pairs and blank lines above, a delimiter too many",
      '"Source","Indicators",\n\n"Updated","2024-06-28",\n\n"Country","Code","1960","1961",\n' +
        '"Aruba","ABW","54608","55811",\n"Africa","AFE","130692579","134169237",\n',
      [4, 1, 2, 0, "Country|Code|1960|1961|column_5"],
    ],
    [
      "GENESIS: titles, dates below a merged name, underscores and notes",
      "Bevölkerung: Kreise;;;;\nFortschreibung;;;;\n;;Stichtag;Stichtag;Stichtag\n" +
        ";;31.12.2019;31.12.2020;31.12.2021\n" +
        "DG;Deutschland;83166711;83155031;83237124\n01001;  Flensburg;90164;89934;-\n__________\n(C)opyright 2022\n",
      [2, 2, 2, 2, "column_1|column_2|Stichtag / 31.12.2019|Stichtag / 31.12.2020|Stichtag / 31.12.2021"],
    ],
    [
      "GENESIS: three header rows",
      "Verurteilte\n;;Geschlecht;Geschlecht\n;;männlich;weiblich\n;;Anzahl;Anzahl\n" +
        '2019;Berlin;30111;7001\n2020;Berlin;.;-\n2020;Bremen;x;/\n__________\n"Ab 2020: neu; siehe Fußnote."\n',
      [1, 3, 3, 2, "column_1|column_2|Geschlecht / männlich / Anzahl|Geschlecht / weiblich / Anzahl"],
    ],
    [
      "Statistics Canada: a pivot with a legend and footnotes",
      '"Table 35: crime, by violation"\n"Frequency: Annual"\n\n"Geography","Canada"\n\n"Statistics","2017","2018"\n' +
        '"Actual incidents","2,109,460","2,189,550"\n"Rate per 100,000","5,772.28","5,907.95"\n\n' +
        '"Symbol legend:"\n".","not available"\n\n"Footnotes:"\n"1","Most serious violation only, a known limit."\n',
      [5, 1, 2, 4, "Statistics|2017|2018"],
    ],
    [
      "Australian notes and units",
      '"   Bureau of Statistics",,\n"Victims, 2020",,\n,2019,2020\n,no.,no.\nHomicide,416,396\nAssault,26892,27505\n' +
        "(a) Includes murder,,\n© Commonwealth 2021,,\n",
      [2, 2, 2, 2, "column_1|2019 / no.|2020 / no."],
    ],
    [
      "INE: blank line, sexes over years",
      "Población;;;;\nUnidades: Personas;;;;\n ;;;;\n;Hombres;;Mujeres;\n;2020;2019;2020;2019\n" +
        "01 Araba;165.000;163.000;168.000;166.000\n02 Albacete;194.000;194.100;194.500;194.700\n",
      [3, 2, 2, 0, "column_1|Hombres / 2020|Hombres / 2019|Mujeres / 2020|Mujeres / 2019"],
    ],
    [
      "PxWeb: title, blank line, date of the extract below",
      '"Befolkning, etter region"\n\n"region","Personer 2020","Personer 2021"\n"0301 Oslo",693494,697010\n' +
        '"1103 Stavanger",143574,144147\n\n"Dato for uttrekk:"\n"20220101 12:00"\n',
      [2, 1, 2, 2, "region|Personer 2020|Personer 2021"],
    ],
    [
      "CBS: units below the names",
      '"Bevolking"\n"Regio","Perioden","Bevolking"\n"","","aantal"\n"Utrecht","2019","3528"\n"Utrecht","2020","3575"\n' +
        '"© CBS 15-3-2022"\n',
      [1, 2, 2, 1, "Regio|Perioden|Bevolking / aantal"],
    ],
    [
      "London: years over measures, blank lines among the data",
      "Code,Area,1999-00,,2000-01,\n,,People,Mean £,People,Mean £\n,,,,,\nE1,City,11000,109800,12000,137000\n" +
        "E2,Barking,59000,16100,61000,17600\n,,,,,\nE12,London,3453000,26000,3560000,30000\n",
      [0, 2, 3, 0, "Code|Area|1999-00 / People|1999-00 / Mean £|2000-01 / People|2000-01 / Mean £"],
    ],
    [
      "Seoul: names written out in every merged cell",
      "기간\t구\t합계\t합계\n기간\t구\t발생\t검거\n2015\t종로구\t4,310\t3,155\n2015\t중구\t4,489\t2,811\n",
      [0, 2, 2, 0, "기간|구|합계 / 발생|합계 / 검거"],
    ],
    [
      "KOSIS: years in every merged cell, names of the areas in both rows",
      '"시도","구","2019","2019"\n"시도","구","발생","검거"\n"서울","종로구","9,560","8,000"\n"부산","중구","2,001","1,123"\n',
      [0, 2, 2, 0, "시도|구|2019 / 발생|2019 / 검거"],
    ],
    [
      "two languages, no cell merged: equal names are kept",
      "ID;District;Population\nID;Bezirk;Einwohner\n1;Mitte;5\n2;Nord;6\n3;Süd;7\n4;West;8\n",
      [0, 2, 4, 0, "ID / ID|District / Bezirk|Population / Einwohner"],
    ],
    [
      "the same names under each of two others",
      "control,,fire,\nX,Y,X,Y\n4.40,0.13,4.82,2.00\n4.66,-1.01,5.18,3.06\n4.89,-0.08,5.64,0.86\n",
      [0, 2, 3, 0, "control / X|control / Y|fire / X|fire / Y"],
    ],
    [
      "three levels, merged",
      "Stadt;2019;;;;2020;;;\n;Männer;;Frauen;;Männer;;Frauen;\n;Zahl;%;Zahl;%;Zahl;%;Zahl;%\n" +
        "A;1;10,5;2;20,1;3;30,0;4;40,2\nB;1;10,5;2;20,1;3;30,0;4;40,2\n",
      [0, 3, 2, 0, ["Stadt", ...levelsOf("2019"), ...levelsOf("2020")].join("|")],
    ],
  ])("%s", (_, text, shape) => expect(shapeOf(text)).toEqual(shape));
});

describe("the header", () => {
  it.each([
    ["years as names", "geo,2021,2020\nX,1,2\n", [0, 1, 1, 0, "geo|2021|2020"]],
    ["nothing but years as names", "2019,2020\n5,6\n7,8\n", [0, 1, 2, 0, "2019|2020"]],
    ["years over years of another column", "year,n\n2001,2003\n2002,2004\n", [0, 1, 2, 0, "year|n"]],
    ["no number anywhere", "naam,soort\nMechelen,stad\nGent,stad\n", [0, 1, 2, 0, "naam|soort"]],
    ["one line", "a;b\n", [0, 1, 0, 0, "a|b"]],
    ["only gaps below it", "geo;2019;2020\nA;-;-\nB;-;5\nC;3;4\n", [0, 1, 3, 0, "geo|2019|2020"]],
    ["names by rows as R writes them", '"mpg","cyl"\n"A",21,6\n"B",22,4\n"C",21,6\n', [0, 1, 3, 0, "column_1|mpg|cyl"]],
    ["a hash is a name where the line fits", "#geo,v\n#1,2\n3,4\n", [0, 1, 2, 0, "#geo|v"]],
    ["none: numbers", "5;6\n", [0, 0, 1, 0, "column_1|column_2"]],
    [
      "none: rows like all others",
      "Gent,2019,8\nAalst,2019,2\nLier,2019,6\n",
      [0, 0, 3, 0, "column_1|column_2|column_3"],
    ],
  ])("%s", (_, text, shape) => expect(shapeOf(text)).toEqual(shape));

  it.each([
    ["a,b\n1,2,3\n4,5\n", "ragged-row", ":2"],
    ["geo,v,v\nA,1,2\n", "header-duplicate", ":1"],
    ["geo,,v\nA,1,2\n", "header-empty", ":1"],
    ["Gent,2019\nAalst,2018\nLier,2017\n", "no-header", ":1"],
    ["a;b\n1;2;x\n1;3;y\n1;4;z\n", "header-shorter", ":1"],
    ["a;b;c\n1;2\n3;4\n5;6\n", "header-longer", ":1"],
    [`a;b\n${"x;1\n".repeat(8)}w;not yet known\n`, "row-unlike", ":10"],
  ])("%j is reported as %s", (text, code, where) => {
    expect(read(text).issues.map((issue) => [issue.code, issue.where])).toContainEqual([code, where]);
  });

  it("says once that the header is longer than the rows", () => {
    const codes = read("a;b;c\n1;2\n3;4\n5;6\n").issues.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("header-") || code === "ragged-row")).toEqual(["header-longer"]);
  });

  it("is sure of the delimiter where the only row ends with one more", () => {
    const { header, rows, issues } = read('"name";"limit";"status"\n"OR30";"1440";"OPTIMAL";"\n"\n');
    expect(header).toEqual(["name", "limit", "status", "column_4"]);
    expect(rows).toEqual([["OR30", "1440", "OPTIMAL", "\n"]]);
    expect(issues.map(({ code }) => code)).not.toContain("delimiter-unsure");
  });

  it("gives every column a name of its own", () => {
    const { header } = read("v,v,,v_2,__proto__,constructor\n1,2,3,4,5,6\n");
    expect(header).toEqual(["v", "v_3", "column_3", "v_2", "__proto__", "constructor"]);
  });
});

describe("around the data", () => {
  it.each([
    ["a total stays a row", "geo;v\nA;1\nB;2\nTotal;3\nSource: X\n", [0, 1, 3, 1, "geo|v"]],
    ["a lone NUL is none", 'T\n\n"a","b"\n"x",1\n"y",2\n\0', [2, 1, 2, 1, "a|b"]],
    ["a last row with gaps stays", "geo;2019;2020\nA;1;2\nB;3;4\nC;;\n", [0, 1, 3, 0, "geo|2019|2020"]],
    [
      "names of sections stay",
      "Area,2019,2020\nFlanders,,\nA,1,2\nWallonia,,\nB,5,6\n",
      [0, 1, 4, 0, "Area|2019|2020"],
    ],
    ["a row called source stays", "x,2019,2020\nA,1,2\nSources d'énergie,5,6\n", [0, 1, 2, 0, "x|2019|2020"]],
    ["notes in padded rows go", "w,2019,2020\nA,1,2\nB,3,4\n,,\n* voorlopig,,\n", [0, 1, 2, 1, "w|2019|2020"]],
    [
      "a remark in as many cells goes",
      "Created as a new dataset,Sample 22 by the administrator on Saturday the 11th\ncm,%\n400,98.7\n399,98.8\n398,98.7\n",
      [1, 1, 3, 0, "cm|%"],
    ],
    [
      "signs explained go",
      "w;2019;2020\nA;1;-\nB;x;4\n\n- = nihil; x = te weinig\nBron: wij\n",
      [0, 1, 2, 2, "w|2019|2020"],
    ],
    [
      "pairs of remarks go",
      "Titel;Crime\nBron;Politie\n\nwijk;jaar;n\nA;2019;5\nB;2020;6\n",
      [3, 1, 2, 0, "wijk|jaar|n"],
    ],
  ])("%s", (_, text, shape) => expect(shapeOf(text)).toEqual(shape));

  it("keeps what it leaves out, and the lines of what it keeps", () => {
    const text = "Crime;;\nUnit;1000;\n\ngeo;y;v\n\nA;1;2\n\nB;3;4\n\nSource: me; you\n";
    const { preamble, footer, lines, issues } = read(text);
    expect(preamble).toEqual(["Crime", "Unit 1000"]);
    expect(footer).toEqual(["Source: me you"]);
    expect(lines).toEqual([6, 8]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(
      ["preamble-rows", "footer-rows", "blank-rows"].map((code) => [code, "notice"]),
    );
  });

  it("warns of notes that only their place tells from data", () => {
    const severityOf = (note: string) =>
      read(`day,shop,paid\n1/2,A,5\n2/2,B,6\n,,\n${note},,\n`).issues.find(({ code }) => code === "footer-rows")?.severity;
    expect(severityOf("All of these were paid to suppliers of a contract of the government")).toBe("warning");
    expect(severityOf("Source: the treasury")).toBe("notice");
  });

  it("takes no table for its own notes", () => {
    const { rows, issues } = read(`a;b\n1;2\n${"only one\n".repeat(100)}`);
    expect(rows).toHaveLength(101);
    expect(issues.filter(({ code }) => code === "ragged-row")).toHaveLength(100);
  });

  it("counts blank rows that have delimiters", () => {
    const { rows, issues } = read("geo,v\nA,1\n,\nB,2\n");
    expect(rows).toEqual([["A", "1"], ["B", "2"]]);
    expect(issues).toMatchObject([{ code: "blank-rows", detail: { line: 3, rows: 1 } }]);
  });
});

describe("tables below each other", () => {
  const text = "Crimes\narea,2019,2020\nA,1,2\nB,3,4\n\nPeople\narea,year,sex,n\nA,2019,m,5\nA,2019,f,6\nB,2019,m,7\n";

  it("are offered one by one", () => {
    const { parts, header, rows, issues } = read(text);
    expect(parts).toEqual([
      { name: "Crimes", firstLine: 1, lastLine: 4, rows: 2 },
      { name: "People", firstLine: 6, lastLine: 10, rows: 3 },
    ]);
    expect([header, rows.length]).toEqual([["area", "2019", "2020"], 2]);
    expect(issues.map(({ code }) => code)).toContain("stacked-tables");
    const second = readTable(utf8(text), { part: 1 });
    expect([second.header, second.lines]).toEqual([["area", "year", "sex", "n"], [8, 9, 10]]);
    expect(second.preamble).toEqual(["People"]);
    expect(readTable(utf8(text), { ...second.reading, part: 1 })).toMatchObject({ ...second, issues: [{}, {}] });
    expect(readTable(utf8(text), { part: 1, headerRows: 0 }).rows).toHaveLength(4);
  });

  it("do not begin between the rows of one header", () => {
    const table = "when,to,cost,,all\n,,,,\n,,rail,taxi,\n1.4.12,A,5,6,11\n2.4.12,B,7,8,15\n3.4.12,C,9,1,10\n";
    const { parts } = read(`${table},,,,\nsecond,,,,\n,,,,\n${table}`);
    expect(parts.map(({ rows }) => rows)).toEqual([3, 3]);
  });

  it("begin where the header stands again", () => {
    expect(read("a,b\n1,2\na,b\n3,4\n")).toMatchObject({ rows: [["1", "2"]], parts: [{ rows: 1 }, { rows: 1 }] });
  });

  it("do not begin at a row that was there before", () => {
    expect(read("ja,stad\nnee,dorp\nja,stad\n")).toMatchObject({ rows: [["nee", "dorp"], ["ja", "stad"]], parts: [] });
  });

  it("are one where the header stands on every page", () => {
    const { rows, parts, issues } = read("a,b\n1,2\n3,4\n".repeat(30));
    expect([rows.length, parts.length]).toEqual([60, 0]);
    expect(issues).toMatchObject([{ code: "header-repeated", detail: { times: 29 } }]);
  });
});

it("says how numbers are written and what stands for a missing one", () => {
  const { reading } = read("geo;n;v\nA;1.234;1,5\nB;12.345;..\nC;950;-\n");
  expect(reading).toMatchObject({ decimalMark: ",", thousandsMark: ".", missingTokens: ["..", "-"] });
});
