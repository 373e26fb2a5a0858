import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UPLOAD_ID } from "../../src/dataset/upload";
import { createUploads } from "../../src/library/createUploads";
import { createDatabase } from "../../src/library/database";
import { newUploadId, type Uploads } from "../../src/library/uploads";
import { observationsOf } from "../dataset/observations";
import {
  emptyStorage,
  FIRST,
  KEEP,
  linkedTabs,
  namesIn,
  openTab,
  rawRecords,
  ready,
  SECOND,
  uploadOf,
} from "./storage";

beforeEach(emptyStorage);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("uploads", () => {
  it("are there after a reload, whole, with their size and the room there is", async () => {
    const tab = await openTab();
    expect(await tab.save(FIRST, KEEP)).toEqual({ ok: true });
    const later = await openTab();
    const [entry] = later.getState().entries;
    expect(entry!.upload).toEqual(FIRST);
    expect(observationsOf(entry!.upload.dataset)).toEqual(observationsOf(FIRST.dataset));
    expect(entry).toMatchObject({ kept: true, version: 1 });
    expect(entry!.bytes).toBeGreaterThan(200);
    expect(later.getState()).toMatchObject({ usage: { used: 10, quota: 100 }, trouble: null, damaged: [] });
  });

  it("are kept only when asked", async () => {
    const tab = await openTab();
    await tab.save(FIRST, { keep: false });
    expect(namesIn(tab)).toEqual(["First"]);
    expect(await rawRecords()).toEqual([]);
    await tab.rename(FIRST.id, "Still a guest");
    expect(await rawRecords()).toEqual([]);
    expect(await tab.keep(FIRST.id)).toEqual({ ok: true });
    expect(namesIn(await openTab())).toEqual(["Still a guest"]);
  });

  it("leave the browser again when kept no longer", async () => {
    const tab = await openTab();
    await tab.save(FIRST, KEEP);
    await tab.save(FIRST, { keep: false });
    expect(await rawRecords()).toEqual([]);
    expect(tab.getState().entries).toMatchObject([{ kept: false }]);
  });

  it("stand oldest first, are renamed, replaced and deleted", async () => {
    const tab = await openTab();
    await tab.save(SECOND, KEEP);
    await tab.save(FIRST, KEEP);
    expect(namesIn(tab)).toEqual(["First", "Second"]);
    await tab.rename(SECOND.id, "  Renamed\n ");
    const replacement = uploadOf([{ value: 9 }], { name: "First again" });
    expect(await tab.save(replacement, KEEP)).toEqual({ ok: true });
    const later = await openTab();
    expect(namesIn(later)).toEqual(["First again", "Renamed"]);
    expect([...later.getState().entries[0]!.upload.dataset.value]).toEqual([9]);
    expect(later.getState().entries[0]!.version).toBe(2);
    expect(await later.remove(FIRST.id)).toEqual({ ok: true });
    expect(namesIn(await openTab())).toEqual(["Renamed"]);
    expect(await later.rename("own-00000000", "x")).toEqual({ ok: false, reason: "gone" });
  });

  it("tell listeners of every change and stay the same object until then", async () => {
    const tab = await openTab();
    expect(tab.getState()).toBe(tab.getState());
    const seen: unknown[] = [];
    const stop = tab.subscribe(() => seen.push(tab.getState()));
    await tab.save(FIRST, KEEP);
    stop();
    await tab.remove(FIRST.id);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("get random ids", () => {
    const ids = Array.from({ length: 200 }, newUploadId);
    expect(ids.every((id) => UPLOAD_ID.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(200);
  });
});

describe("two tabs", () => {
  const openTwo = async (): Promise<[Uploads, Uploads]> => {
    const tabs = linkedTabs();
    return [await openTab(tabs()), await openTab(tabs())];
  };

  it("see each other's writes, and neither loses any", async () => {
    const [one, other] = await openTwo();
    await Promise.all([one.save(FIRST, KEEP), other.save(SECOND, KEEP)]);
    for (const tab of [one, other]) {
      // oxlint-disable-next-line no-await-in-loop -- one tab after the other is looked at
      await vi.waitFor(() => expect(namesIn(tab)).toEqual(["First", "Second"]));
    }
    await other.remove(FIRST.id);
    await vi.waitFor(() => expect(namesIn(one)).toEqual(["Second"]));
  });

  it("do not write over what the other wrote unseen", async () => {
    const [one, deaf] = [await openTab(), await openTab()];
    await one.save(FIRST, KEEP);
    const behind = await openTab();
    await one.rename(FIRST.id, "By one");
    expect(await behind.rename(FIRST.id, "By the other")).toEqual({ ok: false, reason: "changed" });
    expect(namesIn(behind)).toEqual(["By one"]);
    expect(await behind.rename(FIRST.id, "By the other")).toEqual({ ok: true });
    expect(namesIn(await openTab())).toEqual(["By the other"]);
    await behind.remove(FIRST.id);
    expect(await one.rename(FIRST.id, "x")).toEqual({ ok: false, reason: "gone" });
    expect(namesIn(one)).toEqual([]);
    expect(await deaf.save(FIRST, KEEP)).toEqual({ ok: true });
  });

  it("keep what is here for this visit only while the other writes", async () => {
    const [one, other] = await openTwo();
    await one.save(FIRST, { keep: false });
    await other.save(SECOND, KEEP);
    await vi.waitFor(() => expect(namesIn(one)).toEqual(["First", "Second"]));
    expect(namesIn(other)).toEqual(["Second"]);
  });

  it("do not read again what has not changed", async () => {
    const [one, other] = await openTwo();
    await one.save(FIRST, KEEP);
    const { upload } = one.getState().entries[0]!;
    await other.save(SECOND, KEEP);
    await vi.waitFor(() => expect(namesIn(one)).toHaveLength(2));
    expect(one.getState().entries[0]!.upload).toBe(upload);
  });
});

it("hears of nothing before it is started", async () => {
  const tabs = linkedTabs();
  const database = createDatabase();
  const idle = createUploads({
    database,
    tabs: tabs(),
    estimate: async () => null,
    packages: () => Promise.reject(new Error("not asked for")),
    now: () => "",
  });
  const tab = await openTab(tabs());
  await tab.save(FIRST, KEEP);
  expect(idle.getState()).toMatchObject({ status: "loading", entries: [] });
  idle.start();
  idle.start();
  await ready(idle);
  expect(namesIn(idle)).toEqual(["First"]);
});
