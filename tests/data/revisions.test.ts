import { expect, it } from "vitest";
import { at, description, observations, readRows } from "./readPackage";

const revisions = readRows("revisions.csv");
const KEY = ["place", "district", "period", "indicator", "category"];
const keyOf = (row: Readonly<Record<string, string>>) => KEY.map((name) => at(row, name)).join("|");

it("leads to the version of the package, one version after the other", () => {
  const steps = [...new Map(revisions.map((row) => [at(row, "version"), at(row, "since")]))].sort();
  expect(steps.at(-1)?.[0]).toBe(description.version);
  expect(steps.slice(1).map(([, since]) => since)).toEqual(steps.slice(0, -1).map(([version]) => version));
});

it("ends at the numbers of the package", () => {
  const now = new Map(observations.map((row) => [keyOf(row), at(row, "value")]));
  const last = new Map(revisions.map((row) => [keyOf(row), at(row, "after")]));
  expect([...last].filter(([key, after]) => (now.get(key) ?? "") !== after)).toEqual([]);
});

it("goes on from the number before", () => {
  const stands = new Map<string, string>();
  const broken = revisions.filter((row) => {
    const before = stands.get(keyOf(row)) ?? at(row, "before");
    stands.set(keyOf(row), at(row, "after"));
    return before !== at(row, "before");
  });
  expect(broken).toEqual([]);
  expect(revisions.filter((row) => at(row, "before") === at(row, "after"))).toEqual([]);
});
