import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTextStream, decodeText, detectEncoding, mendDoubleEncoding } from "../../src/ingest/decode";
import { encodeAs } from "./legacyBytes";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...utf8(part)])));
const wide = (text: string, bigEndian = false) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      bigEndian ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
    ),
  );
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);

describe("marks and patterns", () => {
  const text = "geo;v\nLiège;1\n";

  it.each([
    ["plain ASCII", utf8("geo;v\nA;1\n"), "utf-8", false, "geo;v\nA;1\n"],
    ["nothing", utf8(""), "utf-8", false, ""],
    ["UTF-8 with mark", bytesOf(0xef, 0xbb, 0xbf, text), "utf-8", true, text],
    ["one accent at the very end", utf8(`${"V;1\n".repeat(400)}Liège`), "utf-8", false, `${"V;1\n".repeat(400)}Liège`],
    ["UTF-16LE with mark", bytesOf(0xff, 0xfe, ...wide(text)), "utf-16le", true, text],
    ["UTF-16BE with mark", bytesOf(0xfe, 0xff, ...wide(text, true)), "utf-16be", true, text],
    ["UTF-16LE without mark", wide(text), "utf-16le", false, text],
    ["UTF-16BE without mark", wide(text, true), "utf-16be", false, text],
    [
      "UTF-16LE of Korean without mark",
      wide("구;수\n종로구;12\n중구;3\n"),
      "utf-16le",
      false,
      "구;수\n종로구;12\n중구;3\n",
    ],
    [
      "UTF-32LE with mark",
      bytesOf(0xff, 0xfe, 0, 0, ...[..."aé"].flatMap((c) => [c.charCodeAt(0), 0, 0, 0])),
      "utf-32le",
      true,
      "aé",
    ],
    [
      "UTF-32BE without mark",
      bytesOf(...[..."a;1\nb;2"].flatMap((c) => [0, 0, 0, c.charCodeAt(0)])),
      "utf-32be",
      false,
      "a;1\nb;2",
    ],
    ["ISO-2022-JP", bytesOf("a;", 0x1b, "$B;T", 0x1b, "(B;1\n"), "iso-2022-jp", false, "a;市;1\n"],
  ])("%s", (_, bytes, encoding, bom, expected) => {
    const decoded = decodeText(bytes);
    expect({ encoding: decoded.encoding, bom: decoded.bom, text: decoded.text }).toEqual({
      encoding,
      bom,
      text: expected,
    });
    expect(codes(decoded)).not.toContain("encoding-guessed");
  });

  it("says nothing of UTF-8, and one notice of UTF-16 without mark", () => {
    expect(decodeText(utf8(text))).toMatchObject({ certainty: "certain", issues: [] });
    expect(decodeText(wide(text))).toMatchObject({
      certainty: "likely",
      issues: [{ code: "encoding-detected", severity: "notice" }],
    });
  });

  it("keeps a NUL in its cell and names the line", () => {
    const decoded = decodeText(bytesOf("geo,v\nA,1", 0, "2\n"));
    expect(decoded).toMatchObject({ text: "geo,v\nA,1\u00002\n", encoding: "utf-8" });
    expect(decoded.issues).toEqual([
      { code: "nul-character", severity: "warning", where: ":2", detail: { line: 2, count: 1 } },
    ]);
  });

  it("says that characters were lost before", () =>
    expect(codes(decodeText(utf8("geo;v\nLi\uFFFDge;1\n")))).toEqual(["lost-character"]));
});

