import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { adopt } from "../../src/dataset/adopt";
import { isUpload } from "../../src/dataset/checkUpload";
import { GAP_REASONS, VALUE_FLAGS } from "../../src/dataset/gap";
import { renewIds } from "../../src/dataset/renewIds";
import type { Upload } from "../../src/dataset/upload";
import { guardText, unguardText } from "../../src/library/packageTables";
import { packUpload } from "../../src/library/packUpload";
import { unpackUpload } from "../../src/library/unpackUpload";
import { crc32 } from "../../src/library/zipSums";
import { CONTEXT, decide, fileOf } from "../dataset/files";
import { observationsOf } from "../dataset/observations";
import { emptyStorage, openTab, uploadOf } from "./storage";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "=1+1",
    "'=x",
    "''@",
    "-5",
    '"',
    "a,b",
    "a;b\tc",
    "# no comment",
    " ",
    "__proto__",
    "é😀",
    "\u2028",
    "\ufeff",
  ),
);

/** Any file, adopted as proposed: what it may hold has then been tidied as it always is. */
const anyUpload: fc.Arbitrary<Upload> = fc
  .record({
    rows: fc.uniqueArray(
      fc.record({
        place: anyText,
        district: fc.oneof(fc.constant(""), anyText),
        period: fc.constantFrom("2019", "2020", "2020/2021", "2020-Q1", "2020-01", "2020-01-31"),
        indicator: anyText,
        category: fc.oneof(fc.constant("total"), anyText),
        unit: fc.constantFrom("", "%", "per 1,000", "=2"),
        flag: fc.constantFrom("", "p", ...VALUE_FLAGS),
        note: anyText,
        outcome: fc.oneof(
          fc.constantFrom(...GAP_REASONS).map((gap) => ({ gap, value: NaN })),
          fc.double({ noNaN: true, min: -9e15, max: 9e15 }).map((value) => ({ gap: null, value })),
          fc.integer({ min: -1000, max: 1000 }).map((value) => ({ gap: null, value: value / 10 })),
        ),
      }),
      {
        selector: ({ place, district, period, indicator, category }) =>
          JSON.stringify([place, district, period, indicator, category]),
        maxLength: 12,
      },
    ),
    words: fc.record({ publisher: anyText, address: anyText, licence: anyText, vintage: anyText }),
    name: anyText,
    wins: fc.constantFrom("shipped" as const, "own" as const),
  })
  .map(({ rows, words, name, wins }) => {
    const file = fileOf(rows.map(({ outcome, ...row }) => ({ ...row, ...outcome })));
    const decisions = { ...decide(file), name, source: words, wins };
    return adopt(file, decisions, { ...CONTEXT, fileNames: [`${name}.csv`] }).upload;
  });

const plain = (upload: Upload) => ({ ...upload, dataset: observationsOf(upload.dataset) });

