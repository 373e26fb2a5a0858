import { describe, expect, it } from "vitest";
import { answer } from "../../src/ingest/answer";
import type { IngestRequest } from "../../src/ingest/protocol";
import { createIngestClient } from "../../src/library/ingestClient";
import type { WorkerLike } from "../../src/library/inPageWorker";
import { utf8 } from "../ingest/bytes";
import { OBSERVATIONS, packageFiles } from "../ingest/package";

class FakeWorker extends EventTarget implements WorkerLike {
  readonly received: IngestRequest[] = [];
  readonly handedOver: Transferable[] = [];
  ended = false;

  postMessage(request: unknown, transfer?: unknown): void {
    this.received.push(request as IngestRequest);
    this.handedOver.push(...(transfer as Transferable[]));
  }

  terminate(): void {
    this.ended = true;
  }

  reply(request: IngestRequest): void {
    this.dispatchEvent(new MessageEvent("message", { data: answer(request).response }));
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createIngestClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

describe("the ingest client", () => {
  it("starts one worker, at the first request", () => {
    const { client, workers } = setUp();
    expect(workers).toHaveLength(0);
    void client.readObservations("a.csv", utf8(OBSERVATIONS));
    void client.readCatalogue(packageFiles());
    expect(workers.map(({ received }) => received.map(({ kind }) => kind))).toEqual([["observations", "catalogue"]]);
  });

  it("hands over the bytes of every file", () => {
    const { client, workers } = setUp();
    const files = packageFiles();
    void client.readCatalogue(files);
    expect(workers[0]?.handedOver).toEqual([...files.values()].map(({ buffer }) => buffer));
  });

  it("gives each answer to its request, whatever the order", async () => {
    const { client, workers } = setUp();
    const first = client.readObservations("first.csv", utf8(OBSERVATIONS));
    const second = client.readObservations("second.csv", utf8("a\n1\n"));
    workers[0]?.received.toReversed().forEach((request) => workers[0]?.reply(request));
    expect((await first).dataset.rows).toBe(2);
    expect((await second).issues[0]?.where).toBe("second.csv");
  });

  it("rejects when the worker says it failed", async () => {
    const { client, workers } = setUp();
    const reading = client.readObservations("a.csv", utf8(""));
    const id = workers[0]?.received[0]?.id;
    workers[0]?.dispatchEvent(new MessageEvent("message", { data: { id, kind: "failure", message: "RangeError: x" } }));
    await expect(reading).rejects.toThrow("ingest failed: RangeError: x");
  });

  it.each(["error", "messageerror"])("rejects all that is pending on %s and starts anew", async (event) => {
    const { client, workers } = setUp();
    const lost = [client.readObservations("a.csv", utf8("")), client.readCatalogue(new Map())];
    workers[0]?.dispatchEvent(new Event(event));
    const outcomes = await Promise.allSettled(lost);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(lost[0]).rejects.toThrow(`ingest worker stopped: ${event}`);
    expect(workers[0]?.ended).toBe(true);

    const again = client.readObservations("a.csv", utf8(OBSERVATIONS));
    expect(workers).toHaveLength(2);
    workers[0]?.dispatchEvent(new Event(event));
    workers[1]?.received.forEach((request) => workers[1]?.reply(request));
    expect((await again).dataset.rows).toBe(2);
  });

  it("rejects when no worker can be started", async () => {
    const client = createIngestClient(() => {
      throw new Error("blocked by policy");
    });
    await expect(client.readObservations("a.csv", utf8(""))).rejects.toThrow("blocked by policy");
  });
});
