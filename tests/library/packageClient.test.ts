import { describe, expect, it } from "vitest";
import type { WorkerLike } from "../../src/library/inPageWorker";
import { answerPackage, type PackageRequest, type PackageResponse } from "../../src/library/packageAnswer";
import { createPackageClient } from "../../src/library/packageClient";
import { uploadOf } from "./storage";

class FakeWorker extends EventTarget implements WorkerLike {
  ended = false;
  constructor(private readonly answer: (worker: FakeWorker, request: PackageRequest) => void) {
    super();
  }
  postMessage(request: unknown): void {
    queueMicrotask(() => this.answer(this, request as PackageRequest));
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: PackageResponse): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function setUp(answer: ConstructorParameters<typeof FakeWorker>[0]) {
  const workers: FakeWorker[] = [];
  const client = createPackageClient(() => {
    const worker = new FakeWorker(answer);
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

describe("the package client", () => {
  it("packs and unpacks in workers that are gone afterwards", async () => {
    const { client, workers } = setUp((worker, request) => worker.say(answerPackage(request).response));
    const upload = uploadOf([{ value: 7 }]);
    expect(await client.unpack(await client.pack(upload))).toEqual({ upload, issues: [] });
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it.each(["error", "messageerror"])("rejects on %s and ends the worker", async (type) => {
    const { client, workers } = setUp((worker) => worker.dispatchEvent(new Event(type)));
    await expect(client.pack(uploadOf())).rejects.toThrow(type);
    expect(workers[0]!.ended).toBe(true);
  });

  it("rejects when we are wrong", async () => {
    const { client } = setUp((worker, request) => worker.say(answerPackage(request).response));
    await expect(client.pack(null as never)).rejects.toThrow("packing failed");
  });
});
