import { describe, expect, it } from "vitest";
import { readRevisions } from "../../src/ingest/readRevisions";

const HEADER = "since,version,place,district,period,indicator,category,before,after,note";
const read = (...rows: string[]) =>
  readRevisions(new TextEncoder().encode([HEADER, ...rows, ""].join("\n")), "revisions.csv");

const ROW = "2026-01-01,2026-02-01,12025,,2020,population,total,5,-7.5,typing error at the source";

it("reads what was and what is; an empty cell is no number", () => {
  const { revisions, issues } = read(ROW, "2026-02-01,2026-03-01.2,12025,,2020,population,total,,,named");
  expect(issues).toEqual([]);
  expect(revisions.map(({ since, version, before, after }) => [since, version, before, after])).toEqual([
    ["2026-01-01", "2026-02-01", 5, -7.5],
    ["2026-02-01", "2026-03-01.2", NaN, NaN],
  ]);
  expect(revisions[0]).toMatchObject({ place: "12025", district: "", period: "2020", note: "typing error at the source" });
});

describe("a row that cannot be read is left out and told", () => {
  it.each([
    ["a version that is no date", "2026-01-01,", "soon,", "since"],
    ["versions the wrong way round", "2026-01-01,2026-02-01", "2026-02-01,2026-01-01", "version"],
    ["a period in words", ",2020,", ",then,", "period"],
    ["a number in words", ",5,", ",five,", "before"],
  ])("%s", (_, from, to, column) => {
    const { revisions, issues } = read(ROW.replace(from, to));
    expect(revisions).toEqual([]);
    expect(issues.map(({ code, where, detail }) => [code, where, detail["column"]])).toEqual([
      ["row-value", "revisions.csv:2", column],
    ]);
  });

  it.each([
    ["no reason", ",typing error at the source", ",", ["row-incomplete"]],
    ["the same number twice in a version", "", "", ["entry-repeated"]],
  ])("%s", (_, from, to, codes) => {
    expect(read(...(from === "" ? [ROW, ROW] : [ROW.replace(from, to)])).issues.map(({ code }) => code)).toEqual(codes);
  });
});
