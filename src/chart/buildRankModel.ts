import type { StoryFiguresTranslator } from "../i18n/storyFigures";
import type { Certainty, RankAt } from "../series/rankSeries";
import { rankAxis, type Axis } from "./axes";
import { splitSegments, type LinePoint, type Segments } from "./segments";

export interface Whisker {
  readonly year: number;
  readonly lower: number;
  readonly upper: number;
  readonly certainty: Certainty;
}

/** Ranks of one city over the years, 1 on top, each with the ranks that sampling error leaves. */
export interface RankModel extends Segments {
  readonly years: readonly number[];
  readonly x: readonly [number, number];
  readonly y: Axis;
  readonly points: readonly LinePoint[];
  /** Of years with a sampling error. */
  readonly whiskers: readonly Whisker[];
  readonly readOut: (index: number) => string;
  /** What there is to say of a year, without the year. */
  readonly told: (index: number) => string;
  readonly summary: string;
}

interface Setting {
  readonly t: StoryFiguresTranslator;
  readonly name: string;
  readonly everyYears: number;
}

export function buildRankModel(ranks: readonly RankAt[], { t, name, everyYears }: Setting): RankModel {
  const years = ranks.map(({ year }) => year);
  const points = ranks.map(({ year, rank }, index) => ({ index, year, value: rank }));
  const told = (index: number) => (ranks[index] ? tell(ranks[index], t) : "");
  const readOut = (index: number) =>
    t("storyFigures.rank.read", { name, year: years[index] ?? "", rank: told(index) });
  return {
    years,
    x: [years[0] ?? 0, years.at(-1) ?? 0],
    y: rankAxis(Math.max(2, ...ranks.map(({ count }) => count))),
    points,
    ...splitSegments(points, everyYears),
    whiskers: ranks.filter(({ certainty }) => certainty === "known" || certainty === "assumed"),
    readOut,
    told,
    summary: [...new Set([0, years.length - 1])].map(readOut).join(" "),
  };
}

function tell({ rank, count, lower, upper, certainty }: RankAt, t: StoryFiguresTranslator): string {
  const place = t("storyFigures.rank.of", { rank, count });
  if (certainty === "none") return place;
  if (certainty === "unknown") return t("storyFigures.rank.unknown", { place });
  const key = certainty === "known" ? "storyFigures.rank.between" : "storyFigures.rank.assumed";
  return t(key, { place, lower, upper });
}
