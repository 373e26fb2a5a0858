import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { EMPTY_DATASET } from "../../src/dataset/dataset";
import { proposeDecisions } from "../../src/dataset/proposeDecisions";
import type { ImportRequest, ImportResponse } from "../../src/ingest/importProtocol";
import { createImportJob } from "../../src/ingest/importJob";
import { createImportSession } from "../../src/library/importSession";
import type { AdoptWish, ImportSession, ImportState } from "../../src/library/importState";
import type { WorkerLike } from "../../src/library/inPageWorker";
import { KNOWN } from "../dataset/files";

/** Answers only when told to, with what the real worker's function answers. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly received: ImportRequest[] = [];
  ended = false;
  private readonly job = createImportJob();

  postMessage(request: unknown): void {
    this.received.push(request as ImportRequest);
  }

  terminate(): void {
    this.ended = true;
  }

  say(response: ImportResponse): void {
    this.dispatchEvent(new MessageEvent("message", { data: response }));
  }

  /** Answers its request of that number; the last one when none is given. */
  async answer(at = this.received.length - 1): Promise<void> {
    const request = this.received[at]!;
    const { answer } = await this.job(request, () => {});
    this.say({ id: request.id, ...answer });
    // The session goes on in promises.
    await settled();
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const CSV = "wijk,jaar,inbraken\nCentrum,2019,12\nNoord,2019,7\nCentrum,2020,9\nNoord,2020,11\n";
const file = (name: string, text = CSV) => new File([text], name);

function setUp() {
  const workers: FakeWorker[] = [];
  const session = createImportSession({
    startWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  });
  const steps: ImportState["step"][] = [];
  session.subscribe(() => {
    const { step } = session.getState();
    if (steps.at(-1) !== step) steps.push(step);
  });
  const last = () => workers.at(-1)!;
  return { session, workers, steps, last };
}

function expectStep<Step extends ImportState["step"]>(state: ImportState, step: Step) {
  if (state.step !== step) throw new Error(`expected ${step}, got ${JSON.stringify(state)}`);
  return state as Extract<ImportState, { step: Step }>;
}

function wishOf(session: ImportSession, id: string): AdoptWish {
  const { survey } = expectStep(session.getState(), "open").built!;
  const known = { catalogue: KNOWN, matches: new Map<string, string>(), fileName: "a.csv", today: "2026-11-23" };
  const now = "2026-11-23T10:00:00.000Z";
  return { id, how: null, now, fileNames: ["a.csv"], decisions: proposeDecisions(survey, known) };
}

async function openOne(name = "a.csv") {
  const all = setUp();
  all.session.open([file(name)]);
  await all.last().answer();
  return all;
}

describe("an import session", () => {
  it("is idle and has no worker until a file comes", () => {
    const { session, workers } = setUp();
    expect(session.getState()).toEqual({ step: "idle" });
    expect(workers).toHaveLength(0);
  });

  it("goes from reading to open to building to built", async () => {
    const { session, last, steps } = await openOne();
    expect(expectStep(session.getState(), "open").preview.rowCount).toBe(4);
    session.build();
    expect(expectStep(session.getState(), "working")).toMatchObject({ stage: "building", fileName: "a.csv" });
    await last().answer();
    expect(expectStep(session.getState(), "open").built?.account.observations).toBe(4);
    expect(steps).toEqual(["working", "open", "working", "open"]);
  });

  it("shows how far it is, with what was shown before", async () => {
    const { session, last } = await openOne();
    session.reread({ delimiter: ";" });
    const [, request] = last().received;
    last().say({ id: request!.id, kind: "progress", stage: "reading", done: 7, total: 90 });
    const state = expectStep(session.getState(), "working");
    expect([state.stage, state.done, state.total]).toEqual(["reading", 7, 90]);
    expect(state.preview?.header).toEqual(["wijk", "jaar", "inbraken"]);
  });

  it("reads again under hints", async () => {
    const { session, last } = await openOne();
    session.reread({ headerRows: 0 });
    await last().answer();
    expect(expectStep(session.getState(), "open").preview.header).toEqual(["column_1", "column_2", "column_3"]);
  });

  it("follows the last of several wishes to read", async () => {
    const { session, workers, last } = await openOne();
    session.reread({ delimiter: ";" });
    session.reread({ delimiter: "|" });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(last().received.map(({ source }) => source.hints)).toEqual([{ delimiter: "|" }]);
    await workers[0]!.answer(1);
    expect(session.getState().step).toBe("working");
    await last().answer();
    expect(expectStep(session.getState(), "open").preview.reading.delimiter).toBe("|");
  });

  it("builds once however often it is asked, for the last mapping", async () => {
    const { session, workers, last } = await openOne();
    const { mapping } = expectStep(session.getState(), "open");
    session.build();
    session.setMapping({ ...mapping, onConflict: "sum" });
    expect(expectStep(session.getState(), "open")).toMatchObject({ built: null, mapping: { onConflict: "sum" } });
    session.build();
    session.build();
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false]);
    await last().answer();
    expect(expectStep(session.getState(), "open").built?.account.records).toBe(4);
    const [request] = last().received;
    expect(request?.task).toMatchObject({ kind: "build", mapping: { onConflict: "sum" } });
  });

  it("forgets what was built when the mapping changes", async () => {
    const { session, last } = await openOne();
    session.build();
    await last().answer();
    const { mapping } = expectStep(session.getState(), "open");
    session.setMapping(mapping);
    expect(expectStep(session.getState(), "open").built).toBeNull();
  });

  it("takes files one after another", async () => {
    const { session, last } = setUp();
    session.open([file("a.csv"), file("b.csv")]);
    session.open([file("c.csv")]);
    expect(session.getQueue()).toEqual(["b.csv", "c.csv"]);
    await last().answer();
    session.cancel();
    expect(expectStep(session.getState(), "working").fileName).toBe("b.csv");
    expect(session.getQueue()).toEqual(["c.csv"]);
    session.cancel();
    session.cancel();
    expect(session.getState()).toEqual({ step: "idle" });
  });

  it("tells listeners that the queue has grown", async () => {
    const { session } = await openOne();
    const before = session.getState();
    let heard = 0;
    session.subscribe(() => heard++);
    session.open([file("b.csv")]);
    expect(heard).toBe(1);
    expect(session.getState()).not.toBe(before);
    expect(session.getState()).toEqual(before);
  });

  it.each(["reading", "building"])("can be cancelled while %s, which ends the worker", async (when) => {
    const { session, workers, last } = await openOne();
    if (when === "reading") session.reread({});
    else session.build();
    const busy = last();
    session.cancel();
    expect(busy.ended).toBe(true);
    expect(session.getState()).toEqual({ step: "idle" });
    await busy.answer();
    expect(session.getState()).toEqual({ step: "idle" });
    session.open([file("b.csv")]);
    expect(workers).toHaveLength(2);
  });

  it("ends the worker with the file, for its memory", async () => {
    const { session, last } = await openOne();
    session.cancel();
    expect(last().ended).toBe(true);
  });

  it("shows the rows around a line", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `w${i},2019,${i}`).join("\n");
    const { session, last } = setUp();
    session.open([file("a.csv", `wijk,jaar,n\n${rows}\n`)]);
    await last().answer();
    session.showLine(802);
    await last().answer();
    const { preview } = expectStep(session.getState(), "open");
    expect(preview.rows[800 - preview.firstRow]).toEqual(["w800", "2019", "800"]);
    expect(preview.header).toEqual(["wijk", "jaar", "n"]);
  });

  it("drops rows of a table that is read anew", async () => {
    const { session, last } = await openOne();
    session.showLine(3);
    session.reread({ headerRows: 0 });
    await last().answer(1);
    await last().answer(2);
    expect(expectStep(session.getState(), "open").preview.firstRow).toBe(0);
  });

  it("refuses what is no table and goes on with the next file", async () => {
    const { session, last } = setUp();
    session.open([file("a.csv", ""), file("b.csv")]);
    await last().answer();
    expect(expectStep(session.getState(), "refused").issues.map(({ code }) => code)).toEqual(["empty-file"]);
    session.cancel();
    await last().answer();
    expect(expectStep(session.getState(), "open").preview.fileName).toBe("b.csv");
  });

  it("hands over a Data Package of ours as it is", async () => {
    const { session, last } = setUp();
    const ours = zipSync({ "datapackage.json": strToU8('{"x-urban-indicators":{"format":1}}') });
    session.open([new File([ours as Uint8Array<ArrayBuffer>], "a.zip"), file("b.csv")]);
    await last().answer();
    expect(expectStep(session.getState(), "package").file.size).toBe(ours.length);
    session.cancel();
    await last().answer();
    expect(expectStep(session.getState(), "open").preview.fileName).toBe("b.csv");
  });

  it("hands on the outlines of areas, which building does not lose", async () => {
    const { session, last } = setUp();
    const coordinates = [
      [
        [4.4, 51],
        [4.5, 51],
        [4.5, 51.1],
        [4.4, 51],
      ],
    ];
    const feature = (wijk: string, n: number) => ({
      type: "Feature",
      properties: { wijk, jaar: 2019, n },
      geometry: { type: "Polygon", coordinates },
    });
    const areas = { type: "FeatureCollection", features: [feature("Centrum", 1), feature("Noord", 2)] };
    session.open([file("a.geojson", JSON.stringify(areas))]);
    await last().answer();
    expect(expectStep(session.getState(), "open").boundaries?.features).toBe(2);
    session.build();
    await last().answer();
    expect(expectStep(session.getState(), "open").boundaries?.nameProperties).toEqual(["wijk", "n"]);
  });

  it.each(["error", "messageerror"])("fails on %s and does it again when asked", async (event) => {
    const { session, workers, last } = await openOne();
    session.build();
    last().dispatchEvent(new Event(event));
    await settled();
    expect(expectStep(session.getState(), "failed")).toMatchObject({ fileName: "a.csv", message: event });
    session.retry();
    expect(workers).toHaveLength(2);
    await last().answer();
    expect(expectStep(session.getState(), "open").built?.account.records).toBe(4);
  });

  it("works out what a built file becomes, for the last wish, and sends the catalogue once", async () => {
    const { session, last, workers } = await openOne();
    session.build();
    await last().answer();
    const means = { catalogue: KNOWN, shipped: EMPTY_DATASET, target: null };
    const [one, other] = [wishOf(session, "own-00000001"), wishOf(session, "own-00000002")];
    session.adopt(one, means);
    session.adopt(other, means);
    expect(expectStep(session.getState(), "open")).toMatchObject({ adopting: 0, adoption: null });
    const [first, second] = last().received.slice(-2);
    expect([first!, second!].map(({ task }) => "means" in task && task.means)).toEqual([means, null]);
    last().say({ id: second!.id, kind: "progress", stage: "adopting", done: 40, total: 100 });
    expect(expectStep(session.getState(), "open").adopting).toBe(0.4);
    await last().answer(2);
    expect(expectStep(session.getState(), "open").adoption).toBeNull();
    await last().answer(3);
    const adoption = { upload: { id: other.id } };
    expect(expectStep(session.getState(), "open")).toMatchObject({ adopting: null, adoption });
    const taking = session.take(other, means);
    await last().answer();
    const { upload } = await taking;
    // And the city of each year from its two districts.
    expect([upload.fileRows, upload.dataset.rows]).toEqual([4, 6]);
    expect(workers).toHaveLength(1);
  });

  it.each(["cancel", "reread"] as const)("ends adopting with its worker on %s, and is at peace", async (what) => {
    const { session, last, workers } = await openOne();
    session.build();
    await last().answer();
    const wish = wishOf(session, "own-00000001");
    session.adopt(wish, { catalogue: KNOWN, shipped: EMPTY_DATASET, target: null });
    const [worker] = workers;
    if (what === "cancel") session.cancel();
    else session.reread({});
    await settled();
    expect(worker!.ended).toBe(true);
    expect(session.getState().step).toBe(what === "cancel" ? "idle" : "working");
  });

  it("adopts nothing, and hands over nothing, of a file that is not built", async () => {
    const { session, last } = await openOne();
    const { received } = last();
    const before = received.length;
    const wish = { id: "own-00000001", how: null, now: "", fileNames: [], decisions: {} } as unknown as AdoptWish;
    const means = { catalogue: KNOWN, shipped: EMPTY_DATASET, target: null };
    session.adopt(wish, means);
    await expect(session.take(wish, means)).rejects.toThrow("no file");
    expect(received).toHaveLength(before);
  });

  it("fails when the worker says that we are wrong", async () => {
    const { session, last } = setUp();
    session.open([file("a.csv")]);
    last().say({ id: last().received[0]!.id, kind: "failure", message: "TypeError: x" });
    await settled();
    expect(expectStep(session.getState(), "failed").message).toBe("TypeError: x");
    session.retry();
    await last().answer();
    expect(session.getState().step).toBe("open");
  });

  it("fails when no worker can be started", async () => {
    const session = createImportSession({
      startWorker: () => {
        throw new Error("blocked by policy");
      },
    });
    session.open([file("a.csv")]);
    await settled();
    expect(expectStep(session.getState(), "failed").message).toBe("blocked by policy");
    session.cancel();
    expect(session.getState()).toEqual({ step: "idle" });
  });

  it("lists all issues", async () => {
    const { session, last } = setUp();
    session.open([file("a.csv", "wijk,jaar,n\nA,2019,1\nB,2019\nC,2019,3\n")]);
    await last().answer();
    const listing = session.listIssues();
    await last().answer();
    expect((await listing).map(({ code }) => code)).toContain("ragged-row");
  });

  it("has no issues to list without a file, nor of one that was closed", async () => {
    await expect(setUp().session.listIssues()).rejects.toThrow("no file is open");
    const { session } = await openOne();
    const listing = session.listIssues();
    session.cancel();
    await expect(listing).rejects.toThrow("stopped");
  });

  it("asks with the places known at that moment", async () => {
    const known = { names: new Map([["mechelen", "12025"]]), shared: new Map(), merged: new Map(), districts: new Set<string>() };
    const worker = new FakeWorker();
    const session = createImportSession({ startWorker: () => worker, getKnownPlaces: () => known });
    session.open([file("a.csv")]);
    expect(worker.received[0]?.task).toEqual({ kind: "open", known });
  });
});