describe("legacy encodings", () => {
  it.each([
    ["windows-1252", "geo;v\nLiège;1\n"],
    ["windows-1252", "ano;área\n2001;São Gonçalo\n2002;Niterói\n"],
    ["windows-1252", "art;anzahl\nFahrräder;3472\nMofas;2\n"],
    ["windows-1252", "name,cost (£)\nCardiff,£65.60\nLeicester,£90.00\n"],
    ["windows-1252", `body,paybill,Total Cost £\n${"Trinity House,£857,5\n".repeat(20)}`],
    ["windows-1252", "stad;prijs\n’s-Hertogenbosch;5 €\nIJsselstein – Zuid;3\nDaniël;1\n"],
    ["macintosh", "geo;v\nLiège;1\n"],
    ["macintosh", "stad;v\nMünchen;1\nKöln;2\nNürnberg;3\n"],
    ["ibm850", "stad;v\nMünchen;1\nKöln;2\nNürnberg;3\nGießen;4\n"],
    ["ibm850", "ville;v\nLiège;1\nSaint-Étienne;2\nNîmes;3\nBézier;4\n"],
    ["windows-1250", "město;v\nPlzeň;1\nČeské Budějovice;2\nPříbram;3\nŽďár;4\n"],
    ["windows-1250", "miasto;v\nŁódź;1\nKraków;2\nGdańsk;3\nCzęstochowa;4\nPiła;5\n"],
    ["iso-8859-2", "miasto;v\nŁódź;1\nKraków;2\nŚwinoujście;3\nCzęstochowa;4\nDąbrowa;5\n"],
    ["windows-1250", "város;v\nGyőr;1\nSzékesfehérvár;2\nHódmezővásárhely;3\n"],
    ["windows-1251", "город;v\nМосква;1\nНовосибирск;2\n"],
    ["koi8-r", "город;v\nМосква;1\nНовосибирск;2\n"],
    ["ibm866", "город;v\nМосква;1\nНовосибирск;2\n"],
    ["iso-8859-5", "город;v\nМосква;1\nНовосибирск;2\n"],
    ["x-mac-cyrillic", "город;v\nМосква;1\nНовосибирск;2\nЯрославль;3\n"],
    ["windows-1251", "місто;v\nКиїв;1\nЧернівці;2\nДніпро;3\n"],
    ["windows-1253", "πόλη;v\nΑθήνα;1\nΘεσσαλονίκη;2\nΠάτρα;3\n"],
    ["windows-1254", "ilçe;v\nŞişli;1\nBeyoğlu;2\nKadıköy;3\nÜsküdar;4\nBeşiktaş;5\n"],
    [
      "windows-1257",
      "pilsēta;v\nRīga;1\nLiepāja;2\nJūrmala;3\nVentspils;4\nRēzekne;5\nCēsis;6\nJēkabpils;7\nĶegums;8\n",
    ],
    ["shift_jis", "市区町村,人口\n横浜市,3777491\n川崎市,1538262\nさいたま市,1324025\n"],
    ["euc-jp", "市区町村,人口\n横浜市,3777491\n川崎市,1538262\nさいたま市,1324025\n"],
    ["euc-kr", "구분,발생\n서울종로구,12\n서울중구,34\n"],
    ["gb18030", "城市,人口\n北京市,2189\n上海市,2487\n广州市,1868\n"],
    ["big5", "區域,人口\n臺北市,2480\n高雄市,2737\n信義區,201\n"],
  ])("%s: %s", (encoding, text) => {
    const bytes = encodeAs(text, encoding)!;
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.certainty).not.toBe("certain");
    // An explicit choice gives the same, without a word about guessing.
    const asked = decodeText(bytes, encoding);
    expect(asked).toMatchObject({ text, encoding, certainty: "certain", issues: [] });
  });

  it("prefers windows-1252 where ISO-8859-1 and -15 give the same", () =>
    expect(decodeText(encodeAs("Liège;Nîmes;Besançon\n", "iso-8859-15")!).encoding).toBe("windows-1252"));

  it.each([
    ["windows-1255", "רחוב;אוכלוסייה\nתל אביב;5\nירושלים;6\nחיפה;7\n"],
    ["windows-1256", "المدينة;السكان\nالرباط;5\nالقاهرة;6\nتونس;7\n"],
    ["windows-874", "เขต;ประชากร\nพระนคร;5\nดุสิต;6\nหนองจอก;7\n"],
    ["windows-1250", "Kerület;Népesség\nErzsébetváros;5\nKőbánya;6\nHegyvidék;7\nÚjpest-Öregfalu, Szőlőhegy;8\n"],
  ])("finds %s", (encoding, text) => {
    const read = decodeText(encodeAs(text, encoding)!);
    expect([read.encoding, read.text]).toEqual([encoding, text]);
  });

  it("takes a pound sign before a number for no letter", () =>
    expect(decodeText(encodeAs("Borough;Price\nCamden;£500\nBarnet;£410\n", "windows-1252")!).encoding).toBe(
      "windows-1252",
    ));

  it("names the runner-up of a guess", () => {
    const { issues, certainty } = decodeText(encodeAs("geo;v\nLiège;1\n", "windows-1252")!);
    expect(certainty).toBe("guess");
    expect(issues).toEqual([
      {
        code: "encoding-guessed",
        severity: "warning",
        where: "",
        detail: { encoding: "windows-1252", other: expect.any(String) },
      },
    ]);
    expect(issues[0]!.detail["other"]).not.toBe("windows-1252");
  });

  it("is surer of longer texts", () => {
    const { issues } = decodeText(encodeAs("Liège;Nîmes;Besançon;Orléans;Châlons;Béziers\n", "windows-1252")!);
    expect(issues).toEqual([
      { code: "encoding-detected", severity: "notice", where: "", detail: { encoding: "windows-1252" } },
    ]);
  });

  it("finds the accent of a large file wherever it stands", () => {
    const head = utf8("2015;Mechelen;12\n".repeat(100_000));
    const tail = encodeAs("2015;Köln;1\n2015;Düsseldorf;2\n2015;Gießen;3\n", "macintosh")!;
    const bytes = new Uint8Array(head.length + tail.length);
    bytes.set(head);
    bytes.set(tail, head.length);
    expect(decodeText(bytes).text.endsWith("Gießen;3\n")).toBe(true);
  });

  it("gives windows-1252 its quotes and euro, on any engine", () =>
    expect(decodeText(Uint8Array.of(0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x99, 0x9f), "iso-8859-1").text).toBe(
      "€‘’“”–™Ÿ",
    ));

  it("takes a label nobody knows for no hint, and says so", () => {
    const decoded = decodeText(utf8("Liège"), "klingon-8");
    expect(decoded).toMatchObject({ text: "Liège", encoding: "utf-8" });
    expect(decoded.issues).toEqual([
      { code: "unknown-encoding", severity: "warning", where: "", detail: { encoding: "klingon-8" } },
    ]);
  });

  it.each(["latin1", "cp1252", "Windows-1252"])("knows %s by its other names", (label) =>
    expect(decodeText(Uint8Array.of(0xe8), label)).toMatchObject({ text: "è", encoding: "windows-1252" }),
  );
});

