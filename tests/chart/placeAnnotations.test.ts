import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type Box } from "../../src/chart/findRoom";
import {
  placeAnnotations,
  type AnnotationFrame,
  type PlacedAnnotation,
  type PlacedAnnotations,
} from "../../src/chart/placeAnnotations";
import { estimateTextWidth } from "../../src/chart/textWidth";
import { MAX_ANNOTATIONS, MAX_NOTE_LETTERS, type Annotation } from "../../src/selection/annotations";

const SIZE_PX = 13;
const measure = (text: string) => estimateTextWidth(text, SIZE_PX);

/** Years 2000 to 2025 and values 0 to 100 in a plot; one line that falls from 80 to 30. */
interface Room {
  readonly width?: number;
  readonly height?: number;
  readonly taken?: readonly Box[];
}

function frameOf({ width = 700, height = 380, taken = [] }: Room = {}): AnnotationFrame {
  const plot = { x: 40, y: 26, width, height };
  const points = [2000, 2010, 2020, 2025].map((year, i) => ({ year, value: 80 - (i * 50) / 3 }));
  const line = { place: "12025", points };
  return {
    x: (year) => plot.x + ((year - 2000) / 25) * width,
    y: (value) => plot.y + height - (value / 100) * height,
    plot,
    years: [2000, 2025],
    values: [0, 100],
    lines: [line],
    taken,
    sizePx: SIZE_PX,
    measure,
  };
}

const text = (words: string, year = 2010, value = 50): Annotation => ({
  kind: "text",
  text: words,
  at: { year, value },
});

const boxOf = ({ text: words, number }: PlacedAnnotation): Box | null => {
  if (words) return words.box;
  if (!number) return null;
  const { x, y, radius } = number;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
};

const boxesOf = ({ placed }: PlacedAnnotations): Box[] => placed.map(boxOf).filter((box) => box !== null);
const wordsOf = ({ text: words }: PlacedAnnotation) => words?.lines.map((line) => line.text).join(" ") ?? null;

function pairsThatOverlap(boxes: readonly Box[]): (readonly [Box, Box])[] {
  return boxes.flatMap((box, i) =>
    boxes.slice(i + 1).flatMap((other) => (overlaps(box, other) ? [[box, other] as const] : [])),
  );
}

function outside(boxes: readonly Box[], { plot }: AnnotationFrame): Box[] {
  return boxes.filter(
    (box) =>
      box.x < plot.x - 0.1 ||
      box.y < plot.y - 0.1 ||
      box.x + box.width > plot.x + plot.width + 0.1 ||
      box.y + box.height > plot.y + plot.height + 0.1,
  );
}

describe("a note", () => {
  it("stands where it was put", () => {
    const frame = frameOf();
    const [placed] = placeAnnotations([text("Police zones merge")], frame).placed;
    expect(placed).toMatchObject({ index: 0, kind: "text", number: null, path: null, band: null });
    expect(placed?.text?.box.x).toBe(frame.x(2010));
    expect(placed && wordsOf(placed)).toBe("Police zones merge");
  });

  it("is wrapped, and moved inside at the right edge", () => {
    const frame = frameOf();
    const [placed] = placeAnnotations([text("A remark that is rather too long for a single line", 2025)], frame).placed;
    expect(placed?.text?.lines.length).toBeGreaterThan(1);
    expect(outside([placed!.text!.box], frame)).toEqual([]);
  });

  it("loses the marks that turn the reading direction", () => {
    const [placed] = placeAnnotations([text("plan \u202eB")], frameOf()).placed;
    expect(placed && wordsOf(placed)).toBe("plan B");
  });

  it("gives way to one above it, which stays", () => {
    const alone = placeAnnotations([text("First words")], frameOf()).placed[0];
    const both = placeAnnotations([text("First words"), text("Second words")], frameOf());
    expect(both.placed[0]).toEqual(alone);
    expect(pairsThatOverlap(boxesOf(both))).toEqual([]);
  });

  it("keeps clear of words of the chart where there is room", () => {
    const word = { x: 300, y: 190, width: 60, height: 30 };
    const covering = placeAnnotations([text("On it", 2010, 50)], frameOf()).placed[0]!;
    const beside = placeAnnotations([text("On it", 2010, 50)], frameOf({ taken: [word] })).placed[0]!;
    expect(overlaps(covering.text!.box, word)).toBe(true);
    expect(overlaps(beside.text!.box, word)).toBe(false);
  });
});

