import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutFrame, type FrameWords } from "../../src/export/frame";
import { sourceForms } from "../../src/export/frameSource";
import { customSize, SIZE_BOUNDS, SIZES, type PictureSize } from "../../src/export/sizes";
import { writeMarks, type Sheet } from "../../src/export/svgMarks";
import { overlaps } from "./overlaps";
import { pictureContext, SIZE_NAMES } from "./pictures";
import { testFonts } from "./testFonts";

fc.configureGlobal({ seed: 20261124 });

const { measure } = testFonts();
const { catalogue, t } = pictureContext();
const ids = [...catalogue.sources.keys()];

function boxesOf(size: PictureSize, frame: ReturnType<typeof layOutFrame>) {
  const pen = { fonts: testFonts(), theme: "light", mode: "paths", familyOf: String, used: new Map() } as const;
  const sheet: Sheet = { pen, idOf: String, boxes: [], patterns: new Set(), clips: [] };
  writeMarks(frame.marks, sheet);
  return { boxes: sheet.boxes, widthPx: size.widthPx, heightPx: size.heightPx };
}

const isApart = (one: { y: number; height: number }, other: { y: number; height: number }) =>
  one.y + one.height <= other.y + 1 || other.y + other.height <= one.y + 1;

const texts = (most: number) =>
  fc.oneof(
    fc.string({ unit: "grapheme", maxLength: most }),
    fc.lorem({ maxCount: Math.ceil(most / 8) }),
    fc.constantFrom("", "القدس שלום 👩‍👩‍👧‍👦", "W".repeat(most), "Ieper ".repeat(Math.ceil(most / 6))),
  );

const words: fc.Arbitrary<FrameWords> = fc.record({
  title: texts(200),
  subtitle: texts(300),
  note: texts(500),
  sources: fc.subarray(ids, { maxLength: 9 }).map((some) => sourceForms(some, { catalogue, t })),
  site: fc.constant("Urban Indicators"),
  address: fc.constantFrom("", "example.org/urban", `${"very-long.".repeat(20)}example.org`),
});

const custom = fc
  .record({
    width: fc.integer({ min: SIZE_BOUNDS.width[0], max: 3000 }),
    height: fc.integer({ min: SIZE_BOUNDS.height[0], max: 3000 }),
    dpi: fc.constantFrom(72, 96, 150, 300),
  })
  .map(customSize)
  .filter((size) => typeof size === "object");
const sizes = fc.oneof(fc.constantFrom(...SIZE_NAMES.map((name) => SIZES[name])), custom) as fc.Arbitrary<PictureSize>;

describe("layOutFrame", () => {
  it("keeps every text within the picture, off each other and off the drawing, whatever the words and the size", () => {
    const logoShape = fc.option(fc.double({ min: 1 / 8, max: 8, noNaN: true }));
    fc.assert(
      fc.property(sizes, words, logoShape, (size, said, shape) => {
        const frame = layOutFrame({ size, words: said, logoShape: shape, measure });
        const picture = boxesOf(size, frame);
        expect(overlaps(picture)).toEqual([]);
        expect(frame.room.height).toBeGreaterThanOrEqual(0.2 * size.heightPx);
        expect(picture.boxes.filter((box) => !isApart(box, frame.room)).map(({ text }) => text)).toEqual([]);
        const shown = picture.boxes.map(({ text }) => text).join(" ").replaceAll(" ", "");
        expect(said.sources.some((form) => shown.includes(form.replaceAll(" ", "")))).toBe(true);
        expect(frame.isTight).toBe(frame.room.height < 0.35 * size.heightPx);
      }),
      { numRuns: 80 },
    );
  });

  it("makes title and subtitle smaller before it shortens the source line", () => {
    const sources = ["Source: a publisher with a long name; another one. ".repeat(6), "Source: a publisher."];
    const stateOf = (count: number) => {
      const title = "Long ".repeat(count);
      const said = { title, subtitle: title, note: title, sources, site: "Urban Indicators", address: "" };
      const { boxes } = boxesOf(SIZES.web, layOutFrame({ size: SIZES.web, words: said, logoShape: null, measure }));
      const isShort = boxes.some(({ text }) => text === sources[1]);
      return `${boxes[0]!.height < 35 ? "small" : "large"} ${isShort ? "short" : "long"}`;
    };
    const states = [...new Set(Array.from({ length: 16 }, (_, i) => stateOf(3 * i + 1)))];
    expect(states).toEqual(["large long", "small long", "small short"]);
  });

  it("puts a logo on the right of the words below the drawing", () => {
    const size = SIZES.slide;
    const said = { title: "A", subtitle: "", note: "", sources: ["Source."], site: "Site", address: "example.org" };
    const { logo, room } = layOutFrame({ size, words: said, logoShape: 3, measure });
    expect(logo!.width / logo!.height).toBeCloseTo(3);
    expect(logo!.x + logo!.width).toBeCloseTo(size.widthPx - size.margin);
    expect(logo!.y + logo!.height).toBeCloseTo(size.heightPx - size.margin);
    expect(logo!.y).toBeGreaterThan(room.y + room.height);
  });
});

describe("sourceForms", () => {
  it("names publisher, licence and retrieval date in every form, of whatever sources", () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), fc.constantFrom("en", "nl"), (some, language) => {
        const context = pictureContext(language);
        const sources = some.map((id) => catalogue.sources.get(id)!);
        const forms = sourceForms(some, context);
        const has = (form: string, said: readonly string[]) => said.some((one) => form.includes(one));
        const licences = sources.map(({ licence }) => context.t.text(licence) || context.t("data.licence.unknown"));
        for (const form of forms) {
          expect(has(form, sources.map(({ publisher }) => publisher))).toBe(true);
          expect(has(form, licences)).toBe(true);
          expect(has(form, sources.map(({ retrieved }) => retrieved.slice(0, 4)))).toBe(true);
          expect(form).not.toMatch(/…|\{|undefined/);
        }
        const lengths = forms.map((form) => form.length);
        expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
      }),
      { numRuns: 60 },
    );
  });

  it("names a visitor's own file in every form, before the published sources", () => {
    const own = { ...catalogue.sources.get(ids[0]!)!, id: "own-abcdefgh", publisher: "My <desk>", title: "a & b.csv" };
    const file = { ...own, kind: "own", licence: { en: "", nl: "", fr: "", de: "" }, vintage: "" } as const;
    const sources = new Map([...catalogue.sources, [own.id, file]]);
    const forms = sourceForms([...ids.slice(0, 9), own.id], { catalogue: { ...catalogue, sources }, t });
    expect(forms.length).toBeGreaterThan(2);
    expect(forms.filter((form) => !form.startsWith("Source: My <desk> (your file “a & b.csv”"))).toEqual([]);
  });

  it("says how many it does not name", () => {
    const forms = sourceForms(ids.slice(0, 30), { catalogue, t });
    expect(forms.at(-1)).toMatch(/^Source: [^;]+ and \d+ more publishers, listed in the file\. Licence: /);
    expect(sourceForms([], { catalogue, t })).toEqual([
      "Source: not stated. Licence: not stated. Retrieved not stated.",
    ]);
  });
});
