import { afterEach, describe, expect, it, vi } from "vitest";
import { answer } from "../../src/ingest/answer";
import type { IngestRequest } from "../../src/ingest/protocol";
import { LoadError, type LoadFailure, type OnProgress } from "../../src/library/fetchBytes";
import { createIngestClient } from "../../src/library/ingestClient";
import type { WorkerLike } from "../../src/library/inPageWorker";
import { CATALOGUE, createLibrary, hasFailed, isReady, type Library, type LibraryState } from "../../src/library/library";
import type { Upload } from "../../src/dataset/upload";
import type { Database } from "../../src/library/database";
import type { UploadEntry, Uploads } from "../../src/library/uploads";
import { createUploadsStore } from "../../src/library/uploadsStore";
import { observationsOf } from "../dataset/observations";
import { utf8 } from "../ingest/bytes";
import { OBSERVATIONS, SMALL_PACKAGE } from "../ingest/package";
import { uploadOf } from "./storage";

const PEOPLE = OBSERVATIONS.replaceAll("burglary", "population");

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

/** What this browser keeps, without a browser. */
function fakeUploads(entries: readonly UploadEntry[] = []): Uploads & { hold(entries: readonly UploadEntry[]): void } {
  const store = createUploadsStore({ readAll: () => new Promise(() => undefined) } as unknown as Database, async () => null);
  return {
    getState: store.get,
    subscribe: store.subscribe,
    start: () => store.set({ entries, status: "ready" }),
    hold: (held: readonly UploadEntry[]) => store.set({ entries: held }),
  } as Partial<Uploads> as Uploads & { hold(entries: readonly UploadEntry[]): void };
}

const entryOf = (upload: Upload): UploadEntry => ({ upload, bytes: 1, kept: true, version: 1 });

function setUp(changes: Record<string, string | LoadFailure> = {}, uploads: Uploads = fakeUploads()) {
  const served = new Map<string, string | LoadFailure>(
    Object.entries({
      ...SMALL_PACKAGE,
      "observations/burglary.csv": OBSERVATIONS,
      "observations/people.csv": PEOPLE,
      ...changes,
    }),
  );
  const fetched: string[] = [];
  const fetchBytes = async (url: string, onProgress: OnProgress) => {
    const path = url.slice("/assets/".length);
    fetched.push(path);
    const content = served.get(path) ?? { kind: "network", where: url };
    await Promise.resolve();
    if (typeof content !== "string") throw new LoadError({ ...content, where: url });
    onProgress(content.length, content.length);
    return utf8(content);
  };
  const files = new Map([...served.keys()].map((path) => [path, `/assets/${path}`]));
  const library = createLibrary({ files, fetchBytes, ingest: createIngestClient(localWorker), uploads });
  return { library, served, fetched };
}

const until = (library: Library, holds: (state: LibraryState) => boolean) =>
  vi.waitFor(() => expect(holds(library.getState())).toBe(true), { interval: 1 });
const kindOf = (state: LibraryState, name: string) => state.tables.get(name)?.kind;

afterEach(() => void vi.restoreAllMocks());

