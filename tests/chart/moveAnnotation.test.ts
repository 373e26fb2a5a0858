import { describe, expect, it } from "vitest";
import {
  clickSpots,
  moveAnnotation,
  nudgeAnnotation,
  startAnnotation,
  type NoteAxes,
} from "../../src/chart/moveAnnotation";
import { isAnnotation, type Annotation } from "../../src/selection/annotations";

const AXES: NoteAxes = {
  years: [2000, 2025],
  values: [0, 100],
  valueStep: 2,
  reversed: false,
  lines: [
    { place: "12025", points: [2000, 2010, 2020].map((year) => ({ year, value: 80 })) },
    { place: "44021", points: [2000, 2010].map((year) => ({ year, value: 40 })) },
  ],
};

const TEXT: Annotation = { kind: "text", text: "a", at: { year: 2010, value: 50 } };
const ARROW: Annotation = { kind: "arrow", text: "a", from: { year: 2005, value: 90 }, to: { year: 2015, value: 20 } };
const RANGE: Annotation = { kind: "range", text: "", from: 2005, to: 2010 };
const LINE: Annotation = { kind: "line", text: "", value: 60 };
const LABEL: Annotation = { kind: "label", text: "a", place: "12025", year: 2010 };

describe("arrow keys", () => {
  it.each<[string, Annotation, string, Annotation]>([
    ["a note a year to the right", TEXT, "ArrowRight", { ...TEXT, at: { year: 2011, value: 50 } }],
    ["a note a step up", TEXT, "ArrowUp", { ...TEXT, at: { year: 2010, value: 52 } }],
    [
      "both ends of an arrow",
      ARROW,
      "ArrowLeft",
      { ...ARROW, from: { year: 2004, value: 90 }, to: { year: 2014, value: 20 } },
    ],
    ["a range", RANGE, "ArrowRight", { ...RANGE, from: 2006, to: 2011 }],
    ["a range not up", RANGE, "ArrowUp", RANGE],
    ["a reference line", LINE, "ArrowDown", { ...LINE, value: 58 }],
    ["a label to the next figure", LABEL, "ArrowRight", { ...LABEL, year: 2020 }],
    ["a label to the line below", LABEL, "ArrowDown", { ...LABEL, place: "44021" }],
    ["a label no further than the last line", LABEL, "ArrowUp", LABEL],
  ])("move %s", (_, note, key, moved) => {
    expect(nudgeAnnotation(note, key, AXES)).toEqual(moved);
  });

  it("move up to better ranks, which are smaller", () => {
    expect(nudgeAnnotation(LINE, "ArrowUp", { ...AXES, reversed: true })).toEqual({ ...LINE, value: 58 });
  });

  it("are no others", () => {
    expect(nudgeAnnotation(TEXT, "Enter", AXES)).toBeUndefined();
  });
});

describe("a drag", () => {
  it("keeps the shape of an arrow at the edge", () => {
    expect(moveAnnotation(ARROW, { year: 40, value: 0 }, AXES)).toEqual({
      ...ARROW,
      from: { year: 2015, value: 90 },
      to: { year: 2025, value: 20 },
    });
  });

  it("moves the tip of an arrow alone", () => {
    const moved = moveAnnotation(ARROW, { year: 1, value: 5, part: "tip" }, AXES);
    expect(moved).toEqual({ ...ARROW, to: { year: 2016, value: 25 } });
  });

  it("moves one end of a range as far as the other", () => {
    expect(moveAnnotation(RANGE, { year: 9, value: 0, part: "from" }, AXES)).toEqual({ ...RANGE, from: 2010 });
    expect(moveAnnotation(RANGE, { year: 99, value: 0, part: "to" }, AXES)).toEqual({ ...RANGE, to: 2025 });
  });

  it("takes a label to the nearest figure of any line", () => {
    expect(moveAnnotation(LABEL, { year: -9, value: -35 }, AXES)).toEqual({ ...LABEL, place: "44021", year: 2000 });
  });
});

describe("a new note", () => {
  it.each(["text", "arrow", "range", "line", "label"] as const)("%s can stand in a link once it has words", (kind) => {
    const note = startAnnotation(kind, clickSpots(kind, { year: 2012.34567, value: 99.99 }, AXES), AXES);
    expect(isAnnotation({ ...note, text: "words" })).toBe(true);
  });

  it("spans the years of the drag, whichever way", () => {
    const spots = { from: { year: 2013.2, value: 1 }, to: { year: 2004.6, value: 9 } };
    expect(startAnnotation("range", spots, AXES)).toEqual({ kind: "range", text: "", from: 2005, to: 2013 });
  });
});
