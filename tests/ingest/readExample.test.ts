import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readExample } from "../../src/ingest/readExample";
import { utf8 } from "./bytes";

const read = (text: string) => readExample(utf8(text), "x.csv");
const HEAD = "state,year,packs_per_head\n";

describe("the panel of the literature", () => {
  it("is read whole: 39 states in 31 years", () => {
    const bytes = readFileSync(new URL("../../data/examples/tobacco-california.csv", import.meta.url));
    const { table, issues } = readExample(new Uint8Array(bytes), "x.csv");
    expect(issues).toEqual([]);
    expect([table!.units.length, table!.periods.length, table!.values.length]).toEqual([39, 31, 39 * 31]);
    expect(table!.values[0]).toBe(89.8);
    expect(table!.values.every((value) => value > 0)).toBe(true);
  });

  it("stands unit by unit and year by year, whatever the order of the file", () => {
    const { table } = read(`${HEAD}Utah,1971,4\nIowa,1971,2\nUtah,1970,3\nIowa,1970,1\n`);
    expect(table).toEqual({ units: ["Iowa", "Utah"], periods: [1970, 1971], values: Float64Array.of(1, 2, 3, 4) });
  });

  it.each([
    ["a hole", `${HEAD}Iowa,1970,1\nUtah,1970,1\nUtah,1971,1\n`, "row-incomplete", "x.csv"],
    ["a state twice in a year", `${HEAD}Iowa,1970,1\nIowa,1970,1\n`, "entry-repeated", "x.csv:3"],
    ["a decimal comma", `${HEAD}Iowa,1970,"1,5"\n`, "row-number", "x.csv:2"],
    ["no year", `${HEAD}Iowa,70,1\n`, "row-value", "x.csv:2"],
    ["no state", `${HEAD},1970,1\n`, "row-incomplete", "x.csv:2"],
    ["another column", "state,year,packs\nIowa,1970,1\n", "missing-column", "x.csv"],
    ["a short row", `${HEAD}Iowa,1970\n`, "ragged-row", "x.csv:2"],
    ["nothing but a header", HEAD, "empty-file", "x.csv"],
    ["nothing", "", "empty-file", "x.csv"],
  ])("is refused with %s", (_, text, code, where) => {
    const { table, issues } = read(text);
    expect(table).toBeNull();
    expect(issues[0]).toMatchObject({ code, where });
  });

  it("is refused where its bytes are no text", () => {
    expect(readExample(Uint8Array.of(0xff, 0xfe, 0), "x.csv").table).toBeNull();
  });
});