describe("the package of an upload", () => {
  it("is read back without loss", () => {
    fc.assert(
      fc.property(anyUpload, (upload) => {
        expect(isUpload(upload)).toBe(true);
        const { upload: again, issues } = unpackUpload(packUpload(upload));
        expect(issues).toEqual([]);
        expect(again && plain(again)).toEqual(plain(upload));
      }),
      { seed: 11, numRuns: 120 },
    );
  });

  it("is a Frictionless Data Package that others can read", () => {
    const files = unzipSync(packUpload({ ...uploadOf([{ value: 7 }]), name: "My city" }));
    const description = JSON.parse(strFromU8(files["datapackage.json"]!)) as {
      readonly resources: readonly {
        readonly path: string;
        readonly schema: { readonly fields: readonly { name: string }[] };
      }[];
    };
    expect(description).toMatchObject({
      profile: "data-package",
      name: CONTEXT.id,
      title: "My city",
      licenses: [{ name: "not-stated" }],
    });
    const { resources } = description;
    expect(resources.map(({ path }) => path)).toEqual([
      "observations.csv",
      "places.csv",
      "indicators.csv",
      "categories.csv",
      "sources.csv",
    ]);
    for (const { path, schema } of resources) {
      const header = strFromU8(files[path]!).split("\n")[0];
      expect(schema.fields.map(({ name }) => name).join(",")).toBe(header);
    }
    expect(strFromU8(files["observations.csv"]!)).toBe(
      "place,district,period,indicator,category,value,unit,source,flag,note\n" +
        `${CONTEXT.id}-p1,,2020,${CONTEXT.id}-i1,total,7,number,${CONTEXT.id}-s1,,\n`,
    );
  });

  it("never starts a text with a formula, and takes its guard off again", () => {
    fc.assert(
      fc.property(anyText, (one) => {
        expect(guardText(one)).not.toMatch(/^[=+\-@]/);
        expect(unguardText(guardText(one))).toBe(one);
      }),
      { seed: 12 },
    );
  });

  const packed = uploadOf([{ value: 7, note: "a note that is long enough to be packed, packed, packed, packed" }]);
  const whole = packUpload(packed);

  it("with any byte changed is refused or says the same", () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bytes = Uint8Array.from(whole, (byte, i) => (i === at ? byte ^ mask : byte));
        const { upload, issues } = unpackUpload(bytes);
        expect(upload ?? packed).toEqual(packed);
        expect(issues.length > 0).toBe(upload === null);
        issues.forEach(({ code }) => told.add(code));
      }),
      { seed: 13, numRuns: 300 },
    );
    expect([...told].every((code) => code.startsWith("zip-"))).toBe(true);
  });

  const repack = (change: (files: Record<string, Uint8Array>) => void) => {
    const files = unzipSync(whole);
    change(files);
    return zipSync(files);
  };
  const describeAs = (change: (about: Record<string, unknown>) => void) =>
    repack((files) => {
      const description = JSON.parse(strFromU8(files["datapackage.json"]!)) as {
        "x-urban-indicators": Record<string, unknown>;
      };
      change(description["x-urban-indicators"]);
      files["datapackage.json"] = strToU8(JSON.stringify(description));
    });

  it.each<[string, () => Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "zip-damaged"],
    ["no zip", () => strToU8("place,value\n1,2\n"), "zip-damaged"],
    ["half a zip", () => whole.subarray(0, whole.length / 2), "zip-damaged"],
    ["somebody else's zip", () => zipSync({ "data.csv": strToU8("a,b\n1,2\n") }), "zip-foreign"],
    [
      "somebody else's data package",
      () => repack((files) => (files["datapackage.json"] = strToU8('{"resources":[]}'))),
      "zip-foreign",
    ],
    [
      "a description that is no JSON",
      () => repack((files) => (files["datapackage.json"] = strToU8("{"))),
      "zip-foreign",
    ],
    ["a package of a newer page", () => describeAs((about) => (about["format"] = 2)), "zip-newer"],
    ["an id that is no id", () => describeAs((about) => (about["id"] = "12025")), "zip-damaged"],
    ["another upload's id", () => describeAs((about) => (about["id"] = "own-eeeeeeee")), "zip-damaged"],
    [
      "a table with a row that cannot be read",
      () => repack((files) => (files["places.csv"] = strToU8(`${strFromU8(files["places.csv"]!)}x\n`))),
      "zip-damaged",
    ],
    [
      "a shipped place among its own",
      () =>
        repack((files) => {
          const text = strFromU8(files["places.csv"]!);
          files["places.csv"] = strToU8(text.replace(`${CONTEXT.id}-p1`, "12025"));
        }),
      "zip-damaged",
    ],
  ])("%s is refused with the reason", (_, bytes, code) => {
    const { upload, issues } = unpackUpload(bytes());
    expect(upload).toBeNull();
    expect(issues[0]).toMatchObject({ code, severity: "error" });
  });

  it("asks when an upload of its id is here already, and can stand beside it under another", async () => {
    emptyStorage();
    const tab = await openTab();
    const upload = uploadOf([{ value: 7 }, { district: "North", value: 3 }]);
    expect(await tab.importZip(packUpload(upload))).toMatchObject({ ok: true, known: null });
    await tab.save(upload, { keep: true });
    const again = await tab.importZip(await tab.exportZip(upload.id));
    expect(again).toMatchObject({ ok: true, known: { upload: { id: upload.id } } });
    const beside = renewIds(upload, "own-eeeeeeee");
    expect(isUpload(beside)).toBe(true);
    expect(JSON.stringify([beside, beside.dataset.text])).not.toContain(upload.id);
    expect(renewIds(beside, upload.id)).toEqual(upload);
    await expect(tab.exportZip("own-00000000")).rejects.toThrow("own-00000000");
    expect(await tab.importZip(strToU8("x"))).toMatchObject({ ok: false, issues: [{ code: "zip-damaged" }] });
  });

  it("has the checksum of the standard's own example", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });
});