describe("other kinds", () => {
  const frame = frameOf();
  const only = (note: Annotation) => placeAnnotations([note], frame).placed[0]!;

  it("an arrow ends with its head at what it speaks of", () => {
    const [from, to] = [{ year: 2005, value: 90 }, { year: 2015, value: 20 }] as const;
    const placed = only({ kind: "arrow", text: "here", from, to });
    expect(placed.head).toMatch(new RegExp(`^M${frame.x(2015)},${frame.y(20)}L`));
    expect(placed.path).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  });

  it("a range covers its years from top to bottom, a single year half a year to each side", () => {
    const band = only({ kind: "range", text: "", from: 2005, to: 2010 }).band!;
    expect([band.x, band.x + band.width, band.height]).toEqual([frame.x(2005), frame.x(2010), frame.plot.height]);
    const year = only({ kind: "range", text: "", from: 2005, to: 2005 }).band!;
    expect(year.x).toBeCloseTo(frame.x(2004.5), 6);
    expect(year.width).toBeCloseTo(frame.x(2005.5) - frame.x(2004.5), 6);
  });

  it("a reference line crosses the whole plot, its words above or below it", () => {
    const placed = only({ kind: "line", text: "target", value: 60 });
    expect(placed.path).toBe(`M40,${frame.y(60)}h700`);
    const { y, height } = placed.text!.box;
    expect(y > frame.y(60) || y + height < frame.y(60)).toBe(true);
  });

  it("a label points at the line and does not cover it", () => {
    const placed = only({ kind: "label", text: "half-way", place: "12025", year: 2010 });
    expect(placed.place).toBe("12025");
    expect(placed.dot).toEqual({ x: frame.x(2010), y: frame.y(80 - 50 / 3) });
    expect(placed.path).not.toBeNull();
  });

  it.each<[string, Annotation]>([
    ["a year before the axis", text("gone", 1990)],
    ["years after the axis", { kind: "range", text: "", from: 2030, to: 2040 }],
    ["a value above the axis", { kind: "line", text: "high", value: 120 }],
    [
      "a tip above the axis",
      { kind: "arrow", text: "up", from: { year: 2010, value: 10 }, to: { year: 2011, value: 400 } },
    ],
    ["a line that is not drawn", { kind: "label", text: "who", place: "44021", year: 2010 }],
    ["a year without a figure", { kind: "label", text: "when", place: "12025", year: 2011 }],
  ])("%s is not drawn, and said", (_, note) => {
    const result = placeAnnotations([note, text("seen")], frame);
    expect(result.unseen).toEqual([0]);
    expect(result.placed.map((one) => one.index)).toEqual([1]);
  });
});

describe("more words than room", () => {
  const long = "word ".repeat(28).trim();

  it("become capitals with a key, in their order", () => {
    const all = Array.from({ length: 4 }, (_, i) => text(`${i} ${long}`.slice(0, MAX_NOTE_LETTERS), 2003 + i * 5));
    const result = placeAnnotations(all, frameOf({ width: 300, height: 200 }));
    expect(result.key.length).toBeGreaterThan(0);
    expect(result.key.map((entry) => entry.number)).toEqual([..."ABCD"].slice(0, result.key.length));
    const inKey = ({ number }: PlacedAnnotation) => result.key.find((entry) => entry.number === number?.text)?.text;
    const told = result.placed.map((one) => wordsOf(one) ?? inKey(one));
    expect(told).toEqual(all.map((note) => note.text.trim()));
  });

  it("cuts a word that is longer than a line", () => {
    const frame = frameOf();
    const [placed] = placeAnnotations([text("x".repeat(80))], frame).placed;
    expect(placed!.text!.lines.length).toBeGreaterThan(1);
    expect(outside([placed!.text!.box], frame)).toEqual([]);
  });
});

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 100 }).map((one) => one.trim() || "x");
const year = fc.integer({ min: 2000, max: 2025 });
const value = fc.double({ min: 0, max: 100, noNaN: true });
const spot = fc.record({ year: fc.double({ min: 2000, max: 2025, noNaN: true }), value });
const note = fc.oneof<fc.Arbitrary<Annotation>[]>(
  fc.record({ kind: fc.constant("text" as const), text: words, at: spot }),
  fc.record({ kind: fc.constant("arrow" as const), text: words, from: spot, to: spot }),
  fc.record({ kind: fc.constant("range" as const), text: words, from: year, to: fc.constant(2025) }),
  fc.record({ kind: fc.constant("line" as const), text: words, value }),
  fc.record({
    kind: fc.constant("label" as const),
    text: words,
    place: fc.constant("12025"),
    year: fc.constantFrom(2000, 2010, 2025),
  }),
);
const notes = fc.array(note, { maxLength: MAX_ANNOTATIONS });
const size = fc.record({ width: fc.integer({ min: 240, max: 1000 }), height: fc.integer({ min: 180, max: 600 }) });

describe("whatever the notes", () => {
  it("all stand inside the plot, none on another, each once and in order", () => {
    fc.assert(
      fc.property(notes, size, (all, room) => {
        const frame = frameOf(room);
        const result = placeAnnotations(all, frame);
        const boxes = boxesOf(result);
        expect(outside(boxes, frame)).toEqual([]);
        expect(pairsThatOverlap(boxes)).toEqual([]);
        expect(result.placed.map((one) => one.index)).toEqual(all.map((_, i) => i));
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("one more at the end leaves the others where they were, while all have room for their words", () => {
    fc.assert(
      fc.property(notes.filter((all) => all.length > 1), (all) => {
        const frame = frameOf({ width: 1000, height: 600 });
        const full = placeAnnotations(all, frame);
        fc.pre(full.key.length === 0);
        expect(full.placed.slice(0, -1)).toEqual(placeAnnotations(all.slice(0, -1), frame).placed);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
