import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { at, readRows, type Row } from "./readPackage";

const PATH = "examples/tobacco-california.csv";
const rows = readRows(PATH);
const valueOf = (state: string, year: number) =>
  Number(at(rows.find((row) => at(row, "state") === state && at(row, "year") === String(year))!, "packs_per_head"));

/** The file the table was written from, on some machines only. */
const original = new URL("../../../shared/methods/california_prop99.csv", import.meta.url);
const read = (url: URL) => readFileSync(url, "utf8").trim().split("\n").slice(1).map((line) => line.split(";"));

describe("the worked example", () => {
  it("has 39 states in each of 31 years", () => {
    const states = new Set(rows.map((row: Row) => at(row, "state")));
    expect([states.size, rows.length]).toEqual([39, 39 * 31]);
    const packs = rows.map((row) => Number(at(row, "packs_per_head")));
    expect(packs.every((value) => value > 30 && value < 300)).toBe(true);
  });

  it("gives the published difference-in-differences by plain means", () => {
    const states = [...new Set(rows.map((row) => at(row, "state")))];
    const years = Array.from({ length: 31 }, (_, i) => 1970 + i);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const rise = (state: string) =>
      mean(years.filter((year) => year >= 1989).map((year) => valueOf(state, year))) -
      mean(years.filter((year) => year < 1989).map((year) => valueOf(state, year)));
    const donors = states.filter((state) => state !== "California").map(rise);
    expect(rise("California") - mean(donors)).toBeCloseTo(-27.349, 3);
  });

  it.each(existsSync(original) ? [original] : [])("is its original but for the noise of single precision", (url) => {
    const lines = read(url);
    expect(lines).toHaveLength(rows.length);
    const noise = lines.map(([state, year, packs]) => Math.abs(valueOf(state!, Number(year)) - Number(packs)));
    expect(Math.max(...noise)).toBeLessThan(2e-5);
  });
});
