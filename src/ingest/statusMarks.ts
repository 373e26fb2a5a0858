import { GAP_REASONS, VALUE_FLAGS, type GapReason, type ValueFlag } from "../dataset/gap";
import { foldName } from "./foldName";
import { readMissing } from "./missing";

/** What a mark beside a number says, in our words where we have one for it. */
export interface Mark {
  readonly flag: ValueFlag | "";
  /** The file's own mark, where we have no word for it. */
  readonly note: string;
  /** Why there is no number, if there is none. */
  readonly gap: GapReason | null;
}

const FLAGS: Readonly<Record<string, ValueFlag>> = {
  p: "provisional",
  prov: "provisional",
  provisional: "provisional",
  voorlopig: "provisional",
  provisoire: "provisional",
  vorlaufig: "provisional",
  provisorisch: "provisional",
  provisorio: "provisional",
  provvisorio: "provisional",
  preliminary: "provisional",
  "nader voorlopig": "provisional",
  bradabirgdatolur: "provisional",
  e: "estimated",
  est: "estimated",
  estimated: "estimated",
  estimate: "estimated",
  estime: "estimated",
  geschatzt: "estimated",
  geschat: "estimated",
  schatting: "estimated",
  estimado: "estimated",
  stimato: "estimated",
  i: "estimated",
  imputed: "estimated",
  u: "doubtful",
  "low reliability": "doubtful",
  unreliable: "doubtful",
};

const GAPS: Readonly<Record<string, GapReason>> = {
  c: "suppressed",
  confidential: "suppressed",
  suppressed: "suppressed",
  x: "suppressed",
  geheim: "suppressed",
  z: "not-applicable",
  "not applicable": "not-applicable",
  m: "not-collected",
  l: "not-collected",
  missing: "not-collected",
  "not available": "not-published",
  n: "not-published",
  q: "suppressed",
  o: "not-collected",
};

/** Marks that say that nothing is to be said: SDMX `A` is a normal value, CBS `definitief`. */
const NORMAL = new Set(["", "a", "normal", "normal value", "definitief", "final", "0", "definitive", "actual"]);

/** Our own words, as tables of ours have them. What another office may write too stays to be read beside the number. */
const OWN: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ...GAP_REASONS.map((gap): [string, Mark] => [gap, { flag: "", note: gap.includes("-") ? "" : gap, gap }]),
  ...VALUE_FLAGS.map((flag): [string, Mark] => [flag, { flag, note: "", gap: flag === "claim" ? flag : null }]),
]);

export function readMark(text: string): Mark {
  const own = OWN.get(text);
  if (own) return own;
  const folded = foldName(text);
  if (NORMAL.has(folded) && !/[^\p{L}\d\s]/u.test(text)) return { flag: "", note: "", gap: null };
  const flag = FLAGS[folded] ?? (/^[pe]{2}$/.test(folded) ? "provisional" : "");
  const gap = GAPS[folded] ?? readMissing(text.trim())?.gap ?? null;
  return { flag, note: flag === "" ? text.trim() : "", gap };
}
