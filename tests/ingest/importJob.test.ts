import { describe, expect, it } from "vitest";
import { createImportJob } from "../../src/ingest/importJob";
import { askAbout, expectAnswer, fileOf, openAll, openFile } from "./jobHarness";

const CSV = "wijk,jaar,inbraken\nCentrum,2019,12\nNoord,2019,7\nCentrum,2020,9\nNoord,2020,\n";

describe("the import job", () => {
  it("shows the head of a table and proposes a mapping", async () => {
    const { preview, mapping, boundaries } = await openAll(fileOf(CSV, "inbraken.csv"));
    expect(preview).toMatchObject({
      fileName: "inbraken.csv",
      bytes: CSV.length,
      sheets: [],
      part: 0,
      header: ["wijk", "jaar", "inbraken"],
      rowCount: 4,
      firstRow: 0,
      lines: [2, 3, 4, 5],
    });
    expect(preview.rows[3]).toEqual(["Noord", "2020", ""]);
    expect(mapping.columns.map(({ role }) => role)).toEqual(["district", "period", "value"]);
    expect(boundaries).toBeNull();
  });

  it("builds under the mapping of the page and keeps the account", async () => {
    const { ask } = askAbout(fileOf(CSV));
    const { mapping } = expectAnswer(await ask({ kind: "open", known: null }), "opened");
    const { built } = expectAnswer(await ask({ kind: "build", mapping }), "built");
    expect(built.account).toEqual({ records: 4, cells: 4, observations: 3, gaps: 1, reported: 0 });
  });

  it("builds a file that another worker opened", async () => {
    const { mapping } = await openAll(fileOf(CSV));
    const { built } = expectAnswer(await askAbout(fileOf(CSV)).ask({ kind: "build", mapping }), "built");
    expect(built.account.observations).toBe(3);
  });

  it("shows 200 rows at most, and those around any line", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `w${i},2019,${i}`);
    const { ask } = askAbout(fileOf(`wijk,jaar,n\n${rows.join("\n")}\n`));
    const { preview } = expectAnswer(await ask({ kind: "open", known: null }), "opened");
    expect([preview.rowCount, preview.rows.length]).toEqual([1000, 200]);
    const { stretch } = expectAnswer(await ask({ kind: "rows", line: 702 }), "rows");
    expect(stretch.rows).toHaveLength(200);
    expect(stretch.lines[700 - stretch.firstRow]).toBe(702);
    expect(stretch.rows[700 - stretch.firstRow]?.[0]).toBe("w700");
    expect(stretch.firstRow).toBeLessThan(700);
  });

  it("cuts a long list of issues, errors first, and gives the whole list when asked", async () => {
    const rows = Array.from({ length: 900 }, (_, i) => `w${i},2019,${i},extra`);
    const values = Array.from({ length: 3000 }, (_, i) => `v${i},2019,much`);
    const { ask } = askAbout(fileOf(`wijk,jaar,n\n${rows.join("\n")}\n${values.join("\n")}\nlast,2019,12\n`));
    const { preview, mapping } = expectAnswer(await ask({ kind: "open", known: null }), "opened");
    expect(preview.issueCount).toBeGreaterThanOrEqual(900);
    const { built, issueCount } = expectAnswer(await ask({ kind: "build", mapping }), "built");
    expect(built.issues.length).toBe(Math.min(2000, issueCount));
    const { issues } = expectAnswer(await ask({ kind: "issues" }), "issues");
    // Rows of the wrong length are told once: by building, which knows what became of them.
    expect(issues).toHaveLength(preview.issueCount - 900 + issueCount);
    expect(issues.filter(({ where }) => where === ":2").map(({ code }) => code)).toEqual(["row-ragged"]);
  });

  it("reads again for another source, under its hints", async () => {
    const job = createImportJob();
    const file = fileOf("a;b\n1;2\n");
    const open = (id: number, delimiter?: string) => {
      const source = { id, file, hints: delimiter === undefined ? {} : { delimiter }, sheet: null };
      return job({ id, source, task: { kind: "open", known: null } }, () => {});
    };
    const [first, second] = await Promise.all([open(1), open(2, ",")]);
    expect(expectAnswer(first.answer, "opened").preview.header).toEqual(["a", "b"]);
    expect(expectAnswer(second.answer, "opened").preview.header).toEqual(["a;b"]);
  });

  it("refuses 20,000 columns with a message", async () => {
    const columns = Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(",");
    const answer = await askAbout(fileOf(`${columns}\n${columns}\n`)).ask({ kind: "open", known: null });
    const [issue] = expectAnswer(answer, "refused").issues;
    expect(issue).toMatchObject({ code: "too-many-columns", detail: { columns: 20_000, most: 5000 } });
  });

  it("says that a file has gone", async () => {
    const gone = new File([CSV], "gone.csv");
    gone.slice = () => {
      throw new DOMException("gone", "NotReadableError");
    };
    const answer = await askAbout(gone).ask({ kind: "open", known: null });
    expect(expectAnswer(answer, "refused").issues.map(({ code }) => code)).toEqual(["file-unreadable"]);
  });

  it("calls our own mistakes failures and goes on", async () => {
    const { ask } = askAbout(fileOf(CSV));
    const wrong = { layout: "long" } as never;
    expect((await ask({ kind: "build", mapping: wrong })).kind).toBe("failure");
    expect((await ask({ kind: "open", known: null })).kind).toBe("opened");
  });

  it("tells how far reading is", async () => {
    const { ask, progress } = askAbout(fileOf(CSV));
    await ask({ kind: "open", known: null });
    expect(progress[0]).toEqual({ stage: "reading", done: CSV.length, total: CSV.length });
  });

  it("has nothing to say of an empty file but that it is empty", async () => {
    const answer = await askAbout(fileOf("")).ask({ kind: "open", known: null });
    expect(expectAnswer(answer, "refused").issues.map(({ code }) => code)).toEqual(["empty-file"]);
    await expect(openFile(fileOf(" \n"))).rejects.toThrow("empty-file");
  });
});
