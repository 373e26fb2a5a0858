import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NumberFormat } from "../../src/ingest/mapping";
import { describeNumbers, readNumber } from "../../src/ingest/numbers";

/** The cells of a column as numbers, gaps (their reason) and texts (as they are), under the column's own format. */
function readColumn(cells: string[], hint = {}): (number | string)[] {
  const { format } = describeNumbers(cells, hint);
  return cells.map((cell) => {
    const read = readNumber(cell, format);
    return read.kind === "number" ? read.value : read.kind === "gap" ? read.gap : `text ${cell}`;
  });
}

const marksOf = (cells: string[], hint = {}) => {
  const { decimalMark, thousandsMark, ambiguous } = describeNumbers(cells, hint).format;
  return [decimalMark, thousandsMark, ambiguous];
};

describe("marks, decided over the column", () => {
  it.each([
    ["decimal comma", ["1,5", "2,25"], [",", null, false], [1.5, 2.25]],
    ["1.234 beside 1.23 is decimal", ["1.234", "1.23"], [".", null, false], [1.234, 1.23]],
    ["1.234.567 parts thousands", ["1.234.567", "1.234"], [null, ".", false], [1234567, 1234]],
    ["no number begins with a lone zero", ["0.123", "1.234"], [".", null, false], [0.123, 1.234]],
    ["4567 would be 4.567", ["1.234", "4567"], [".", null, false], [1.234, 4567]],
    ["more than three digits before", ["1234.567", "1.234"], [".", null, false], [1234.567, 1.234]],
    ["both marks, the last is decimal", ["1.234,5", "12"], [",", ".", false], [1234.5, 12]],
    ["both marks, English", ["1,234.5", "1,234"], [".", ",", false], [1234.5, 1234]],
    ["a decimal point makes the comma part thousands", ["1.5", "1,234"], [".", ",", false], [1.5, 1234]],
    ["1.234.567 makes the comma decimal", ["1.234.567", "1,234"], [",", ".", false], [1234567, 1.234]],
    [
      "no-break and narrow blanks are one mark",
      ["1\u00a0234", "12\u202f345", "950"],
      [null, "\u00a0", false],
      [1234, 12345, 950],
    ],
    ["thin and plain blanks", ["1\u2009234,5", "1 234"], [",", "\u2009", false], [1234.5, 1234]],
    ["a blank mark makes the comma decimal", ["1 234", "1,234"], [",", " ", false], [1234, 1.234]],
    ["apostrophes, both kinds", ["1'234.50", "1’234"], [".", "'", false], [1234.5, 1234]],
    ["India", ["12,34,567", "1,234", "1,00,000.5"], [".", ",", false], [1234567, 1234, 100000.5]],
    ["late values decide too", ["12", "12", "12 345,6"], [",", " ", false], [12, 12, 12345.6]],
    ["a point before the digits", [".5", "1.25"], [".", null, false], [0.5, 1.25]],
    ["years have no marks", ["2015", "2016"], [null, null, false], [2015, 2016]],
    ["Japan's wide digits", ["１２３", "４．５"], [".", null, false], [123, 4.5]],
  ])("%s", (_, cells, marks, values) => {
    expect(marksOf(cells)).toEqual(marks);
    expect(readColumn(cells)).toEqual(values);
  });

  it.each([
    ["the portals' trap", ["1.234", "12.345", "950"]],
    ["all with one digit before", ["1.234", "2.345"]],
    ["a comma", ["1,234", "950"]],
    ["both, each once", ["1.234", "1,234"]],
  ])("asks: %s", (_, cells) => expect(describeNumbers(cells).format.ambiguous).toBe(true));

  it.each([
    ["a decimal comma elsewhere", { decimalMark: "," } as const, [1234, 12345, 950]],
    ["a decimal point elsewhere", { decimalMark: "." } as const, [1.234, 12.345, 950]],
    ["a thousands point elsewhere", { thousandsMark: "." }, [1234, 12345, 950]],
  ])("does not ask with %s", (_, hint, values) => {
    const cells = ["1.234", "12.345", "950"];
    expect(describeNumbers(cells, hint).format.ambiguous).toBe(false);
    expect(readColumn(cells, hint)).toEqual(values);
  });

  it("does not let a hint overrule what the cells prove", () =>
    expect(readColumn(["1.5", "2.25"], { decimalMark: "," })).toEqual([1.5, 2.25]));

  it("takes three digits in many numbers beside 950 for thousands", () => {
    const cells = [...Array.from({ length: 20 }, (_, i) => `${i + 1}.${100 + i}`), "950"];
    expect(marksOf(cells)).toEqual([null, ".", false]);
  });

  it("counts what does not fit, with examples", () => {
    const { numeric, text, examples } = describeNumbers(["1.5", "2.5", "3,5", "31.12.2015", "abc", "abc"]);
    expect({ numeric, text }).toEqual({ numeric: 2, text: 4 });
    expect(examples.toSorted()).toEqual(["3,5", "31.12.2015", "abc"]);
  });
});