describe("the library", () => {
  it("holds nothing and asks for nothing by itself", () => {
    const { library, fetched } = setUp();
    expect(library.getState()).toMatchObject({ catalogue: null, dataset: { rows: 0 }, issues: [] });
    expect(library.getState()).toBe(library.getState());
    expect(fetched).toEqual([]);
  });

  it("loads the catalogue once and no figures", async () => {
    const { library, fetched } = setUp();
    library.start();
    library.start();
    expect(library.getState().tables.get(CATALOGUE)).toEqual({ kind: "loading", loaded: 0, total: null });
    await until(library, (state) => state.catalogue !== null);
    expect(kindOf(library.getState(), CATALOGUE)).toBe("ready");
    expect(fetched.toSorted()).toEqual(Object.keys(SMALL_PACKAGE).toSorted());
  });

  it("loads a table once, however often its indicators are asked for", async () => {
    const { library, fetched } = setUp();
    library.start();
    library.request(["population"]);
    await until(library, (state) => isReady(state, ["population"]));
    library.request(["foreign", "population", "unheard of"]);
    library.request([]);
    expect(fetched.filter((path) => path.startsWith("observations/"))).toEqual(["observations/people.csv"]);
    expect(isReady(library.getState(), ["burglary"])).toBe(false);
    expect(isReady(library.getState(), ["population", "foreign"])).toBe(true);
  });

  it("gives the same dataset whichever table came first", async () => {
    const read = async (order: readonly string[]) => {
      const { library } = setUp();
      library.start();
      for (const id of order) {
        library.request([id]);
        // oxlint-disable-next-line no-await-in-loop -- the order is what is tested
        await until(library, (state) => isReady(state, [id]));
      }
      return observationsOf(library.getState().dataset);
    };
    const forwards = await read(["burglary", "population"]);
    expect(forwards).toHaveLength(4);
    expect(await read(["population", "burglary"])).toEqual(forwards);
  });

  it("tells listeners of every change and of nothing else", async () => {
    const { library } = setUp();
    const seen: LibraryState[] = [];
    const stop = library.subscribe(() => seen.push(library.getState()));
    library.start();
    library.request(["burglary"]);
    await until(library, (state) => isReady(state, ["burglary"]));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.some((state) => kindOf(state, "burglary") === "ready" && state.dataset.rows === 0)).toBe(false);
    expect(seen.filter((state, i) => state.dataset !== (seen[i - 1] ?? state).dataset)).toHaveLength(1);
    expect(seen.find((state) => kindOf(state, "burglary") === "loading" && state.tables.get("burglary"))).toBeDefined();
    const count = seen.length;
    stop();
    library.request(["population"]);
    await until(library, (state) => isReady(state, ["population"]));
    expect(seen).toHaveLength(count);
  });

  it("says how much of a table has come", async () => {
    const { library } = setUp();
    const loaded: unknown[] = [];
    library.subscribe(() => loaded.push(library.getState().tables.get("burglary")));
    library.start();
    library.request(["burglary"]);
    await until(library, (state) => isReady(state, ["burglary"]));
    expect(loaded).toContainEqual({ kind: "loading", loaded: OBSERVATIONS.length, total: OBSERVATIONS.length });
  });

  it("shows what failed, goes on with the rest and loads it again when asked", async () => {
    const { library, served, fetched } = setUp({ "observations/people.csv": { kind: "http", status: 503, where: "" } });
    library.start();
    library.request(["burglary", "population"]);
    await until(library, (state) => isReady(state, ["burglary"]) && kindOf(state, "people") === "failed");
    const failure = { kind: "http", status: 503, where: "observations/people.csv" };
    expect(library.getState().tables.get("people")).toEqual({ kind: "failed", failure });
    const failing = [["population", "burglary"], ["burglary"], []].map((ids) => hasFailed(library.getState(), ids));
    expect(failing).toEqual([true, false, false]);
    library.request(["population"]);
    served.set("observations/people.csv", PEOPLE);
    library.retry();
    await until(library, (state) => isReady(state, ["burglary", "population"]));
    expect(hasFailed(library.getState(), ["population"])).toBe(false);
    expect(library.getState().dataset.rows).toBe(4);
    expect(fetched.filter((path) => path === "observations/people.csv")).toHaveLength(2);
    expect(fetched.filter((path) => path === "observations/burglary.csv")).toHaveLength(1);
  });

  it("starts again when the catalogue failed, and then loads what was asked for meanwhile", async () => {
    const { library, served } = setUp({ "places.csv": { kind: "network", where: "" } });
    library.start();
    library.request(["burglary"]);
    await until(library, (state) => kindOf(state, CATALOGUE) === "failed");
    expect(library.getState().tables.get(CATALOGUE)).toMatchObject({
      failure: { kind: "network", where: "places.csv" },
    });
    served.set("places.csv", SMALL_PACKAGE["places.csv"]);
    library.retry();
    await until(library, (state) => isReady(state, ["burglary"]));
  });

  it.each([
    ["a page instead of a table", "observations/burglary.csv", "<!doctype html>\n<p>Not found</p>\n", "burglary"],
    ["a page instead of the catalogue", "datapackage.json", "<!doctype html>", CATALOGUE],
  ])("does not call %s ready", async (_, path, content, name) => {
    const { library } = setUp({ [path]: content });
    library.start();
    library.request(["burglary"]);
    await until(library, (state) => kindOf(state, name) === "failed");
    expect(library.getState().tables.get(name)).toMatchObject({ failure: { kind: "read", where: path } });
    expect(library.getState().issues.map(({ where }) => where)).toContain(path);
  });

  it("fails for a table that the build does not hold", async () => {
    const description = SMALL_PACKAGE["datapackage.json"].replace("observations/burglary.csv", "elsewhere.csv");
    const { library } = setUp({ "datapackage.json": description });
    library.start();
    library.request(["burglary"]);
    await until(library, (state) => kindOf(state, "burglary") === "failed");
    expect(library.getState().tables.get("burglary")).toMatchObject({
      failure: { kind: "read", where: "elsewhere.csv" },
    });
  });

  it("carries the issues of its tables, each once", async () => {
    const { library } = setUp({
      "observations/burglary.csv": `${OBSERVATIONS}12025,,2023,burglary,total,x,u,police,,\n`,
    });
    library.start();
    library.request(["burglary", "population"]);
    await until(library, (state) => isReady(state, ["burglary", "population"]));
    expect(library.getState().issues).toMatchObject([{ code: "row-number", where: "observations/burglary.csv:4" }]);
  });
});

