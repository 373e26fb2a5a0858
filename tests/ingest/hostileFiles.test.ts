import { describe, expect, it } from "vitest";
import { askAbout, expectAnswer, fileOf } from "./jobHarness";

const LONGEST_SILENCE_MS = 2000;

/** Of the processor: the clock on the wall would also tell what else the machine is doing. */
function workMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What came of opening and building, and the longest time without a sign of life. */
async function goThrough(file: File) {
  let last = workMs();
  let silence = 0;
  const { ask } = askAbout(file, { onProgress: () => hear() });
  const hear = () => {
    silence = Math.max(silence, workMs() - last);
    last = workMs();
  };
  const opened = await ask({ kind: "open", known: null });
  hear();
  if (opened.kind !== "opened") return { opened, built: null, silence };
  const answer = await ask({ kind: "build", mapping: opened.mapping });
  hear();
  return { opened, built: expectAnswer(answer, "built").built, silence };
}

const row = (cells: number, cell: (i: number) => string) => Array.from({ length: cells }, (_, i) => cell(i)).join(",");

describe("hostile files are answered, with a sign of life every two seconds", () => {
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
    const { built, silence } = await goThrough(fileOf(content));
    expect(silence).toBeLessThan(LONGEST_SILENCE_MS);
    const { cells, observations, gaps, reported } = built?.account ?? {
      cells: 0,
      observations: 0,
      gaps: 0,
      reported: 0,
    };
    expect(observations + gaps + reported).toBe(cells);
  });
});
