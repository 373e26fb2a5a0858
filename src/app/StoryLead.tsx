import type { StoryTranslator } from "../i18n/story";
import { VerdictBadge } from "../view/VerdictBadge";
import { cardId } from "./StoryCard";
import { PageLink } from "./PageLink";
import { stay } from "./stay";
import { VERDICT_SHAPES } from "./storyWords";
import type { Told } from "./useStory";
import styles from "./StoryLead.module.css";

interface Props {
  readonly told: readonly Told[];
  /** Of each claim, whether one of its tables could not be loaded. */
  readonly failed: readonly boolean[];
  readonly t: StoryTranslator;
}

/** The story as it is told, by whom, what this page does with it, and all verdicts at a glance. */
export function StoryLead({ told, failed, t }: Props) {
  return (
    <header className={styles.lead}>
      <h1>{t("story.title")}</h1>
      <p className={styles.standfirst}>{t("story.lead.told")}</p>
      <div className={styles.leadText}>
        <p>
          {t("story.lead.who")} {told.length > 0 ? t.plural("story.lead.does", told.length) : ""}
        </p>
        <p>
          {t("story.lead.anyway")} <PageLink change={{ page: "evaluate" }}>{t("story.lead.evaluate")}</PageLink>.
        </p>
      </div>
      {told.length > 0 ? <Strip told={told} failed={failed} t={t} /> : null}
    </header>
  );
}

function Strip({ told, failed, t }: Props) {
  return (
    <nav className={styles.stripBox} aria-label={t("story.strip")}>
      <ol className={styles.strip}>
        {told.map((one, i) => (
          <li key={one.claim.id}>
            <Jump told={one} failed={failed[i]!} t={t} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface JumpProps extends Pick<Props, "t"> {
  readonly told: Told;
  readonly failed: boolean;
}

function Jump({ told: { claim, outcome }, failed, t }: JumpProps) {
  const id = cardId(claim.id);
  const go = () => {
    const card = document.getElementById(id);
    card?.scrollIntoView();
    card?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${id}`} onClick={(event) => stay(event, go)}>
      <span className={styles.stripTitle}>{t.text(claim.title)}</span>
      {outcome ? (
        <VerdictBadge shape={VERDICT_SHAPES[outcome.verdict]} word={t(`story.verdict.${outcome.verdict}`)} />
      ) : (
        <span className={styles.waiting}>{t(failed ? "story.noVerdict" : "story.waiting")}</span>
      )}
    </a>
  );
}