describe("one number", () => {
  const format = (over: Partial<NumberFormat> = {}): NumberFormat => ({
    decimalMark: ",",
    thousandsMark: " ",
    unit: "",
    missing: {},
    ambiguous: false,
    ...over,
  });
  const valueOf = (text: string, over = {}) => {
    const read = readNumber(text, format(over));
    return read.kind === "number" ? read.value : read.kind;
  };

  it.each([
    ["Unicode minus", "−5", -5],
    ["en dash before a digit", "–3", -3],
    ["blanks behind the minus", "-  23", -23],
    ["minus behind", "12-", -12],
    ["plus", "+3,2", 3.2],
    ["blanks of print around", "\u2009 1 675\u00a0", 1675],
    ["minus zero", "-0", 0],
    ["minus zero with decimals", "-0,0", 0],
    ["exponent with a sign", "1,5E+03", 1500],
    ["small exponent", "2e-05", 0.00002],
    ["leading zeros are a number to who asks for one", "007", 7],
    ["groups that are none", "12 34", "text"],
    ["two numbers", "2015 2016", "text"],
    ["the other mark", "1.5", "text"],
    ["a unit the column does not have", "12 %", "text"],
    ["two signs", "--5", "text"],
    ["signs at both ends", "-5-", "text"],
    ["a word behind", "5 apples", "text"],
    ["a year and a month", "2015-01", "text"],
    ["an age", "65+", "text"],
    ["a range of ages", "18-39", "text"],
    ["millions, which others of the column may lack", "12 Mio", "text"],
    ["a time", "12:30", "text"],
    ["a code that looks like an exponent", "1E5", "text"],
    ["too large for any number", "1e400", "text"],
    ["more digits than a number holds", "9007199254740993", "text"],
    ["NUL between digits", "1\u00002", "text"],
    ["a formula", "=1+1", "text"],
    ["a truth value", "TRUE", "text"],
    ["parentheses are asked", "(5)", "text"],
    ["blank", "  ", "gap"],
    ["less than", "< 5", "gap"],
    ["at most, encoded for HTML", "&lt;5", "gap"],
    ["a name of every object", "constructor", "text"],
  ])("%s: %s", (_, text, expected) => {
    const value = valueOf(text);
    expect(value).toBe(expected);
    expect(Object.is(value, -0)).toBe(false);
  });

  it.each([
    ["12 p", 12, "p"],
    ["12p", 12, "p"],
    ["-27007 e", -27007, "e"],
    ["1 234*", 1234, "*"],
    ["12,5 †", 12.5, "†"],
    ["7 (1)", 7, "(1)"],
    ["7¹", 7, "¹"],
    ["7 [e]", 7, "[e]"],
    ["12 bd", 12, "bd"],
  ])("keeps the file's mark: %s", (text, value, flag) =>
    expect(readNumber(text, format())).toEqual({ kind: "number", value, flag }),
  );

  it.each([
    ["12%", "%", 12],
    ["0,5 %", "%", 0.5],
    ["€ 1 234,50", "€", 1234.5],
    ["-€5", "€", -5],
    ["€ -5", "€", -5],
    ["1 234 kr", "kr", 1234],
    ["CHF 12", "CHF", 12],
    ["$12", "$", 12],
    ["7 % p", "%", 7],
    ["12,5 km²", "km²", 12.5],
    ["3 ha", "ha", 3],
    ["4,2 procent", "procent", 4.2],
  ])("reads the unit: %s", (text, unit, value) => {
    expect(valueOf(text, { unit })).toBe(value);
    expect(describeNumbers([text]).format.unit).toBe(unit);
  });

  it("keeps a text that stands for a missing number apart from a number", () => {
    const missing = { "-9999": "unstated", ".": "suppressed" } as const;
    expect(readNumber("-9999", format({ missing }))).toEqual({
      kind: "gap",
      gap: "unstated",
      token: "-9999",
      flag: "",
    });
    expect(readNumber(" . ", format({ missing }))).toEqual({ kind: "gap", gap: "suppressed", token: ".", flag: "" });
  });

  it("reports a token that the format does not list, as it might be anything", () =>
    expect(readNumber("n/a", format()).kind).toBe("text"));
});

