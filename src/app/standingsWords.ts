import { dropBinaryDigits } from "../base/formatNumber";
import type { RankModel } from "../chart/buildRankModel";
import type { SlopeModel } from "../chart/buildSlopeModel";
import { nameOf } from "../chart/describe";
import type { Catalogue } from "../dataset/types";
import type { Sheet } from "../export/saveSheet";
import type { StoryFiguresTranslator } from "../i18n/storyFigures";
import { HOME_PLACE } from "../selection/selection";
import type { RankAt } from "../series/rankSeries";
import { flagsOf, type Standings } from "../series/standings";

export interface StandingsProps {
  readonly catalogue: Catalogue;
  readonly t: StoryFiguresTranslator;
  readonly standings: Standings;
}

export const unitText = ({ indicator }: Standings, t: StoryFiguresTranslator): string => t.text(indicator.unitLabel);

/** "Figures of 2000–2022: computed. Figures of 2025: provisional." */
export function flagsText(standings: Standings, years: readonly number[], t: StoryFiguresTranslator): string {
  const list = new Intl.ListFormat(t.locale);
  const told = new Map<string, number[]>();
  for (const year of years) {
    const flags = list.format(flagsOf(standings, year).map((flag) => t(`flag.${flag}`)));
    if (flags !== "") told.set(flags, [...(told.get(flags) ?? []), year]);
  }
  return [...told]
    .map(([flags, among]) => {
      const year = list.format(spansOf(among, standings.periods));
      return t("storyFigures.standings.flags", { year, list: flags });
    })
    .join(" ");
}

/** Years that follow each other among the periods become a span. */
function spansOf(years: readonly number[], periods: readonly number[]): string[] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && periods.indexOf(year) === periods.indexOf(last[1]) + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

/** A row a city and one for the median, with the reason where a number is missing or must not be compared. */
export function slopeSheet({ t, standings }: StandingsProps, model: SlopeModel, sources: readonly string[]): Sheet {
  const { indicator } = standings;
  const cities = model.lines.filter(({ role }) => role !== "median").map(({ id }) => id);
  const nameIn = ({ role, name }: SlopeModel["lines"][number]) =>
    role === "median" ? t("storyFigures.standings.median") : name;
  const noteOf = (line: SlopeModel["lines"][number]) => {
    if (line.fromText === "" || line.toText === "") return t("gap.no-observation");
    return line.joined ? "" : t("gap.break");
  };
  return {
    name: { indicator: `${indicator.id}-standings`, places: [`${cities.length}-cities`], periods: model.years },
    title: `${t("storyFigures.standings.title")}: ${t.text(indicator.label)}, ${unitText(standings, t)}`,
    notes: [t.text(indicator.caveat), flagsText(standings, model.years, t), ...model.breaks].filter(Boolean),
    columns: [t("table.place"), String(model.years[0]), String(model.years[1]), t("storyFigures.note")],
    rows: model.lines.map((line) => [nameIn(line), ...[line.from, line.to].map(dropBinaryDigits), noteOf(line)]),
    sources,
  };
}

interface RankSheet {
  readonly ranks: readonly RankAt[];
  readonly model: RankModel;
  /** What is known of the error and what is assumed, a sentence each. */
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

/** A row a year: rank, number of cities, the interval, and whether it rests on an assumption. */
export function rankSheet({ catalogue, t, standings }: StandingsProps, { ranks, notes, sources }: RankSheet): Sheet {
  const { indicator, periods } = standings;
  return {
    name: { indicator: `${indicator.id}-rank`, places: [nameOf(HOME_PLACE, catalogue, t)], periods },
    title: `${t("storyFigures.rank.title")}: ${t.text(indicator.label)}`,
    notes: notes.filter(Boolean),
    columns: ["year", "rank", "cities", "rank_lower_95", "rank_upper_95", t("storyFigures.note")],
    rows: ranks.map(({ year, rank, count, lower, upper, certainty }) => {
      const limits = certainty === "known" || certainty === "assumed" ? [lower, upper] : [null, null];
      return [year, rank, count, ...limits, t(`storyFigures.rank.certainty.${certainty}`)];
    }),
    sources,
  };
}
