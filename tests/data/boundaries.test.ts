import { describe, expect, it } from "vitest";
import { at, description, municipalitiesOn, places, readText } from "./readPackage";

interface Topology {
  readonly type: string;
  readonly transform?: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

interface Geometry {
  readonly type: string;
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly arcs: readonly unknown[];
}

const read = (name: string) => JSON.parse(readText(`boundaries/${name}.topojson`)) as Topology;
const districtsOf = (parent: string, pattern: RegExp) =>
  places
    .filter((row) => at(row, "parent") === parent && at(row, "kind") !== "area" && pattern.test(at(row, "code")))
    .map((row) => at(row, "code"));

/** Corner coordinates of all arcs, delta by delta as TopoJSON writes them. */
function extent(topology: Topology): number[] {
  const { scale, translate } = topology.transform!;
  const points = topology.arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
  const bound = (axis: 0 | 1, pick: (a: number, b: number) => number) =>
    points.map((point) => point[axis]).reduce((a, b) => pick(a, b));
  return [bound(0, Math.min), bound(1, Math.min), bound(0, Math.max), bound(1, Math.max)];
}

describe.each([
  ["mechelen", "12025", /^12025\d\d$/, 12, [4.3, 50.9, 4.6, 51.1]],
  ["flanders", "02000", /^\d{5}$/, 300, [2.5, 50.6, 6, 51.6]],
  ["berlin", "DEBER", /^DEBER-/, 12, [13, 52.3, 13.8, 52.7]],
  ["basel", "CHBSL", /^CHBSL-\d\d$/, 21, [7.5, 47.5, 7.8, 47.7]],
  ["london", "GBLON", /^E09/, 33, [-0.6, 51.2, 0.4, 51.8]],
  ["newyork-districts", "USNYC", /^USNYC-\d{3}$/, 59, [-74.3, 40.4, -73.6, 41]],
  ["newyork-boroughs", "USNYC", /^USNYC-[a-z]{3}/, 5, [-74.3, 40.4, -73.6, 41]],
] as const)("boundaries of %s", (name, parent, pattern, count, box) => {
  const topology = read(name);
  const geometries = Object.values(topology.objects).flatMap((object) => object.geometries);

  it("have the codes of places.csv, each once", () => {
    const codes = name === "flanders" ? municipalitiesOn("2024-12-31") : districtsOf(parent, pattern);
    expect(geometries.length).toBe(count);
    expect(geometries.map((one) => one.id).sort()).toEqual(codes.sort());
  });

  it("have the official names, and a shape each", () => {
    const names = new Map(places.map((row) => [at(row, "code"), at(row, "name")]));
    for (const one of geometries) {
      expect(one.properties.name).toBe(names.get(one.id));
      expect(one.type).toMatch(/^(Multi)?Polygon$/);
      expect(one.arcs.length).toBeGreaterThan(0);
    }
  });

  it("lie where the place lies, in degrees", () => {
    const [west, south, east, north] = extent(topology);
    expect(west).toBeGreaterThan(box[0]);
    expect(south).toBeGreaterThan(box[1]);
    expect(east).toBeLessThan(box[2]);
    expect(north).toBeLessThan(box[3]);
  });

  it("are described with the place they divide", () => {
    const resource = description.resources.find((one) => one.path === `boundaries/${name}.topojson`);
    expect(resource?.["x-parent"]).toBe(parent);
  });
});
