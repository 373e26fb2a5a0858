import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { createUploads, type UploadsDeps } from "../../src/library/createUploads";
import type { WorkerLike } from "../../src/library/inPageWorker";
import { answerPackage, type PackageRequest } from "../../src/library/packageAnswer";
import { createPackageClient } from "../../src/library/packageClient";
import { createDatabase, type StoredRecord } from "../../src/library/database";
import type { Tabs } from "../../src/library/tabs";
import type { Uploads } from "../../src/library/uploads";
import type { Upload } from "../../src/dataset/upload";
import { vi } from "vitest";
import { adopt } from "../../src/dataset/adopt";
import { CONTEXT, decide, fileOf, type FileRow } from "../dataset/files";

export const emptyStorage = () => vi.stubGlobal("indexedDB", new IDBFactory());

export function uploadOf(rows: readonly FileRow[] = [{}], more: Partial<Upload> & { id?: string } = {}): Upload {
  const file = fileOf(rows);
  const { upload } = adopt(file, decide(file, { Mechelen: "12025" }), { ...CONTEXT, id: more.id ?? CONTEXT.id });
  return { ...upload, ...more };
}

/** Tabs of one browser: what one posts all others hear, a moment later, as with BroadcastChannel. */
export function linkedTabs(): () => Tabs {
  const all: { hear: (message: string) => void }[] = [];
  return () => {
    const self: { hear: (message: string) => void } = { hear: () => undefined };
    all.push(self);
    return {
      post: (message) => all.filter((one) => one !== self).forEach((one) => queueMicrotask(() => one.hear(message))),
      onMessage: (listener) => {
        self.hear = listener;
      },
    };
  };
}

/** A worker without a thread. */
function localWorker(): WorkerLike {
  const target = new EventTarget();
  return Object.assign(target, {
    postMessage: (request: unknown) => {
      const { response } = answerPackage(request as PackageRequest);
      queueMicrotask(() => target.dispatchEvent(new MessageEvent("message", { data: response })));
    },
    terminate: () => undefined,
  });
}

/** One tab, started and ready. */
export async function openTab(tabs: Tabs = linkedTabs()(), more: Partial<UploadsDeps> = {}): Promise<Uploads> {
  const uploads = createUploads({
    database: createDatabase(),
    tabs,
    estimate: async () => ({ used: 10, quota: 100 }),
    packages: async () => createPackageClient(localWorker),
    now: () => "2026-11-24T00:00:00.000Z",
    ...more,
  });
  uploads.start();
  await ready(uploads);
  return uploads;
}

export const ready = (uploads: Uploads) =>
  vi.waitFor(() => {
    if (uploads.getState().status !== "ready") throw new Error("still loading");
  });

export const namesIn = (uploads: Uploads) => uploads.getState().entries.map(({ upload }) => upload.name);

/** Records as they lie in the database, past everything that checks them. */
export const rawRecords = async (store = "uploads") =>
  (await openDB("urban-indicators")).getAll(store) as Promise<StoredRecord[]>;
export const putRaw = async (record: unknown, store = "uploads") =>
  (await openDB("urban-indicators", 1)).put(store, record);

export const KEEP = { keep: true };
export const FIRST = uploadOf([{ value: 1 }], { name: "First" });
export const SECOND = uploadOf([{ value: 2 }], {
  id: "own-zzzzzzzz",
  name: "Second",
  added: "2026-11-24T10:00:00.000Z",
});
