import { formatFull, formatShort } from "../base/formatNumber";
import type { Dataset } from "../dataset/dataset";
import type { Catalogue, Indicator } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import { HOME_PLACE } from "../selection/selection";
import { breaksBetween, effectOf } from "../series/breaks";
import { isStatistic, yearsOf } from "../series/collect";
import { peersOf } from "../series/peers";
import { quartiles } from "../statistics/quartiles";
import { valueAxis } from "./axes";
import { LEAST_PEERS, medianNumbers, seriesNumbers, type DrawnNumber } from "./miniNumbers";
import { splitSegments, type LinePoint, type Segments } from "./segments";

export interface MiniLine extends Segments {
  readonly id: string;
  readonly name: string;
  readonly kind: "home" | "other" | "median";
  /** Number of the place's colour; 0 for the median. */
  readonly slot: number;
  readonly points: readonly LinePoint[];
  /** Points whose number stands beside them: the first, and a peak between the ends. */
  readonly named: readonly LinePoint[];
  /** Years whose number is provisional, estimated or doubtful. */
  readonly hollow: readonly number[];
}

/** A small line chart of an indicator. */
export interface MiniTrend {
  readonly kind: "trend";
  readonly title: string;
  readonly unit: string;
  readonly years: readonly number[];
  readonly x: readonly [number, number];
  readonly y: { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };
  /** In the order of drawing: what matters most comes last. */
  readonly lines: readonly MiniLine[];
  /** The other centre cities, one run of points a line piece. */
  readonly context: readonly (readonly LinePoint[])[];
  readonly tick: (value: number) => string;
  readonly label: (value: number) => string;
  /** All lines of a year in words. */
  readonly readOut: (index: number) => string;
  /** What the chart shows, for who does not see it. */
  readonly summary: string;
  /** What a sign in the chart means, a sentence each. */
  readonly notes: readonly string[];
  /** Every number that is drawn: of the places, the median, and the others in grey. */
  readonly numbers: () => readonly DrawnNumber[];
}

/** Figures of one year, of a few places. */
export interface MiniBars {
  readonly kind: "bars";
  readonly title: string;
  readonly unit: string;
  /** null where each row has its own. */
  readonly year: number | null;
  /** `share`: length between 0 and 1. */
  readonly rows: readonly MiniBar[];
  /** Every number that is drawn. */
  readonly numbers: () => readonly DrawnNumber[];
}

export interface MiniBar {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly share: number;
  readonly slot: number;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  readonly t: StoryTranslator;
}

export interface MiniSubject {
  readonly indicator: string;
  /** null = the headline. */
  readonly category: string | null;
  readonly place: string;
  /** A second place in colour. */
  readonly other: string | null;
}

interface Gathered extends Setting {
  readonly indicator: Indicator;
  readonly title: string;
  readonly named: readonly Series[];
  readonly peers: readonly Series[];
}

interface Series {
  readonly code: string;
  readonly points: readonly FlaggedPoint[];
  readonly sourceOf: (year: number) => readonly string[];
}

/** What a reader must know of a number before taking it as it stands. */
const RESERVATIONS = ["provisional", "estimated", "doubtful"] as const;

interface FlaggedPoint extends LinePoint {
  readonly flag: (typeof RESERVATIONS)[number] | null;
}

/** A line where there are two years or more, bars where there is one, null where there is no figure. */
export function buildMiniFigure(subject: MiniSubject, setting: Setting): MiniTrend | MiniBars | null {
  const { catalogue, dataset, t } = setting;
  const indicator = catalogue.indicators.get(subject.indicator);
  if (!indicator) return null;
  const category = subject.category ?? indicator.headline;
  const pointsOf = (code: string) => seriesOf(dataset, { indicator: indicator.id, category, place: code });
  const named = [subject.place, ...(subject.other === null ? [] : [subject.other])].map(pointsOf);
  const home = named[0]!;
  if (home.points.length === 0) return null;
  const others = peersOf("centre", subject.place, catalogue).filter((code) => code !== subject.other);
  const peers = others.map(pointsOf).filter(({ points }) => points.length > 0);
  const part = catalogue.categories.find((one) => one.indicator === indicator.id && one.id === category);
  const whole = category === indicator.headline || !part;
  const title = t.text(indicator.label) + (whole ? "" : `: ${t.text(part.label)}`);
  const gathered = { ...setting, indicator, title, named, peers };
  return home.points.length > 1 && indicator.comparable !== "neither" && indicator.comparable !== "places"
    ? trendOf(gathered)
    : barsOf(gathered);
}

