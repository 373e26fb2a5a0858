import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createImportFlow, type OpenState } from "../../src/app/importFlow";
import type { Mapping } from "../../src/ingest/mapping";
import type { ImportSession, ImportState } from "../../src/library/importState";

const opened = (fileName: string, bytes = 100) =>
  ({ step: "open", preview: { fileName, bytes }, mapping: {}, built: null }) as unknown as OpenState;
const working = (fileName: string, preview: OpenState | null): ImportState => ({
  step: "working",
  fileName,
  stage: "reading",
  done: 0,
  total: null,
  preview: preview?.preview ?? null,
});

/** A session that goes where the test tells it to. */
function fakeSession() {
  let state: ImportState = { step: "idle" };
  let listener = () => {};
  const calls = { reread: vi.fn(), setMapping: vi.fn(), build: vi.fn(), showLine: vi.fn() };
  const session = {
    ...calls,
    getState: () => state,
    getQueue: () => [],
    subscribe: (next: () => void) => {
      listener = next;
      return () => {};
    },
  } as unknown as ImportSession;
  const become = (next: ImportState) => {
    state = next;
    listener();
  };
  return { session, become, calls };
}

const start = (bytes?: number) => {
  const fake = fakeSession();
  const flow = createImportFlow(fake.session);
  fake.become(opened("a.csv", bytes));
  return { ...fake, flow };
};

const mapping = {} as Mapping;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the flow of a file", () => {
  it("keeps what is open on the screen while it is read again, and lets go of it for another file", () => {
    const { flow, become } = start();
    become(working("a.csv", opened("a.csv")));
    expect(flow.get().open?.preview.fileName).toBe("a.csv");
    become(working("b.csv", null));
    expect(flow.get().open).toBeNull();
  });

  it("gives every file an id, a first step and no edits of its own", () => {
    const { flow, become } = start();
    const { uploadId } = flow.get();
    flow.go("match");
    flow.edit({ name: "mine" });
    become({ step: "idle" });
    const { step, reached, edits, uploadId: next } = flow.get();
    expect([step, reached, edits.name, next === uploadId]).toEqual(["read", "read", undefined, false]);
    expect(uploadId).toMatch(/^own-[a-z0-9]{8}$/);
  });

  it("adds hint to hint, but keeps only those about bytes for another table of the file", () => {
    const { flow, calls } = start();
    flow.hint({ encoding: "windows-1252" });
    flow.hint({ headerRows: 2 });
    flow.hint({ part: 1 });
    expect(calls.reread.mock.calls.map(([hints]) => hints)).toEqual([
      { encoding: "windows-1252" },
      { encoding: "windows-1252", headerRows: 2 },
      { encoding: "windows-1252", part: 1 },
    ]);
    flow.forgetHints();
    expect(calls.reread).toHaveBeenLastCalledWith({}, undefined);
  });

  it("still knows what was said when the file cannot be read that way", () => {
    const { flow, become } = start();
    flow.hint({ encoding: "utf-16le" });
    become({ step: "refused", fileName: "a.csv", issues: [] });
    expect(flow.get().hints).toEqual({ encoding: "utf-16le" });
  });

  it("builds once for several changes in a row, and again when a step needs it", () => {
    const { flow, calls } = start();
    flow.go("match");
    flow.changeMapping(mapping);
    flow.changeMapping(mapping);
    vi.runAllTimers();
    expect([calls.setMapping.mock.calls.length, calls.build.mock.calls.length]).toEqual([2, 1]);
  });

  it("does not build a large file at every change", () => {
    const { flow, calls } = start(500_000_000);
    flow.changeMapping(mapping);
    vi.runAllTimers();
    expect(calls.build).not.toHaveBeenCalled();
    flow.go("check");
    vi.runAllTimers();
    expect(calls.build).toHaveBeenCalledTimes(1);
  });

  it("takes back how far one may go when the mapping changes or the file is read anew", () => {
    const { flow } = start();
    for (const step of ["match", "check", "name", "match"] as const) flow.go(step);
    expect(flow.get().reached).toBe("name");
    flow.changeMapping(mapping);
    expect(flow.get().reached).toBe("match");
    flow.hint({ headerRows: 2 });
    expect([flow.get().step, flow.get().reached]).toEqual(["read", "read"]);
  });

  it("takes up how an earlier file was matched, and the address this one came from", () => {
    const { session, become, calls } = fakeSession();
    const flow = createImportFlow(session);
    flow.rememberAddress("a.csv", "https://data.city.example/a.csv");
    become(working("a.csv", null));
    become(opened("a.csv"));
    flow.applyRecipe("r1", mapping, { ...flow.get().edits, source: { publisher: "Office", address: "old" } });
    vi.runAllTimers();
    const { step, edits, recipe } = flow.get();
    expect([step, recipe]).toEqual(["check", "r1"]);
    expect(edits.source).toEqual({ publisher: "Office", address: "https://data.city.example/a.csv" });
    expect([calls.setMapping.mock.calls.length, calls.build.mock.calls.length]).toEqual([1, 1]);
  });
});
