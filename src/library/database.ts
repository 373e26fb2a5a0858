import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { StorageError, troubleOf } from "./storageTrouble";

const NAME = "urban-indicators";
const VERSION = 1;

export const STORES = ["uploads", "recipes", "boundaries"] as const;
export type StoreName = (typeof STORES)[number];

/** A record as stored: what it holds is checked when it is read, since an older or newer page may have written it. */
export interface StoredRecord {
  readonly id: string;
  /** Counts the writes, so that a tab notices that another one wrote in between. */
  readonly version: number;
  /** Of `content`, in bytes, as far as it can be told. */
  readonly bytes: number;
  readonly content: unknown;
}

interface Schema extends DBSchema {
  uploads: { key: string; value: StoredRecord };
  recipes: { key: string; value: StoredRecord };
  boundaries: { key: string; value: StoredRecord };
}

type Connection = IDBPDatabase<Schema>;

/** The browser's database; opens at the first use, and again after the connection was closed from outside. */
export interface Database {
  /** Every record that can be read; `unreadable` are the keys of the others. */
  readAll(store: StoreName): Promise<{ records: readonly unknown[]; unreadable: readonly string[] }>;
  read(store: StoreName, id: string): Promise<unknown>;
  /**
   * Writes in one transaction: the old record stays whole until the new one is. `expected` is the version that is to be
   * replaced, 0 for a new record; any other one is refused.
   */
  write(store: StoreName, record: Omit<StoredRecord, "version">, expected: number): Promise<number>;
  /** Deleting what is gone is no trouble. */
  remove(store: StoreName, id: string): Promise<void>;
}

/** All methods reject with an error that `troubleOf` can name. */
export function createDatabase(version = VERSION): Database {
  let connection: Promise<Connection> | null = null;
  const connect = (): Promise<Connection> => {
    connection ??= openDatabase(version, () => {
      connection = null;
    }).catch((error: unknown) => {
      connection = null;
      throw error;
    });
    return connection;
  };
  const withConnection = async <Value>(work: (open: Connection) => Promise<Value>): Promise<Value> => {
    const first = await connect();
    try {
      return await work(first);
    } catch (error) {
      // A connection that was closed from outside is only found out by using it; a new one may serve.
      if (!isClosed(error)) throw error;
      connection = null;
      return work(await connect());
    }
  };
  return {
    readAll: (store) => withConnection((open) => readEach(open, store)),
    read: (store, id) => withConnection((open) => open.get(store, id)),
    write: (store, record, expected) => withConnection((open) => writeOne(open, store, { record, expected })),
    remove: (store, id) => withConnection((open) => open.delete(store, id)),
  };
}

const isClosed = (error: unknown) => error instanceof DOMException && error.name === "InvalidStateError";

function openDatabase(version: number, onClosed: () => void): Promise<Connection> {
  if (typeof indexedDB === "undefined") throw new StorageError("unavailable");
  return new Promise((resolve, reject) => {
    let waited = false;
    const opening = openDB<Schema>(NAME, version, {
      upgrade: (database) => {
        for (const store of STORES) {
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: "id" });
        }
      },
      blocked: () => {
        waited = true;
        reject(new StorageError("blocked"));
      },
      // Another tab brings a newer version: holding on would block it. The next use finds out.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
    const settle = (database: Connection) => (waited ? database.close() : resolve(database));
    opening.then(settle, (error: unknown) =>
      reject(error instanceof Error ? error : new StorageError(troubleOf(error))),
    );
  });
}

/** One by one, because one record that cannot be read fails the reading of all. */
async function readEach(open: Connection, store: StoreName) {
  const keys = await open.getAllKeys(store);
  const found = await Promise.all(
    keys.map((key) =>
      open.get(store, key).then(
        (value) => ({ key, value }),
        () => ({ key, value: undefined }),
      ),
    ),
  );
  return {
    records: found.flatMap(({ value }) => (value === undefined ? [] : [value])),
    unreadable: found.flatMap(({ key, value }) => (value === undefined ? [key] : [])),
  };
}

interface Write {
  readonly record: Omit<StoredRecord, "version">;
  readonly expected: number;
}

async function writeOne(open: Connection, store: StoreName, { record, expected }: Write): Promise<number> {
  const transaction = open.transaction(store, "readwrite", { durability: "strict" });
  // An aborted transaction rejects here as well as below; only one of the two is awaited.
  transaction.done.catch(() => undefined);
  const current: unknown = await transaction.store.get(record.id);
  const version = versionOf(current);
  if (version !== expected) {
    transaction.abort();
    throw new StorageError(current === undefined ? "gone" : "changed");
  }
  try {
    await transaction.store.put({ ...record, version: version + 1 });
    await transaction.done;
  } catch (error) {
    // Room may run out only at the end; the transaction then knows why, the request does not.
    const cause = transaction.error ?? error;
    abort(transaction);
    throw cause;
  }
  return version + 1;
}

/** What is over already cannot be aborted, and need not be. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // See above.
  }
}

function versionOf(record: unknown): number {
  if (typeof record !== "object" || record === null || !("version" in record)) return 0;
  return typeof record.version === "number" ? record.version : 0;
}
