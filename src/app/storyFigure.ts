import { buildMiniFigure, type MiniBars, type MiniTrend } from "../chart/buildMiniTrend";
import type { StoryTranslator } from "../i18n/story";
import { PEERS_MEDIAN } from "../selection/statement";
import type { TestOutcome } from "../series/claimTypes";
import { barsOfTests } from "./storyBars";
import type { StoryData } from "./useStory";

/** Below bars: what they are counted in, and of which year. */
export const barsNote = ({ year, unit }: MiniBars, t: StoryTranslator): string =>
  year === null ? t("story.chart.counts") : t("story.chart.year", { unit, year });

/** Those that decide before the others, a course before a single year. */
export function chooseFigure(
  tests: readonly TestOutcome[],
  data: StoryData,
  t: StoryTranslator,
): MiniTrend | MiniBars | null {
  const bars = barsOfTests(tests, data, t);
  if (bars) return bars;
  const ordered = [...tests.filter(({ decides }) => decides), ...tests.filter(({ decides }) => !decides)];
  const built = ordered.flatMap(({ test, indicator, category }) => {
    if (!indicator) return [];
    const other = test.against === PEERS_MEDIAN ? null : test.against;
    return buildMiniFigure({ indicator: indicator.id, category, place: test.place, other }, { ...data, t }) ?? [];
  });
  const decisive = built.slice(0, tests.filter(({ decides }) => decides).length);
  return decisive.find(({ kind }) => kind === "trend") ?? built[0] ?? null;
}
