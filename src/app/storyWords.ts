import { formatFull, formatShort } from "../base/formatNumber";
import type { Catalogue, ClaimTest, Indicator, Verdict } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import { PEERS_MEDIAN } from "../selection/statement";
import type { CannotReason, Figure, TestOutcome } from "../series/claimTypes";
import { comparesPlaces } from "../series/passport";
import type { VerdictShape } from "../view/VerdictBadge";

export const VERDICT_SHAPES: Readonly<Record<Verdict, VerdictShape>> = {
  supported: "full",
  partly: "half",
  contradicted: "none",
  unchecked: "open",
};

export const HOLDS_SHAPES: Readonly<Record<TestOutcome["holds"], VerdictShape>> = {
  holds: "full",
  fails: "none",
  cannot: "open",
};

interface Context {
  readonly catalogue: Catalogue;
  readonly t: StoryTranslator;
}

type Counted = TestOutcome["counted"];

/** "44.2 per 10,000 dwellings", "58% of respondents". */
export function withUnit(value: string, indicator: Indicator, t: StoryTranslator): string {
  if (indicator.unit === "percent-change") return t("story.percent", { value });
  const unit = t.text(indicator.unitLabel);
  return unit.startsWith("%") ? `${value}${unit}` : `${value} ${unit}`;
}

/** A number in the unit of its indicator, without the unit. What is itself a change carries its sign. */
export function numberOf(value: number, indicator: Indicator, t: StoryTranslator): string {
  if (indicator.unit === "percent-change") return round(value, t.locale, true);
  return writtenOf(value, indicator, { locale: t.locale, signed: false });
}

/** A median of whole numbers may fall half-way between two. */
function writtenOf(value: number, { decimals }: Indicator, style: { readonly locale: string; readonly signed: boolean }) {
  const isHalf = decimals === 0 && !Number.isInteger(value);
  return isHalf ? formatFull(value, { ...style, decimals: 1 }) : formatShort(value, { ...style, decimals });
}

/** Whole percents from ten on: a tenth of them would be more than the figures can carry. */
export function round(value: number, locale: string, signed: boolean): string {
  const decimals = Number.isInteger(value) || Math.abs(value) >= 9.95 ? 0 : 1;
  return formatFull(value, { locale, decimals, signed });
}

export interface Amount {
  readonly counted: Counted;
  readonly indicator: Indicator;
  /** A difference to others, which carries a sign and is in points where both are percents. */
  readonly difference?: boolean;
  /** A limit is written as it was set. */
  readonly plain?: boolean;
}

/** A change, a number or a rank with what it is counted in. */
export function amountText(value: number, amount: Amount, t: StoryTranslator): string {
  const { counted, indicator, difference = false, plain = false } = amount;
  if (counted === "rank") {
    const said = round(value, t.locale, difference);
    return difference ? t.plural("story.places", value, { count: said }) : t("story.rank", { value: said });
  }
  if (counted === "points" || (counted === "percent" && difference)) return pointsText(value, !plain, t);
  if (counted === "percent") return t("story.percent", { value: round(value, t.locale, !plain) });
  if (!difference) return withUnit(numberOf(value, indicator, t), indicator, t);
  if (indicator.unit.startsWith("percent")) return pointsText(value, !plain, t);
  return withUnit(writtenOf(value, indicator, { locale: t.locale, signed: !plain }), indicator, t);
}

const pointsText = (value: number, signed: boolean, t: StoryTranslator) =>
  t.plural("story.points", value, { count: round(value, t.locale, signed) });

/** A period as a reader writes it: "2007/2008" and "2010-Q1" stay what they are. */
export const periodText = (period: string) => period.replace("/", "–");

function periodOf({ period, flag, own }: Figure, t: StoryTranslator): string {
  const said = [flag && flag !== "computed" ? t(`flag.${flag}`) : "", own ? t("story.own.figure") : ""].filter(Boolean);
  return said.length === 0 ? periodText(period) : `${periodText(period)} (${said.join(", ")})`;
}

export interface TestWords {
  readonly name: string;
  /** The numbers. */
  readonly numbers: string;
  /** What they are set against; empty where they stand alone. */
  readonly versus: string;
  /** What would make it hold. */
  readonly limit: string;
  /** Why nothing can be said; empty otherwise. */
  readonly reason: string;
  readonly marks: readonly string[];
  /** What a break between the two numbers does to their digits, a sentence each. */
  readonly breaks: readonly string[];
  readonly source: string;
}

