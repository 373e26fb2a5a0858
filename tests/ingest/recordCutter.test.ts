import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBreaks, createRecordCutter, type CutAt } from "../../src/ingest/recordCutter";

const COMMA: CutAt = { marks: { delimiter: ",", quote: '"', escape: '"' }, lineBreak: "\n", stretch: 1 };

function cutAll(pieces: readonly string[], at: CutAt = COMMA): string[] {
  const cutter = createRecordCutter(at);
  return [...pieces.flatMap((piece) => cutter.push(piece)), cutter.end()];
}

describe("cutting at records", () => {
  it.each([
    ["plain lines", "a,b\n1,2\n3", ["a,b\n", "1,2\n", "3"]],
    ["a break inside quotes", 'a,"x\ny"\n1,2\n', ['a,"x\ny"\n', "1,2\n", ""]],
    ["doubled quotes", 'a,"x""\n""y"\n1\n', ['a,"x""\n""y"\n', "1\n", ""]],
    ["an inch sign in a cell", 'a,5" x\n1,2\n', ['a,5" x\n', "1,2\n", ""]],
    ["CRLF", 'a,"b\r\nc"\r\n1\r\n', ['a,"b\r\nc"\r\n', "1\r\n", ""]],
  ])("%s", (_, text, expected) => expect(cutAll([text])).toEqual(expected));

  it("reads an escaped quote where the dialect says so", () => {
    const marks = { delimiter: ",", quote: '"', escape: "\\" };
    expect(cutAll(['a,"x\\"\ny"\n1\n'], { ...COMMA, marks })).toEqual(['a,"x\\"\ny"\n', "1\n", ""]);
  });

  it("keeps CR and a late LF together", () => {
    const at: CutAt = { ...COMMA, lineBreak: "\r" };
    expect(cutAll(["a\rb\r", "\nc\r"], at)).toEqual(["a\r", "b\r\n", "c\r"]);
  });

  it("does not wait for ever for a quote that is never closed", () => {
    const line = 'x,"open\n';
    const cuts = cutAll([line, "1,2\n".repeat(400_000)], { ...COMMA, stretch: 1000 });
    expect(cuts.join("")).toBe(line + "1,2\n".repeat(400_000));
    expect(Math.max(...cuts.map(({ length }) => length))).toBeLessThan(2000);
  });

  it("cuts at the same places however the text came", () => {
    const text = fc.array(fc.constantFrom("a", '"', '""', ",", "\n", "\r\n", "\r", "é", 'x,"y\n'), { maxLength: 60 });
    const marks = fc.constantFrom('"', "\\").map((escape) => ({ delimiter: ",", quote: '"', escape }));
    const at = fc.record({ marks, lineBreak: fc.constantFrom("\n" as const, "\r" as const), stretch: fc.nat(9) });
    const edges = fc.array(fc.nat(80), { maxLength: 12 });
    fc.assert(
      fc.property(text, edges, at, (parts, cuts, wanted) => {
        const whole = parts.join("");
        const sorted = [0, ...cuts, whole.length].map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b);
        const pieces = sorted.slice(1).map((end, i) => whole.slice(sorted[i], end));
        expect(cutAll(pieces, wanted)).toEqual(cutAll([whole], wanted));
        expect(cutAll(pieces, wanted).join("")).toBe(whole);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  it("counts every kind of break once", () => expect(countBreaks('a\r\nb\rc\n"x\r\ny"')).toBe(4));
});
