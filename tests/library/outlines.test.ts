import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { findGeographies } from "../../src/dataset/findGeographies";
import type { Geography } from "../../src/dataset/geography";
import type { Boundaries } from "../../src/library/boundaries";
import { LoadError } from "../../src/library/fetchBytes";
import { createOutlines, type Outlines } from "../../src/library/outlines";
import { localOf } from "../support/catalogue";
import { catalogue } from "../series/shippedData";

const data = new URL("../../data/", import.meta.url);
const shipped = findGeographies({ catalogue, uploads: [], boundaries: [] });
const geographyOf = (id: string) => shipped.find((one) => one.id === id)!;

const PATHS = shipped.flatMap(({ outlines }) => (outlines?.kind === "shipped" ? [outlines.path] : []));

function setUp(boundaries: readonly Boundaries[] = []) {
  const fetched: string[] = [];
  const broken = new Set<string>();
  const halved = new Set<string>();
  const held = new Map(boundaries.map((one) => [one.id, one]));
  const outlines = createOutlines({
    files: new Map(PATHS.map((path) => [path, `/assets/${path}`])),
    fetchBytes: async (url) => {
      fetched.push(url);
      if (broken.has(url)) throw new LoadError({ kind: "http", status: 404, where: url });
      const bytes = new Uint8Array(readFileSync(new URL(url.slice("/assets/".length), data)));
      return halved.has(url) ? bytes.subarray(0, bytes.length / 2) : bytes;
    },
    uploads: { loadBoundaries: async (id) => held.get(id) ?? null },
  });
  return { outlines, fetched, broken, halved, held };
}

const settled = (outlines: Outlines, id: string) =>
  vi.waitFor(() => {
    const status = outlines.getState().get(id);
    if (!status || status.kind === "loading") throw new Error("not yet");
    return status;
  }, { interval: 1 });

describe("outlines that ship", () => {
  it("come when they are asked for, each file once", async () => {
    const { outlines, fetched } = setUp();
    expect(outlines.getState().size).toBe(0);
    const heard = vi.fn();
    outlines.subscribe(heard);
    outlines.request(geographyOf("02000"));
    outlines.request(geographyOf("02000.2025"));
    outlines.request(geographyOf("02000"));
    expect(outlines.getState().get("02000")).toEqual({ kind: "loading" });
    expect(await settled(outlines, "02000")).toMatchObject({ kind: "ready", unmatchedUnits: [], unmatchedOutlines: [] });
    const later = await settled(outlines, "02000.2025");
    expect(later).toMatchObject({ kind: "ready", unmatchedUnits: [], unmatchedOutlines: [] });
    expect(later.kind === "ready" && later.outlines.length).toBe(285);
    expect(fetched).toEqual(["/assets/boundaries/flanders.topojson"]);
    expect(heard).toHaveBeenCalledTimes(4);
  });

  it("are not read anew for the same units of another catalogue", async () => {
    const { outlines } = setUp();
    outlines.request(geographyOf("DEBER"));
    const status = await settled(outlines, "DEBER");
    outlines.request({ ...geographyOf("DEBER"), units: geographyOf("DEBER").units.map((one) => ({ ...one })) });
    expect(outlines.getState().get("DEBER")).toBe(status);
  });

  it("that could not be fetched say so, by their name in the package, and are fetched again when asked", async () => {
    const { outlines, fetched, broken } = setUp();
    broken.add("/assets/boundaries/berlin.topojson");
    outlines.request(geographyOf("DEBER"));
    expect(await settled(outlines, "DEBER")).toEqual({
      kind: "failed",
      failure: { kind: "http", status: 404, where: "boundaries/berlin.topojson" },
    });
    broken.clear();
    outlines.retry();
    expect(await settled(outlines, "DEBER")).toMatchObject({ kind: "ready" });
    outlines.retry();
    expect(fetched).toHaveLength(2);
  });

  it("that arrived in part are fetched again when asked", async () => {
    const { outlines, fetched, halved } = setUp();
    halved.add("/assets/boundaries/berlin.topojson");
    outlines.request(geographyOf("DEBER"));
    const failure = { kind: "read", where: "boundaries/berlin.topojson" };
    expect(await settled(outlines, "DEBER")).toEqual({ kind: "failed", failure });
    halved.clear();
    outlines.retry();
    expect(await settled(outlines, "DEBER")).toMatchObject({ kind: "ready" });
    expect(fetched).toHaveLength(2);
  });

  it("that the build does not carry are a failure and no silence", async () => {
    const { outlines } = setUp();
    outlines.request({ ...geographyOf("DEBER"), outlines: { kind: "shipped", path: "boundaries/none.topojson" } });
    expect(await settled(outlines, "DEBER")).toMatchObject({ kind: "failed", failure: { where: "boundaries/none.topojson" } });
  });
});

