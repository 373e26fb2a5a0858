import fc from "fast-check";
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { isUpload } from "../../src/dataset/checkUpload";
import { GAP_REASONS } from "../../src/dataset/gap";
import type { Upload } from "../../src/dataset/upload";
import { decodeBase64Url, encodeBase64Url } from "../../src/library/base64Url";
import { asOwn } from "../../src/library/linkedTable";
import { MOST_LINK_LETTERS, packTable, unpackTable } from "../../src/library/linkTable";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { formatSelection, parseSelection } from "../../src/selection/url";
import { observationsOf } from "../dataset/observations";
import { anySelection } from "../selection/anySelection";
import { uploadOf } from "./storage";

fc.configureGlobal({ seed: 20261124 });

const ALL = { indicators: null, places: null };

function packed(upload: Upload, need: Parameters<typeof packTable>[1] = ALL): string {
  const result = packTable(upload, need);
  if (result.kind !== "packed") throw new Error(`too large: ${result.letters}`);
  return result.text;
}

const plain = (upload: Upload) => ({ ...upload, dataset: observationsOf(upload.dataset) });
const UNCHECKED = expect.objectContaining({ en: expect.stringContaining("came with the link") });

/** The caveat of an indicator says that nobody has checked it. */
const asLinked = (upload: Upload): Upload => ({
  ...upload,
  wins: "shipped",
  indicators: upload.indicators.map((one) => ({ ...one, caveat: UNCHECKED })),
  source: { ...upload.source, kind: "linked", address: "" },
});

const name = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("=1+1", '"', "a,b", "__proto__", "constructor", "<b>&'", "مدينة", "עיר", "é😀", "-5"),
);

const anyUpload = fc
  .uniqueArray(
    fc.record({
      place: fc.oneof(fc.constant("Mechelen"), name),
      district: fc.oneof(fc.constant(""), name),
      period: fc.constantFrom("2019", "2020", "2020-Q1", "2020-01-31"),
      indicator: name,
      unit: fc.constantFrom("", "%", "per 1,000"),
      note: name,
      outcome: fc.oneof(
        fc.constantFrom(...GAP_REASONS).map((gap) => ({ gap, value: NaN })),
        fc.double({ noNaN: true, min: -9e15, max: 9e15 }).map((value) => ({ gap: null, value })),
      ),
    }),
    {
      selector: ({ place, district, period, indicator }) => JSON.stringify([place, district, period, indicator]),
      maxLength: 12,
    },
  )
  .map((rows) => uploadOf(rows.map(({ outcome, ...row }) => ({ ...row, ...outcome }))));

const series = (places: number, years: number) =>
  uploadOf(
    Array.from({ length: places * years }, (_, i) => ({
      place: `City ${i % places}`,
      period: String(2000 + Math.floor(i / places)),
      value: ((i * 7919) % 1000) / 10,
    })),
  );

