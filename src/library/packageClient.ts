import type { Upload } from "../dataset/upload";
import type { WorkerLike } from "./inPageWorker";
import type { PackageRequest, PackageResponse } from "./packageAnswer";
import type { Unpacked } from "./unpackUpload";

function startWorker(): WorkerLike {
  return new Worker(new URL("./package.worker.ts", import.meta.url), { type: "module", name: "package" });
}

/** Packs and unpacks away from the page's thread: a million rows take seconds. Rejects when the worker stops. */
export interface PackageClient {
  pack(upload: Upload): Promise<Uint8Array>;
  unpack(bytes: Uint8Array): Promise<Unpacked>;
}

/** A worker for each request, gone when it is answered: packing is rare, and what it holds is large. */
export function createPackageClient(start: () => WorkerLike = startWorker): PackageClient {
  const ask = (request: PackageRequest) =>
    new Promise<PackageResponse>((resolve, reject) => {
      const worker = start();
      const end = (settle: () => void) => {
        worker.terminate();
        settle();
      };
      const stop = (event: Event) =>
        end(() =>
          reject(new Error(`package worker stopped: ${"message" in event ? String(event.message) : event.type}`)),
        );
      worker.addEventListener("message", (event) => end(() => resolve((event as MessageEvent<PackageResponse>).data)));
      worker.addEventListener("error", stop);
      worker.addEventListener("messageerror", stop);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin
      worker.postMessage(request, []);
    });
  return {
    pack: async (upload) => {
      const response = await ask({ kind: "pack", upload });
      if (response.kind !== "pack") throw new Error(`packing failed: ${JSON.stringify(response)}`);
      return response.bytes;
    },
    unpack: async (bytes) => {
      const response = await ask({ kind: "unpack", bytes });
      if (response.kind !== "unpack") throw new Error(`unpacking failed: ${JSON.stringify(response)}`);
      return response.unpacked;
    },
  };
}
