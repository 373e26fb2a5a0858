/**
 * Why storing did not work. `unavailable`: the browser stores nothing here (private window, blocked site data). `quota`:
 * no room. `blocked`: another tab holds an older version of the database open. `newer`: another tab has brought a newer
 * one. `changed`, `gone`: another tab changed or deleted the record meanwhile. `failed`: anything else.
 */
export const STORAGE_TROUBLES = ["unavailable", "quota", "blocked", "newer", "changed", "gone", "failed"] as const;
export type StorageTrouble = (typeof STORAGE_TROUBLES)[number];

export type Outcome<More = unknown> =
  ({ readonly ok: true } & More) | { readonly ok: false; readonly reason: StorageTrouble };

export class StorageError extends Error {
  override readonly name = "StorageError";
  constructor(
    readonly reason: StorageTrouble,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** The names under which browsers report each trouble (Indexed Database API 3.0, and older names still in use). */
const NAMES: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: "quota",
  NS_ERROR_DOM_QUOTA_REACHED: "quota",
  VersionError: "newer",
  SecurityError: "unavailable",
  // Firefox in a private window, and browsers whose storage is switched off.
  InvalidStateError: "unavailable",
  ReferenceError: "unavailable",
  NotAllowedError: "unavailable",
};

export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof StorageError) return error.reason;
  const name = typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
  return Object.hasOwn(NAMES, name) ? NAMES[name]! : "failed";
}

/** Awaits a storage operation and tells what became of it instead of throwing. */
export async function outcomeOf<More>(work: () => Promise<More>): Promise<Outcome<More>> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    return { ok: false, reason: troubleOf(error) };
  }
}