function seriesOf(dataset: Dataset, key: { indicator: string; category: string; place: string }): Series {
  const known = new Map([...yearsOf(dataset, key)].filter(([, observation]) => isStatistic(observation)));
  const points = [...known]
    .map(([year, { value, flag }]) => ({ index: year, year, value, flag: RESERVATIONS.find((one) => one === flag) ?? null }))
    .sort((a, b) => a.year - b.year);
  return { code: key.place, points, sourceOf: (year) => [known.get(year)?.source ?? []].flat() };
}

const nameOf = (code: string, { catalogue, t }: Setting) => t.text(catalogue.places.get(code)?.name ?? EMPTY);
const EMPTY = { en: "?", nl: "?", fr: "?", de: "?" };

/** Mechelen has the first colour wherever it stands. */
const slotOf = (code: string, position: number) => (code === HOME_PLACE ? 1 : position + 2);

function trendOf(gathered: Gathered): MiniTrend {
  const { indicator, named, peers, t } = gathered;
  const medians = medianNumbers(peers).map(({ year, value }) => ({ index: year, year, value }));
  const lines = [
    ...(medians.length > 0 ? [lineOf("median", t("story.chart.median"), { kind: "median", slot: 0, points: medians })] : []),
    ...named
      .map(({ code, points }, i) => {
        const kind = i === 0 ? ("home" as const) : ("other" as const);
        const hollow = points.flatMap(({ year, flag }) => (flag === null ? [] : [year]));
        return { ...lineOf(code, nameOf(code, gathered), { kind, slot: slotOf(code, i), points }), hollow, named: namedOf(points) };
      })
      .reverse(),
  ].map((line) => ({ ...line, ...splitSegments(line.points, indicator.everyYears) }));
  const shown = lines.flatMap(({ points }) => points);
  const values = [...shown, ...peers.flatMap(({ points }) => points)].map(({ value }) => value);
  const years = [...new Set(shown.map(({ year }) => year))].sort((a, b) => a - b);
  const axis = valueAxis(values, { fromZero: indicator.zeroBaseline, include: [] });
  const label = (value: number) => shortOf(value, indicator, t);
  const ofIndicator = gathered.catalogue.breaks.filter((one) => one.indicator === indicator.id);
  const isApart = (code: string, span: readonly [number, number]) =>
    effectOf(breaksBetween(ofIndicator, code, span)) === "withhold";
  const model = { lines, years, label, unit: t.text(indicator.unitLabel), title: gathered.title };
  return {
    ...model,
    kind: "trend",
    x: [years[0]!, years.at(-1)!],
    y: { domain: axis.domain, ticks: axis.ticks },
    context: peers.flatMap(({ points }) => splitSegments(points, indicator.everyYears).runs),
    tick: (value) => new Intl.NumberFormat(t.locale).format(value),
    readOut: (index) => readOutOf(model, years[index] ?? years.at(-1)!, t),
    summary: summaryOf({ ...model, isApart }, t),
    notes: [
      ...(peers.length >= LEAST_PEERS ? [t("story.chart.grey", { count: peers.length })] : []),
      ...(lines.some(({ bridges }) => bridges.length > 0) ? [t("story.chart.dashed")] : []),
      ...(axis.domain[0] === 0 ? [] : [t("chart.noZero")]),
      flagNote(gathered),
    ].filter(Boolean),
    numbers: () => [...seriesNumbers(named), ...medianNumbers(peers), ...seriesNumbers(peers)],
  };
}

/** A median of whole numbers may fall half-way between two. */
function shortOf(value: number, { decimals }: Indicator, { locale }: StoryTranslator): string {
  const isHalf = decimals === 0 && !Number.isInteger(value);
  return isHalf ? formatFull(value, { locale, decimals: 1 }) : formatShort(value, { locale, decimals });
}

const lineOf = (id: string, name: string, more: Pick<MiniLine, "kind" | "slot" | "points">) => ({
  id,
  name,
  named: [],
  hollow: [],
  ...more,
});

