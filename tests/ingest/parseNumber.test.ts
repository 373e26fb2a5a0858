import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "../../src/ingest/parseNumber";

describe("parseNumber", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["12", 12],
    ["-12.5", -12.5],
    ["02000", 2000],
    ["0.10", 0.1],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("reads %s", (text, value) => expect(parseNumber(text)).toBe(value));

  it.each([
    "",
    " ",
    "1 ",
    " 1",
    "+1",
    "1e3",
    "1,5",
    "1.234,5",
    "1'000",
    "1 000",
    ".5",
    "5.",
    "1.2.3",
    "--1",
    "\u22121",
    "0x10",
    "NaN",
    "Infinity",
    "12 p",
    "<5",
    "x",
    "-",
    "..",
    "\u0661",
    "9007199254740993",
    "1\n",
  ])("does not read %j", (text) => expect(parseNumber(text)).toBeNull());

  it("reads back what was written without exponent", () => {
    const plain = fc.double({ noNaN: true, min: -1e15, max: 1e15 }).filter((value) => !String(value).includes("e"));
    fc.assert(
      fc.property(plain, (value) => {
        expect(parseNumber(String(value))).toBe(value + 0);
      }),
      { seed: 21 },
    );
  });
});
