import { describe, expect, it } from "vitest";
import {
  at,
  breaks,
  categories,
  claims,
  description,
  events,
  indicators,
  keyOf,
  listOf,
  observations,
  observationTables,
  observationsOf,
  places,
  readRows,
  sources,
  tables,
} from "./readPackage";

const OBSERVATION_KEY = ["place", "district", "period", "indicator", "category"];

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

it("finds a repeated key", () => expect(repeated(["a", "b", "a"])).toEqual(["a"]));

describe.each(tables)("$path", (table) => {
  const rows = readRows(table.path);

  it("has no key twice", () => {
    expect(repeated(rows.map((row) => keyOf(row, listOf(table.schema?.primaryKey ?? []))))).toEqual([]);
  });

  it.each((table.schema?.foreignKeys ?? []).map((key) => [listOf(key.fields).join(", "), key] as const))(
    "refers only to what is there: %s",
    (_, key) => {
      const target = key.reference.resource === "" ? table : tables.find((one) => one.name === key.reference.resource);
      const known = new Set(readRows(target?.path ?? "").map((row) => keyOf(row, listOf(key.reference.fields))));
      const fields = listOf(key.fields);
      const used = rows.filter((row) => fields.some((field) => at(row, field) !== ""));
      expect(used.map((row) => keyOf(row, fields)).filter((one) => !known.has(one))).toEqual([]);
    },
  );
});

describe("observations", () => {
  it("have each key once in the whole package", () => {
    expect(observations.length).toBeGreaterThan(60_000);
    expect(repeated(observations.map((row) => keyOf(row, OBSERVATION_KEY)))).toEqual([]);
  });

  it("are each listed under their indicator", () => {
    for (const table of observationTables) {
      const held = new Set(readRows(table.path).map((row) => at(row, "indicator")));
      expect([...held].sort()).toEqual([...(table["x-indicators"] ?? [])].sort());
    }
  });

  it("carry the unit of their indicator", () => {
    const unit = new Map(indicators.map((row) => [at(row, "id"), at(row, "unit")]));
    expect(observations.filter((row) => at(row, "unit") !== unit.get(at(row, "indicator")))).toEqual([]);
  });

  it("name a district only inside its own place", () => {
    const parent = new Map(places.map((row) => [at(row, "code"), at(row, "parent")]));
    const within = (district: string, place: string): boolean =>
      district !== "" && (parent.get(district) === place || within(parent.get(district) ?? "", place));
    const strays = observations.filter(
      (row) => at(row, "district") !== "" && !within(at(row, "district"), at(row, "place")),
    );
    expect(strays).toEqual([]);
    const kind = new Map(places.map((row) => [at(row, "code"), at(row, "kind")]));
    expect(observations.filter((row) => kind.get(at(row, "place")) === "district")).toEqual([]);
  });

  it("give a reason for each gap and none of these for a number", () => {
    const gap = new Set(["not-collected", "not-published", "suppressed", "not-applicable", "merged"]);
    const wrong = observations.filter((row) => (at(row, "value") === "") !== gap.has(at(row, "flag")));
    expect(wrong).toEqual([]);
  });

  it("name sources that the description of their table names too", () => {
    for (const table of observationTables) {
      const named = new Set(table.sources.map((source) => source["x-id"]));
      expect(new Set(readRows(table.path).map((row) => at(row, "source")))).toEqual(named);
    }
  });
});

describe("the small tables", () => {
  it("hold no indicator, category or source that nothing uses", () => {
    const used = new Set(observations.map((row) => keyOf(row, ["indicator", "category"])));
    expect(categories.map((row) => keyOf(row, ["indicator", "category"])).filter((key) => !used.has(key))).toEqual([]);
    expect(indicators.map((row) => at(row, "id")).filter((id) => observationsOf(id).length === 0)).toEqual([]);
    const cited = new Set([
      ...[...observations, ...events, ...breaks, ...claims].map((row) => at(row, "source")),
      ...description.resources.flatMap((one) => one.sources.map((source) => source["x-id"])),
    ]);
    expect(sources.map((row) => at(row, "id")).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("hold no break without figures on both sides", () => {
    const idle = breaks.filter((row) => {
      const rows = observationsOf(at(row, "indicator")).filter(
        (one) => at(row, "place") === "" || [at(one, "place"), at(one, "district")].includes(at(row, "place")),
      );
      const before = rows.some((one) => at(one, "period") < at(row, "period"));
      const since = rows.some((one) => at(one, "period") >= at(row, "period"));
      return !before || !since;
    });
    expect(idle.map((row) => at(row, "id"))).toEqual([]);
  });

  it("give events the address of their source", () => {
    const address = new Map(sources.map((row) => [at(row, "id"), at(row, "address")]));
    for (const row of events) expect(at(row, "address")).toBe(address.get(at(row, "source")));
    expect(events.filter((row) => at(row, "place") === "12025").length).toBeGreaterThanOrEqual(5);
  });

  it("let a chain of parents and successors end", () => {
    const next = new Map(places.map((row) => [at(row, "code"), [at(row, "parent"), at(row, "successor")]]));
    const ends = (code: string, depth: number): boolean =>
      code === "" || (depth < 6 && (next.get(code) ?? []).every((one) => ends(one, depth + 1)));
    expect([...next.keys()].filter((code) => !ends(code, 0))).toEqual([]);
  });
});
