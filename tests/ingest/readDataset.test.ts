import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/dataset/dataset";
import type { Mapping } from "../../src/ingest/mapping";
import { buildDataset, proposeMapping } from "../../src/ingest/readDataset";
import { readTable } from "../../src/ingest/readTable";
import { utf8 } from "./bytes";

function build(text: string, change: (mapping: Mapping) => Mapping = (mapping) => mapping, fileName = "x.csv") {
  const table = readTable(utf8(text));
  const built = buildDataset(table, change(proposeMapping(table, fileName)));
  const rows = Array.from({ length: built.dataset.rows }, (_, row) => observationAt(built.dataset, row));
  const { observations, gaps, reported } = built.account;
  const issues = built.issues.map(({ code, where }) => code + where);
  return { ...built, rows, counts: [observations, gaps, reported], issues };
}

describe("what becomes of a cell", () => {
  it("is an observation, a gap with its reason or a report, and the three add up", () => {
    const { rows, counts, issues, account } = build("wijk,2019,2020\nA,5,..\nB,twee,x\nC,,7\nD,1,2\nE,3,4\n");
    expect(rows.map(({ district, period, value, gap }) => [district, period, gap ?? value])).toEqual([
      ["A", "2019", 5],
      ["A", "2020", "not-published"],
      ["B", "2020", "suppressed"],
      ["C", "2019", "unstated"],
      ["C", "2020", 7],
      ["D", "2019", 1],
      ["D", "2020", 2],
      ["E", "2019", 3],
      ["E", "2020", 4],
    ]);
    expect(counts).toEqual([6, 3, 1]);
    expect(account).toMatchObject({ records: 5, cells: 10 });
    expect(issues).toEqual(["cell-number:3"]);
  });

  it("keeps zero apart from missing", () => {
    const { rows } = build("wijk,jaar,aantal\nA,2019,0\nB,2019,\nC,2019,-\n");
    expect(rows[0]).toMatchObject({ value: 0, gap: null });
    expect(rows[1]).toMatchObject({ value: NaN, gap: "unstated" });
    expect(rows[2]?.gap).not.toBeNull();
  });

  it("carries flags in our words, and in the file's where we have none", () => {
    const { rows } = build("geo,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nA,2019,5,p\nA,2020,6,e\nA,2021,7,b\nA,2022,,c\n");
    expect(rows.map(({ flag, note, gap }) => [flag, note, gap])).toEqual([
      ["provisional", "", null],
      ["estimated", "", null],
      ["", "b", null],
      ["", "c", "suppressed"],
    ]);
  });

  it("is left out with its row where a cell too many may have moved it", () => {
    const { counts, issues } = build("wijk,2019,2020\nA,1,2,3\nB,4,5\nC,6,7\nD,8,9\n");
    expect(counts).toEqual([6, 0, 2]);
    expect(issues).toEqual(["row-ragged:2"]);
  });

  it("is left out where no period is known", () => {
    const { counts, issues } = build("wijk,aantal\nA,1\nB,2\n");
    expect(counts).toEqual([0, 0, 2]);
    expect(issues).toEqual(["period-unstated"]);
  });

  it("is left out where the area or the period cannot be read", () => {
    const { counts, issues } = build(
      "wijk,jaar,aantal\nA,2019,1\nB,2020,2\nC,2019,1\n,2019,3\nD,gisteren,4\nE,2021,5\nF,2022,6\n",
    );
    expect(counts).toEqual([5, 0, 2]);
    expect(issues).toEqual(["row-area:5", "row-period:6"]);
  });
});

describe("rows of one key", () => {
  const text = "geo;year;v\nA;2020;1\nA;2020;1\nA;2020;2\nB;2020;3\n";
  const settle = (onConflict: Mapping["onConflict"]) => build(text, (mapping) => ({ ...mapping, onConflict }));

  it("that differ are both reported, and those that agree are kept once", () => {
    const { rows, counts, issues } = settle("report");
    expect(rows.map(({ place, value }) => [place, value])).toEqual([["B", 3]]);
    expect(counts).toEqual([1, 0, 3]);
    expect(issues).toEqual(["row-repeated:3", "row-conflict:2", "row-conflict:4"]);
  });

  it.each([
    ["first", 1, [2, 0, 2]],
    ["last", 2, [2, 0, 2]],
    ["sum", 4, [4, 0, 0]],
  ] as const)("are settled as the visitor says: %s", (rule, value, counts) => {
    const settled = settle(rule);
    expect(settled.rows[0]?.value).toBe(value);
    expect(settled.counts).toEqual(counts);
  });

  it("do not conflict where one of them is only blank", () => {
    const { rows, counts } = build("geo,year,v\nA,2020,\nA,2020,2\nB,2020,3\nB,2020,\n");
    expect(rows.map(({ value }) => value)).toEqual([2, 3]);
    expect(counts).toEqual([2, 0, 2]);
  });
});

