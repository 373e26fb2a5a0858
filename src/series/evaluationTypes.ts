import type { ValueFlag } from "../dataset/gap";
import type { Panel } from "../statistics/panel";
import type { CovariateFacts, DonorIn, DonorNote, DonorOut, EvaluationSubject, LeftOutYear } from "./panelTypes";

/** A place that may stand for what would have happened anyway. Numbers are NaN where it has too few years before. */
export interface DonorFacts {
  readonly place: string;
  /** Whether the figures are computed with it. */
  readonly used: boolean;
  /** Whether the page suggests it, whatever the reader chose. */
  readonly suggested: boolean;
  readonly reasonsIn: readonly DonorIn[];
  readonly reasonsOut: readonly DonorOut[];
  readonly notes: readonly DonorNote[];
  /** Whether it has a figure in every year of the panel; else the years without. */
  readonly complete: boolean;
  readonly missing: readonly number[];
  /** Mean of the years before, and what it is of the treated place's. */
  readonly meanBefore: number;
  readonly levelRatio: number;
  /** Least-squares change per year before, and that minus the treated place's. */
  readonly slopeBefore: number;
  readonly slopeDifference: number;
  /** Root mean squared difference from the treated place's path before; the second with both means taken away. */
  readonly distance: number;
  readonly shapeDistance: number;
}

/** What can be evaluated out of figures and choices, and what could not be used. */
export interface EvaluationPanel {
  /** The same for the same numbers, start and covariates. */
  readonly key: string;
  readonly subject: EvaluationSubject;
  readonly treated: string;
  /** What the units are called, where they are no places of the catalogue. */
  readonly names: ReadonlyMap<string, string> | null;
  /**
   * Treated place first (row 0), then the used donors in code order; the years in which all of them have figures. null
   * where the treated place has none, or none from the start on. May have too few donors or years: ask `assessPanel`.
   */
  readonly panel: Panel | null;
  /** First year under the policy: a year of the panel where there is one. */
  readonly start: number;
  /** As the reader asked; null = suggested here, and no statement about when a policy began. */
  readonly startAsked: number | null;
  readonly startIsSuggested: boolean;
  /** Years in which the treated place has a figure, whatever the range: among them the start is chosen. */
  readonly allPeriods: readonly number[];
  /**
   * Years before the start, after the treated place's first figure, in which it should have one and has none. Those
   * that `from` cuts off count: a window chosen around a gap does not heal it.
   */
  readonly missingBefore: readonly number[];
  /** Of the five years right before the start those in which the treated place has no figure. */
  readonly missingNear: readonly number[];
  /** Usual distance of the periods in years. */
  readonly everyYears: number;
  readonly leftOut: readonly LeftOutYear[];
  /** Every candidate, used ones first, then the nearest. */
  readonly donors: readonly DonorFacts[];
  /** Whether the reader named the donors. */
  readonly donorsChosen: boolean;
  readonly covariates: readonly CovariateFacts[];
  /** Ids of breaks: the one the panel is cut at, and those that are footnoted within it. */
  readonly cutAt: readonly string[];
  readonly footnotes: readonly string[];
  /** Figures of the panel that are not final or not sure. */
  readonly flags: readonly { readonly place: string; readonly period: number; readonly flag: ValueFlag }[];
  /** Ids of the sources of the panel's numbers. */
  readonly sources: readonly string[];
  /** What the figures of this indicator must not be compared across. */
  readonly notComparable: readonly ("places" | "periods")[];
}

export const METHODS = ["did", "sc", "sdid", "its"] as const;
export type EvaluationMethod = (typeof METHODS)[number];

/** Why there is no counterfactual. */
export type PanelRefusal =
  | { readonly kind: "no-figures"; readonly place: string }
  | { readonly kind: "not-comparable"; readonly between: "places" | "periods" }
  /** `periods`: the years before at hand. `missing`: those that are not, of the needed ones right before the start. */
  | {
      readonly kind: "short-before";
      readonly periods: readonly number[];
      readonly missing: readonly number[];
      readonly needed: number;
    }
  /** Years before the start without a figure of this place. */
  | { readonly kind: "missing"; readonly place: string; readonly periods: readonly number[] }
  | { readonly kind: "nothing-after"; readonly start: number; readonly latest: number }
  | { readonly kind: "short-after"; readonly periods: readonly number[]; readonly needed: number }
  | { readonly kind: "few-donors"; readonly donors: readonly string[]; readonly needed: number }
  /** The panel is cut at this break, and too little is left. */
  | { readonly kind: "break"; readonly id: string }
  | { readonly kind: "poor-fit"; readonly method: EvaluationMethod; readonly fit: Fit; readonly limit: number };

/** Refusals of what compares with donors, and of the interrupted time series, which needs none. Empty = can run. */
export interface PanelAssessment {
  readonly counterfactual: readonly PanelRefusal[];
  readonly series: readonly PanelRefusal[];
}

/** How closely a counterfactual follows the treated place before the start. */
export interface Fit {
  readonly verdict: "good" | "weak" | "poor";
  /** Root mean squared difference before, in the unit of the indicator; of sdid once its mean is taken away. */
  readonly rmspe: number;
  /** RMSPE by the root mean square of the treated outcome before (Adhikari & Alm 2016). */
  readonly index: number;
  /** RMSPE by the standard deviation of the treated place's own years before: 1 = no better than its flat mean. */
  readonly ofSpread: number;
  /**
   * Effect there would be if the gap went on after the start as it moved before (its least-squares slope). NaN for the
   * synthetic control and the interrupted time series.
   */
  readonly drift: number;
  /**
   * What made it weak or poor. `trend`: the drift before, carried on, would be the whole effect or more, which is poor
   * together with `spread`.
   */
  readonly reasons: readonly ("index" | "spread" | "trend")[];
}

