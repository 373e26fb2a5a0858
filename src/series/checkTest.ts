import type { Observation } from "../dataset/dataset";
import type { ValueFlag } from "../dataset/gap";
import type { ClaimTest, Indicator } from "../dataset/types";
import { PEERS_MEDIAN } from "../selection/statement";
import { breaksBetween, effectOf } from "./breaks";
import {
  changeOf,
  figureOf,
  gapOfFigure,
  isSaid,
  lineFinder,
  medianOf,
  observationOf,
  peerLines,
  stands,
  type ClaimData,
  type Line,
} from "./claimLines";
import { evaluateLinkOf, linkOf } from "./claimLinks";
import type { CannotReason, Figure, OtherSide, TestOutcome } from "./claimTypes";
import { MIN_BAND } from "./deriveComparison";
import { comparesPeriods, comparesPlaces } from "./passport";
import { isTown } from "./peers";
import { isPercentage } from "./transform";

/** What a test looks at, found in the data. */
interface Question {
  readonly test: ClaimTest;
  readonly data: ClaimData;
  readonly indicator: Indicator;
  readonly category: string;
  readonly line: Line;
  /** Who it is set against or ranked among; empty = nobody. */
  readonly others: readonly Line[];
  /** As many of them must have a number. */
  readonly least: number;
}

/** One place's number, or change, and what it is made of. */
interface Measured {
  readonly value: number;
  readonly from: Figure | null;
  readonly to: Figure | null;
  readonly reason: CannotReason | null;
  readonly breaks: readonly string[];
}

type Found = Pick<TestOutcome, "value" | "alone" | "from" | "to" | "other" | "ranked" | "reason" | "breaks" | "own">;

const NOTHING: Found = {
  value: NaN,
  alone: NaN,
  from: null,
  to: null,
  other: null,
  ranked: 0,
  reason: null,
  breaks: [],
  own: false,
};

/** What the figures at hand say about one test. What cannot be told has a reason and never counts as a failure. */
export function checkTest(test: ClaimTest, data: ClaimData): TestOutcome {
  const { catalogue } = data;
  const indicator = catalogue.indicators.get(test.indicator) ?? null;
  const category = test.category ?? indicator?.headline ?? "";
  const found = indicator ? find(test, data, indicator) : { ...NOTHING, reason: "no-observation" as const };
  const holds = found.reason !== null ? "cannot" : isTrue(found, test) ? "holds" : "fails";
  const { from, to, other } = found;
  const figures = [from, to, other?.from, other?.to].flatMap((one) => one ?? []);
  return {
    ...found,
    test,
    indicator,
    category,
    decides: test.role === "decides" && !isSaid(test.indicator, data),
    holds,
    counted: countedIn(test, indicator),
    acrossBreak: holds !== "cannot" && found.breaks.length > 0,
    flags: [...new Set(figures.map(({ flag }) => flag).filter((flag): flag is ValueFlag => flag !== null))],
    own: found.own || figures.some(({ own }) => own),
    link: linkOf(test, catalogue, found),
    evaluate: evaluateLinkOf(test, catalogue),
  };
}

function isTrue({ value, alone }: Found, { relation, threshold, itself }: ClaimTest): boolean {
  const direction = itself === undefined || stands(alone, itself === "fell" ? "below" : "above", 0);
  return direction && stands(value, relation, threshold);
}

export function countedIn({ quantity }: ClaimTest, indicator: Indicator | null): TestOutcome["counted"] {
  if (quantity === "rank") return "rank";
  if (quantity === "value") return "unit";
  return indicator && isPercentage(indicator) ? "points" : "percent";
}

function find(test: ClaimTest, data: ClaimData, indicator: Indicator): Found {
  const { quantity, against, place } = test;
  const isRank = quantity === "rank";
  if (isSaid(indicator.id, data)) return { ...NOTHING, reason: "claim" };
  const town = data.catalogue.places.get(place);
  const refused =
    (quantity === "change" && !comparesPeriods(indicator)) ||
    ((isRank || against !== null) && !comparesPlaces(indicator)) ||
    (isRank && !(town && isTown(town)));
  if (refused) return { ...NOTHING, reason: "not-comparable" };
  const asked = { indicator, category: test.category ?? indicator.headline, show: "value" as const };
  const many = isRank || against === PEERS_MEDIAN;
  const others = many
    ? peerLines(data, asked, ["centre", place])
    : against === null
      ? []
      : [lineFinder(data, asked)(against)];
  const line = lineFinder(data, asked)(place);
  return measure({ test, data, ...asked, line, others, least: many ? MIN_BAND : others.length });
}

