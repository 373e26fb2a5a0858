import type { ValueFlag } from "../dataset/gap";
import type { Catalogue, Indicator, SeriesBreak } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { Show } from "../selection/selection";
import { breaksToTell } from "./breaks";
import { countryOf, isAggregate } from "./peers";
import type { Grade, Passport, PassportReason, PlaceSeries } from "./types";

interface Question {
  readonly catalogue: Catalogue;
  readonly indicator: Indicator;
  readonly periods: readonly number[];
  /** Series on the screen, highlighted ones first. */
  readonly series: readonly PlaceSeries[];
  readonly breaks: readonly SeriesBreak[];
  /** Every number shown was computed by us from published ones. */
  readonly allComputed: boolean;
  readonly show: Show;
}

export const comparesPlaces = (indicator: Indicator) =>
  indicator.comparable === "both" || indicator.comparable === "places";
export const comparesPeriods = (indicator: Indicator) =>
  indicator.comparable === "both" || indicator.comparable === "periods";

/** What others are divided by, such as inhabitants: size is its subject, and nothing makes it comparable but itself. */
export function measuresSize({ id }: Indicator, { indicators }: Catalogue): boolean {
  return [...indicators.values()].some(({ denominator }) => denominator === id);
}

/** Answers "may these numbers be compared?" from the rules that the data carry. */
export function assessComparability(question: Question): Passport {
  const { catalogue, indicator, series } = question;
  const highlighted = series.filter((one) => one.role === "highlight").map((one) => one.place);
  const acrossPlaces: PassportReason[] = [];
  // Where a visitor's city lies nobody has said.
  const countries = highlighted.map((code) => countryOf(code, catalogue)).filter((code) => !isOwnCode(code));
  if (new Set(countries).size > 1) acrossPlaces.push({ kind: "countries" });
  const aggregates = highlighted.filter((code) => isAggregate(catalogue.places.get(code)!));
  if (aggregates.length > 0) acrossPlaces.push({ kind: "aggregate", places: aggregates });
  const sized = question.show === "value" || question.show === "rank";
  const isSize = measuresSize(indicator, catalogue);
  if (indicator.aggregation === "sum" && sized && series.length > 1 && !isSize) acrossPlaces.push({ kind: "counts" });
  const own = ownPlaces(question, highlighted);
  if (own.length > 0) acrossPlaces.push({ kind: "own", places: own });
  const publishers = publishersOf(series, catalogue);
  if (publishers > 1) acrossPlaces.push({ kind: "sources", count: publishers });

  const acrossPeriods: PassportReason[] = [
    ...breaksToTell(question.breaks, highlighted).map((seriesBreak): PassportReason => ({
      kind: "break",
      id: seriesBreak.id,
    })),
    ...missingYears(question.periods, indicator.everyYears),
  ];
  const flagged = flaggedPeriods(question);
  const caveat: PassportReason[] = indicator.caveat.en === "" ? [] : [{ kind: "caveat", indicator: indicator.id }];
  const doubtful = flagged.some((reason) => reason.kind === "flag" && reason.flag === "doubtful");
  return {
    betweenPlaces: grade(comparesPlaces(indicator), acrossPlaces.length > 0 || doubtful),
    betweenPeriods: grade(comparesPeriods(indicator), acrossPeriods.length > 0 || flagged.length > 0),
    reasons: [
      ...caveat,
      ...(question.allComputed ? [{ kind: "computed" } as const] : []),
      ...acrossPeriods,
      ...flagged,
      ...acrossPlaces,
    ],
  };
}

function grade(allowed: boolean, reservations: boolean): Grade {
  if (!allowed) return "no";
  return reservations ? "care" : "yes";
}

/**
 * Highlighted places with a visitor's figures beside shipped ones of the same indicator: only the visitor knows whether
 * they count the same. Of an indicator of the visitor's own its caveat says so.
 */
function ownPlaces({ indicator, series }: Question, highlighted: readonly string[]): string[] {
  if (isOwnCode(indicator.id)) return [];
  const isOwn = (one: PlaceSeries) => one.sources.some((id, i) => one.gaps[i] === null && isOwnCode(id));
  return series.filter((one) => highlighted.includes(one.place) && isOwn(one)).map((one) => one.place);
}

function publishersOf(series: readonly PlaceSeries[], catalogue: Catalogue): number {
  const ids = new Set(series.flatMap((one) => one.sources.filter((_, i) => one.gaps[i] === null)));
  return new Set([...ids].map((id) => catalogue.sources.get(id)?.publisher ?? id)).size;
}

/** Stretches without a number that are longer than the usual distance between periods. */
export function missingYears(periods: readonly number[], everyYears: number): PassportReason[] {
  return periods.slice(1).flatMap((before, i): PassportReason[] => {
    const after = periods[i]!;
    return before - after > everyYears ? [{ kind: "missing-years", after, before }] : [];
  });
}

const RESERVED: readonly ValueFlag[] = ["doubtful", "provisional", "estimated"];

function flaggedPeriods({ series, periods }: Question): PassportReason[] {
  const shown = series.filter((one) => one.role === "highlight");
  return RESERVED.flatMap((flag): PassportReason[] => {
    const years = periods.filter((_, i) => shown.some((one) => one.flags[i] === flag));
    return years.length > 0 ? [{ kind: "flag", flag, periods: years }] : [];
  });
}