/** `level`: share of 1 that the interval covers; less than asked where there are too few donors for more. */
export interface EffectInterval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}

/**
 * Why chance leaves no interval. `exact-placebos`: so many placebos, these `units` of `of`, fit the years before
 * exactly that what they show after is without a limit beside it. `not-finite`: a placebo gives no number.
 */
export type NoInterval =
  | { readonly kind: "few-donors"; readonly donors: number }
  | { readonly kind: "exact-placebos"; readonly units: readonly string[]; readonly of: number }
  | { readonly kind: "not-finite" };

/** What is common to the methods. Arrays over the panel's periods, or its units, in order. */
interface EffectResult {
  /** Average over the treated periods, in the unit of the indicator. */
  readonly effect: number;
  readonly interval: EffectInterval | null;
  /** Why there is none. */
  readonly noInterval: NoInterval | null;
  readonly fit: Fit;
  /** The counterfactual, one a period. */
  readonly path: Float64Array;
  readonly gap: Float64Array;
  /** One a unit, the treated 0. */
  readonly weights: Float64Array;
  readonly preRmspe: number;
  readonly postRmspe: number;
}

export interface EventStudyPoint {
  readonly period: number;
  readonly effect: number;
  readonly lower: number;
  readonly upper: number;
}

export interface DidEvaluation extends EffectResult {
  readonly eventStudy: readonly EventStudyPoint[];
  /** Share of the donors' own differences that are at least as far from zero, the treated counted in. */
  readonly p: number;
}

export interface PlaceboPath {
  readonly unit: string;
  /** One a period. */
  readonly gap: Float64Array;
  readonly preRmspe: number;
  readonly effect: number;
  /** RMSPE after by RMSPE before. */
  readonly ratio: number;
}

export interface LeaveOneOutRun {
  /** The donor left out. */
  readonly unit: string;
  readonly effect: number;
  readonly path: Float64Array;
  readonly gap: Float64Array;
  readonly preRmspe: number;
}

export interface PlaceboInTime {
  /** The pretended start, and the years it was worked on. */
  readonly start: number;
  readonly periods: readonly number[];
  readonly effect: number;
  readonly path: Float64Array;
  readonly gap: Float64Array;
  readonly preRmspe: number;
  readonly postRmspe: number;
}

export interface ScEvaluation extends EffectResult {
  /** RMSPE ratios of all units, the treated one too, the largest first. */
  readonly ratios: readonly { readonly unit: string; readonly ratio: number }[];
  readonly rank: number;
  /** Whether the interval scales each placebo by the fit before; not where the treated place itself fits exactly. */
  readonly isScaled: boolean;
  /** rank / units */
  readonly p: number;
  /** Smallest p there can be with so many units. */
  readonly smallestP: number;
  /** Every donor as if it were the treated one; the treated place left out of their pools. */
  readonly placebos: readonly PlaceboPath[];
  /** null where the time before is too short to be split. */
  readonly placeboInTime: PlaceboInTime | null;
  readonly leaveOneOut: readonly LeaveOneOutRun[];
  /** With covariates: how each is weighed, and its value for the treated place, the synthetic one, the donors' mean. */
  readonly balance: readonly {
    readonly name: string;
    readonly weight: number;
    readonly treated: number;
    readonly synthetic: number;
    readonly donors: number;
  }[];
}

export interface SdidEvaluation extends EffectResult {
  readonly standardError: number;
  /** One a period before the start. */
  readonly timeWeights: Float64Array;
}

export interface ItsTerm {
  readonly estimate: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

export interface ItsEvaluation {
  /** Jump at the start; change of the yearly slope after it. */
  readonly level: ItsTerm;
  readonly slope: ItsTerm;
  /** Average distance from the continued line over the treated periods. */
  readonly effect: number;
  readonly interval: EffectInterval | null;
  readonly noInterval: null;
  /** Of the standard errors, in periods, and of Student's t. */
  readonly lags: number;
  readonly degreesOfFreedom: number;
  readonly fit: Fit;
  /** The line before, continued, with its band; one a period. */
  readonly path: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly gap: Float64Array;
}

/**
 * What became of a method. Where the fit is poor, `attempt` holds what it gave: its path before the start shows why;
 * what comes after is no effect and is not to be shown as one.
 */
export type MethodOutcome<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "refused"; readonly refusals: readonly PanelRefusal[]; readonly attempt: Result | null };

export interface Evaluation {
  readonly key: string;
  readonly units: readonly string[];
  readonly periods: readonly number[];
  readonly firstTreatedPeriod: number;
  /** Outcomes of the treated place, one a period. */
  readonly actual: Float64Array;
  readonly did: MethodOutcome<DidEvaluation>;
  readonly sc: MethodOutcome<ScEvaluation>;
  readonly sdid: MethodOutcome<SdidEvaluation>;
  readonly its: MethodOutcome<ItsEvaluation>;
}

export interface EvaluationProgress {
  readonly done: number;
  readonly total: number;
}
