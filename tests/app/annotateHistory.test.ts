import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reduceNotes, startHistory, type NoteAction } from "../../src/app/annotateHistory";
import { createNoteEditing } from "../../src/app/noteEditing";
import type { Annotation } from "../../src/selection/annotations";
import { createSelectionStore, type Step } from "../../src/selection/store";

const line = (value: number): Annotation => ({ kind: "line", text: "", value });
const change = (value: number, gesture?: string): NoteAction => ({
  kind: "change",
  next: [line(value)],
  ...(gesture === undefined ? {} : { gesture }),
});

describe("reduceNotes", () => {
  it("takes back one decision after the other, and does them again", () => {
    const done = [change(1), change(2)].reduce(reduceNotes, startHistory([]));
    const undone = reduceNotes(done, { kind: "undo" });
    expect(undone.present).toEqual([line(1)]);
    expect(reduceNotes(undone, { kind: "undo" }).present).toEqual([]);
    expect(reduceNotes(undone, { kind: "redo" }).present).toEqual([line(2)]);
  });

  it("counts a gesture as one step", () => {
    const actions = [change(1), change(2, "drag"), change(3, "drag"), change(4, "drag")];
    const dragged = actions.reduce(reduceNotes, startHistory([]));
    expect(reduceNotes(dragged, { kind: "undo" }).present).toEqual([line(1)]);
  });

  it("starts a new step once a gesture has ended", () => {
    const actions: NoteAction[] = [change(1, "drag"), { kind: "settle" }, change(2, "drag"), { kind: "undo" }];
    expect(actions.reduce(reduceNotes, startHistory([])).present).toEqual([line(1)]);
  });

  it("forgets what was undone once something else is done", () => {
    const actions: NoteAction[] = [change(1), { kind: "undo" }, change(2), { kind: "redo" }];
    expect(actions.reduce(reduceNotes, startHistory([])).present).toEqual([line(2)]);
  });

  it("has nothing to undo at the start", () => {
    const start = startHistory([line(1)]);
    expect(reduceNotes(start, { kind: "undo" })).toBe(start);
    expect(reduceNotes(start, { kind: "redo" })).toBe(start);
  });

  it("comes back to the start and to the end, whatever was done", () => {
    const step = fc.record({ value: fc.integer(), gesture: fc.constantFrom(undefined, "drag", "words") });
    const steps = fc.array(step, { maxLength: 60 });
    fc.assert(
      fc.property(steps, (all) => {
        const start = startHistory([line(-1)]);
        const done = all.map(({ value, gesture }) => change(value, gesture)).reduce(reduceNotes, start);
        const times = (kind: "undo" | "redo") => done.past.map((): NoteAction => ({ kind }));
        const back = times("undo").reduce(reduceNotes, done);
        expect(back.present).toEqual(start.present);
        expect(times("redo").reduce(reduceNotes, back).present).toEqual(done.present);
      }),
      { seed: 6 },
    );
  });
});

describe("createNoteEditing", () => {
  const AXES = { indicator: "house_burglaries_per_10000_dwellings", show: "value" };

  function start() {
    const store = createSelectionStore();
    const steps: (Step | null)[] = [];
    store.subscribe((step) => steps.push(step));
    return { store, steps, editing: createNoteEditing(store, AXES) };
  }

  it("writes decisions as steps of the browser's history, movements in place", () => {
    const { store, steps, editing } = start();
    for (const action of [change(1), change(2, "drag"), change(3, "drag")]) editing.dispatch(action);
    expect(steps).toEqual(["push", "push", "replace"]);
    expect(store.get().notes).toEqual({ ...AXES, all: [line(3)] });
  });

  it("leaves no empty notes in the link", () => {
    const { store, editing } = start();
    editing.dispatch(change(1));
    editing.dispatch({ kind: "undo" });
    expect(store.get().notes).toBeNull();
    editing.dispatch({ kind: "redo" });
    expect(store.get().notes?.all).toEqual([line(1)]);
  });

  it("takes the browser's Back as one more change", () => {
    const { store, editing } = start();
    editing.dispatch(change(1));
    store.adopt({ ...store.get(), notes: { ...AXES, all: [line(9)] } });
    editing.dispatch({ kind: "undo" });
    expect(store.get().notes?.all).toEqual([line(1)]);
  });
});
