import { describe, expect, it } from "vitest";
import { convertBytes } from "../bench/convert";
import { filePollutions, type Polluted, rowPollutions, scoreOutput, summarise } from "../bench/pollock";
import { utf8 } from "./bytes";

function scored({ name, text, clean }: Polluted) {
  const { csv, warnings } = convertBytes(utf8(text));
  return { name, score: scoreOutput(clean, csv), told: warnings.length > 0 };
}

// Words without quotes, cut at blanks, cannot be put together again.
const LOSSY = "file_field_delimiter_0x20";

describe("files polluted as a whole", () => {
  const files = [...filePollutions()];

  it.each(files.filter(({ name }) => name !== LOSSY).map((file) => [file.name, file] as const))("%s", (_, file) => {
    expect(scored(file).score).toBeCloseTo(10, 9);
  });

  it("says so where cells are lost", () => {
    expect(files.filter(({ name }) => name === LOSSY).map((file) => scored(file).told)).toEqual([true]);
  });
});

describe("files with one polluted row", () => {
  const header = [...rowPollutions(new Set([0]))].map(scored);
  const data = [...rowPollutions(new Set([1, 13, 44, 83]))].map(scored);
  const { silentWrong, falseAlarms } = summarise([...header, ...data]);

  it("lose no more than what was run together", () => expect(summarise(data).simple).toBeGreaterThan(9.98));
  it("are never wrong without a word", () => expect(silentWrong).toEqual([]));
  it("hardly ever raise a false alarm", () => {
    expect(falseAlarms.length).toBeLessThan(0.05 * (header.length + data.length));
  });
  it("keep a quote too many as text", () => {
    const quotes = [...header, ...data].filter(({ name }) => name.startsWith("row_extra_quote"));
    expect(quotes).toHaveLength(45);
    expect(quotes.filter(({ score }) => score < 10 - 1e-9)).toEqual([]);
  });
});

describe("what is published of a file", () => {
  it.each([
    ["row names without a name", '"x","x"\n"A",21,6\n"B",22,4\n"C",21,6\n', "x,x\nA,21,6\nB,22,4\nC,21,6\n"],
    ["a delimiter at the end of each row", "a,b\n1,2,\n3,4,\n5,6,\n", "a,b\n1,2,\n3,4,\n5,6,\n"],
    ["a header over merged cells", "n,sex,\n,m,f\n1,2,3\n4,5,6\n", "n,sex m,sex f\n1,2,3\n4,5,6\n"],
  ])("%s", (_, text, csv) => expect(convertBytes(utf8(text)).csv).toBe(csv.replaceAll("\n", "\r\n")));
});
