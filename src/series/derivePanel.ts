import type { Catalogue, Indicator, SeriesBreak } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { Selection } from "../selection/selection";
import type { Panel } from "../statistics/panel";
import { breaksBetween, effectOf } from "./breaks";
import { yearsOf } from "./collect";
import { describeCandidates } from "./donorCandidates";
import type { DonorFacts, EvaluationPanel } from "./evaluationTypes";
import type { Asked } from "./gather";
import { findCovariates, type Covariate } from "./panelCovariates";
import { choosePanelYears, type PanelYears } from "./panelYears";
import { comparesPeriods, comparesPlaces } from "./passport";
import { isTown, peersOf } from "./peers";
import { figuresFinder, type Figures, type FiguresAsked } from "./placeFigures";
import { keyOfPanel } from "./keyOfPanel";
import { suggestDonors } from "./suggestDonors";

/** Indicators whose tables `derivePanel` needs. */
export function neededIndicators(selection: Selection, catalogue: Catalogue): string[] {
  const denominator = catalogue.indicators.get(selection.indicator)?.denominator ?? null;
  const divided = selection.show === "rate" && denominator !== null ? [denominator] : [];
  return [...new Set([selection.indicator, ...divided, ...selection.covariates])];
}

/**
 * What can be evaluated of what is asked for, with what had to be left out and why; whether it may be evaluated says
 * `assessPanel`. `show` other than rate is read as value. `selection` is resolved: its indicator exists.
 */
export function derivePanel(asked: Asked): EvaluationPanel {
  const question = askFigures(asked);
  const { indicator, category, show, figuresOf, breaks, selection } = question;
  const { treated } = selection;
  const years = yearsOfPanel(question);
  const range = [years.periods[0] ?? NaN, years.periods.at(-1) ?? NaN] as const;
  const before = [range[0], years.start] as const;
  const covariates = findCovariates({ ...asked, ids: selection.covariates, before }, treated);
  const used = covariates.filter((one) => one.used);
  const donors = donorsOfPanel(question, years, used);
  const units = [
    treated,
    ...donors
      .filter((one) => one.used)
      .map(({ place }) => place)
      .sort(),
  ];
  const subject = { kind: "data", indicator: indicator.id, category, show } as const;
  const panel = buildPanel({ units, years, figuresOf, covariates: used });
  return {
    key: keyOfPanel(subject, treated, panel),
    subject,
    treated,
    names: null,
    panel,
    ...describeYears(years, figuresOf(treated), selection),
    everyYears: indicator.everyYears,
    donors,
    donorsChosen: selection.donors !== null,
    covariates: covariates.map((one) => ({ indicator: one.indicator, used: one.used, periods: one.periods })),
    footnotes: footnotesOf(breaks, units, range),
    ...provenance(units, { years, figuresOf, covariates: used }),
    notComparable: notComparable(indicator),
  };
}

interface Question extends FiguresAsked {
  readonly selection: Selection;
  readonly figuresOf: (place: string) => Figures;
  /** Of the indicator. */
  readonly breaks: readonly SeriesBreak[];
  /** Places that may be donors. */
  readonly places: readonly string[];
}

function askFigures(asked: Asked): Question {
  const { catalogue, dataset, selection } = asked;
  const indicator = catalogue.indicators.get(selection.indicator)!;
  const category = selection.category ?? indicator.headline;
  const show = selection.show === "rate" && indicator.denominator !== null ? "rate" : "value";
  const figures: FiguresAsked = { catalogue, dataset, indicator, category, show };
  const breaks = catalogue.breaks.filter((one) => one.indicator === indicator.id);
  const figuresOf = rememberEach(figuresFinder(figures));
  return { ...figures, selection, figuresOf, breaks, places: candidatesOf(asked) };
}

function yearsOfPanel({ selection, indicator, figuresOf, breaks, places }: Question): PanelYears {
  const { treated, from, to, start, donors } = selection;
  const pool = (donors ?? places).map(figuresOf);
  return choosePanelYears({
    years: [...figuresOf(treated).keys()],
    from,
    to,
    start,
    everyYears: indicator.everyYears,
    withholding: breaks.filter(({ place, effect }) => effect === "withhold" && (place ?? treated) === treated),
    donorsIn: (year) => pool.filter((figures) => figures.has(year)).length,
  });
}

function donorsOfPanel(question: Question, years: PanelYears, covariates: readonly Covariate[]): DonorFacts[] {
  const { selection, places, figuresOf } = question;
  const { periods, start } = years;
  const { treated } = selection;
  const unknown = places.filter((place) => covariates.some((one) => Number.isNaN(one.meanOf(place))));
  const candidates = describeCandidates({
    ...question,
    treated,
    range: [periods[0] ?? NaN, periods.at(-1) ?? NaN],
    withoutCovariate: new Set(unknown),
  });
  const values = periods.map((period) => figuresOf(treated).get(period)!.value);
  const before = periods.filter((period) => period < start).length;
  return suggestDonors({ periods, values, before }, candidates, selection.donors);
}

