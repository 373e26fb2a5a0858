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
  readonly t: StoryTranslator;
}

/** The story as it is told, by whom, what this page does with it, and all verdicts at a glance. */
export function StoryLead({ told, t }: Props) {
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
      {told.length > 0 ? <Strip told={told} t={t} /> : null}
    </header>
  );
}

function Strip({ told, t }: Props) {
  return (
    <nav className={styles.stripBox} aria-label={t("story.strip")}>
      <ol className={styles.strip}>
        {told.map((one) => (
          <li key={one.claim.id}>
            <Jump told={one} t={t} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Jump({ told: { claim, outcome }, t }: Pick<Props, "t"> & { readonly told: Told }) {
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
        <span className={styles.waiting}>{t("story.waiting")}</span>
      )}
    </a>
  );
}
