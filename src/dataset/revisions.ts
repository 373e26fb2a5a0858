/** A number of the package that is not what it was. Versions are dates and sort as texts. */
export interface Revision {
  /** The version before; numbers cited from it or from an earlier one may differ. */
  readonly since: string;
  readonly version: string;
  readonly place: string;
  /** Empty: the place itself. */
  readonly district: string;
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  /** NaN: there was none. */
  readonly before: number;
  /** NaN: withdrawn. */
  readonly after: number;
  /** Why, in English. */
  readonly note: string;
}

const keyOf = ({ place, district, period, indicator, category }: Revision): string =>
  [place, district, period, indicator, category].join("\u0000");

/**
 * What changed after a version, each number once: what it was then, what it is now, and the last reason. A number that
 * is again what it was is none of them.
 */
export function revisionsSince(version: string, all: readonly Revision[]): Revision[] {
  const later = all
    .filter((one) => one.version > version)
    .sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : 0));
  const net = new Map<string, Revision>();
  for (const one of later) {
    const first = net.get(keyOf(one));
    net.set(keyOf(one), first ? { ...one, since: first.since, before: first.before } : one);
  }
  return [...net.values()].filter(({ before, after }) => !Object.is(before, after));
}

/** Whether the register reaches back to a version: null says that it does, else which version is the first it knows. */
export function firstKnown(version: string, all: readonly Revision[]): string | null {
  const first = all.map(({ since }) => since).sort()[0];
  return first !== undefined && version < first ? first : null;
}
