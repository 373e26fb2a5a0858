import { describe, expect, it } from "vitest";
import { askAbout, expectAnswer, fileOf } from "./jobHarness";

/** What came of opening and building, and the signs of life on the way. */
async function goThrough(file: File) {
  const { ask, progress } = askAbout(file);
  const opened = await ask({ kind: "open", known: null });
  if (opened.kind !== "opened") return { opened, built: null, progress };
  const answer = await ask({ kind: "build", mapping: opened.mapping });
  return { opened, built: expectAnswer(answer, "built").built, progress };
}

const row = (cells: number, cell: (i: number) => string) => Array.from({ length: cells }, (_, i) => cell(i)).join(",");

describe("hostile files are answered and never hang", () => {
  it.each([
    ["4,900 columns", `place,${row(4900, (i) => `c${i}`)}\n${`A,${row(4900, String)}\n`.repeat(20)}`],
    ["20,000 columns", `place,${row(20_000, (i) => `c${i}`)}\n${`A,${row(20_000, String)}\n`.repeat(20)}`],
    ["cells of 100,000 characters", `place,year,note,n\n${`A,2019,${"x".repeat(100_000)},1\n`.repeat(60)}`],
    ["a million quotes", `place,year,n\n${'A,2019,"""'.repeat(100_000)}\n`],
    ["quotes that are never closed", `place,year,n\n${'A,"2019,1\n'.repeat(30_000)}`],
    ["a million line breaks", "\n".repeat(1_000_000)],
    ["a million delimiters", ",".repeat(1_000_000)],
    ["delimiters and breaks", ",;\t|\n".repeat(200_000)],
    ["one line of ten million characters", "x".repeat(10_000_000)],
    ["one line of thirty million characters", "x,".repeat(15_000_000)],
    ["nothing but NULs", "\0".repeat(1_000_000)],
    ["100,000 rows of formulas", `place,year,n\n${'=cmd|" /C calc"!A0,2019,=1+1\n'.repeat(100_000)}`],
    ["deep brackets", `[${"[".repeat(200_000)}`],
    ["nested JSON", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`],
    [
      "different dates in each row",
      `date,n\n${Array.from({ length: 150_000 }, (_, i) => `${(i % 28) + 1}/${(i % 12) + 1}/${1900 + (i % 120)},${i}`).join("\n")}`,
    ],
    [
      "a different place in each row",
      `place,year,n\n${Array.from({ length: 200_000 }, (_, i) => `p${i},2019,${i}`).join("\n")}`,
    ],
  ])("%s", { timeout: 60_000 }, async (_, content) => {
    const { opened, built, progress } = await goThrough(fileOf(content));
    expect(progress).not.toEqual([]);
    const refused = opened.kind === "refused" ? opened.issues.length : 0;
    const { cells = -1, observations = 0, gaps = 0, reported = 0 } = built?.account ?? {};
    // Either it says why nothing was read, or every cell is accounted for.
    expect(refused > 0 || observations + gaps + reported === cells).toBe(true);
  });
});
