import type { Verdict } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import { VerdictBadge } from "../view/VerdictBadge";
import { VERDICT_SHAPES } from "./storyWords";
import styles from "./StoryCard.module.css";
import figures from "./StoryFigures.module.css";

interface Props {
  readonly verdict: Verdict;
  /** One sentence. */
  readonly says: string;
  /** What the figures say without the visitor's data; null where these play no part. */
  readonly without: { readonly verdict: Verdict } | null;
  readonly t: StoryTranslator;
}

export function StoryVerdict({ verdict, says, without, t }: Props) {
  return (
    <div className={styles.verdict}>
      <p className={styles.verdictWord}>
        <span className="visually-hidden">{t("story.verdict")} </span>
        <VerdictBadge shape={VERDICT_SHAPES[verdict]} word={t(`story.verdict.${verdict}`)} size="large" />
        {without ? <span className={figures.mark}>{t("story.own")}</span> : null}
      </p>
      <p>{says}</p>
      {without ? (
        <p className={styles.ownNote}>
          {without.verdict === verdict
            ? t("story.own.same")
            : t("story.own.note", { verdict: t(`story.verdict.${without.verdict}`) })}
        </p>
      ) : null}
    </div>
  );
}
