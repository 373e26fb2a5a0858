import type { GapReason } from "../dataset/gap";
import type { SeriesBreak } from "../dataset/types";
import type { PeerSet } from "../selection/selection";
import { breaksBetween, breakYear, effectOf } from "./breaks";
import { changeOf, lineFinder, medianOf, peerLines, type ClaimData, type Line, type SeriesAsked } from "./claimLines";
import type { CannotReason, Windows } from "./claimTypes";
import { enough, setSize, townOf } from "./peerSets";
import { comparesPeriods, comparesPlaces } from "./passport";
import { isPercentage } from "./transform";

export interface WindowsAsked {
  readonly indicator: string;
  readonly category: string;
  readonly place: string;
  readonly show: "value" | "rate";
  readonly against: PeerSet | null;
  /** A place to set the changes against, instead of peers. */
  readonly other?: string | null;
}

interface Cell {
  readonly value: number;
  readonly gap: CannotReason | null;
  readonly acrossBreak: boolean;
  readonly count: number;
  readonly towns: string;
}

const EARLIER: Cell = { value: NaN, gap: null, acrossBreak: false, count: 0, towns: "" };

/** Changes between every two years in which a place has a number. An indicator that is not at hand has no years. */
export function deriveWindows(data: ClaimData, asked: WindowsAsked): Windows {
  const { place, category, show, against } = asked;
  const other = asked.other ?? null;
  const indicator = data.catalogue.indicators.get(asked.indicator);
  const series = indicator && { indicator, category, show };
  const line = series ? lineFinder(data, series)(place) : null;
  const periods = line ? [...line.values.keys()].sort((a, b) => a - b) : [];
  const points = indicator !== undefined && isPercentage(indicator);
  const cells = line && series ? cellsOf({ data, series, line, periods, points, against, other }) : [];
  return {
    indicator: asked.indicator,
    category,
    place,
    show,
    against,
    other,
    periods,
    values: Float64Array.from(cells, ({ value }) => value),
    gaps: cells.map(({ gap }) => gap),
    acrossBreak: cells.map(({ acrossBreak }) => acrossBreak),
    counts: cells.map(({ count }) => count),
    towns: cells.map(({ towns }) => towns),
    points,
  };
}

interface Means {
  readonly data: ClaimData;
  readonly series: SeriesAsked;
  readonly line: Line;
  readonly periods: readonly number[];
  readonly points: boolean;
  readonly against: PeerSet | null;
  readonly other: string | null;
}

/** Row after row, a row for each year a change may start from. */
function cellsOf(means: Means): Cell[] {
  const { data, series, line, periods } = means;
  const { indicator } = series;
  const compares = means.against !== null || means.other !== null;
  const refusal: GapReason | null =
    !comparesPeriods(indicator) || (compares && !comparesPlaces(indicator)) ? "not-comparable" : null;
  const breaks = data.catalogue.breaks.filter((one) => one.indicator === indicator.id);
  const others = refusal === null && compares ? othersOf(means, breaks) : [];
  const size = means.against === null ? 0 : setSize(means.against, line.place, data.catalogue);
  return periods.flatMap((from) =>
    periods.map((to) => {
      if (to <= from) return EARLIER;
      if (refusal !== null) return without(refusal);
      const crossed = breaksBetween(breaks, line.place, [from, to]);
      if (effectOf(crossed) === "withhold") return without("break");
      const own = changeOf(line.values.get(from)!, line.values.get(to)!, means.points);
      if (Number.isNaN(own)) return without("zero-base");
      const cell = compares ? setAgainst(own, others, { from, to, size, means }) : { value: own, gap: null };
      return { ...EARLIER, ...cell, acrossBreak: cell.gap === null && crossed.length > 0 };
    }),
  );
}

const without = (gap: CannotReason): Cell => ({ ...EARLIER, gap });

interface Other {
  readonly line: Line;
  /** Code of the town it is, or became part of. */
  readonly town: string;
  /** First years of what no change of this place may cross. */
  readonly walls: readonly number[];
}

/** Of one indicator there are hundreds of peers and hundreds of windows: what each may not cross is found once. */
function othersOf({ data, series, line, against, other }: Means, breaks: readonly SeriesBreak[]): Other[] {
  const lines = other !== null ? [lineFinder(data, series)(other)] : peerLines(data, series, [against!, line.place]);
  const walls = breaks.filter(({ effect, place }) => effect === "withhold" && place !== null);
  return lines.map((one) => ({
    line: one,
    town: townOf(one.place, data.catalogue),
    walls: walls.filter(({ place }) => place === one.place).map(breakYear),
  }));
}

interface Window {
  readonly from: number;
  readonly to: number;
  /** Towns of the set of peers, with and without figures. */
  readonly size: number;
  readonly means: Means;
}

type Compared = Omit<Cell, "acrossBreak">;

function setAgainst(own: number, others: readonly Other[], { from, to, size, means }: Window): Compared {
  const changes: number[] = [];
  const behind: Other[] = [];
  for (const other of others) {
    const { values } = other.line;
    const change = changeOf(values.get(from) ?? NaN, values.get(to) ?? NaN, means.points);
    const walled = other.walls.some((year) => year > from && year <= to);
    if (Number.isNaN(change) || walled) continue;
    changes.push(change);
    behind.push(other);
  }
  const count = changes.length;
  const towns = behind.map(({ line }) => line.place).join(" ");
  const none = (gap: CannotReason): Compared => ({ value: NaN, gap, count, towns });
  if (means.other !== null && count === 0) return none("no-observation");
  if (means.other === null && !enough(behind.map(({ town }) => town), size)) return none("few-peers");
  const theirs = medianOf(Float64Array.from(changes));
  // Where the median place has nothing left, or less, there is no ratio to it.
  if (!means.points && theirs <= -100) return none("zero-base");
  return { value: means.points ? own - theirs : ((100 + own) / (100 + theirs) - 1) * 100, gap: null, count, towns };
}
