import { describe, expect, it } from "vitest";
import { answersTo } from "../../src/app/answersTo";
import { createTranslator } from "../../src/i18n/translate";
import type { ColumnUse, NumberFormat } from "../../src/ingest/mapping";

const t = createTranslator("en");
const number: NumberFormat = { decimalMark: null, thousandsMark: null, unit: "", missing: {}, ambiguous: true };
const column: ColumnUse = {
  role: "value",
  says: { place: "", district: "", period: "", category: "", indicator: "", unit: "" },
  number,
  periods: { part: "whole", order: null, ambiguous: true },
};
const ask = (code: string, detail: Record<string, string | number>, use = column) =>
  answersTo({ code, column: 0, detail }, use, t);

describe("answers to what a file leaves open", () => {
  it.each([
    ["1.150", ".", ["1.150 becomes 1,150", "1.150 becomes 1.15"]],
    ["12,345", ",", ["12,345 becomes 12,345", "12,345 becomes 12.345"]],
    ["1.234.567", ".", ["1.234.567 becomes 1,234,567", "1.234.567 becomes –"]],
  ])("show what %s would become, and nothing is chosen yet", (example, mark, becomes) => {
    const [thousands, decimal] = ask("number-marks", { example });
    expect([thousands!.detail, decimal!.detail]).toEqual(becomes);
    expect([thousands!.chosen, decimal!.chosen]).toEqual([false, false]);
    const settled = { ambiguous: false, thousandsMark: null, decimalMark: null };
    expect(thousands!.change(column).number).toMatchObject({ ...settled, thousandsMark: mark });
    expect(decimal!.change(column).number).toMatchObject({ ...settled, decimalMark: mark });
  });

  it("show both dates, and which order holds once it is chosen", () => {
    const answers = ask("date-order", { example: "01/02/2023" });
    expect(answers.map(({ detail }) => detail)).toEqual([
      "01/02/2023 becomes 1 February 2023",
      "01/02/2023 becomes 2 January 2023",
    ]);
    const chosen = answers[1]!.change(column);
    expect(chosen.periods).toMatchObject({ order: "mdy", ambiguous: false });
    expect(ask("date-order", { example: "01/02/2023" }, chosen).map((one) => one.chosen)).toEqual([false, true]);
  });

  it.each([
    ["sentinel", { token: "-9999" }, 0, { "-9999": "unstated" }],
    ["sentinel", { token: "-9999" }, 1, {}],
    ["parentheses", { example: "(5)" }, 0, {}],
    ["parentheses", { example: "(5)" }, 1, { "(5)": "suppressed" }],
    ["sentinel", { token: "__proto__" }, 1, {}],
  ])("%s %j, answer %i", (code, detail, index, missing) => {
    const answer = ask(code, detail)[index]!;
    expect(answer.change(column).number?.missing).toEqual(missing);
    expect(ask(code, detail, answer.change(column))[index]!.chosen).toBe(true);
  });

  it("hold for every column where the file asks once for all", () => {
    const [missing, asNumber] = ask("sentinel-taken", { example: " -9999 ", columns: 3 });
    expect([missing!.everywhere, asNumber!.everywhere]).toEqual([true, true]);
    expect(missing!.change(column).number?.missing).toEqual({ "-9999": "unstated" });
  });

  it("are none to what can only be told", () => {
    expect(ask("place-from-name", { text: "Basel" })).toEqual([]);
  });
});