describe("what the visitor brought", () => {
  const own = uploadOf([{ value: 7 }], { name: "Mine" });
  const ownIndicator = `${own.id}-i1`;

  it("stands in catalogue and dataset beside what is shipped", async () => {
    const { library } = setUp({}, fakeUploads([entryOf(own)]));
    library.start();
    expect(library.getState()).toMatchObject({ uploadsReady: true, dataset: { rows: 1 }, shipped: { rows: 0 } });
    library.request(["burglary", ownIndicator]);
    await until(library, (state) => isReady(state, ["burglary", ownIndicator]));
    const { catalogue, dataset, shipped, uploads } = library.getState();
    expect([dataset.rows, shipped.rows, uploads.length]).toEqual([3, 2, 1]);
    expect(catalogue!.places.get(`${own.id}-p1`)?.name.en).toBe("Gotham");
    expect(catalogue!.indicators.has(ownIndicator)).toBe(true);
    expect(catalogue!.sources.get(`${own.id}-s1`)?.kind).toBe("own");
    expect(catalogue!.places.has("12025")).toBe(true);
  });

  it("keeps nobody waiting: figures come while it is still being read", async () => {
    const uploads = fakeUploads();
    const { library } = setUp({}, { ...uploads, start: () => undefined } as Uploads);
    library.start();
    library.request(["burglary"]);
    await until(library, (state) => isReady(state, ["burglary"]));
    expect(library.getState()).toMatchObject({ uploadsReady: false, dataset: { rows: 2 } });
  });

  it("comes and goes without another object where nothing changed", async () => {
    const uploads = fakeUploads();
    const { library } = setUp({}, uploads);
    library.start();
    library.request(["burglary"]);
    await until(library, (state) => isReady(state, ["burglary"]));
    const without = library.getState();
    uploads.hold([]);
    expect(library.getState()).toBe(without);
    uploads.hold([entryOf(own)]);
    const having = library.getState();
    expect(having.dataset.rows).toBe(3);
    uploads.hold([{ ...entryOf(own), version: 2 }]);
    expect(library.getState().dataset).toBe(having.dataset);
    expect(library.getState().catalogue).toBe(having.catalogue);
    expect(library.getState().uploads[0]!.version).toBe(2);
    uploads.hold([]);
    expect(library.getState().dataset.rows).toBe(2);
    expect([...library.getState().catalogue!.places.keys()]).toEqual([...without.catalogue!.places.keys()]);
  });
});
