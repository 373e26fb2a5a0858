import { isUpload } from "../dataset/checkUpload";
import type { Upload } from "../dataset/upload";
import { isBoundaries, type Boundaries } from "./boundaries";
import type { Database, StoredRecord, StoreName } from "./database";
import { isRecipe, type Recipe } from "./recipes";
import { fromStored } from "./storedColumns";
import type { Damaged } from "./uploads";

interface Contents {
  readonly uploads: Upload;
  readonly recipes: Recipe;
  readonly boundaries: Boundaries;
}

const CHECKS: { readonly [Name in StoreName]: (value: unknown) => value is Contents[Name] } = {
  uploads: isUpload,
  recipes: isRecipe,
  boundaries: isBoundaries,
};

export interface Stored<Content> extends StoredRecord {
  readonly content: Content;
}

/** All records of a store, those that do not hold what they should apart. */
export async function readStored<Name extends StoreName>(database: Database, store: Name): Promise<Read<Name>> {
  const { records, unreadable } = await database.readAll(store);
  return sortOut(store, records, unreadable);
}

/** One record, in the same way; neither whole nor damaged when it is gone. */
export async function readStoredOne<Name extends StoreName>(
  database: Database,
  store: Name,
  id: string,
): Promise<Read<Name>> {
  const record = await database.read(store, id);
  return sortOut(store, record === undefined ? [] : [record], []);
}

interface Read<Name extends StoreName> {
  readonly records: Stored<Contents[Name]>[];
  readonly damaged: Damaged[];
}

async function sortOut<Name extends StoreName>(
  store: Name,
  stored: readonly unknown[],
  unreadable: readonly string[],
): Promise<Read<Name>> {
  const records = store === "uploads" ? await Promise.all(stored.map(unpack)) : stored;
  const whole = (value: unknown): value is Stored<Contents[Name]> => {
    if (typeof value !== "object" || value === null) return false;
    const { id, version, bytes, content } = value as Partial<Stored<Contents[Name]>>;
    const numbers = typeof version === "number" && typeof bytes === "number";
    return numbers && CHECKS[store](content) && (content as { id: unknown }).id === id;
  };
  return {
    records: records.filter(whole),
    damaged: [
      ...records.filter((record) => !whole(record)).map((record) => describe(store, record)),
      ...unreadable.map((id) => ({ store, id, name: id })),
    ],
  };
}

/** As it was before it was stored. What cannot be had any more stays as it is, and is then no whole record. */
async function unpack(record: unknown): Promise<unknown> {
  if (typeof record !== "object" || record === null || !("content" in record)) return record;
  return fromStored(record.content).then(
    (content) => ({ ...record, content }),
    () => record,
  );
}

function describe(store: StoreName, record: unknown): Damaged {
  const { id, content } = record as { readonly id: unknown; readonly content?: { readonly name?: unknown } | null };
  const name = content?.name;
  return { store, id: String(id), name: typeof name === "string" && name !== "" ? name.slice(0, 120) : String(id) };
}

/** What is left of a record, for somebody who wants to save figures out of it by hand. */
export function rawJson(record: unknown): Uint8Array {
  const plain = (_: string, value: unknown) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array);
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
    return typeof value === "bigint" ? String(value) : value;
  };
  return new TextEncoder().encode(JSON.stringify(record, plain, 1));
}
