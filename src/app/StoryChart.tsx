import { useMemo } from "react";
import { buildMiniFigure, type MiniBars as Bars, type MiniTrend as Trend } from "../chart/buildMiniTrend";
import type { StoryTranslator } from "../i18n/story";
import { PEERS_MEDIAN } from "../selection/statement";
import type { TestOutcome } from "../series/claimTypes";
import { MiniBars } from "../view/MiniBars";
import { MiniTrend } from "../view/MiniTrend";
import { barsOfTests } from "./storyBars";
import type { StoryData } from "./useStory";
import styles from "./StoryCard.module.css";

interface Props {
  readonly tests: readonly TestOutcome[];
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/** One small chart: of the first figure that decides and has a course, else of the first there is. */
export function StoryChart({ tests, data, t }: Props) {
  const figure = useMemo(() => chooseFigure(tests, data, t), [tests, data, t]);
  if (!figure) return null;
  return (
    <div className={styles.chart}>
      {figure.kind === "trend" ? (
        <MiniTrend model={figure} name={t("story.chart", { title: figure.title })} />
      ) : (
        <MiniBars
          model={figure}
          note={figure.year === null ? t("story.chart.counts") : t("story.chart.year", { unit: figure.unit, year: figure.year })}
        />
      )}
    </div>
  );
}

/** Those that decide before the others, a course before a single year. */
function chooseFigure(tests: readonly TestOutcome[], data: StoryData, t: StoryTranslator): Trend | Bars | null {
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
