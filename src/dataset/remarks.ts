import { STATED_GAPS, VALUE_FLAGS, type GapReason } from "./gap";
import { tidyText } from "./texts";

/** The reasons a data file can state. One that comes from computing says nothing about the file. */
export const statedGap = (gap: GapReason): GapReason => (STATED_GAPS.includes(gap) ? gap : "unstated");

/**
 * Flag and note as our tables have them. A mark of the file that is no word of ours is kept in the note; the flag of a
 * gap is its reason.
 */
export function readRemark(flag: string, note: string, gap: GapReason | null): { flag: string; note: string } {
  const mark = tidyText(flag, 40);
  const known = gap === null ? VALUE_FLAGS.find((one) => one === mark) : undefined;
  const left = known !== undefined || mark === gap ? "" : mark;
  const stated = gap !== null && STATED_GAPS.includes(gap) ? gap : (known ?? "");
  return { flag: stated, note: [tidyText(note), left].filter(Boolean).join("; ") };
}
