import type { Issue } from "../base/issue";
import { warningAt } from "./issues";
import { sampleStretches } from "./sampleStretches";
import { cutOffBytes, fitUtf8 } from "./utf8";

/** Looks at all bytes of a file that its sample shows to be UTF-8. */
export interface Utf8Watch {
  look(bytes: Uint8Array): void;
  /** Text around the first bytes that are no UTF-8; null while there are none. */
  late(): Uint8Array | null;
  /** One warning for all of them. */
  issues(): Issue[];
}

export function watchUtf8(): Utf8Watch {
  let strict = new TextDecoder("utf-8", { fatal: true });
  let rest = new Uint8Array(0);
  let late: Uint8Array | null = null;
  let breaks = 0;
  let bad = 0;
  let firstLine = 0;
  return {
    look(piece) {
      const bytes = new Uint8Array(rest.length + piece.length);
      bytes.set(rest);
      bytes.set(piece, rest.length);
      const whole = bytes.subarray(0, bytes.length - cutOffBytes(bytes));
      rest = bytes.slice(whole.length);
      try {
        strict.decode(whole);
      } catch {
        strict = new TextDecoder("utf-8", { fatal: true });
        late ??= sampleStretches([whole]);
        const fit = fitUtf8(whole);
        if (bad === 0) firstLine = breaks + breaksBefore(whole, fit.badAt[0] ?? 0) + 1;
        bad += fit.bad;
      }
      if (bad === 0) breaks += breaksBefore(whole, whole.length);
    },
    late: () => late,
    issues: () => (bad === 0 ? [] : [warningAt(firstLine, "mixed-encoding", { count: bad, lines: String(firstLine) })]),
  };
}

function breaksBefore(bytes: Uint8Array, end: number): number {
  let breaks = 0;
  for (let at = bytes.indexOf(10); at !== -1 && at < end; at = bytes.indexOf(10, at + 1)) breaks++;
  return breaks;
}
