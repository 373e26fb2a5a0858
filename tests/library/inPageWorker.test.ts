import { afterEach, describe, expect, it, vi } from "vitest";
import { createInPageWorker, startWorker, type WorkerLike } from "../../src/library/inPageWorker";
import { createIngestClient } from "../../src/library/ingestClient";
import { answer } from "../../src/ingest/answer";
import { createChanceStore } from "../../src/series/chanceStore";
import { measureChance } from "../../src/series/measureChance";
import { utf8 } from "../ingest/bytes";
import { OBSERVATIONS, packageFiles } from "../ingest/package";

afterEach(() => vi.unstubAllGlobals());

/** As in a frame with `sandbox` and without `allow-same-origin`. */
const withoutOrigin = () => vi.stubGlobal("origin", "null");

const answersOf = (worker: WorkerLike) => {
  const heard: unknown[] = [];
  worker.addEventListener("message", (event) => heard.push((event as MessageEvent).data));
  worker.addEventListener("error", () => heard.push("error"));
  return heard;
};

describe("a worker in the page", () => {
  it("answers each message in order, as often as it likes", async () => {
    const worker = createInPageWorker(async () => async (message, post) => {
      post(`begun ${message}`);
      await Promise.resolve();
      post(`done ${message}`);
    });
    const heard = answersOf(worker);
    worker.postMessage(1, []);
    worker.postMessage(2, []);
    await vi.waitFor(() => expect(heard).toEqual(["begun 1", "done 1", "begun 2", "done 2"]));
  });

  it("says so when it fails or cannot be loaded, and goes on", async () => {
    const worker = createInPageWorker(async () => (message, post) => {
      if (message === "bad") throw new RangeError("bad");
      post(message);
    });
    const heard = answersOf(worker);
    worker.postMessage("bad", []);
    worker.postMessage("good", []);
    await vi.waitFor(() => expect(heard).toEqual(["error", "good"]));
    const lost = createInPageWorker(() => Promise.reject(new Error("offline")));
    const heardOfLost = answersOf(lost);
    lost.postMessage(1, []);
    await vi.waitFor(() => expect(heardOfLost).toEqual(["error"]));
  });

  it("is silent once it has ended", async () => {
    let finish: () => void = () => undefined;
    const held = new Promise<void>((done) => (finish = done));
    const worker = createInPageWorker(async () => async (message, post) => {
      post(message);
      await held;
      post("late");
    });
    const heard = answersOf(worker);
    worker.postMessage("first", []);
    worker.postMessage("second", []);
    await vi.waitFor(() => expect(heard).toEqual(["first"]));
    worker.terminate();
    finish();
    await held;
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(["first"]);
  });
});

describe("starting a worker", () => {
  const handle = async () => (message: unknown, post: (answer: unknown) => void) => post(`here: ${message}`);
  const real = createInPageWorker(async () => (message, post) => post(`there: ${message}`));

  it.each([
    ["makes one where that is allowed", "https://figures.example", () => real, "there: 1"],
    ["works in the page without an origin", "null", () => real, "here: 1"],
    [
      "works in the page where the browser makes none",
      "https://figures.example",
      () => {
        throw new DOMException("blocked", "SecurityError");
      },
      "here: 1",
    ],
  ] as const)("%s", async (_, origin, make, said) => {
    vi.stubGlobal("origin", origin);
    const worker = startWorker(make, handle);
    const heard = answersOf(worker);
    worker.postMessage(1, []);
    await vi.waitFor(() => expect(heard).toEqual([said]));
  });
});

describe("without an origin", () => {
  it("the ingest reads the same in the page", async () => {
    withoutOrigin();
    const client = createIngestClient();
    const { dataset, issues } = await client.readObservations("a.csv", utf8(OBSERVATIONS));
    const request = { id: 1, kind: "observations", fileName: "a.csv", bytes: utf8(OBSERVATIONS) } as const;
    expect(answer(request).response).toMatchObject({ dataset, issues });
    expect((await client.readCatalogue(packageFiles())).catalogue.places.size).toBeGreaterThan(0);
  });

  it("chance is worked out in the page, as in the worker", async () => {
    withoutOrigin();
    const store = createChanceStore();
    const task = { measure: "dissimilarity", counts: [Float64Array.of(10, 90), Float64Array.of(60, 40)] } as const;
    store.request([{ ...task, key: "a" }]);
    await vi.waitFor(() => expect(store.getState().get("a")).toEqual(measureChance(task)));
  });
});