/** Places that may be donors: the peers of the treated place, and whom the reader names, in code order. */
function candidatesOf(asked: Asked): string[] {
  const { catalogue, selection } = asked;
  const named = (selection.donors ?? []).filter((code) => catalogue.places.has(code));
  const known = catalogue.places.has(selection.treated);
  const peers = known ? peersOf(selection.peers, selection.treated, catalogue) : [];
  const own = selection.peers === "all" ? ownTowns(asked) : [];
  return [...new Set([...peers, ...own, ...named])].filter((code) => code !== selection.treated).sort();
}

/** A visitor's towns lie in no country, so they are nobody's peers; where they have figures they may be donors. */
function ownTowns({ catalogue, dataset, selection }: Asked): string[] {
  const indicator = catalogue.indicators.get(selection.indicator)!;
  const series = { indicator: indicator.id, category: selection.category ?? indicator.headline };
  return [...catalogue.places.values()]
    .filter((place) => isOwnCode(place.code) && isTown(place))
    .filter(({ code }) => yearsOf(dataset, { ...series, place: code }).size > 0)
    .map(({ code }) => code);
}

function rememberEach(find: (place: string) => Figures): (place: string) => Figures {
  const known = new Map<string, Figures>();
  return (place) => {
    const figures = known.get(place) ?? find(place);
    known.set(place, figures);
    return figures;
  };
}

/**
 * Covariates never stand alone: with them the outcome is matched in the first, the middle and the last year before, as
 * Abadie, Diamond & Hainmueller (2010) match three years of theirs. All years would leave the covariates no say.
 */
export const OUTCOME_IN = "outcome:";

interface Numbers {
  readonly years: PanelYears;
  readonly figuresOf: (place: string) => Figures;
  readonly covariates: readonly Covariate[];
}

function buildPanel({ units, years, figuresOf, covariates }: Numbers & { readonly units: string[] }): Panel | null {
  const { periods, start } = years;
  if (!periods.includes(start)) return null;
  const values = units.flatMap((unit) => periods.map((period) => figuresOf(unit).get(period)!.value));
  const panel = { units, periods, outcomes: Float64Array.from(values), treated: 0, firstTreatedPeriod: start };
  const before = periods.filter((period) => period < start);
  if (covariates.length === 0 || before.length === 0) return panel;
  const lags = [before[0]!, before[Math.floor(before.length / 2)]!, before.at(-1)!];
  const rows = units.flatMap((unit) => [
    ...covariates.map((one) => one.meanOf(unit)),
    ...lags.map((period) => figuresOf(unit).get(period)!.value),
  ]);
  const names = [...covariates.map(({ indicator }) => indicator), ...lags.map((period) => `${OUTCOME_IN}${period}`)];
  return { ...panel, covariates: { names, values: Float64Array.from(rows) } };
}

function describeYears(years: PanelYears, own: Figures, selection: Selection) {
  const { start, startIsSuggested, missingBefore, missingNear, leftOut, cutAt } = years;
  const startAsked = selection.start;
  const allPeriods = [...own.keys()];
  return { start, startAsked, startIsSuggested, allPeriods, missingBefore, missingNear, leftOut, cutAt };
}

/** Breaks between the first and the last year that concern one of the units, and cost no more than a word. */
function footnotesOf(breaks: readonly SeriesBreak[], units: readonly string[], range: readonly [number, number]) {
  const crossed = units.flatMap((unit) => breaksBetween(breaks, unit, range));
  return [...new Set(crossed.filter((one) => effectOf([one]) === "footnote").map(({ id }) => id))];
}

function provenance(units: readonly string[], { years, figuresOf, covariates }: Numbers) {
  const cells = units.flatMap((place) =>
    years.periods.flatMap((period) => {
      const figure = figuresOf(place).get(period);
      return figure ? [{ place, period, ...figure }] : [];
    }),
  );
  const flags = cells.flatMap(({ place, period, flag }) =>
    flag === null || flag === "computed" ? [] : [{ place, period, flag }],
  );
  const matched = covariates.flatMap((one) => units.flatMap(one.sourcesOf));
  return { flags, sources: [...new Set([...cells.flatMap(({ sources }) => sources), ...matched])] };
}

function notComparable(indicator: Indicator): ("places" | "periods")[] {
  return [
    ...(comparesPlaces(indicator) ? [] : (["places"] as const)),
    ...(comparesPeriods(indicator) ? [] : (["periods"] as const)),
  ];
}
