import type { Geography, MatchedOutlines, OutlinesRef } from "../dataset/geography";
import { matchOutlines } from "../dataset/matchOutlines";
import type { OutlinesRead } from "../ingest/readOutlines";
import { LoadError, type fetchBytes, type LoadFailure } from "./fetchBytes";
import type { Uploads } from "./uploads";

export type OutlinesStatus =
  | { readonly kind: "loading" }
  | ({ readonly kind: "ready" } & MatchedOutlines)
  | { readonly kind: "failed"; readonly failure: LoadFailure };

/** The outlines of geographies, each file fetched once and only when a map asks for it. */
export interface Outlines {
  /** By id of the geography; one that nobody asked for is not in it. The same object until something changes. */
  getState(): ReadonlyMap<string, OutlinesStatus>;
  subscribe(listener: () => void): () => void;
  /** Asked again for the same units and files, does nothing. Not for a geography without outlines. */
  request(geography: Geography): void;
  /** Loads again whatever failed. */
  retry(): void;
}

export interface OutlinesDeps {
  readonly files: ReadonlyMap<string, string>;
  readonly fetchBytes: typeof fetchBytes;
  readonly uploads: Pick<Uploads, "loadBoundaries">;
}

const NOTHING: MatchedOutlines = { outlines: [], unmatchedUnits: [], unmatchedOutlines: [] };

interface Asked {
  readonly geography: Geography;
  readonly signature: string;
}

export function createOutlines(deps: OutlinesDeps): Outlines {
  let state: ReadonlyMap<string, OutlinesStatus> = new Map();
  const listeners = new Set<() => void>();
  const asked = new Map<string, Asked>();
  const set = (id: string, status: OutlinesStatus) => {
    state = new Map(state).set(id, status);
    [...listeners].forEach((listener) => listener());
  };
  const reader = createReader(deps);
  const load = async ({ geography, signature }: Asked) => {
    const { id, outlines: ref } = geography;
    const isCurrent = () => asked.get(id)?.signature === signature;
    set(id, { kind: "loading" });
    try {
      const found = ref ? await reader(geography, ref) : NOTHING;
      if (isCurrent()) set(id, { kind: "ready", ...found });
    } catch (error) {
      const where = ref?.kind === "shipped" ? ref.path : id;
      const failure: LoadFailure = error instanceof LoadError ? { ...error.failure, where } : { kind: "read", where };
      if (isCurrent()) set(id, { kind: "failed", failure });
    }
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    request: (geography) => {
      if (geography.outlines === null) return;
      const before = asked.get(geography.id);
      if (before?.geography === geography) return;
      const now = { geography, signature: signatureOf(geography) };
      asked.set(geography.id, now);
      if (before?.signature !== now.signature) void load(now);
    },
    retry: () => {
      for (const [id, one] of asked) if (state.get(id)?.kind === "failed") void load(one);
    },
  };
}

/** Reads the file of a geography, or of several the one that fits it best. Rejects with LoadError where there is none. */
function createReader({ files, fetchBytes: fetchFile, uploads }: OutlinesDeps) {
  const fetched = new Map<string, Promise<Uint8Array>>();
  const fetchOnce = (path: string) => {
    const known = fetched.get(path);
    if (known) return known;
    const url = files.get(path);
    const loading = url === undefined ? Promise.reject(missing(path)) : fetchFile(url, () => {});
    // What failed may be asked for again.
    loading.catch(() => fetched.delete(path));
    fetched.set(path, loading);
    return loading;
  };
  return async ({ units, city, cityName }: Geography, ref: OutlinesRef): Promise<MatchedOutlines> => {
    const { readOutlines } = await import("../ingest/readOutlines");
    if (ref.kind === "shipped") {
      const text = new TextDecoder().decode(await fetchOnce(ref.path));
      try {
        return matchOutlines(units, (await readOutlines(text, ref.unions)).features, BY_ID);
      } catch (error) {
        // Half a file, or a page of the server in its place: another try may bring the whole.
        fetched.delete(ref.path);
        throw error;
      }
    }
    const names = [city, ...Object.values(cityName ?? {})];
    const read = await Promise.all(ref.ids.map((id) => readOwn(uploads, id, readOutlines)));
    const fits = read.flatMap((one) => {
      const matched = one && matchOutlines(units, one.features, { ...one.naming, city: names });
      return matched && fitsWell(matched) ? [matched] : [];
    });
    // Sorting is stable: of those that fit alike, the latest.
    const [best] = fits.sort((a, b) => a.unmatchedUnits.length - b.unmatchedUnits.length);
    return best ?? { ...NOTHING, unmatchedUnits: units.map(({ code }) => code) };
  };
}

const BY_ID = { codeProperty: "id", nameProperty: "name" };

const missing = (path: string) => new LoadError({ kind: "read", where: path });

/** The catalogue is made anew with every upload; its outlines are not, where units and files are the same. */
function signatureOf({ units, outlines, cityName }: Geography): string {
  const unions = outlines?.kind === "shipped" ? [...(outlines.unions ?? [])] : [];
  return JSON.stringify([cityName, outlines, unions, units.map(({ code, name }) => [code, name])]);
}

/** Of another city, whose "Centre" is not this one's, few names are the same. */
function fitsWell({ outlines, unmatchedUnits, unmatchedOutlines }: MatchedOutlines): boolean {
  const matched = outlines.length - unmatchedOutlines.length;
  return matched > 0 && (matched >= unmatchedUnits.length || matched >= unmatchedOutlines.length);
}

/** null where they are gone meanwhile, or cannot be read: others may fit. */
async function readOwn(uploads: OutlinesDeps["uploads"], id: string, read: (text: string) => Promise<OutlinesRead>) {
  const boundaries = await uploads.loadBoundaries(id);
  if (!boundaries) return null;
  const { nameProperty, codeProperty } = boundaries;
  const outlines = await read(boundaries.text).catch(() => null);
  return outlines && { features: outlines.features, naming: { nameProperty, codeProperty } };
}
