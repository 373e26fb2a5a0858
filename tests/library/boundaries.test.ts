import { beforeEach, describe, expect, it } from "vitest";
import type { Boundaries } from "../../src/library/boundaries";
import { emptyStorage, KEEP, openTab, putRaw, rawRecords } from "./storage";

beforeEach(emptyStorage);

describe("boundaries", () => {
  const boundaries: Boundaries = {
    id: "own-bbbbbbbb",
    name: "Quarters",
    fileName: "q.geojson",
    added: "2026-11-23T10:00:00.000Z",
    format: "geojson",
    text: '{"type":"FeatureCollection","features":[]}',
    nameProperty: "name",
    codeProperty: "",
    features: 0,
  };

  it("are listed without their outlines, loaded whole and deleted", async () => {
    const tab = await openTab();
    expect(await tab.saveBoundaries(boundaries, KEEP)).toEqual({ ok: true });
    const later = await openTab();
    expect(later.getState().boundaries).toMatchObject([{ id: boundaries.id, name: "Quarters", kept: true }]);
    expect(later.getState().boundaries[0]).not.toHaveProperty("text");
    expect(await later.loadBoundaries(boundaries.id)).toEqual(boundaries);
    expect(await later.removeBoundaries(boundaries.id)).toEqual({ ok: true });
    expect(await (await openTab()).loadBoundaries(boundaries.id)).toBeNull();
  });

  it("for this visit only are not stored", async () => {
    const tab = await openTab();
    await tab.saveBoundaries(boundaries, { keep: false });
    expect(await tab.loadBoundaries(boundaries.id)).toEqual(boundaries);
    expect(await rawRecords("boundaries")).toEqual([]);
    await tab.removeBoundaries(boundaries.id);
    expect(tab.getState().boundaries).toEqual([]);
  });

  it("that are damaged are put aside", async () => {
    const tab = await openTab();
    await tab.saveBoundaries(boundaries, KEEP);
    await putRaw({ id: boundaries.id, version: 1, bytes: 1, content: { ...boundaries, format: "shp" } }, "boundaries");
    const later = await openTab();
    expect(later.getState()).toMatchObject({ boundaries: [], damaged: [{ store: "boundaries", name: "Quarters" }] });
    expect(await later.loadBoundaries(boundaries.id)).toBeNull();
  });
});
