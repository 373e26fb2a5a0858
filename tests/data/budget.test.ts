import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { at, claims, description, filesInData, observationTables, readBytes } from "./readPackage";

const KB = 1000;
const zipped = (path: string) => gzipSync(readBytes(path), { level: 9 }).length;
const catalogue = [
  "datapackage.json",
  ...["places", "indicators", "categories", "sources", "events", "breaks", "mergers"].map((name) => `${name}.csv`),
];
const tablesOf = (...ids: string[]) =>
  observationTables.filter((one) => ids.some((id) => one["x-indicators"]?.includes(id))).map((one) => one.path);
const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + zipped(path), 0);

describe("sizes", () => {
  it("the first chart needs at most 150 kB", () => {
    const needed = tablesOf("house_burglaries_per_10000_dwellings");
    expect(needed).toEqual(["observations/burglary-federal-police.csv"]);
    expect(sum([...catalogue, ...needed])).toBeLessThanOrEqual(150 * KB);
  });

  it("so does the opening with one figure of each theme", () => {
    const needed = tablesOf("house_burglaries_per_10000_dwellings", "cleanliness_streets", "foreign_nationals_share");
    expect(needed.length).toBe(4);
    expect(sum([...catalogue, ...needed])).toBeLessThanOrEqual(150 * KB);
  });

  it("the Story page, which opens first, needs at most 210 kB for all of its claims", () => {
    const ids = claims.flatMap((row) => [at(row, "indicator"), ...at(row, "said").split(" ")]).filter(Boolean);
    const needed = tablesOf(...new Set(ids));
    expect(needed.length).toBeGreaterThan(10);
    expect(sum([...catalogue, "claims.csv", ...needed])).toBeLessThanOrEqual(210 * KB);
  });

  it.each(description.resources.map((one) => one.path))("%s is below 150 kB", (path) => {
    expect(zipped(path)).toBeLessThan(150 * KB);
  });

  it("the whole package stays small enough to keep offline", () => {
    expect(sum(filesInData())).toBeLessThan(750 * KB);
  });
});
