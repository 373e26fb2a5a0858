import { describe, expect, it, vi } from "vitest";
import { createUploadsWithoutStorage } from "../../src/library/createUploads";
import { createLibrary, shippedDeps } from "../../src/library/library";
import { asOwn, createLinkedTable } from "../../src/library/linkedTable";
import { packTable } from "../../src/library/linkTable";
import type { Uploads } from "../../src/library/uploads";
import { emptyStorage, FIRST, KEEP, openTab, ready, SECOND } from "./storage";

const ALL = { indicators: null, places: null };
const textOf = (upload: typeof FIRST) => {
  const packed = packTable(upload, ALL);
  if (packed.kind !== "packed") throw new Error("too large");
  return packed.text;
};
const settled = (linked: ReturnType<typeof createLinkedTable>) =>
  vi.waitFor(() => expect(linked.getState().kind).not.toBe("loading"));

/** A library whose shipped files nobody asks for. */
const libraryWith = (uploads: Uploads) => createLibrary(shippedDeps(uploads));
const namesIn = (library: ReturnType<typeof libraryWith>) =>
  library.getState().uploads.map(({ upload, kept }) => [upload.name, upload.source.kind, kept]);

describe("a table that came with the link", () => {
  it("stands beside what the visitor has, and nowhere in what is kept", async () => {
    emptyStorage();
    const uploads = await openTab();
    await uploads.save(SECOND, KEEP);
    const library = libraryWith(uploads);
    library.linked.start(textOf(FIRST));
    expect(library.getState().uploadsReady).toBe(false);
    await settled(library.linked);
    expect(namesIn(library)).toEqual([
      ["Second", "own", true],
      ["First", "linked", false],
    ]);
    expect(library.getState().uploadsReady).toBe(true);
    expect(uploads.getState().entries.map(({ upload }) => upload.name)).toEqual(["Second"]);
    const later = await openTab();
    expect(later.getState().entries.map(({ upload }) => upload.name)).toEqual(["Second"]);
  });

  it("leaves the visitor's own of the same id in its place, kept as it is", async () => {
    emptyStorage();
    const uploads = await openTab();
    await uploads.save(FIRST, KEEP);
    const library = libraryWith(uploads);
    library.linked.start(textOf({ ...FIRST, name: "Forged" }));
    await settled(library.linked);
    expect(namesIn(library)).toEqual([["First", "own", true]]);
  });

  it("is the visitor's once kept, and gone once forgotten", async () => {
    emptyStorage();
    const uploads = await openTab();
    const library = libraryWith(uploads);
    library.linked.start(textOf(FIRST));
    await settled(library.linked);
    const came = library.linked.getState();
    if (came.kind !== "ready") throw new Error(came.kind);
    await uploads.save(asOwn(came.entry.upload), KEEP);
    expect(namesIn(library)).toEqual([["First", "own", true]]);
    await uploads.remove(FIRST.id);
    library.linked.forget();
    expect(namesIn(library)).toEqual([]);
  });

  it("says so when it cannot be read, or what reads it cannot be loaded", async () => {
    const broken = createLinkedTable();
    broken.start("1nonsense");
    await settled(broken);
    const offline = createLinkedTable(() => Promise.reject(new Error("offline")));
    offline.start(textOf(FIRST));
    await settled(offline);
    expect([broken.getState().kind, offline.getState().kind]).toEqual(["unreadable", "unreadable"]);
  });
});

describe("uploads without storage", () => {
  it("show nothing of what this browser keeps, and keep nothing", async () => {
    emptyStorage();
    await (await openTab()).save(FIRST, KEEP);
    const opened = vi.spyOn(indexedDB, "open");
    const uploads = createUploadsWithoutStorage();
    uploads.start();
    await ready(uploads);
    expect(uploads.getState().entries).toEqual([]);
    expect(await uploads.save(SECOND, KEEP)).toEqual({ ok: false, reason: "unavailable" });
    expect(await uploads.loadBoundaries("own-abcd1234")).toBeNull();
    expect(opened).not.toHaveBeenCalled();
  });
});