describe("what is missing", () => {
  it.each([
    [":", "not-published"],
    ["///", "not-published"],
    ["^", "not-published"],
    ["*****", "not-applicable"],
    ["fewer than 5", "suppressed"],
    ["data suppressed", "suppressed"],
    ["..", "not-published"],
    ["...", "not-published"],
    ["…", "not-published"],
    [".", "not-published"],
    ["-", "not-applicable"],
    ["–", "not-applicable"],
    ["—", "not-applicable"],
    ["x", "suppressed"],
    ["X", "suppressed"],
    ["*", "suppressed"],
    ["#", "suppressed"],
    ["s", "suppressed"],
    ["c", "suppressed"],
    [": c", "suppressed"],
    [":c", "suppressed"],
    [":z", "not-applicable"],
    ["<5", "suppressed"],
    ["≤ 4", "suppressed"],
    ["[c]", "suppressed"],
    ["n.v.t.", "not-applicable"],
    ["k.A.", "not-collected"],
    ["n.d.", "not-published"],
    ["n/a", "unstated"],
    ["N/A", "unstated"],
    ["NA", "unstated"],
    ["nan", "unstated"],
    ["NaN", "unstated"],
    ["null", "unstated"],
    ["#N/A", "unstated"],
    ["#REF!", "unstated"],
    ["#DIV/0!", "unstated"],
    ["Infinity", "unstated"],
    ["-inf", "unstated"],
    ["1e400", "unstated"],
    ["", "unstated"],
  ] as const)("%s among numbers: %s", (token, gap) => {
    const cells = ["1", "0", "3", token];
    expect(readColumn(cells)).toEqual([1, 0, 3, gap]);
    const { numeric, missing, text } = describeNumbers(cells);
    expect({ numeric, missing, text }).toEqual({ numeric: 3, missing: token === "" ? 0 : 1, text: 0 });
  });

  it("is no word among words: NA is Namibia, x a name", () => {
    expect(describeNumbers(["NA", "NO", "BE"])).toMatchObject({ numeric: 0, missing: 0, text: 3 });
    expect(describeNumbers(["x", "y", "1"])).toMatchObject({ numeric: 1, missing: 1, text: 1 });
  });

  it("counts a column of nothing but marks as missing", () =>
    expect(describeNumbers([":", "..", ":"])).toMatchObject({ numeric: 0, missing: 3, text: 0 }));

  it("keeps Eurostat's flag beside the colon", () => {
    const { format } = describeNumbers(["1", ": u"]);
    expect(readNumber(": u", format)).toEqual({ kind: "gap", gap: "not-published", token: ": u", flag: "u" });
  });

  it.each([
    ["-9999 among counts", ["5", "0", "-9999"], ["-9999"], [5, 0, "unstated"]],
    ["-999.0 among counts", ["5.5", "0.5", "-999.0"], ["-999.0"], [5.5, 0.5, "unstated"]],
    [
      "Swing's codes",
      ["5", "-99997", "-99995", "-99999"],
      ["-99997", "-99995", "-99999"],
      [5, "suppressed", "not-published", "not-collected"],
    ],
    ["-99 may be a number", ["5", "0", "-99"], ["-99"], [5, 0, -99]],
    ["-1 among larger counts is offered", ["5", "120", "-1"], ["-1"], [5, 120, -1]],
    ["-9999 far from other negative numbers is offered", ["-5", "12", "-9999"], ["-9999"], [-5, 12, -9999]],
    ["9999 twice, far above the rest, is offered", ["5", "9999", "9999"], ["9999"], [5, 9999, 9999]],
    ["-999 among its like is a number", ["-500", "700", "-999"], [], [-500, 700, -999]],
    ["-1 beside -5 is a number", ["-5", "20", "-1"], [], [-5, 20, -1]],
    ["9999 near the rest is a number", ["8000", "9999", "9999"], [], [8000, 9999, 9999]],
  ])("offers sentinels: %s", (_, cells, sentinels, values) => {
    expect(describeNumbers(cells).sentinels).toEqual(sentinels);
    expect(readColumn(cells)).toEqual(values);
  });
});