describe("mixed and broken UTF-8", () => {
  it("reads stray bytes as windows-1252 and names their lines", () => {
    const decoded = decodeText(bytesOf("geo;v\nLiège;1\nLi", 0xe8, "ge;2\nGent;3\nNîmes;4\nK", 0xf6, "ln;5\n"));
    expect(decoded.text).toBe("geo;v\nLiège;1\nLiège;2\nGent;3\nNîmes;4\nKöln;5\n");
    expect(decoded).toMatchObject({ encoding: "utf-8", certainty: "likely" });
    expect(decoded.issues).toEqual([
      { code: "mixed-encoding", severity: "warning", where: ":3", detail: { line: 3, count: 2, lines: "3, 6" } },
    ]);
  });

  it("loses no byte of a character that the end cuts off", () => {
    const decoded = decodeText(bytesOf("Liège;Nîmes;Besan", 0xc3));
    expect(decoded.text).toBe("Liège;Nîmes;BesanÃ");
    expect(codes(decoded)).toContain("mixed-encoding");
  });

  it.each([
    ["overlong", [0xc0, 0x80]],
    ["surrogate", [0xed, 0xa0, 0x80]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ])("takes an %s form for no UTF-8", (_, bytes) => {
    const decoded = decodeText(bytesOf("Liège;Nîmes;Besançon;Orléans;Châlons\n", ...bytes));
    expect(decoded.text).not.toContain("\uFFFD");
    expect(codes(decoded)).toContain("mixed-encoding");
  });
});

describe("text encoded twice", () => {
  it.each([
    ["SyriÃ«", "Syrië"],
    ["LiÃ¨ge", "Liège"],
    ["Li√®ge", "Liège"], // by way of a Mac
    ["l‚Äô√©t√©", "l’été"],
    ["lâ€™Ã©tÃ©", "l’été"],
    ["10 â‚¬ â€“ 20 â‚¬", "10 € – 20 €"],
    ["ÃƒÂ©tÃƒÂ©", "été"],
    ["Å\u0081Ã³dÅº", "Łódź"],
    ["Ã\u0089tterbeek", "Étterbeek"],
    ["Ðœосква", "Москва"],
  ])("mends %s", (broken, mended) => expect(mendDoubleEncoding(broken)).toBe(mended));

  it.each([
    "Liège",
    "Åse",
    "à 5 €",
    "ÄÖÜ",
    "São Tomé",
    "É», dit-il",
    "Ã",
    "naïve",
    "Müller & Söhne",
    "√2",
    "‚Gänse‘",
    "≈ 5 %",
    "Москва",
    "서울",
  ])("leaves %s alone", (text) => expect(mendDoubleEncoding(text)).toBeNull());

  it("offers, with an example and its line, and changes nothing unasked", () => {
    const bytes = utf8("geo;v\nLiÃ¨ge;1\nSyriÃ«;2\n");
    const decoded = decodeText(bytes);
    expect(decoded.text).toContain("LiÃ¨ge");
    expect(decoded.issues).toEqual([
      {
        code: "double-encoded",
        severity: "warning",
        where: ":2",
        detail: { line: 2, example: "LiÃ¨ge", mended: "Liège", count: 2 },
      },
    ]);
    expect(decodeText(bytes, "utf-8+utf-8")).toMatchObject({ text: "geo;v\nLiège;1\nSyrië;2\n", issues: [] });
  });

  it("mends what it broke, whatever the word", () => {
    const letters = fc.stringMatching(/^[a-zéèêëàâçôöûüïîäßñóíáúãõåøæ€’–“”]{1,20}$/);
    fc.assert(
      fc.property(letters, (text) => {
        const broken = decodeText(utf8(text), "windows-1252").text;
        fc.pre(broken !== text);
        expect(mendDoubleEncoding(broken)).toBe(text);
      }),
      { seed: 20261123 },
    );
  });
});

describe("in pieces", () => {
  it.each(["utf-8", "utf-16le", "windows-1252", "euc-kr", "shift_jis", "ibm850", "utf-32be", "utf-8+utf-8"])(
    "gives the same text for any cut: %s",
    (encoding) => {
      const pieces = fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 12 });
      fc.assert(
        fc.property(pieces, (chunks) => {
          const whole = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
          const stream = createTextStream(encoding);
          const text = chunks.map((chunk) => stream.push(chunk)).join("") + stream.end();
          expect(text).toBe(decodeText(whole, encoding).text);
        }),
        { seed: 20261123, numRuns: 300 },
      );
    },
  );

  it("keeps two-byte letters whole across every cut", () => {
    const bytes = utf8("Liège, “Łódź”, 서울, 🏙\n");
    for (let at = 0; at <= bytes.length; at++) {
      const stream = createTextStream("utf-8");
      expect(stream.push(bytes.subarray(0, at)) + stream.push(bytes.subarray(at)) + stream.end()).toBe(
        "Liège, “Łódź”, 서울, 🏙\n",
      );
    }
  });

  it("tells the encoding from samples that may be cut anywhere", () => {
    const korean = encodeAs("서울종로구,12\n서울중구,34\n서울용산구,5\n".repeat(50), "euc-kr")!;
    expect(detectEncoding([korean.subarray(0, 501), korean.subarray(702, 1203)]).encoding).toBe("euc-kr");
    const text = utf8("Liège;1\n서울;2\n".repeat(50));
    for (let at = 100; at < 120; at++) {
      expect(detectEncoding([text.subarray(0, at), text.subarray(at + 30, 400)])).toMatchObject({
        encoding: "utf-8",
        certainty: "certain",
      });
    }
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, encoding } = decodeText(bytes);
        expect(typeof text).toBe("string");
        expect(decodeText(bytes, encoding).text).toBe(text);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
