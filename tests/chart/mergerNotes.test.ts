import { expect, it } from "vitest";
import { joinedUnits, sayMergers } from "../../src/chart/mergerNotes";
import { shareNote, sumNote } from "../../src/dataset/followMergers";
import { catalogue } from "../series/shippedData";
import { mapTranslator } from "../support/shippedMap";
import { panelOf } from "./mapPanel";

const merger = catalogue.mergers.find(({ successor }) => successor === "23106")!;

it("says in the reader’s language what a number was put together from, and nothing of other notes", () => {
  const say = sayMergers(catalogue, mapTranslator("nl"));
  expect(say(sumNote(merger, catalogue))).toBe("som van Galmaarden, Gooik en Herne");
  expect(say(shareNote(merger, catalogue))).toBe("uit de aantallen van Galmaarden, Gooik en Herne");
  expect([say(""), say("rounded by the publisher")]).toEqual(["", ""]);
});

it("counts the units whose number of a period was put together, not those that have none", () => {
  const plain = panelOf({ a: [1, 2], b: [3, 4], c: ["merger-part-missing", 5] });
  const note = sumNote(merger, catalogue);
  const notes = [["", ""], [note, ""], [note, note]];
  const panel = { ...plain, units: plain.units.map((unit, i) => ({ ...unit, notes: notes[i]! })) };
  const say = sayMergers(catalogue, mapTranslator("en"));
  expect([joinedUnits(panel, 0, say), joinedUnits(panel, 1, say)]).toEqual([["b"], ["c"]]);
});
