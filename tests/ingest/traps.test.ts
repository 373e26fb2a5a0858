import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { utf8 } from "./bytes";
import { TRAP_FILES, trapBytes } from "./trapFiles";
import { areaOf, byArea, numbersOf, type Run, runImport, saysOfColumn, saysOfLine } from "./trapRun";

/** One check per trap: what is right, in the words of the corpus. */
const RIGHT: Record<string, (run: Run) => void> = {
  "01-leading-zero": (run) => {
    expect(run.mapping.columns[0]?.role).not.toBe("value");
    expect(byArea(run)).toEqual({ "01234": 5, "11001": 6 });
  },
  "02-decimal-comma": (run) => {
    expect(byArea(run)).toEqual({ A: 1.5, B: 2.25 });
    expect(run.mapping.columns[1]?.number?.decimalMark).toBe(",");
  },
  "03-thousand-dot": (run) => {
    expect(run.mapping.columns[1]?.number?.ambiguous).toBe(true);
    expect(saysOfColumn(run, 1)).toBe(true);
    const proven = runImport(utf8("geo;inw;pct\nA;1.234;1,5\nB;12.345;2,25\nC;950;3,0\n"));
    expect(numbersOf(proven)).toEqual([1234, 1.5, 12345, 2.25, 950, 3]);
  },
  "04-decimal-vs-delim": (run) => {
    expect(run.table.reading).toMatchObject({ delimiter: ";", headerRows: 0, decimalMark: "," });
    expect(run.mapping.columns.map(({ role, number }) => [role, number?.decimalMark])).toEqual([
      ["value", ","],
      ["value", ","],
    ]);
  },
  "05-mixed-newline": (run) => expect(run.table.reading.lineEnding).toBe("mixed"),
  "06-stray-cr": (run) => expect(run.table.rows.map((row) => row[1])).toEqual(["X", "X"]),
  "08-cp1252": (run) => expect(byArea(run)).toEqual({ Liège: 1 }),
  "09-utf16le-nobom": (run) => expect(run.table.reading.encoding).toBe("utf-16le"),
  "10-macroman": (run) => expect(byArea(run)).toEqual({ Liège: 1 }),
  "11-bom": (run) => expect(run.table.header[0]).toBe("geo"),
  "12-one-accent-utf8": (run) => expect(run.table.reading.encoding).toBe("utf-8"),
  "13-missing-markers": (run) => {
    expect(run.built.account).toMatchObject({ cells: 8, observations: 2, gaps: 6, reported: 0 });
    const { A, H, ...gaps } = byArea(run);
    expect([A, H]).toEqual([12, 0]);
    expect(gaps).toMatchObject({ D: "not-published", F: "suppressed", G: "unstated" });
    expect(run.observations.map(({ note }) => note)).toEqual(["", "-", "..", ":", "n/a", "x", "", ""]);
    expect(run.table.reading.missingTokens).toEqual(expect.arrayContaining(["-", "..", ":", "n/a", "x", ""]));
  },
  "14-namibia": (run) => expect(byArea(run)).toEqual({ NA: 5, NO: 6 }),
  "15-flags": (run) => {
    expect(byArea(run)).toMatchObject({ A: 12, B: 1234, D: "suppressed" });
    const markOf = (area: string) => run.observations.find((one) => areaOf(one) === area);
    expect(markOf("A")).toMatchObject({ flag: "provisional" });
    expect(markOf("B")).toMatchObject({ flag: "", note: "*" });
    expect(numbersOf(run)).toEqual([12, 1234]);
    expect(saysOfColumn(run, 1) || saysOfLine(run, 4)).toBe(true);
  },
  "16-nbsp-thousand": (run) => expect(byArea(run)).toEqual({ A: 1234, B: 12345, C: 950 }),
  "17-unicode-minus": (run) => {
    expect(byArea(run)["A"]).toBe(-5);
    expect([-3, undefined]).toContain(byArea(run)["B"]);
    expect(saysOfLine(run, 3) || saysOfColumn(run, 1)).toBe(true);
  },
  "18-percent": (run) => {
    expect(byArea(run)).toEqual({ A: 12, B: 0.5 });
    expect(run.observations.map(({ unit }) => unit)).toEqual(["%", "%"]);
  },
  "19-bigint": (run) =>
    expect(run.observations.map((one) => [areaOf(one), one.value])).toEqual([
      ["9007199254740993", 1],
      ["9007199254740992", 2],
    ]),
  "20-sci-code": (run) => expect(byArea(run)).toEqual({ "1E5": 1, "2E3": 2, "7E10": 3 }),
  "21-excel-sci": (run) => expect(saysOfColumn(run, 0) || saysOfLine(run, 2)).toBe(true),
  "22-proto-header": (run) => {
    expect([run.table.header, ...run.table.rows]).toEqual([["__proto__", "x"], ["evil", "3"]]);
    expect(numbersOf(run)).toEqual([3]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  "23-year-headers": (run) => {
    expect(run.table.header).toEqual(["geo", "2021", "2020"]);
    expect(run.observations.map((one) => [one.period, one.value])).toEqual([["2021", 1], ["2020", 2]]);
  },
  "24-dup-headers": (run) => {
    expect(run.table.rows).toEqual([["A", "1", "2"]]);
    expect(numbersOf(run)).toEqual([1, 2]);
    expect(run.table.issues.length).toBeGreaterThan(0);
  },
  "25-unclosed-quote": (run) => {
    expect(run.table.issues.some(({ severity, detail }) => severity !== "notice" && detail["line"] === 2)).toBe(true);
    expect(run.table.rows.slice(1)).toEqual([["2", "y"], ["3", "z"]]);
  },
  "26-ragged": (run) => {
    expect(saysOfLine(run.table, 2)).toBe(true);
    expect(JSON.stringify([run.table.rows[0], run.table.issues])).toMatch(/"3"/);
  },
  "27-preamble": (run) => {
    expect(run.table.reading.preambleRows).toBe(3);
    expect(run.table.preamble).toEqual(["Source: Office, 2023", "Unit: 1 000"]);
    expect(JSON.stringify([run.mapping.questions, run.mapping.constants, run.issues])).toMatch(/1[  ]?000/);
  },
  "28-footer-total": (run) => {
    expect(run.table.footer).toEqual(["Source: X"]);
    expect(byArea(run)).toEqual({ A: 1, B: 2, Total: 3 });
    expect(run.built.totals.areas).toEqual(["Total"]);
  },
  "29-two-row-header": (run) => {
    // Whether M and F are parts of one figure or two figures nothing in the file says.
    const partOf = (text: string) => /\b[MF]\b/.exec(text)?.[0];
    const parts = run.observations.map((one) => [one.period, partOf(`${one.category} ${one.indicator}`), one.value]);
    expect(parts).toEqual([
      ["2020", "M", 1],
      ["2020", "F", 2],
      ["2021", "M", 3],
      ["2021", "F", 4],
    ]);
  },
  "30-date-dmy": (run) => {
    expect(run.mapping.columns[0]?.periods?.order).toBe("dmy");
    expect(run.observations.map(({ period }) => period)).toEqual(["2023-02-01", "2023-02-13"]);
  },
  "31-date-tz": (run) => expect(run.observations.map(({ period }) => period)).toEqual(["2023-01-01"]),
  "32-bool": (run) => {
    expect(run.mapping.columns[0]?.role).not.toBe("value");
    expect(numbersOf(run)).toEqual([1, 2]);
  },
  "33-nfd": (run) => {
    expect(new Set(run.observations.map(areaOf)).size).toBeLessThanOrEqual(1);
    const told = run.issues.map(({ detail }) => Object.values(detail).join(" ").normalize("NFC"));
    expect(told.join(" ")).toContain("Liège");
  },
  "34-comment-hash": (run) => expect(run.table.rows).toEqual([["#1", "2"], ["3", "4"]]),
  "35-blank-greedy": (run) => {
    expect(run.built.account.records).toBe(2);
    expect(run.table.issues.length).toBeGreaterThan(0);
  },
  "36-sep-line": (run) => expect(run.table.reading.delimiter).toBe(";"),
  "38-mojibake-in-file": (run) => {
    expect(run.table.rows[0]?.[0]).toBe("LiÃ¨ge");
    expect(run.table.issues.some(({ severity }) => severity !== "notice")).toBe(true);
  },
  "39-nul": (run) => {
    expect(numbersOf(run)).not.toContain(12);
    expect(saysOfLine(run.table, 2)).toBe(true);
  },
  "40-dup-keys": (run) => {
    const codes = new Set(run.built.issues.map(({ code }) => code));
    expect(codes.size).toBeGreaterThanOrEqual(2);
    expect(saysOfLine(run, 3) && saysOfLine(run, 4)).toBe(true);
    const { cells, observations, gaps, reported } = run.built.account;
    expect([cells, observations + gaps + reported]).toEqual([3, 3]);
    expect(numbersOf(run)).not.toContain(4);
  },
  "41-formula": (run) => expect(byArea(run)).toEqual({ '=HYPERLINK("http://x/?"&A1)': 1, "-5": 2 }),
  "42-infinity": () => {
    const run = runImport(utf8("geo;v\nA;Infinity\nB;1e400\nC;NaN\nD;5\n"));
    expect(numbersOf(run)).toEqual([5]);
    expect([2, 3].filter((line) => !saysOfLine(run, line)).length === 0 || saysOfColumn(run, 1)).toBe(true);
  },
  "43-neg-zero-json": (run) => {
    expect(numbersOf(run).map((value) => value + 0)).toEqual([0]);
    const { built } = runImport(utf8("geo;v\nA;-0\nB;NaN\n"));
    const kept = structuredClone(built.dataset);
    expect(Array.from(kept.value, Number.isNaN)).toEqual([false, true]);
    expect(kept.gap).toEqual(built.dataset.gap);
  },
  "44-numeric-year-two-digit": (run) => {
    expect(run.observations.map(({ period }) => period)).toEqual(["1998", "2003"]);
    expect(run.mapping.questions.some(({ column }) => column === 0)).toBe(true);
  },
  "45-html-label": (run) => expect(byArea(run)).toEqual({ "<img src=x onerror=alert(1)>": 1 }),
};

const CORPUS = fileURLToPath(new URL("../../../shared/corpus/traps/", import.meta.url));

describe("the tiny files that corrupt a statistic in silence", () => {
  it.each(TRAP_FILES.map((file) => [file.id, file] as const))("%s is read right", (id, file) => {
    const { table } = runImport(file.bytes);
    expect(table.header).toEqual(file.header);
    const cell = (row: number, column: number) => {
      const [got, want] = [table.rows[row]?.[column] ?? "", file.rows[row]?.[column] ?? ""];
      return file.also?.[`${row},${column}`]?.includes(got) ? want : got;
    };
    expect(table.rows).toHaveLength(file.rows.length);
    expect(table.rows.map((cells, row) => cells.map((_, column) => cell(row, column)))).toEqual(file.rows);
    expect(id in RIGHT).toBe(true);
  });

  it.each(Object.entries(RIGHT))("%s means what it says", (id, check) => {
    expect.hasAssertions();
    check(runImport(trapBytes(id)));
  });

  const inCorpus = existsSync(CORPUS) ? TRAP_FILES : [];
  it.each(inCorpus.map((file) => [file.id, file.bytes] as const))(
    "%s has the bytes of the corpus",
    (id, bytes) => expect(Uint8Array.from(readFileSync(`${CORPUS}${id}.csv`))).toEqual(bytes),
  );

  it("decides on all rows: a late number in another style is read or counted (37)", () => {
    const many = Array.from({ length: 5000 }, (_, i) => `G${i};12\n`).join("");
    const run = runImport(utf8(`geo;v\n${many}Z;12 345,6\n`));
    expect(run.built.account).toMatchObject({ records: 5001, cells: 5001 });
    const late = byArea(run)["Z"];
    expect(late === 12345.6 || saysOfLine(run, 5002)).toBe(true);
    expect(run.built.account.observations).toBeGreaterThanOrEqual(5000);
  });
});