const NAMES = ["Noord", "Zuid", "Oost"];
const own = (...ids: string[]): Geography => ({
  id: "own-cccccccc-p1",
  city: "own-cccccccc-p1",
  kind: "districts",
  units: NAMES.map((name, i) => {
    const code = `own-cccccccc-p${i + 2}`;
    return { code, name: localOf(name), place: "own-cccccccc-p1", district: code };
  }),
  outlines: { kind: "own", ids },
  own: true,
});

const boundariesOf = (id: string, names: readonly string[], more: Partial<Boundaries> = {}): Boundaries => ({
  id,
  name: id,
  fileName: `${id}.geojson`,
  added: "2026-11-23T10:00:00.000Z",
  format: "geojson",
  text: JSON.stringify({
    type: "FeatureCollection",
    features: names.map((naam, x) => ({
      type: "Feature",
      properties: { naam },
      geometry: { type: "Polygon", coordinates: [[[x, 50], [x + 1, 50], [x + 1, 51], [x, 50]]] },
    })),
  }),
  nameProperty: "naam",
  codeProperty: "",
  features: names.length,
  ...more,
});

describe("outlines that the visitor brought", () => {
  it("are those that fit most districts", async () => {
    const { outlines } = setUp([boundariesOf("own-1", ["Zuid"]), boundariesOf("own-2", ["oost", "ZUID", "Elders"])]);
    outlines.request(own("own-1", "own-2"));
    expect(await settled(outlines, "own-cccccccc-p1")).toMatchObject({
      kind: "ready",
      outlines: [{ code: "own-cccccccc-p4" }, { code: "own-cccccccc-p3" }, { code: "?3", name: "Elders" }],
      unmatchedUnits: ["own-cccccccc-p2"],
      unmatchedOutlines: ["?3"],
    });
  });

  it("of those that fit alike, the latest", async () => {
    const { outlines } = setUp([boundariesOf("own-1", [...NAMES, "One"]), boundariesOf("own-2", [...NAMES, "Two"])]);
    outlines.request(own("own-2", "own-1"));
    const status = await settled(outlines, "own-cccccccc-p1");
    expect(status.kind === "ready" && status.outlines.at(-1)?.name).toBe("Two");
  });

  it("of another city, which has one name in common, fit none", async () => {
    const { outlines } = setUp([boundariesOf("own-1", ["Noord", "a", "b", "c"])]);
    outlines.request(own("own-1"));
    const unmatchedUnits = own().units.map(({ code }) => code);
    const none = { kind: "ready", outlines: [], unmatchedOutlines: [], unmatchedUnits };
    expect(await settled(outlines, "own-cccccccc-p1")).toEqual(none);
  });

  it("that are gone or cannot be read make room for others", async () => {
    const { outlines } = setUp([boundariesOf("own-1", NAMES, { text: "{" }), boundariesOf("own-2", NAMES)]);
    outlines.request(own("own-0", "own-1", "own-2"));
    expect(await settled(outlines, "own-cccccccc-p1")).toMatchObject({ kind: "ready", unmatchedUnits: [] });
  });

  it("are looked for again when others come", async () => {
    const { outlines, held } = setUp();
    outlines.request(own("own-1"));
    expect(await settled(outlines, "own-cccccccc-p1")).toMatchObject({ outlines: [] });
    held.set("own-2", boundariesOf("own-2", NAMES));
    outlines.request(own("own-2", "own-1"));
    expect(outlines.getState().get("own-cccccccc-p1")).toEqual({ kind: "loading" });
    expect(await settled(outlines, "own-cccccccc-p1")).toMatchObject({ unmatchedUnits: [] });
  });
});
