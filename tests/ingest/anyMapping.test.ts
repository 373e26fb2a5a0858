import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/dataset/dataset";
import { ROLES, type ColumnUse, type Mapping } from "../../src/ingest/mapping";
import { createDatasetBuilder } from "../../src/ingest/readDataset";

const NO_SAYS: ColumnUse["says"] = { place: "", district: "", period: "", category: "", indicator: "", unit: "" };
const CELLS = ["", "A", "B", "2019", "2020", "12", "1.5", "x", "p", "total", "\u00e9", "e\u0301", "__proto__", "(5)"];

const uses = fc.array(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 6 });
const tables = uses.chain((roles) =>
  fc.record({
    roles: fc.constant(roles),
    rows: fc.array(
      fc.array(fc.constantFrom(...CELLS), { minLength: Math.max(0, roles.length - 1), maxLength: roles.length + 1 }),
      { maxLength: 40 },
    ),
    layout: fc.constantFrom("long", "events"),
    onConflict: fc.constantFrom("report", "first", "last", "sum"),
    cut: fc.nat(40),
  }),
);

function mappingOf(roles: readonly ColumnUse["role"][], more: Pick<Mapping, "layout" | "onConflict">): Mapping {
  const number = {
    decimalMark: "." as const,
    thousandsMark: null,
    unit: "",
    missing: { x: "suppressed" as const },
    ambiguous: false,
  };
  const periods = { part: "whole" as const, order: null, ambiguous: false };
  const nowhere = { text: "", from: "nowhere" as const };
  return {
    ...more,
    countBy: "year",
    questions: [],
    columns: roles.map((role) => ({
      role,
      says: NO_SAYS,
      number: role === "value" ? number : null,
      periods: role === "period" ? periods : null,
    })),
    constants: {
      place: nowhere,
      district: nowhere,
      period: nowhere,
      category: nowhere,
      indicator: nowhere,
      unit: nowhere,
    },
  };
}

describe("of any table under any mapping", () => {
  it("every cell is an observation, a gap or reported", () => {
    fc.assert(
      fc.property(tables, ({ roles, rows, cut, ...more }) => {
        const header = roles.map((role, i) => `${role} ${i}`);
        const mapping = mappingOf(roles, more);
        const lines = rows.map((_, i) => i + 2);
        const whole = createDatasetBuilder(header, mapping);
        whole.add(rows, lines);
        const built = whole.finish();
        const { cells, observations, gaps, reported, records } = built.account;
        expect(observations + gaps + reported).toBe(cells);
        expect(records).toBe(rows.length);
        const merges = more.layout === "events" || more.onConflict === "sum";
        expect(merges || built.dataset.rows === observations + gaps).toBe(true);
        expect(reported === 0 || built.issues.length > 0).toBe(true);
        const keys = Array.from({ length: built.dataset.rows }, (_, row) => {
          const { place, district, period, indicator, category } = observationAt(built.dataset, row);
          return JSON.stringify([place, district, period, indicator, category]);
        });
        expect(new Set(keys).size).toBe(keys.length);

        const pieces = createDatasetBuilder(header, mapping);
        pieces.add(rows.slice(0, cut), lines.slice(0, cut));
        pieces.add(rows.slice(cut), lines.slice(cut));
        expect(pieces.finish()).toEqual(built);
      }),
      { seed: 20261123, numRuns: 400 },
    );
  });
});
