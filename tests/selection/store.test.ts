import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { createSelectionStore, type Step } from "../../src/selection/store";

const listener = () => vi.fn<(step: Step | null) => void>();

describe("the selection store", () => {
  it("starts with the default, or with what it is given", () => {
    expect(createSelectionStore().get()).toEqual(DEFAULT_SELECTION);
    const given = { ...DEFAULT_SELECTION, show: "rank" as const };
    expect(createSelectionStore(given).get()).toBe(given);
  });

  it("changes what it is told to and keeps the rest", () => {
    const store = createSelectionStore({ ...DEFAULT_SELECTION, tab: "table" });
    store.update({ from: 2005, to: 2010 });
    store.update({ from: null });
    expect(store.get()).toEqual({ ...DEFAULT_SELECTION, tab: "table", to: 2010 });
  });

  it("gives a new object for a change and the same one without", () => {
    const store = createSelectionStore();
    const before = store.get();
    expect(store.get()).toBe(before);
    store.update({ show: "rank" });
    expect(store.get()).not.toBe(before);
    expect(before.show).toBe("value");
  });

  it("says how each change came about, after it has happened", () => {
    const store = createSelectionStore();
    const heard: [Step | null, string][] = [];
    store.subscribe((step) => heard.push([step, store.get().show]));
    store.update({ show: "rank" });
    store.update({ show: "index" }, "replace");
    store.adopt({ ...DEFAULT_SELECTION, show: "change" });
    expect(heard).toEqual([
      ["push", "rank"],
      ["replace", "index"],
      [null, "change"],
    ]);
  });

  it("tells everyone who listens, and nobody who has left", () => {
    const store = createSelectionStore();
    const [stays, leaves] = [listener(), listener()];
    store.subscribe(stays);
    const leave = store.subscribe(leaves);
    store.update({ tab: "table" });
    leave();
    store.update({ tab: "chart" });
    expect(stays).toHaveBeenCalledTimes(2);
    expect(leaves).toHaveBeenCalledTimes(1);
  });
});
