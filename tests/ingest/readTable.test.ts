import { describe, expect, it } from "vitest";
import { readTable } from "../../src/ingest/readTable";
import type { Hints } from "../../src/ingest/table";
import { utf8 } from "./bytes";

const read = (text: string, hints?: Hints) => readTable(utf8(text), hints);
const codesOf = (text: string) => read(text).issues.map(({ code, severity, where }) => `${severity} ${code}${where}`);

describe("the delimiter", () => {
  it.each([
    [",", "a,b\n1,2\n3,4\n"],
    [";", "a;b\n1;2\n3;4\n"],
    ["\t", "a\tb\n1\t2\n3\t4\n"],
    ["|", "a|b\n1|2\n3|4\n"],
    ["^", "a^b\nx^1\ny^2\n"],
    ["~", "a~b\nx~1\ny~2\n"],
    ["§", "a§b\nx§1\ny§2\n"],
    [":", "a:b\nx:1\ny:2\n"],
    ["\u0001", "a\u0001b\nx\u00011\ny\u00012\n"],
    [" ", "name     year   value\nAalst    2019    12.5\nGent     2020     3.1\n"],
  ])("%j", (delimiter, text) => {
    const { reading, header, rows } = read(text);
    expect(reading.delimiter).toBe(delimiter);
    expect(rows).toHaveLength(2);
    expect(rows.every((cells) => cells.length === header.length && header.length > 1)).toBe(true);
  });

  it.each([
    ["decimal commas", "1,5;2,5\n3,5;4,5\n", ";", 2],
    ["decimal commas below names", "geo;v\nA;1,5\nB;2,25\n", ";", 2],
    ["commas in texts", "naam;adres\nA;Straat 1, 2800 Mechelen\nB;Laan 2, 9000 Gent\n", ";", 2],
    ["commas in a compound first column", "unit,geo\\time\t2019 \t2018 \nNR,AT\t: \t5 e\nNR,BE\t7 \t8 \n", "\t", 3],
    ["times", "tijd,aantal\n12:30,5\n13:45,6\n", ",", 2],
    ["a title with commas", "Crime, all kinds, by area\nand by year, too\n\ngeo;v\nA;1\nB;2\n", ";", 2],
    ["remarks with blanks", "# exported by tool\n# unit: persons, thousands\ngeo,year,v\nA,2019,1\nB,2019,2\n", ",", 3],
    ["one column with decimal commas", "v\n1,5\n2,25\n", "", 1],
    ["one column of texts", "opmerking\nEen zin, met komma\nNog een\nEn een, met komma, twee\nx\n", "", 1],
    ["one column of places", "Naam\nGent, stad\nMechelen, stad\nBrugge, stad\n", "", 1],
    ["one column of numbers", "n\n-0\nNaN\n", "", 1],
  ])("is not misled by %s", (_, text, delimiter, columns) => {
    const { reading, header } = read(text);
    expect([reading.delimiter, header.length]).toEqual([delimiter, columns]);
  });

  it("is decided over the whole file, not by its first lines", () => {
    const start = Array.from({ length: 30 }, (_, i) => `remark ${i}, and more`).join("\n");
    const rows = Array.from({ length: 300 }, (_, i) => `A;${i};${i},5`).join("\n");
    expect(read(`${start}\n\ngeo;n;v\n${rows}\n`)).toMatchObject({ reading: { delimiter: ";", preambleRows: 31 } });
  });

  it("may be told in a line of its own", () => {
    for (const text of ["sep=;\r\na;b\r\n1,5;2\r\n", '"sep=;"\na;b\n1,5;2\n', "\uFEFFsep=;\na;b\n1,5;2\n"]) {
      const { header, rows, reading, lines } = read(text);
      expect({ header, rows, lines }).toEqual({ header: ["a", "b"], rows: [["1,5", "2"]], lines: [3] });
      expect(reading.preambleRows).toBe(1);
    }
  });

  it("takes a blank behind it along where quotes follow", () => {
    expect(read('a, b, "c"\n1, "x, y", 2\n3, "z", 4\n').rows).toEqual([
      ["1", "x, y", "2"],
      ["3", "z", "4"],
    ]);
  });
});