describe("areas", () => {
  it("of one name and two codes stay two", () => {
    const { rows, codes } = build("code,wijk,jaar,aantal\n02,Altona,2019,1\n07,Altona,2019,2\n03,Nord,2019,3\n");
    expect(rows.map(({ district, value }) => [district, value])).toEqual([
      ["Altona (02)", 1],
      ["Altona (07)", 2],
      ["Nord", 3],
    ]);
    expect([...codes]).toEqual([
      ["Altona (02)", "02"],
      ["Altona (07)", "07"],
      ["Nord", "03"],
    ]);
  });

  it("written with composed and with combining accents are one, and the reader is told", () => {
    const { rows, issues } = build("geo;year;v\nLie\u0300ge;2019;1\nLi\u00e8ge;2020;2\n");
    expect(new Set(rows.map(({ place }) => place))).toEqual(new Set(["Li\u00e8ge"]));
    expect(issues).toEqual(["spelling-unified:3"]);
  });

  it("called NA and NO are places", () => {
    const { rows } = build("iso,year,v\nNA,2019,5\nNO,2019,6\n");
    expect(rows.map(({ place, district }) => place || district)).toEqual(["NA", "NO"]);
  });
});

describe("totals are kept and named", () => {
  it.each([
    ["by their word", "wijk,jaar,aantal\nA,2019,1\nB,2019,2\nTotaal,2019,9\n", ["Totaal"]],
    [
      "by the sum",
      "wijk,jaar,aantal\nA,2019,1\nB,2019,2\nC,2019,4\nStad,2019,7\nA,2020,2\nB,2020,2\nC,2020,4\nStad,2020,8\n",
      ["Stad"],
    ],
    [
      "not where a group lives in one district alone, so that it equals the city",
      "wijk,jaar,aantal\nA,2019,0\nB,2019,0\nC,2019,1\nStad,2019,1\nA,2020,0\nB,2020,3\nC,2020,0\nStad,2020,3\n",
      [],
    ],
    ["not where nothing adds up", "wijk,jaar,aantal\nA,2019,1\nB,2019,2\nC,2019,4\nD,2019,70\n", []],
  ])("%s", (_, text, areas) => {
    const { totals, rows } = build(text);
    expect(totals.areas).toEqual(areas);
    expect(rows).toHaveLength(text.trim().split("\n").length - 1);
  });

  it("among categories", () => {
    const { totals } = build("wijk,jaar,Total,Rot,Blau\nA,2019,5,2,3\nB,2019,9,4,5\n");
    expect(totals.categories).toEqual(["Total"]);
  });
});

it("counts incidents by area, period and kind, and all kinds together", () => {
  const days = ["01.01.2022", "02.01.2022", "03.02.2022", "04.02.2022", "05.03.2022", "06.03.2022", "17.03.2022"];
  const lines = days.map((day, i) => `${day},${i < 4 ? "A" : "B"},${i % 2 ? "X" : "Y"}`);
  const text = `Datum,Bezirk,Delikt\n${lines.join("\n")}\n,A,X\n`;
  const { rows, counts, issues } = build(text, (mapping) => ({ ...mapping, countBy: "year" }));
  const found = new Map(
    rows.map(({ district, period, category, value }) => [`${district} ${period} ${category}`, value]),
  );
  expect(found.get("A 2022 X")).toBe(2);
  expect(found.get("A 2022 total")).toBe(4);
  expect(found.get("B 2022 total")).toBe(3);
  expect(counts).toEqual([7, 0, 1]);
  // They end in March: the year is not whole.
  expect(issues).toEqual(["row-date:9", "events-partial"]);
  const monthly = build(text, (mapping) => ({ ...mapping, countBy: "month" }));
  expect(monthly.rows.find(({ period, category }) => period === "2022-01" && category === "total")?.value).toBe(2);
});
