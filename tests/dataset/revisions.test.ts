import { expect, it } from "vitest";
import { firstKnown, revisionsSince, type Revision } from "../../src/dataset/revisions";

const revision = (since: string, version: string, [before, after]: [number, number], period = "2020"): Revision => ({
  since,
  version,
  place: "12025",
  district: "",
  period,
  indicator: "population",
  category: "total",
  before,
  after,
  note: `brought by ${version}`,
});

const ALL = [
  revision("2026-02-01", "2026-03-01", [6, 7]),
  revision("2026-01-01", "2026-02-01", [5, 6]),
  revision("2026-01-01", "2026-02-01", [NaN, 1], "2021"),
  revision("2026-02-01", "2026-03-01", [1, NaN], "2021"),
];

const told = (version: string) =>
  revisionsSince(version, ALL).map(({ period, before, after, note }) => [period, before, after, note]);

it("tells each number once, as it was and as it is", () => {
  expect(told("2026-01-01")).toEqual([["2020", 5, 7, "brought by 2026-03-01"]]);
  expect(told("2026-02-01")).toEqual([
    ["2020", 6, 7, "brought by 2026-03-01"],
    ["2021", 1, NaN, "brought by 2026-03-01"],
  ]);
});

it("counts from the version that was in force on a day between two", () => {
  expect(told("2026-02-15")).toEqual(told("2026-02-01"));
  expect(told("2026-03-01")).toEqual([]);
});

it("says where the register begins", () => {
  expect(firstKnown("2026-01-01", ALL)).toBeNull();
  expect(firstKnown("2025-12-31", ALL)).toBe("2026-01-01");
  expect(firstKnown("2025-12-31", [])).toBeNull();
});
