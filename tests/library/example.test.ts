import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { answer } from "../../src/ingest/answer";
import type { IngestRequest } from "../../src/ingest/protocol";
import { createExample, type Example } from "../../src/library/example";
import { LoadError } from "../../src/library/fetchBytes";
import { createIngestClient } from "../../src/library/ingestClient";
import type { WorkerLike } from "../../src/library/inPageWorker";
import { SHIPPED_FILES } from "../../src/library/shippedFiles";

const PATH = "examples/tobacco-california.csv";
const whole = readFileSync(new URL(`../../data/${PATH}`, import.meta.url));

/** A worker without a thread. */
function localWorker(): WorkerLike {
  const target = new EventTarget();
  return Object.assign(target, {
    postMessage: (request: unknown) => {
      const { response } = answer(request as IngestRequest);
      queueMicrotask(() => target.dispatchEvent(new MessageEvent("message", { data: response })));
    },
    terminate: () => undefined,
  });
}

function setUp(files: ReadonlyMap<string, string> = new Map([[PATH, "/assets/example-1a2b.csv"]])) {
  const fetched: string[] = [];
  const served = { bytes: new Uint8Array(whole), status: 200 };
  const example = createExample({
    files,
    fetchBytes: async (url) => {
      fetched.push(url);
      if (served.status !== 200) throw new LoadError({ kind: "http", status: served.status, where: url });
      return served.bytes.slice();
    },
    ingest: createIngestClient(localWorker),
  });
  return { example, fetched, served };
}

const settled = (example: Example) =>
  vi.waitFor(() => {
    const state = example.getState();
    if (state.kind === "loading") throw new Error("not yet");
    return state;
  }, { interval: 1 });

describe("the example of the literature", () => {
  it("ships", () => expect(SHIPPED_FILES.has(PATH)).toBe(true));

  it("comes when it is asked for, once", async () => {
    const { example, fetched } = setUp();
    const heard = vi.fn();
    const stop = example.subscribe(heard);
    expect([example.getState().kind, fetched]).toEqual(["idle", []]);
    example.retry();
    expect(fetched).toEqual([]);
    example.request();
    example.request();
    const state = await settled(example);
    expect(state.kind === "ready" && state.table.units.length).toBe(39);
    expect(example.getState()).toBe(state);
    example.request();
    example.retry();
    expect([fetched.length, heard.mock.calls.length]).toEqual([1, 2]);
    stop();
  });

  it("tells what failed by the name of the file, and loads it again when asked", async () => {
    const { example, fetched, served } = setUp();
    served.status = 404;
    example.request();
    expect(await settled(example)).toEqual({ kind: "failed", failure: { kind: "http", status: 404, where: PATH } });
    example.request();
    expect(fetched).toHaveLength(1);
    served.status = 200;
    example.retry();
    expect((await settled(example)).kind).toBe("ready");
  });

  it("refuses half a file, and takes the whole one later", async () => {
    const { example, served } = setUp();
    served.bytes = served.bytes.slice(0, 9000);
    example.request();
    expect(await settled(example)).toMatchObject({ kind: "failed", failure: { kind: "read" } });
    served.bytes = new Uint8Array(whole);
    example.retry();
    expect((await settled(example)).kind).toBe("ready");
  });

  it("fails where the build left it out", async () => {
    const { example } = setUp(new Map());
    example.request();
    expect(await settled(example)).toEqual({ kind: "failed", failure: { kind: "read", where: PATH } });
  });
});
