import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/dataset/dataset";
import { openFile } from "../../src/ingest/containers";
import { knowPlaces } from "../../src/ingest/knownPlaces";
import { buildDataset, proposeMapping } from "../../src/ingest/readDataset";
import { readPlaces } from "../bench/places";
import { EUROSTAT, JSON_STAT, lf, OWID, PXWEB, STATBEL, SWING, UNTITLED } from "./incumbentExports";

const KNOWN = knowPlaces(readPlaces());
/** A file from its bytes to observations as the worker reads it, without hints and without answers. */
async function importExport(name: string, text: string) {
  const source = { id: 1, file: new File([text], name), hints: {}, sheet: null };
  const opened = await openFile(source, () => {});
  if (!("table" in opened)) throw new Error(`${name} was not opened`);
  const mapping = proposeMapping(opened.table, name, KNOWN);
  const { dataset, account } = buildDataset(opened.table, mapping);
  const { observations, gaps, reported, cells } = account;
  const rows = Array.from({ length: dataset.rows }, (_, row) => observationAt(dataset, row));
  return {
    questions: mapping.questions,
    layout: mapping.layout,
    roles: mapping.columns.map(({ role }) => role).join(" "),
    named: mapping.constants.indicator,
    account: `${observations}+${gaps}+${reported}`,
    whole: observations + gaps + reported === cells,
    rows: rows.map(({ place, period, indicator, category, gap, value, flag }) =>
      [place, period, indicator, category, gap ?? value, flag].join("|"),
    ),
  };
}

describe("exports of the incumbents open without a question", () => {
  const samples = [...EUROSTAT, ...PXWEB, ...SWING, STATBEL, OWID, JSON_STAT, UNTITLED];
  it.each(samples.map((sample) => [sample.file, sample] as const))("%s", async (file, sample) => {
    const { questions, layout, roles, account, whole, rows } = await importExport(file, sample.text);
    expect(questions).toEqual([]);
    expect({ layout, roles, account, whole }).toEqual({
      layout: sample.layout,
      roles: sample.roles,
      account: sample.account,
      whole: true,
    });
    expect(rows).toEqual(expect.arrayContaining([...sample.rows]));
  });
});

it("says that only the file's name names the indicator", async () => {
  const [titled, untitled] = await Promise.all([JSON_STAT, UNTITLED].map(({ file, text }) => importExport(file, text)));
  expect(titled?.named.from).toBe("preamble");
  expect(untitled?.named).toEqual({ text: "folketal-kommuner", from: "file-name" });
});

it("takes no code of Swing for a number, even where a column holds nothing else or far larger numbers", async () => {
  const { rows, questions } = await importExport(
    "export.csv",
    lf("Gemeenten;Saldo - 2022;Saldo - 2023", "Gent;-120000;-99996", "Lier;-99995;-99996", "Leuven;130000;-99999"),
  );
  expect(questions).toEqual([]);
  expect(rows).toEqual(
    expect.arrayContaining([
      "Gent|2022|Saldo|total|-120000|",
      "Lier|2022|Saldo|total|not-published|",
      "Lier|2023|Saldo|total|suppressed|",
      "Leuven|2023|Saldo|total|not-collected|",
    ]),
  );
});

it("knows codes of places by themselves, whatever the column is called", async () => {
  const rows = ["gemeente;12025;2020;86921", "gemeente;12025;2021;87100", "gemeente;44021;2020;263000"];
  const text = lf("geolevel;geoitem;period;inwoners", ...rows);
  const { roles, questions } = await importExport("export.csv", text);
  expect(roles).toBe("ignore place-code period value");
  expect(questions).toEqual([]);
});

describe("asks on", () => {
  const stat = lf("stad,2019,2020", "Gent,1,2", "Lier,3,4");
  const rest = ["1|11001|Aartselaar|F|1", "2|12025|Mechelen|F|2", "3|12025|Mechelen|M|4"];
  const statbel = lf("OBJECTID|CD_REFNIS|TX_DESCR_NL|CD_SEX|MS_COUNT", ...rest);
  it.each([
    ["what is measured, of a file of nobody's own form", "stat.csv", stat, "indicator-from-name"],
    ["about columns left out that say something of their own", "TF_X_2023.txt", statbel, "columns-unused"],
  ])("%s", async (_, file, text, code) => {
    const { questions } = await importExport(file, text);
    expect(questions.map((question) => question.code)).toContain(code);
  });
});
