import type { ImportAnswer, ImportRequest, ImportResponse, ImportSource } from "../ingest/importProtocol";
import type { ImportTask, Progress } from "../ingest/importProtocol";
import type { WorkerLike } from "./inPageWorker";

/** Asks the import worker. Only one of its tables is in memory: that of the last source asked about. */
export interface ImportClient {
  /** Rejects when the worker fails, crashes or is stopped. */
  ask(source: ImportSource, task: ImportTask, onProgress?: (progress: Progress) => void): Promise<ImportAnswer>;
  /** The worker that is running, to tell it from another; null where none is. */
  running(): object | null;
  /** Ends the worker and whatever it is at; the next question starts another. */
  stop(): void;
}

interface Pending {
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (answer: ImportAnswer) => void;
  readonly reject: (error: Error) => void;
}

export function startImportWorker(): WorkerLike {
  return new Worker(new URL("../ingest/import.worker.ts", import.meta.url), { type: "module", name: "import" });
}

export function createImportClient(start: () => WorkerLike): ImportClient {
  const pending = new Map<number, Pending>();
  let worker: WorkerLike | null = null;
  let lastId = 0;

  const settle = (response: ImportResponse) => {
    const waiting = pending.get(response.id);
    if (response.kind === "progress") return waiting?.onProgress(response);
    pending.delete(response.id);
    if (response.kind === "failure") return waiting?.reject(new Error(response.message));
    return waiting?.resolve(response);
  };
  const stop = (reason: string) => {
    worker?.terminate();
    worker = null;
    const stopped = [...pending.values()];
    pending.clear();
    stopped.forEach(({ reject }) => reject(new Error(reason)));
  };
  const connect = (): WorkerLike => {
    const started = start();
    const crash = (event: Event) => {
      if (worker !== started) return;
      stop("message" in event && event.message ? String(event.message) : event.type);
    };
    started.addEventListener("message", (event) => {
      if (worker === started) settle((event as MessageEvent<ImportResponse>).data);
    });
    started.addEventListener("error", crash);
    started.addEventListener("messageerror", crash);
    return started;
  };

  return {
    ask: (source, task, onProgress = () => {}) =>
      new Promise((resolve, reject) => {
        const request: ImportRequest = { id: ++lastId, source, task };
        worker ??= connect();
        // First the message: one that cannot be sent rejects and must not stay pending.
        worker.postMessage(request, []);
        pending.set(request.id, { onProgress, resolve, reject });
      }),
    running: () => worker,
    stop: () => stop("stopped"),
  };
}
