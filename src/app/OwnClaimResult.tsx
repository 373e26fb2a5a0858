import { useEffect, useMemo } from "react";
import { isOwnCode } from "../dataset/upload";
import type { StoryTranslator } from "../i18n/story";
import { hasFailed, isReady } from "../library/library";
import { PEERS_MEDIAN, type Statement } from "../selection/statement";
import { checkStatement, neededForStatement, statementTest } from "../series/statementTest";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { Skeleton } from "../view/Skeleton";
import { draftOf, senselessIn } from "./ownClaimDraft";
import { statementText, troubleText } from "./ownClaimWords";
import { useLibraryState, useServices } from "./services";
import { ShareButton } from "./ShareButton";
import { HowComputed } from "./StoryCard";
import { StoryChart } from "./StoryChart";
import { StoryTest } from "./StoryFigures";
import { StoryReadings } from "./StoryReadings";
import { StoryVerdict } from "./StoryVerdict";
import { cannotText } from "./storyWords";
import type { StoryData } from "./useStory";
import own from "./OwnClaim.module.css";
import styles from "./StoryCard.module.css";

interface Props {
  readonly statement: Statement;
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

const WAIT_PX = 320;

/** The verdict on a reader's own claim, with all that stands on any other card. */
export function OwnClaimResult({ statement, data, t }: Props) {
  const { library, bound } = useServices();
  const state = useLibraryState();
  const { catalogue } = data;
  const missing = missingOf(statement, data);
  const needed = useMemo(
    () => (missing.length > 0 ? [] : neededForStatement(statement, catalogue)),
    [missing.length, statement, catalogue],
  );
  useEffect(() => library.request(needed), [library, needed]);
  const title = statementText(statement, { catalogue, t });
  const draft = draftOf(statement);
  const senseless = missing.length === 0 ? senselessIn(draft, data) : null;
  return (
    <article className={own.result} aria-labelledby="own-claim-result">
      <h3 id="own-claim-result" className={own.sentence}>
        “{title}.”
      </h3>
      {missing.length > 0 ? (
        state.uploadsReady ? (
          <Notice kind="warning">{t(missing.some(isOwnCode) ? "story.own.missing.own" : "story.own.missing")}</Notice>
        ) : null
      ) : senseless ? (
        <Notice kind="warning">{`${troubleText(senseless, draft, { catalogue, t })} ${t("story.own.senseless")}`}</Notice>
      ) : state.uploadsReady && isReady(state, needed) ? (
        <Checked statement={statement} data={data} t={t} title={title} />
      ) : hasFailed(state, needed) ? (
        <Notice kind="warning">{t("story.failed")}</Notice>
      ) : (
        <Skeleton height={WAIT_PX} label={t("story.loading")} />
      )}
      <div className={own.actions}>
        <ShareButton t={t} />
        <Button onClick={() => bound.store.update({ own: null })}>
          {t("story.own.remove")}
        </Button>
      </div>
    </article>
  );
}

/** Codes that the link names and nobody here knows. */
function missingOf({ place, other, indicator, category }: Statement, { catalogue }: StoryData): string[] {
  const { categories } = catalogue;
  const isKnown = category === null || categories.some((one) => one.indicator === indicator && one.id === category);
  const places = [place, ...(other === null || other === PEERS_MEDIAN ? [] : [other])];
  return [
    ...places.filter((code) => !catalogue.places.has(code)),
    ...(catalogue.indicators.has(indicator) ? [] : [indicator]),
    ...(isKnown ? [] : [category]),
  ];
}

function Checked({ statement, data, t, title }: Props & { readonly title: string }) {
  const { shipped, shippedCatalogue } = useLibraryState();
  const { verdict, outcome } = useMemo(() => checkStatement(statement, data), [statement, data]);
  const test = useMemo(() => statementTest(statement, data.catalogue), [statement, data.catalogue]);
  const tests = useMemo(() => [outcome], [outcome]);
  const without =
    outcome.own && shippedCatalogue
      ? checkStatement(statement, { ...data, catalogue: shippedCatalogue, dataset: shipped })
      : null;
  const says =
    verdict === "unchecked"
      ? t("story.own.result.unchecked", { reason: cannotText(outcome, t) })
      : t(verdict === "supported" ? "story.own.result.supported" : "story.own.result.contradicted");
  return (
    <>
      <StoryVerdict verdict={verdict} says={says} without={without} t={t} />
      <div className={styles.columns}>
        <StoryTest outcome={outcome} claim={null} data={data} t={t} />
        <StoryChart tests={tests} data={data} t={t} />
      </div>
      <HowComputed t={t} />
      <StoryReadings subject={test} title={title} id={null} data={data} t={t} />
    </>
  );
}
