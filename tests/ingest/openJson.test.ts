import { describe, expect, it } from "vitest";
import { recordsFromJson } from "../../src/ingest/jsonRecords";
import { readJsonStat } from "../../src/ingest/jsonStat";
import { parseJson, parseJsonLines } from "../../src/ingest/jsonText";
import { fileOf, openAll, openFile, refusalOf } from "./jobHarness";

const json = (value: unknown, name = "a.json") => fileOf(JSON.stringify(value), name);

describe("JSON texts", () => {
  it("keeps the digits of numbers that are too long to be held", () => {
    expect(parseJson('{"a":12345678901234567890,"b":"12345678901234567890, 1","c":9007199254740991}')).toEqual({
      value: { a: "12345678901234567890", b: "12345678901234567890, 1", c: 9007199254740991 },
    });
  });

  it("takes __proto__ for a name like any other", () => {
    const parsed = parseJson('[{"__proto__":1,"b":2},{"b":3,"constructor":4}]');
    expect(recordsFromJson("value" in parsed && parsed.value)).toEqual([
      ["__proto__", "b", "constructor"],
      ["1", "2", ""],
      ["", "3", "4"],
    ]);
  });

  it("reads one object on each line, or none", () => {
    expect(parseJsonLines('{"a":1}\r\n\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(parseJsonLines('{"a":1}\nx')).toBeNull();
    expect(parseJsonLines('{"a":1}\n{"a":')).toBeNull();
  });
});

describe("records of open-data portals", () => {
  const record = { wijk: "Centrum", n: 12 };
  it.each([
    ["a plain array", [record]],
    ["CKAN", { help: "x", success: true, result: { fields: [{ id: "wijk" }], records: [record, record] } }],
    ["Opendatasoft 1", { nhits: 1, records: [{ datasetid: "a", recordid: "b", fields: record }] }],
    ["Opendatasoft 2", { total_count: 1, results: [record] }],
  ])("%s", (_, value) =>
    expect(recordsFromJson(value)?.slice(0, 2)).toEqual([
      ["wijk", "n"],
      ["Centrum", "12"],
    ]),
  );

  it("Socrata", () => {
    const meta = { view: { columns: [{ name: "wijk" }, { name: "n" }] } };
    expect(
      recordsFromJson({
        meta,
        data: [
          ["Centrum", 12],
          ["Noord", null],
        ],
      }),
    ).toEqual([
      ["wijk", "n"],
      ["Centrum", "12"],
      ["Noord", ""],
    ]);
  });

  it("lays nested objects flat and keeps lists as they are", () => {
    expect(recordsFromJson([{ a: { b: { c: 1 } }, d: [1, 2], e: true, f: null }])).toEqual([
      ["a.b.c", "d", "e", "f"],
      ["1", "[1,2]", "true", ""],
    ]);
  });

  it.each([
    ["a number", 5],
    ["a text", "x"],
    ["an empty list", []],
    ["an object", { a: 1 }],
    ["a mixture", [1, { a: 2 }]],
  ])("%s holds none", (_, value) => expect(recordsFromJson(value)).toBeNull());

  it("opens as a table whose lines count the records", async () => {
    const preview = await openFile(json([record, { wijk: "Noord", n: 0.5 }]));
    expect([preview.header, preview.rows, preview.lines]).toEqual([
      ["wijk", "n"],
      [
        ["Centrum", "12"],
        ["Noord", "0.5"],
      ],
      [2, 3],
    ]);
    expect(preview.issues.map(({ code }) => code)).toContain("lines-are-records");
  });

  it("reads many records in pieces", { timeout: 30_000 }, async () => {
    const noot = "x".repeat(2000);
    const records = Array.from({ length: 7000 }, (_, n) => ({ wijk: `w${n}`, noot, jaar: 2019, n }));
    const preview = await openFile(json(records));
    expect([preview.rowCount, preview.lines[1], preview.rows[1]]).toEqual([7000, 3, ["w1", noot, "2019", "1"]]);
  });

  it.each([
    ["broken", '[{"a":1},', "json-broken"],
    ["without a table", '{"a":{"b":"c"}}', "json-no-table"],
    ["empty", "[]", "json-no-table"],
  ])("refuses JSON that is %s", async (_, text, code) =>
    expect(await refusalOf(fileOf(text, "a.json"))).toEqual([code]),
  );

  it("opens NDJSON", async () => {
    expect((await openFile(fileOf('{"wijk":"A","n":1}\n{"wijk":"B","n":2}\n', "a.ndjson"))).rows).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
  });
});

describe("JSON-stat", () => {
  const dimension = {
    geo: {
      label: "Municipality",
      category: { index: ["12025", "44021"], label: { "12025": "Mechelen", "44021": "Gent" } },
    },
    time: {
      label: "year",
      category: { index: { "2019": 0, "2020": 1 }, label: { "2019": "year 2019", "2020": "year 2020" } },
    },
    unit: { category: { label: { nr: "Number" } } },
  };
  const dataset = {
    version: "2.0",
    class: "dataset",
    label: "Burglaries",
    id: ["geo", "time", "unit"],
    size: [2, 2, 1],
    role: { geo: ["geo"], time: ["time"] },
    dimension,
    value: [1, 2.5, null, 4],
    status: { 2: ":" },
  };
  const expected = [
    ["Municipality", "Municipality code", "year", "unit", "value", "status"],
    ["Mechelen", "12025", "2019", "Number", "1", ""],
    ["Mechelen", "12025", "2020", "Number", "2.5", ""],
    ["Gent", "44021", "2019", "Number", "", ":"],
    ["Gent", "44021", "2020", "Number", "4", ""],
  ];

  it("2.0: the last dimension runs fastest; the status of what is missing is kept", () => {
    expect(readJsonStat(dataset)).toEqual([{ name: "Burglaries", label: "Burglaries", records: expected }]);
  });

  it("2.0: values by position", () => {
    const sparse = { ...dataset, value: { 0: 1, 1: 2.5, 3: 4 } };
    expect(readJsonStat(sparse)?.[0]?.records).toEqual(expected);
  });

  it("1.x: several datasets by name, with order and roles inside of `dimension`", () => {
    const { id, size, role, dimension: described, class: _class, ...rest } = dataset;
    const old = { ...rest, dimension: { id, size, role, ...described } };
    expect(readJsonStat({ one: old, two: old })?.map(({ records }) => records)).toEqual([expected, expected]);
  });

  it("a collection with datasets in it", () => {
    expect(readJsonStat({ class: "collection", link: { item: [dataset, { href: "x" }] } })).toHaveLength(1);
  });

  it.each([
    ["no dimensions", { ...dataset, id: undefined }],
    ["a missing one", { ...dataset, id: ["geo", "sex"] }],
  ])("with %s cannot be laid flat", (_, value) =>
    expect(readJsonStat(value)).toEqual([{ name: "Burglaries", label: "Burglaries", records: null }]),
  );

  it("does not build what is too large to be true", () => {
    const category = { index: Array.from({ length: 3000 }, (_, i) => `c${i}`) };
    const huge = {
      class: "dataset",
      id: ["a", "b"],
      size: [3000, 3000],
      dimension: { a: { category }, b: { category } },
      value: [],
    };
    expect(readJsonStat(huge)?.[0]?.records).toBeNull();
  });

  it("opens as a table, with its datasets to choose from", async () => {
    const second = { ...dataset, label: "Thefts", value: [9, 9, 9, 9] };
    const file = json({ Burglaries: dataset, Thefts: second });
    expect((await openFile(file)).rows[2]).toEqual(expected[3]);
    const other = await openFile(file, { sheet: 1 });
    expect([other.sheets, other.rows[2]?.[4]]).toEqual([["Burglaries", "Thefts"], "9"]);
  });

  it("is recognised column by column", async () => {
    const { mapping } = await openAll(json(dataset));
    expect(mapping.columns.map(({ role }) => role).slice(0, 3)).toEqual(["place", "place-code", "period"]);
    expect(mapping.columns.map(({ role }) => role).slice(4)).toEqual(["value", "flag"]);
  });
});

describe("areas", () => {
  const square = (x: number, y: number, size = 0.1) => [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ];
  const feature = (name: string, coordinates: unknown, more = {}) => ({
    type: "Feature",
    properties: { wijknr: name.length, naam: name, soort: "wijk", inwoners: 1000 + name.length, ...more },
    geometry: { type: "Polygon", coordinates },
  });
  const collection = {
    type: "FeatureCollection",
    features: [feature("Centrum", square(4.4, 51)), feature("Noord", square(4.5, 51))],
  };

  it("GeoJSON: properties become a table, outlines are handed on", async () => {
    const { preview, boundaries } = await openAll(json(collection, "wijken.geojson"));
    expect(preview.header).toEqual(["wijknr", "naam", "soort", "inwoners"]);
    expect(preview.rows).toEqual([
      ["7", "Centrum", "wijk", "1007"],
      ["5", "Noord", "wijk", "1005"],
    ]);
    expect(boundaries?.features).toBe(2);
    expect(boundaries?.nameProperties).toEqual(["wijknr", "naam", "inwoners"]);
    expect(JSON.parse(new TextDecoder().decode(boundaries?.bytes))).toEqual(collection);
  });

  it.each([
    ["Belgian Lambert 72", square(157_000, 190_000, 900), "Belgian Lambert 72 (EPSG:31370)"],
    ["Web Mercator", square(489_000, 6_620_000, 900), "RGF93 / Lambert-93 (EPSG:2154) / Web Mercator (EPSG:3857)"],
    ["Swiss grid", square(2_611_000, 1_267_000, 900), "CH1903+ / LV95 (EPSG:2056)"],
  ])(
    "in metres of the %s are a table without outlines, and the projection is named",
    async (_, coordinates, projection) => {
      const { preview, boundaries } = await openAll(
        json({ type: "FeatureCollection", features: [feature("a", coordinates)] }),
      );
      expect(boundaries).toBeNull();
      expect(preview.issues.find(({ code }) => code === "areas-projected")?.detail).toEqual({ projection });
    },
  );

  it("names the projection that the file names, where it cannot be converted", async () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::5514" } };
    const features = [feature("a", square(657_000, 690_000, 900))];
    const { preview } = await openAll(json({ type: "FeatureCollection", crs, features }));
    expect(preview.issues.find(({ code }) => code === "areas-projected")?.detail["projection"]).toBe(
      "urn:ogc:def:crs:EPSG::5514",
    );
  });

  it("points have a table only", async () => {
    const point = {
      type: "Feature",
      properties: { naam: "x", jaar: 2019 },
      geometry: { type: "Point", coordinates: [4.4, 51] },
    };
    const { preview, boundaries } = await openAll(json({ type: "FeatureCollection", features: [point, point] }));
    expect([preview.rowCount, boundaries]).toEqual([2, null]);
  });

  it("TopoJSON: layers to choose from, turned into GeoJSON", async () => {
    const geometry = (name: string) => ({ type: "Polygon", arcs: [[0]], properties: { naam: name, n: 1 } });
    const topology = {
      type: "Topology",
      transform: { scale: [0.1, 0.1], translate: [4, 51] },
      objects: {
        wijken: { type: "GeometryCollection", geometries: [geometry("Centrum"), geometry("Noord")] },
        stad: { type: "GeometryCollection", geometries: [geometry("Mechelen")] },
      },
      arcs: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
          [-1, -1],
        ],
      ],
    };
    const { preview, boundaries } = await openAll(json(topology, "a.topojson"));
    expect([preview.sheets, preview.rowCount]).toEqual([["wijken", "stad"], 2]);
    const first = JSON.parse(new TextDecoder().decode(boundaries?.bytes)).features[0];
    expect(first.geometry.coordinates).toEqual([
      [
        [4, 51],
        [4.1, 51],
        [4.1, 51.1],
        [4, 51],
      ],
    ]);
    expect((await openFile(json(topology), { sheet: 1 })).rows).toEqual([["Mechelen", "1"]]);
    expect(await refusalOf(json({ ...topology, arcs: [] }))).toEqual(["areas-broken"]);
  });
});
