import { useMemo } from "react";
import type { StoryTranslator } from "../i18n/story";
import type { TestOutcome } from "../series/claimTypes";
import { MiniBars } from "../view/MiniBars";
import { MiniTrend } from "../view/MiniTrend";
import { barsNote, chooseFigure } from "./storyFigure";
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
          note={barsNote(figure, t)}
        />
      )}
    </div>
  );
}