function measure(question: Question): Found {
  const { test, line, others, least } = question;
  const years = [...line.values.keys()].sort((a, b) => a - b);
  const shared = years.filter((year) => others.filter(({ values }) => values.has(year)).length >= least);
  if (others.length < least || (years.length > 0 && shared.length === 0)) {
    return { ...NOTHING, reason: least > 1 ? "few-peers" : "no-observation" };
  }
  const from = test.quantity === "change" ? periodOf(test.from, shared, line) : "";
  const to = periodOf(test.to, shared, line);
  const own = measureLine(question, line, [from, to]);
  const { value: alone, reason, breaks } = own;
  const found = { ...NOTHING, alone, from: own.from, to: own.to, reason, breaks };
  if (reason !== null) return { ...found, alone: NaN };
  if (test.quantity === "rank") return rankOf(found, question, to);
  if (others.length === 0) return { ...found, value: alone };
  return setAgainst(found, question, [from, to]);
}

/** The period a word stands for; empty where there is none. */
function periodOf(word: string, years: readonly number[], { observations }: Line): string {
  const final = (year: number) => observations.get(year)?.flag !== "provisional";
  const year =
    word === "first"
      ? years[0]
      : word === "latest"
        ? years.at(-1)
        : word === "latest-final"
          ? years.findLast(final)
          : undefined;
  if (year !== undefined) return observations.get(year)?.period ?? String(year);
  return ["first", "latest", "latest-final"].includes(word) ? "" : word;
}

function measureLine(question: Question, line: Line, [from, to]: readonly [string, string]): Measured {
  const { data, indicator, category, test } = question;
  const { catalogue, dataset } = data;
  const at = (period: string): Observation | undefined =>
    period === "" ? undefined : observationOf(period, line, { dataset, key: { indicator: indicator.id, category } });
  const figure = (one: Observation | undefined) =>
    one && gapOfFigure(one, catalogue) === null ? figureOf(one, catalogue) : null;
  const [start, end] = [at(from), at(to)];
  const ends = { from: test.quantity === "change" ? figure(start) : null, to: figure(end) };
  const missing = (reason: CannotReason | null): Measured => ({ ...ends, value: NaN, reason, breaks: [] });
  if (!ends.to) return missing(gapOfFigure(end ?? (to === "" ? lastOf(line) : undefined), catalogue));
  if (test.quantity !== "change") return { ...ends, value: ends.to.value, reason: null, breaks: [] };
  if (!ends.from) return missing(start ? gapOfFigure(start, catalogue) : "no-base");
  const years = [Number(ends.from.period.slice(0, 4)), Number(ends.to.period.slice(0, 4))] as const;
  if (years[0] >= years[1]) return missing("no-base");
  const ofIndicator = catalogue.breaks.filter((one) => one.indicator === indicator.id);
  const crossed = breaksBetween(ofIndicator, line.place, years);
  const breaks = crossed.map(({ id }) => id);
  if (effectOf(crossed) === "withhold") return { ...missing("break"), breaks };
  const value = changeOf(ends.from.value, ends.to.value, isPercentage(indicator));
  return { ...ends, value, reason: Number.isNaN(value) ? "zero-base" : null, breaks };
}

/** What there is of a place without a single figure says why. */
function lastOf({ observations }: Line): Observation | undefined {
  return observations.get(Math.max(...observations.keys()));
}

function setAgainst(found: Found, question: Question, periods: readonly [string, string]): Found {
  const { others, least, test } = question;
  const measured = others.map((line) => measureLine(question, line, periods));
  const known = measured.filter(({ reason }) => reason === null);
  if (known.length < least) {
    const reason = least > 1 ? "few-peers" : (measured[0]?.reason ?? "no-observation");
    return { ...found, reason };
  }
  const [only] = known;
  const isPlace = test.against !== PEERS_MEDIAN && only !== undefined;
  const other: OtherSide = {
    place: test.against!,
    count: known.length,
    value: medianOf(Float64Array.from(known, ({ value }) => value)),
    from: isPlace ? only.from : null,
    to: isPlace ? only.to : null,
  };
  const breaks = isPlace ? [...new Set([...found.breaks, ...only.breaks])] : found.breaks;
  return { ...found, value: found.alone - other.value, other, breaks, own: known.some(isOwn) };
}

/** 1 = best as the direction says, or the highest; equal numbers share the better rank. */
function rankOf(found: Found, question: Question, to: string): Found {
  const measured = question.others.map((line) => measureLine(question, line, ["", to]));
  const known = measured.filter(({ reason }) => reason === null);
  if (known.length < question.least) return { ...found, alone: NaN, reason: "few-peers" };
  const sign = question.indicator.direction === "worse" ? -1 : 1;
  const rank = 1 + known.filter(({ value }) => (value - found.alone) * sign > 0).length;
  return { ...found, alone: rank, value: rank, ranked: known.length + 1, own: known.some(isOwn) };
}

const isOwn = ({ from, to }: Measured) => [from, to].some((figure) => figure?.own);
