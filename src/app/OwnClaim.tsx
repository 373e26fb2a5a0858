import { lazy, Suspense } from "react";
import type { StoryTranslator } from "../i18n/story";
import { Skeleton } from "../view/Skeleton";
import { useSelection } from "./services";
import type { StoryData } from "./useStory";
import styles from "./OwnClaim.module.css";

const OwnClaimForm = lazy(async () => ({ default: (await import("./OwnClaimForm")).OwnClaimForm }));
const OwnClaimResult = lazy(async () => ({ default: (await import("./OwnClaimResult")).OwnClaimResult }));

const FORM_PX = 250;
const RESULT_PX = 420;

interface Props {
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/** A reader's own claim: a small form, and the verdict computed like that of any other. */
export function OwnClaim({ data, t }: Props) {
  const { own } = useSelection();
  return (
    <section id="own-claim" className={styles.own} aria-labelledby="own-claim-title" tabIndex={-1}>
      <p className={styles.kicker}>{t("story.own.kicker")}</p>
      <h2 id="own-claim-title">{t("story.own.title")}</h2>
      <p className={styles.intro}>{t("story.own.intro")}</p>
      {own ? (
        <Suspense fallback={<Skeleton height={RESULT_PX} label={t("story.loading")} />}>
          <OwnClaimResult statement={own} data={data} t={t} />
        </Suspense>
      ) : null}
      <Suspense fallback={<Skeleton height={FORM_PX} label={t("data.loading")} />}>
        <OwnClaimForm data={data} t={t} />
      </Suspense>
    </section>
  );
}
