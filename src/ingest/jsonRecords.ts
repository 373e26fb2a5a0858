import { cellText, isObject, type JsonObject } from "./jsonText";

const DEEPEST = 4;

/**
 * The records of an open-data portal's answer: an array of objects, or of arrays, alone or somewhere within an object
 * (CKAN, Socrata, Opendatasoft). The largest such array is taken. First record = header; null where there is none.
 */
export function recordsFromJson(value: unknown): string[][] | null {
  const rows = largestTable(value, DEEPEST);
  if (rows === null) return null;
  if (rows.every(Array.isArray)) {
    const named = columnNames(value, rows);
    const records = (rows as unknown[][]).map((row) => row.map(cellText));
    return named ? [named, ...records] : records;
  }
  return recordsOfObjects(rows.filter(isObject).map(unwrap));
}

/** Nested objects become columns `outer.inner`; columns stand in the order in which they first come up. */
export function recordsOfObjects(objects: readonly JsonObject[]): string[][] {
  const columns = new Map<string, number>();
  const rows = objects.map((object) => {
    const row: string[] = [];
    for (const [name, value] of flatEntries(object, "")) {
      const at = columns.get(name) ?? columns.size;
      columns.set(name, at);
      row[at] = cellText(value);
    }
    return row;
  });
  const header = [...columns.keys()];
  return [header, ...rows.map((row) => header.map((_, i) => row[i] ?? ""))];
}

function flatEntries(object: JsonObject, prefix: string): [name: string, value: unknown][] {
  return Object.entries(object).flatMap(([key, value]) => {
    // The link to a nested object has at most a few steps; what lies deeper stays JSON in its cell.
    const nested = isObject(value) && prefix.split(".").length < DEEPEST && Object.keys(value).length > 0;
    return nested ? flatEntries(value, `${prefix}${key}.`) : [[prefix + key, value] as [string, unknown]];
  });
}

/** Parts of an answer that tell of its columns. */
const DESCRIPTION = /^(meta|metadata|columns|fields|schema|links|_links)$/;

function largestTable(value: unknown, depth: number): unknown[] | null {
  if (Array.isArray(value)) return isTable(value) ? value : null;
  if (!isObject(value) || depth === 0) return null;
  const parts = Object.entries(value).filter(([name]) => !DESCRIPTION.test(name));
  const inner = parts.map(([, part]) => largestTable(part, depth - 1));
  return inner.reduce((best, part) => (part && part.length > (best?.length ?? 0) ? part : best), null);
}

const isTable = (rows: readonly unknown[]): boolean =>
  rows.length > 0 && (rows.every(isObject) || rows.every(Array.isArray));

/** Opendatasoft wraps each record in `fields` or `record`. */
function unwrap(record: JsonObject): JsonObject {
  const { fields, record: inner } = record;
  if (isObject(fields)) return fields;
  return isObject(inner) ? (isObject(inner["fields"]) ? inner["fields"] : inner) : record;
}

/** Socrata names the columns of its arrays in `meta.view.columns`; PxWeb and others in `columns` or `fields`. */
function columnNames(value: unknown, rows: readonly unknown[]): string[] | null {
  if (!isObject(value)) return null;
  const meta = isObject(value["meta"]) ? value["meta"] : value;
  const holder = isObject(meta["view"]) ? meta["view"] : meta;
  const columns = holder["columns"] ?? holder["fields"] ?? value["columns"];
  if (!Array.isArray(columns) || columns.length !== (rows[0] as unknown[]).length) return null;
  const names = columns.map((column) =>
    isObject(column) ? (column["name"] ?? column["id"] ?? column["text"]) : column,
  );
  return names.every((name) => typeof name === "string") ? names : null;
}