describe("a table in a link", () => {
  it("comes out as it went in, of the visitor no more, without loss of a value, gap or name", () => {
    fc.assert(
      fc.property(anyUpload, (upload) => {
        const again = unpackTable(packed(upload));
        expect(again && plain(again)).toEqual(plain(asLinked(upload)));
        expect(again && isUpload(asOwn(again))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("survives the link, whose letters need no escape", () => {
    const table = packed(series(5, 10));
    const link = formatSelection({ ...DEFAULT_SELECTION, page: "compare", table });
    expect(link).toContain(`table=${table}`);
    expect(parseSelection(link).selection.table).toBe(table);
  });

  it("takes what the figure needs and nothing else", () => {
    const upload = uploadOf([
      { place: "Gotham", indicator: "Thefts", value: 11 },
      { place: "Gotham", indicator: "Secret sum", value: 22 },
      { place: "Metropolis", indicator: "Thefts", value: 33 },
    ]);
    const thefts = upload.indicators.find(({ label }) => label.en === "Thefts")!.id;
    const gotham = upload.places.find(({ name: { en } }) => en === "Gotham")!.code;
    const again = unpackTable(packed(upload, { indicators: new Set([thefts]), places: new Set([gotham]) }))!;
    expect(observationsOf(again.dataset).map(({ value }) => value)).toEqual([11]);
    expect([again.places.length, again.indicators.length]).toEqual([1, 1]);
    expect(JSON.stringify(again)).not.toMatch(/Secret|Metropolis/);
  });

  it("holds 13 places over 25 years, and says how long a larger one would be", () => {
    expect(packed(series(13, 25)).length).toBeLessThan(MOST_LINK_LETTERS / 2);
    const tooLarge = packTable(series(100, 50), ALL);
    expect(tooLarge.kind === "too-large" && [tooLarge.rows, tooLarge.letters > MOST_LINK_LETTERS]).toEqual([5000, true]);
  });

  it("never stands in for a shipped number and leads to no address", () => {
    const upload = uploadOf([{ place: "Mechelen" }], { wins: "own" });
    const again = unpackTable(packed({ ...upload, source: { ...upload.source, address: "https://evil.example/" } }))!;
    expect([again.wins, again.source.kind, again.source.address]).toEqual(["shipped", "linked", ""]);
  });

  it("keeps out marks that turn the writing, and line breaks in names", () => {
    const upload = uploadOf([{}], { name: "abc\u202Etxt.exe\u2066\nnext" });
    expect(unpackTable(packed(upload))?.name).toBe("abctxt.exe next");
  });
});

/** As anybody could write it. */
const forged = (parts: unknown): string => `1${encodeBase64Url(deflateSync(strToU8(JSON.stringify(parts))))}`;

const nineTimes = (label: string, code: number) => Array.from({ length: 9 }, () => [[label], [code]]);

const readParts = (text: string): unknown =>
  JSON.parse(strFromU8(inflateSync(decodeBase64Url(text.slice(1))!)));

describe("a hostile link", () => {
  const text = packed(uploadOf());
  const about = { id: "own-abcd1234", name: "x", fileNames: [], added: "", changed: "", fileRows: 0, rules: {} };

  it.each([
    ["nothing", ""],
    ["another format", `2${text.slice(1)}`],
    ["letters cut off", text.slice(0, -20)],
    ["letters swapped", `1${text.slice(11)}${text.slice(1, 11)}`],
    ["no letters of ours", "1 <script>"],
    ["more letters than a link holds", `1${"A".repeat(MOST_LINK_LETTERS)}`],
    ["no list", forged({ a: 1 })],
    ["a number", forged(7)],
    ["nothing in it", forged(null)],
    ["tables that are no texts", forged([about, 1, 2, 3, 4, 5])],
    ["tables without columns", forged([about, "a", "b", "c", "d", "e"])],
    ["too few tables", forged([about, ""])],
    ["columns of other lengths", forged([about, { text: nineTimes("a", 0), value: [] }, "", "", "", ""])],
    ["codes past their labels", forged([about, { text: nineTimes("a", 1), value: [1] }, "", "", "", ""])],
    ["prototype names", forged([{ ...about, id: "__proto__" }, { text: nineTimes("__proto__", 0), value: [1] }])],
    ["a bomb", forged(["0".repeat(3_000_000)])],
  ])("with %s gives nothing", (_, letters) => {
    expect(unpackTable(letters)).toBeNull();
  });

  it("under the name of a shipped place, indicator or source gives nothing", () => {
    const upload = uploadOf([{ place: "Gotham" }]);
    const renamed = (from: string, to: string) => JSON.stringify(readParts(packed(upload))).replaceAll(from, to);
    const [place] = upload.places;
    const [indicator] = upload.indicators;
    expect(unpackTable(forged(JSON.parse(renamed("Gotham", "Batville"))))?.places[0]?.name.en).toBe("Batville");
    for (const [from, to] of [
      [place!.code, "12025"],
      [indicator!.id, "house_burglaries_per_10000_dwellings"],
      [upload.source.id, "police"],
      ["own-abcd1234", "own-"],
    ] as const) {
      expect([to, unpackTable(forged(JSON.parse(renamed(from, to))))]).toEqual([to, null]);
    }
  });

  it("of any letters never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (letters) => {
        expect(unpackTable(`1${letters}`)).toBeNull();
      }),
    );
  });
});

describe("letters for bytes", () => {
  it("come back as the same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const letters = encodeBase64Url(bytes);
        expect(letters).toMatch(/^[\w-]*$/);
        expect(decodeBase64Url(letters)).toEqual(bytes);
      }),
    );
    expect(["a", "a+b=", "ä"].map(decodeBase64Url)).toEqual([null, null, null]);
  });
});

describe("a link without a table", () => {
  it("holds no value, name or source of an upload, whatever is on the screen", () => {
    const upload = uploadOf([
      { place: "Xyzzyville", district: "Plughton", indicator: "Quuxes", category: "frobs", value: 987654, note: "wibble" },
    ]);
    const own: Partial<Selection> = {
      indicator: upload.indicators[0]!.id,
      places: upload.places.map(({ code }) => code),
      city: upload.places[0]!.code,
      table: null,
      // Numbers that a reader wrote could be those of the upload by chance.
      notes: null,
    };
    fc.assert(
      fc.property(anySelection, (selection) => {
        const link = decodeURIComponent(formatSelection({ ...selection, ...own }));
        expect(link).not.toMatch(/Xyzzyville|Plughton|Quuxes|frobs|987654|wibble|gotham\.csv/i);
        expect(link).not.toContain("table=");
      }),
      { numRuns: 200 },
    );
  });
});