/** Of the whole span: nearer to an end its number would touch that of the end. */
const LEAST_APART = 0.15;

function namedOf(points: readonly LinePoint[]): LinePoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return [];
  const apart = (last.year - first.year) * LEAST_APART;
  const peak = points.reduce((best, point) => (point.value > best.value ? point : best));
  const isBetween = peak.value > Math.max(first.value, last.value);
  const hasRoom = peak.year - first.year >= apart && last.year - peak.year >= apart;
  return isBetween && hasRoom ? [first, peak] : [first];
}

/** "2025 provisional". */
function flagNote({ named, t }: Gathered): string {
  const said = named.flatMap(({ points }) =>
    points.flatMap(({ year, flag }) => (flag === null ? [] : [`${year} ${t(`flag.${flag}`)}`])),
  );
  return said.length === 0 ? "" : t("story.chart.flagged", { list: [...new Set(said)].join(", ") });
}

type Words = Pick<MiniTrend, "lines" | "label" | "unit" | "title">;

interface SummaryWords extends Words {
  /** Whether a break forbids to say how a line went from one year to another. */
  readonly isApart: (id: string, span: readonly [number, number]) => boolean;
}

function readOutOf({ lines, label, unit }: Words, year: number, t: StoryTranslator): string {
  const parts = [...lines].reverse().map(({ name, points }) => {
    const point = points.find((one) => one.year === year);
    return `${name} ${point ? label(point.value) : t("story.chart.none")}`;
  });
  return `${year}: ${parts.join(", ")} (${unit})`;
}

function summaryOf({ lines, label, unit, title, isApart }: SummaryWords, t: StoryTranslator): string {
  const parts = [...lines].reverse().map(({ id, name, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return t("summary.none", { name });
    const said = { name, first: label(first.value), from: first.year, last: label(last.value), to: last.year };
    if (first === last) return t("summary.single", said);
    if (isApart(id, [first.year, last.year])) return t("story.chart.apart", said);
    return t(last.value > first.value ? "summary.rose" : last.value < first.value ? "summary.fell" : "summary.same", said);
  });
  return [t("story.chart.summary", { title, unit }), ...parts].join(" ");
}

type Known = readonly Pick<FlaggedPoint, "value" | "flag">[];

const medianOf = (known: Known) => quartiles(known.map(({ value }) => value)).median;

/** A median is as sure as the numbers behind it. */
const flagOfAny = (known: Known) => known.find(({ flag }) => flag !== null)?.flag ?? null;

/** The place, the median and the outermost of the others: enough to see where it stands. */
function barsOf(gathered: Gathered): MiniBars {
  const { indicator, named, peers, t, title } = gathered;
  const year = named[0]!.points.at(-1)!.year;
  const at = (points: readonly FlaggedPoint[]) => points.filter((one) => one.year === year);
  const known = peers.flatMap(({ code, points }) => at(points).map(({ value, flag }) => ({ code, value, flag })));
  known.sort((a, b) => b.value - a.value);
  const ends = known.length >= LEAST_PEERS ? [known[0]!, known.at(-1)!] : known;
  const rows = [
    ...named.flatMap(({ code, points }, i) =>
      at(points).map(({ value, flag }) => {
        return { id: code, name: nameOf(code, gathered), value, flag, slot: slotOf(code, i) };
      }),
    ),
    ...(known.length >= LEAST_PEERS
      ? [{ id: "median", name: t("story.chart.median"), value: medianOf(known), flag: flagOfAny(known), slot: 0 }]
      : []),
    ...ends.map(({ code, ...point }) => ({ id: code, name: nameOf(code, gathered), ...point, slot: 0 })),
  ];
  const most = Math.max(...rows.map(({ value }) => value), 0);
  return {
    kind: "bars",
    title,
    unit: t.text(indicator.unitLabel),
    year,
    numbers: () => {
      const drawn = [...seriesNumbers(named), ...medianNumbers(peers), ...seriesNumbers(peers)];
      return drawn.filter((one) => one.year === year && rows.some(({ id }) => id === one.place));
    },
    rows: rows.map(({ value, flag, ...row }) => ({
      ...row,
      text: shortOf(value, indicator, t) + (flag === null ? "" : ` (${t(`flag.${flag}`)})`),
      share: most === 0 ? 0 : Math.max(0, value / most),
    })),
  };
}
