import type { Merger, Place } from "../dataset/types";
import { foldName } from "./foldName";

/** A name that a municipality had before a merger and the merged one has after it. */
export interface MergedName {
  readonly before: string;
  readonly after: string;
  /** Which of the two bears the name as it is, and the other only with a word on its borders. */
  readonly plain: string;
  /** Municipalities that ended with that merger or on the same day, and those that began, under a name of their own. */
  readonly ended: readonly string[];
  readonly began: readonly string[];
}

interface Named {
  readonly places: ReadonlyMap<string, Place>;
  readonly mergers: readonly Merger[];
  /** Codes by name, several where the name is shared. */
  readonly found: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names that two municipalities share because the one became the other. */
export function findMergedNames({ places, mergers, found }: Named): Map<string, MergedName> {
  const names = new Map<string, MergedName>();
  for (const [key, codes] of found) {
    const [one, other] = [...codes].flatMap((code) => places.get(code) ?? []);
    if (!one || !other || codes.size !== 2) continue;
    const [before, after] = one.successor === other.code ? [one, other] : [other, one];
    if (before.successor !== after.code) continue;
    const isPlain = ({ name }: Place) => Object.values(name).some((text) => foldName(text) === key);
    const plain = isPlain(before) ? before.code : after.code;
    names.set(key, { before: before.code, after: after.code, plain, ended: [], began: [] });
  }
  const shared = new Set([...names.values()].flatMap(({ before, after }) => [before, after]));
  for (const [key, name] of names) {
    const merger = mergers.find(({ successor }) => successor === name.after);
    // The code of the one stands for the other: which is meant the period says, and not the rest of the file.
    if (!merger || merger.keeps === name.before) continue;
    const wave = mergers.filter(({ date }) => date === merger.date);
    const alone = (code: string) => !shared.has(code);
    const ended = wave.flatMap(({ predecessors }) => predecessors).filter(alone);
    const began = wave.map(({ successor }) => successor).filter(alone);
    names.set(key, { ...name, ended, began });
  }
  return names;
}

/** The one that a file means which names these other places: the borders it keeps for them, else the plain one. */
export function meantBy({ before, after, plain, ended, began }: MergedName, named: ReadonlySet<string>): string {
  const old = ended.some((code) => named.has(code));
  const young = began.some((code) => named.has(code));
  return old === young ? plain : old ? before : after;
}
