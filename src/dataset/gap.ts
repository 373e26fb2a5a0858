/** Why a number is missing. The first six stand in the data's `flag` column; the others arise while computing. */
export const GAP_REASONS = [
  "not-collected",
  "not-published",
  "suppressed",
  "not-applicable",
  "merged",
  "unstated",
  "no-observation",
  "claim",
  "no-denominator",
  "no-base",
  "zero-base",
  "break",
  "not-comparable",
  "merger-not-additive",
  "merger-no-counts",
  "merger-no-denominator",
  "merger-part-missing",
] as const;

export type GapReason = (typeof GAP_REASONS)[number];

/** What is said of a number that is there. */
export const VALUE_FLAGS = ["provisional", "estimated", "computed", "claim", "doubtful"] as const;

export type ValueFlag = (typeof VALUE_FLAGS)[number];

/** The reasons a data file may give for an empty value. */
export const STATED_GAPS: readonly GapReason[] = GAP_REASONS.slice(0, 5);

const MERGER_GAPS = [
  "merger-not-additive",
  "merger-no-counts",
  "merger-no-denominator",
  "merger-part-missing",
] as const;

/** Why there is no number of a merged municipality although there are numbers of those it was made of. */
export type MergerGap = (typeof MERGER_GAPS)[number];

export const isMergerGap = (gap: GapReason | null): gap is MergerGap => MERGER_GAPS.some((one) => one === gap);
