import type { IngestRequest, IngestResponse } from "../ingest/protocol";
import { startWorker, type WorkerLike } from "./inPageWorker";

type Answered<Kind extends IngestResponse["kind"]> = Omit<Extract<IngestResponse, { kind: Kind }>, "id" | "kind">;

export type CatalogueRead = Answered<"catalogue">;
export type ObservationsRead = Answered<"observations">;
export type ClaimsRead = Answered<"claims">;
export type ExampleAnswer = Answered<"example">;
export type RevisionsRead = Answered<"revisions">;

/** Reads files away from the page's thread. The bytes given are handed over: their arrays are empty afterwards. */
export interface IngestClient {
  readCatalogue(files: ReadonlyMap<string, Uint8Array>): Promise<CatalogueRead>;
  readObservations(fileName: string, bytes: Uint8Array): Promise<ObservationsRead>;
  readClaims(fileName: string, bytes: Uint8Array): Promise<ClaimsRead>;
  readExample(fileName: string, bytes: Uint8Array): Promise<ExampleAnswer>;
  readRevisions(fileName: string, bytes: Uint8Array): Promise<RevisionsRead>;
}

const startIngest = (): WorkerLike =>
  startWorker(
    () => new Worker(new URL("../ingest/ingest.worker.ts", import.meta.url), { type: "module", name: "ingest" }),
    async () => {
      const { answer } = await import("../ingest/answer");
      return (request, post) => post(answer(request as IngestRequest).response);
    },
  );

interface Pending {
  readonly resolve: (response: IngestResponse) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker at the first request. One that crashes fails what is pending; the next request starts another. */
export function createIngestClient(start: () => WorkerLike = startIngest): IngestClient {
  const pending = new Map<number, Pending>();
  let worker: WorkerLike | null = null;
  let lastId = 0;

  const settle = (response: IngestResponse) => {
    const waiting = pending.get(response.id);
    pending.delete(response.id);
    if (response.kind === "failure") waiting?.reject(new Error(`ingest failed: ${response.message}`));
    else waiting?.resolve(response);
  };
  const connect = (): WorkerLike => {
    const started = start();
    const crash = (event: Event) => {
      if (worker !== started) return;
      worker = null;
      started.terminate();
      const reason = "message" in event && event.message ? String(event.message) : event.type;
      const stopped = [...pending.values()];
      pending.clear();
      stopped.forEach(({ reject }) => reject(new Error(`ingest worker stopped: ${reason}`)));
    };
    started.addEventListener("message", (event) => settle((event as MessageEvent<IngestResponse>).data));
    started.addEventListener("error", crash);
    started.addEventListener("messageerror", crash);
    return started;
  };
  const ask = (request: (id: number) => IngestRequest, bytes: readonly Uint8Array[]) =>
    new Promise<IngestResponse>((resolve, reject) => {
      const id = ++lastId;
      worker ??= connect();
      // First the message: one that cannot be sent rejects and must not stay pending.
      worker.postMessage(request(id), [...new Set(bytes.map((part) => part.buffer as ArrayBuffer))]);
      pending.set(id, { resolve, reject });
    });

  return {
    readCatalogue: async (files) =>
      expectKind(await ask((id) => ({ id, kind: "catalogue", files }), [...files.values()]), "catalogue"),
    readObservations: async (fileName, bytes) =>
      expectKind(await ask((id) => ({ id, kind: "observations", fileName, bytes }), [bytes]), "observations"),
    readClaims: async (fileName, bytes) =>
      expectKind(await ask((id) => ({ id, kind: "claims", fileName, bytes }), [bytes]), "claims"),
    readExample: async (fileName, bytes) =>
      expectKind(await ask((id) => ({ id, kind: "example", fileName, bytes }), [bytes]), "example"),
    readRevisions: async (fileName, bytes) =>
      expectKind(await ask((id) => ({ id, kind: "revisions", fileName, bytes }), [bytes]), "revisions"),
  };
}

function expectKind<Kind extends IngestResponse["kind"]>(response: IngestResponse, kind: Kind) {
  if (response.kind !== kind) throw new TypeError(`asked for ${kind}, got ${response.kind}`);
  return response as Extract<IngestResponse, { kind: Kind }>;
}