/** Everything a line of "The figures" says. */
export function testWords(outcome: TestOutcome, { catalogue, t }: Context): TestWords {
  const { test, indicator, from, to, other, flags, acrossBreak, own } = outcome;
  const sources = [from, to, other?.from, other?.to].flatMap((figure) => (figure ? [figure.source] : []));
  const publishers = [...new Set(sources)].flatMap((id) => catalogue.sources.get(id)?.publisher ?? []);
  return {
    name: t.text(test.label),
    numbers: indicator ? numbersOf(outcome, indicator, t) : t("story.noIndicator"),
    versus: indicator ? versusOf(outcome, indicator, { catalogue, t }) : "",
    limit: indicator ? limitOf(outcome, indicator, { catalogue, t }) : "",
    reason: outcome.holds === "cannot" && indicator ? cannotText(outcome, t) : "",
    marks: [
      ...(flags.includes("doubtful") ? [t("flag.doubtful")] : []),
      ...(acrossBreak ? [t("story.acrossBreak")] : []),
      ...(own ? [t("story.own")] : []),
    ],
    breaks: roundingsOf(outcome, { catalogue, t }),
    source: publishers.length === 0 ? "" : t("story.source", { publisher: [...new Set(publishers)].join(", ") }),
  };
}

/** Where one of the two numbers is rounded, a small change may lie within that. */
function roundingsOf({ breaks, holds }: TestOutcome, { catalogue, t }: Context): string[] {
  const crossed = catalogue.breaks.filter(({ id, kind }) => kind === "rounding" && breaks.includes(id));
  return holds === "cannot" ? [] : [...new Set(crossed.map(({ label }) => t.text(label)))];
}

function numbersOf(outcome: TestOutcome, indicator: Indicator, t: StoryTranslator): string {
  const { test, from, to, alone, counted, ranked } = outcome;
  if (test.quantity === "rank") {
    if (!to || Number.isNaN(alone)) return t("story.line.none");
    return t("story.line.rank", { rank: alone, count: ranked, period: periodOf(to, t) });
  }
  if (test.quantity === "value") {
    if (!to) return t("story.line.none");
    return `${withUnit(numberOf(to.value, indicator, t), indicator, t)}, ${periodOf(to, t)}`;
  }
  if (!from && !to) return t(outcome.reason === "not-comparable" ? "story.line.withheld" : "story.line.none");
  if (from && !to) return t("story.line.onlyFrom", { first: numbered(from, indicator, t), from: periodOf(from, t) });
  if (to && !from) return t("story.line.onlyTo", { last: numbered(to, indicator, t), to: periodOf(to, t) });
  const said = {
    first: numberOf(from!.value, indicator, t),
    last: numbered(to!, indicator, t),
    from: periodOf(from!, t),
    to: periodOf(to!, t),
  };
  return Number.isNaN(alone)
    ? t("story.line.both", said)
    : t("story.line.change", { ...said, change: amountText(alone, { counted, indicator }, t) });
}

const numbered = ({ value }: Figure, indicator: Indicator, t: StoryTranslator) =>
  withUnit(numberOf(value, indicator, t), indicator, t);

function versusOf(outcome: TestOutcome, indicator: Indicator, { catalogue, t }: Context): string {
  const { other, counted, value } = outcome;
  if (!other || Number.isNaN(other.value)) return "";
  const place = catalogue.places.get(other.place);
  const name =
    other.place === PEERS_MEDIAN ? t.plural("story.median", other.count) : place ? t.text(place.name) : other.place;
  const theirs = t("story.versus", { name, value: amountText(other.value, { counted, indicator }, t) });
  if (Number.isNaN(value)) return theirs;
  return `${theirs}; ${t("story.difference", { value: amountText(value, { counted, indicator, difference: true }, t) })}`;
}

function limitOf({ test, counted }: TestOutcome, indicator: Indicator, { catalogue, t }: Context): string {
  const difference = test.against !== null;
  if (counted === "rank" && !difference && test.relation === "at-most") {
    return test.threshold === 1 ? t("story.limit.first") : t("story.limit.rank", { limit: test.threshold });
  }
  const limit = amountText(test.threshold, { counted, indicator, difference, plain: test.threshold === 0 }, t);
  const said = t(`story.limit.${difference ? "difference." : ""}${test.relation}` as "story.limit.below", { limit });
  if (test.itself === undefined) return said;
  const place = catalogue.places.get(test.place);
  const told = { place: place ? t.text(place.name) : test.place, limit: lowerFirst(said) };
  return t(`story.limit.itself.${test.itself}`, told);
}

export function reasonText(reason: CannotReason | null, t: StoryTranslator): string {
  if (reason === null) return "";
  return reason === "few-peers" ? t("story.few-peers") : t(`gap.${reason}`);
}

/** Why a test cannot be computed: between places or between years, whichever its figures do not compare. */
export function cannotText({ reason, indicator, test }: TestOutcome, t: StoryTranslator): string {
  const compares = test.quantity === "rank" || test.against !== null;
  if (reason === "not-comparable" && compares && indicator && !comparesPlaces(indicator)) return t("story.notBetweenPlaces");
  return reasonText(reason, t);
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** In which of the groups of "The figures" a test stands; what decides nothing stands beside them. */
export type Side = "for" | "against" | "cannot" | "beside";

export function sideOf({ test, holds }: TestOutcome): Side {
  if (test.role !== "decides") return "beside";
  return holds === "holds" ? "for" : holds === "fails" ? "against" : "cannot";
}

/** Whether a test is shown among the figures: another reading of the same words stands among the readings alone. */
export const isShown = ({ test }: { readonly test: ClaimTest }) => test.role !== "reading";
