import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDatabase, type StoredRecord } from "../../src/library/database";
import { emptyStorage, FIRST, KEEP, linkedTabs, namesIn, openTab, putRaw, rawRecords, SECOND } from "./storage";

beforeEach(emptyStorage);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("when storing fails", () => {
  /** Requests to write fail, at once or after they were taken. */
  const failPut = (fail: (put: () => IDBRequest) => void) => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value: unknown) {
      let request: IDBRequest | undefined;
      fail(() => (request = put.call(this, value)));
      return request as IDBRequest<IDBValidKey>;
    });
  };

  it("the old record stays whole, and the page goes on with it", async () => {
    const tab = await openTab();
    await tab.save(FIRST, KEEP);
    // A crash between the request and its end: the transaction never completes.
    failPut((put) => put().transaction!.abort());
    expect(await tab.rename(FIRST.id, "Half written")).toEqual({ ok: false, reason: "failed" });
    expect(namesIn(tab)).toEqual(["First"]);
    vi.restoreAllMocks();
    expect(namesIn(await openTab())).toEqual(["First"]);
    expect(await tab.rename(FIRST.id, "Whole")).toEqual({ ok: true });
  });

  it.each([
    [
      "at the request",
      () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    ],
    [
      "at the end",
      (put: () => IDBRequest) => {
        const { transaction } = put() as { transaction: IDBTransaction };
        Object.defineProperty(transaction, "error", { value: new DOMException("full", "QuotaExceededError") });
        transaction.abort();
      },
    ],
  ])("for want of room %s, it says so and what was there stays", async (_, fail) => {
    const tab = await openTab();
    await tab.save(FIRST, KEEP);
    failPut(fail);
    expect(await tab.save(SECOND, KEEP)).toEqual({ ok: false, reason: "quota" });
    expect(namesIn(tab)).toEqual(["First"]);
    expect(await tab.save(SECOND, { keep: false })).toEqual({ ok: true });
    vi.restoreAllMocks();
    expect(namesIn(await openTab())).toEqual(["First"]);
  });

  it.each([
    ["there is no storage", () => vi.stubGlobal("indexedDB", undefined), "unavailable"],
    [
      "storage is forbidden",
      () => {
        vi.spyOn(indexedDB, "open").mockImplementation(() => {
          throw new DOMException("no", "SecurityError");
        });
      },
      "unavailable",
    ],
    [
      "it breaks",
      () => {
        vi.spyOn(indexedDB, "open").mockImplementation(() => {
          throw new DOMException("?", "UnknownError");
        });
      },
      "failed",
    ],
  ])("%s, visits work all the same", async (_, spoil, reason) => {
    spoil();
    const tab = await openTab();
    expect(tab.getState().trouble).toBe(reason);
    expect(await tab.save(FIRST, KEEP)).toEqual({ ok: false, reason });
    expect(await tab.save(FIRST, { keep: false })).toEqual({ ok: true });
    expect(namesIn(tab)).toEqual(["First"]);
    expect(await tab.remove(FIRST.id)).toEqual({ ok: true });
  });

  it("a newer page has been here, it says so", async () => {
    (await openDB("urban-indicators", 99)).close();
    expect((await openTab()).getState().trouble).toBe("newer");
  });

  it("another tab holds an older database, it says so and works once that is closed", async () => {
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("urban-indicators", 1);
      request.onsuccess = () => resolve(request.result);
    });
    const tab = await openTab(linkedTabs()(), { database: createDatabase(2) });
    expect(tab.getState().trouble).toBe("blocked");
    held.close();
    await vi.waitFor(async () => expect(await tab.save(FIRST, KEEP)).toEqual({ ok: true }));
    await vi.waitFor(() => expect(tab.getState().trouble).toBeNull());
    expect(namesIn(await openTab(linkedTabs()(), { database: createDatabase(2) }))).toEqual(["First"]);
  });

  it("the connection was closed from outside, the next write opens another", async () => {
    const tab = await openTab();
    await tab.save(FIRST, KEEP);
    // What a browser does when another tab brings a newer version or the visitor clears site data.
    const closed = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
      throw new DOMException("closing", "InvalidStateError");
    });
    expect(await tab.save(SECOND, KEEP)).toEqual({ ok: true });
    expect(closed).toHaveBeenCalled();
    expect(namesIn(await openTab())).toEqual(["First", "Second"]);
  });

  it("gives way to a tab that brings a newer version", async () => {
    const tab = await openTab();
    await tab.save(FIRST, KEEP);
    const newer = await openDB("urban-indicators", 2);
    newer.close();
    expect(await tab.save(SECOND, KEEP)).toEqual({ ok: false, reason: "newer" });
  });
});

describe("a damaged record", () => {
  const damage: [string, (record: StoredRecord) => unknown][] = [
    ["no content", ({ id }) => ({ id, version: 1 })],
    ["half a dataset", (record) => ({ ...record, content: { ...FIRST, dataset: { ...FIRST.dataset, rows: 99 } } })],
    [
      "a code without a label",
      (record) => {
        const place = { ...FIRST.dataset.text.place, labels: [] };
        return {
          ...record,
          content: { ...FIRST, dataset: { ...FIRST.dataset, text: { ...FIRST.dataset.text, place } } },
        };
      },
    ],
    [
      "a number where a gap is",
      (record) => ({ ...record, content: { ...FIRST, dataset: { ...FIRST.dataset, gap: Uint8Array.of(1) } } }),
    ],
    [
      "a shipped code",
      (record) => ({ ...record, content: { ...FIRST, places: [{ ...FIRST.places[0]!, code: "12025" }] } }),
    ],
    ["another id", (record) => ({ ...record, content: { ...SECOND } })],
    [
      "a period nobody knows",
      (record) => ({
        ...record,
        content: {
          ...FIRST,
          indicators: [{ ...FIRST.indicators[0]!, coverage: { ...FIRST.indicators[0]!.coverage, from: "soon" } }],
        },
      }),
    ],
  ];

  it.each(damage)("with %s is put aside, the others work, and it can be saved and deleted", async (_, spoil) => {
    const before = await openTab();
    await before.save(FIRST, KEEP);
    await before.save({ ...SECOND }, KEEP);
    const record = (await rawRecords()).find(({ id }) => id === FIRST.id)!;
    await putRaw(spoil(record));
    const tab = await openTab();
    expect(namesIn(tab)).toEqual(["Second"]);
    expect(tab.getState()).toMatchObject({ status: "ready", trouble: null });
    const [damaged] = tab.getState().damaged;
    expect(damaged).toMatchObject({ store: "uploads", id: FIRST.id });
    const raw = new TextDecoder().decode((await tab.exportDamaged(damaged!))!);
    expect(JSON.parse(raw)).toMatchObject({ id: FIRST.id });
    expect(await tab.removeDamaged(damaged!)).toEqual({ ok: true });
    expect(tab.getState().damaged).toEqual([]);
    expect((await rawRecords()).map(({ id }) => id)).toEqual([SECOND.id]);
    expect(await tab.exportDamaged(damaged!)).toBeNull();
  });
});