describe("quotes", () => {
  it.each([
    ["hold delimiters", 'a;b\n"x;y";1\n', ["x;y", "1"]],
    ["hold breaks", 'a;b\r\n"x\ny";1\r\nz;2\r\n', ["x\ny", "1"]],
    ["are doubled", 'a,b\n"5"" pipe",1\n', ['5" pipe', "1"]],
    ["are escaped", 'a,b\n"5\\" pipe",1\n"6\\" pipe",2\n', ['5" pipe', "1"]],
    ["are apostrophes", "a;b\n'Sint-Jan;s plein';1\n'Grote Markt';2\n", ["Sint-Jan;s plein", "1"]],
    ["stand amid a cell", 'item,size,n\npipe,5",3\nplate,6",4\n', ["pipe", '5"', "3"]],
    ["are apostrophes in words", "a,b\n's Hertogenbosch,1\n't Goy,2\n", ["'s Hertogenbosch", "1"]],
  ])("%s", (_, text, first) => {
    const { rows, issues } = read(text);
    expect(rows[0]).toEqual(first);
    expect(issues).toEqual([]);
  });

  it("never closed: an error that names the line, and every row is there", () => {
    expect(read('a,b\n1,"x\n2,y\n3,z\n').rows).toEqual([
      ["1", '"x'],
      ["2", "y"],
      ["3", "z"],
    ]);
    expect(codesOf('a,b\n1,"x\n2,y\n3,z\n')).toEqual(["error quote-never-closed:2"]);
  });

  it.each([
    ["opened once too often", 'a,b,c\n1,"x,"y, z"\n2,p,q\n', ['"x', "y, z"]],
    ["a quote before a quoted cell", 'a,b,c\n1,""x, w",y\n2,p,q\n', ['"x, w', "y"]],
    ["not escaped at the end", 'a,b,c\n1,"round 48"","x, y"\n2,p,q\n', ['round 48"', "x, y"]],
  ])("that match nothing stay in the text: %s", (_, text, cells) => {
    const { rows, issues } = read(text);
    expect(rows).toEqual([["1", ...cells], ["2", "p", "q"]]);
    const told = issues.map(({ code, severity, where }) => [code, severity, where]);
    expect(told).toEqual([["quote-literal", "notice", ":2"]]);
  });

  it("that may have run cells together are a warning", () => {
    expect(codesOf('a,b,c\n1,x"y, and z",2\n3,4,5\n')).toContain("warning stray-quote-kept:2");
  });
});

describe("line breaks", () => {
  it.each([
    ["\n", "\n", "\n"],
    ["\r\n", "\r\n", "\r\n"],
    ["\r", "\r", "\r"],
    ["mixed", "\r\n", "\n"],
    ["mixed", "\n", "\r"],
  ])("%j", (lineEnding, one, other) => {
    const { rows, lines, reading } = read(`a,b${one}1,x${other}2,y${one}3,z${other}`);
    expect(rows.flat()).toEqual(["1", "x", "2", "y", "3", "z"]);
    expect(lines).toEqual([2, 3, 4]);
    expect(reading.lineEnding).toBe(lineEnding);
  });
});

describe("a table within the cells of another", () => {
  it.each([
    ["saved with the wrong delimiter", '"a;""b"";c",,\n"1;""x"";2",50;3,25\n"4;""y"";5",75;6,5\n', 4],
    ["every line one cell", '"a,b,c"\n"1,2,3"\n"4,5,6"\n', 3],
  ])("%s", (_, text) => {
    const { header, rows, issues } = read(text);
    expect(header.slice(0, 3)).toEqual(["a", "b", "c"]);
    expect(rows).toHaveLength(2);
    expect(issues.map(({ code }) => code)).toContain("table-unwrapped");
  });

  it("is no table of quoted cells", () => {
    const text = '"a, b","c; d"\n"1,5","2;5"\n"3,5","4;5"\n';
    expect(read(text).rows).toEqual([["1,5", "2;5"], ["3,5", "4;5"]]);
  });
});

describe("hints", () => {
  const text = "t;u\n1,5;x\n2,5;y\n";

  it.each<[string, Hints, Partial<ReturnType<typeof read>>]>([
    ["delimiter", { delimiter: "," }, { rows: [["1", "5;x"], ["2", "5;y"]] }],
    ["headerRows", { headerRows: 0 }, { header: ["column_1", "column_2"], lines: [1, 2, 3] }],
    ["preambleRows", { preambleRows: 1 }, { rows: [["1,5", "x"], ["2,5", "y"]], preamble: ["t u"] }],
    ["footerRows", { footerRows: 1 }, { rows: [["1,5", "x"]], footer: ["2,5 y"] }],
    ["transposed", { transposed: true }, { header: ["t", "1,5", "2,5"], rows: [["u", "x", "y"]], lines: [1] }],
  ])("%s wins", (_, hints, expected) => {
    expect(read(text, hints)).toMatchObject({ ...expected, reading: hints });
  });

  it.each<Hints>([
    { encoding: "iso-8859-15" },
    { quote: "" },
    { lineEnding: "\r\n" },
    { decimalMark: "." },
    { thousandsMark: "'" },
    { missingTokens: ["x"] },
  ])("%j is taken over", (hints) => expect(read(text, hints).reading).toMatchObject(hints));

  it("says again what was found and reads the same", () => {
    for (const again of [text, "Title\n\na,b\n1,2\n3,4\n\nSource: me\n", "sep=;\na;b\n1;2\n"]) {
      const { issues: _, ...first } = read(again);
      const { issues: __, ...second } = read(again, first.reading);
      expect(second).toEqual(first);
    }
  });
});