describe("codes and doubts", () => {
  it.each([
    ["leading zeros", ["01234", "11001"], true],
    ["beyond 2^53", ["9007199254740993", "9007199254740992"], true],
    ["1E5", ["1E5", "2E3", "7E10"], true],
    ["telephone numbers", ["+32471234567"], true],
    ["ordinals", ["1st", "2nd", "3rd"], true],
    ["house numbers", ["12b", "14c", "3"], true],
    ["counts", ["1", "0", "12"], false],
    ["decimals below one", ["0.5", "0.25"], false],
    ["one padded cell among a thousand", [...Array.from({ length: 1000 }, (_, i) => String(i)), "007"], false],
    ["all provisional", ["12p", "13p"], false],
    ["numbers of R", ["1e+05", "2e-04"], false],
  ])("%s", (_, cells, code) => expect(describeNumbers(cells).code).toBe(code));

  it.each([
    ["digits-lost", ["5,58199E+12"]],
    ["odd-minus", ["–3", "-5"]],
    ["odd-minus", ["3-", "-5"]],
    ["parenthesised", ["(5)", "5"]],
    ["not-finite", ["Infinity", "1"]],
    ["spreadsheet-error", ["#REF!", "1"]],
    ["mixed-units", ["12", "12%", "13%"]],
    ["bound", ["<5", "7"]],
    ["sentinel", ["-9999", "7"]],
  ])("says %s of %j", (code, cells) => {
    expect(describeNumbers(cells).doubts).toEqual([{ code, count: 1, example: cells[0] }]);
  });

  it("has no doubt of plain numbers, nor of R's exact exponents", () =>
    expect(describeNumbers(["1", "2.5", "-3", "1e+05"]).doubts).toEqual([]));

  it("adds up", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "-",
        "NA",
        "x",
        "(5)",
        "<5",
        "1.234",
        "1,5",
        "1E5",
        "007",
        "12 p",
        "–3",
        "-9999",
        "abc",
        "#REF!",
      ),
      fc.string(),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const { filled, numeric, missing, text, format } = describeNumbers(cells);
        const read = cells.filter((one) => one.trim() !== "").map((one) => readNumber(one, format).kind);
        const count = (kind: string) => read.filter((one) => one === kind).length;
        expect(numeric + missing + text).toBe(filled);
        expect({ numeric, missing, text }).toEqual({
          numeric: count("number"),
          missing: count("gap"),
          text: count("text"),
        });
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});

describe("written with any marks and read again", () => {
  const marks = fc.constantFrom(
    ...([",", "."] as const).flatMap((decimal) =>
      ["", decimal === "," ? "." : ",", " ", "\u00a0", "\u202f", "\u2009", "'", "’"].map(
        (thousands) => [decimal, thousands] as const,
      ),
    ),
  );

  function write(value: number, decimal: string, thousands: string): string {
    const [whole = "", decimals = ""] = Math.abs(value).toFixed(2).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
    return `${value < 0 ? "-" : ""}${grouped}${decimal}${decimals}`;
  }

  it("is the same number, without a question", () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 }).map((value) => value / 100);
    fc.assert(
      fc.property(marks, fc.array(cents, { minLength: 1 }), ([decimal, thousands], values) => {
        const cells = values.map((value) => write(value, decimal, thousands));
        const { format } = describeNumbers(cells);
        expect(format.ambiguous).toBe(false);
        const read = cells.map((cell) => readNumber(cell, { ...format, missing: {} }));
        expect(read).toEqual(values.map((value) => ({ kind: "number", value: value + 0, flag: "" })));
      }),
      { seed: 20261123, numRuns: 400 },
    );
  });
});
