import { describe, expect, it } from "vitest";
import { askAbout, expectAnswer, fileOf } from "./jobHarness";

const RECORDS = 12_000;
const MEBIBYTE = 2 ** 20;

/** 24 MB of two-byte letters; the records' odd lengths put the edges of pieces between the bytes of a letter. */
function wideLetters(): Uint8Array {
  const lines = Array.from({ length: RECORDS }, (_, i) => `${"é".repeat(999)}${i};2020;${i}\n`);
  return new TextEncoder().encode(`geo;year;v\n${lines.join("")}`);
}

describe("a file larger than any piece it is read in", () => {
  it("07-chunk-utf8: loses no letter at an edge and no row", { timeout: 60_000 }, async () => {
    const bytes = wideLetters();
    expect(bytes.length).toBeGreaterThan(24_000_000);
    const { ask } = askAbout(fileOf(bytes, "letters.csv"));
    const { preview } = expectAnswer(await ask({ kind: "open", known: null }), "opened");
    expect(preview.rowCount).toBe(RECORDS);
    // Every whole mebibyte may be an edge, ten of them among others, where papaparse 5.7.1 loses letters.
    let line = 1;
    let lineEnd = bytes.indexOf(0x0a);
    for (let edge = MEBIBYTE; edge < bytes.length; edge += MEBIBYTE) {
      for (; lineEnd < edge; lineEnd = bytes.indexOf(0x0a, lineEnd + 1)) line++;
      const { rows, lines } = expectAnswer(await ask({ kind: "rows", line }), "rows").stretch;
      const at = lines.indexOf(line);
      expect(rows[at]).toEqual([`${"é".repeat(999)}${line - 2}`, "2020", String(line - 2)]);
    }
  });
});
