import { describe, expect, it } from "vitest";
import {
  at,
  description,
  type Field,
  filesInData,
  listOf,
  readBytes,
  readCells,
  readRows,
  type Row,
  sources,
  tables,
} from "./readPackage";

const TYPES: Record<Field["type"], RegExp> = {
  string: /^[^\r\n]*$/,
  integer: /^-?(0|[1-9]\d*)$/,
  number: /^-?(0|[1-9]\d*)(\.\d+)?$/,
  year: /^\d{4}$/,
};

/** What is wrong with a cell, or null. */
function fault(field: Field, value: string): string | null {
  const rules = field.constraints ?? {};
  if (value === "") return rules.required ? "missing" : null;
  if (!TYPES[field.type].test(value)) return `no ${field.type}`;
  if (rules.enum && !rules.enum.includes(value)) return "not in the list";
  if (rules.pattern && !new RegExp(`^(?:${rules.pattern})$`).test(value)) return "not of the pattern";
  if (rules.minimum !== undefined && Number(value) < rules.minimum) return "too small";
  if (rules.maximum !== undefined && Number(value) > rules.maximum) return "too large";
  return value === value.trim() ? null : "space at an end";
}

const faultsOf = (fields: readonly Field[], rows: readonly Row[]) =>
  rows.flatMap((row, i) =>
    fields.flatMap((field) => {
      const found = fault(field, at(row, field.name));
      return found ? [`line ${i + 2}, ${field.name} "${at(row, field.name)}": ${found}`] : [];
    }),
  );

describe("the description", () => {
  it("names every file of data/ and no other", () => {
    const named = [...description.resources.map((one) => one.path), "datapackage.json", "README.md"];
    expect(filesInData()).toEqual(named.sort());
  });

  it("carries version, licence and unique names", () => {
    expect(description.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(description.created.startsWith(description.version)).toBe(true);
    expect(description.licenses.length).toBeGreaterThan(0);
    expect(new Set(description.resources.map((one) => one.name)).size).toBe(description.resources.length);
  });

  it.each(description.resources)("$name has title, licence and vintage, and known sources", (resource) => {
    expect(resource.title).not.toBe("");
    expect(resource.licenses.length).toBeGreaterThan(0);
    expect(resource["x-vintage"]).not.toBe("");
    const known = new Map(sources.map((row) => [at(row, "id"), at(row, "address")]));
    for (const source of resource.sources) expect(source.path).toBe(known.get(source["x-id"]));
  });
});

describe.each(tables)("$path", (table) => {
  const fields = table.schema?.fields ?? [];

  it("is UTF-8 without BOM, with LF, ending in one", () => {
    const bytes = readBytes(table.path);
    expect(bytes.subarray(0, 3).toString("hex")).not.toBe("efbbbf");
    expect(bytes.includes(0x0d)).toBe(false);
    expect(bytes.at(-1)).toBe(0x0a);
    expect(bytes.toString("utf8")).not.toContain("\uFFFD");
  });

  it("has the described fields in every row", () => {
    const [header = [], ...lines] = readCells(table.path);
    expect(header).toEqual(fields.map((field) => field.name));
    expect(lines.filter((cells) => cells.length !== header.length)).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });

  it("holds its types, patterns and lists", () => {
    expect(faultsOf(fields, readRows(table.path))).toEqual([]);
  });

  it("has the key it names", () => {
    const names = fields.map((field) => field.name);
    const primary = listOf(table.schema?.primaryKey ?? []);
    expect(primary.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining([...primary]));
    expect(table.schema?.missingValues).toEqual([""]);
  });
});

it.each([
  ["a missing required text", { name: "a", type: "string", constraints: { required: true } }, "", "missing"],
  ["a decimal comma", { name: "a", type: "number" }, "1,5", "no number"],
  ["a fraction of a count", { name: "a", type: "integer" }, "1.5", "no integer"],
  ["an unknown word", { name: "a", type: "string", constraints: { enum: ["x"] } }, "y", "not in the list"],
  ["half a match", { name: "a", type: "string", constraints: { pattern: "[a-z]+" } }, "ab1", "not of the pattern"],
] as const)("the check finds %s", (_, field, value, expected) => {
  expect(fault(field as Field, value)).toBe(expected);
});
