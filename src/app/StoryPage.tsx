import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Catalogue, Claim } from "../dataset/types";
import { storyMessages, type StoryTranslator } from "../i18n/story";
import { CATALOGUE, CLAIMS } from "../library/library";
import { Skeleton } from "../view/Skeleton";
import { DataTrouble } from "./DataTrouble";
import { OwnClaim } from "./OwnClaim";
import { useLibraryState, useSelection, useServices } from "./services";
import { cardId, StoryCard } from "./StoryCard";
import { StoryLead } from "./StoryLead";
import { StoryLinkIssues } from "./StoryLinkIssues";
import { usePageTranslator } from "./usePageTranslator";
import { useStory } from "./useStory";
import styles from "./StoryPage.module.css";

const StoryStandings = lazy(async () => ({ default: (await import("./StoryStandings")).StoryStandings }));
const StoryTimeline = lazy(async () => ({ default: (await import("./StoryTimeline")).StoryTimeline }));

const NONE: readonly Claim[] = [];
const PAGE_PX = 720;
const STANDINGS_PX = 760;
const TIMELINE_PX = 640;

/** The start page: what is told of Mechelen, claim by claim, and what the figures say of it. */
export function StoryPage() {
  const t = usePageTranslator(storyMessages);
  const { library } = useServices();
  const { catalogue, claims, tables } = useLibraryState();
  useEffect(() => library.requestClaims(), [library]);
  const failed = (name: string) => tables.get(name)?.kind === "failed";
  // Without the claims there is still something to see, and a claim of one's own to check.
  const told = claims ?? (failed(CLAIMS) ? NONE : null);
  useEffect(() => {
    document.title = `${t("story.title")} – ${t("app.name")}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <DataTrouble t={t} />
      {catalogue && told ? (
        <Story catalogue={catalogue} claims={told} t={t} />
      ) : (
        <>
          <h1>{t("story.title")}</h1>
          {failed(CATALOGUE) ? null : <Skeleton height={PAGE_PX} label={t("load.data")} />}
        </>
      )}
    </div>
  );
}

interface Props {
  readonly catalogue: Catalogue;
  readonly claims: readonly Claim[];
  readonly t: StoryTranslator;
}

function Story({ catalogue, claims, t }: Props) {
  const { dataset } = useLibraryState();
  const { told, failed, data, settled } = useStory(catalogue, claims);
  const { said } = data;
  const current = useMemo(() => ({ catalogue, dataset, said }), [catalogue, dataset, said]);
  // Verdicts first; what takes longer is worked out piece by piece, while the page can be read and scrolled.
  const rest = useDeferredValue(settled);
  const { claim, own, asof } = useSelection();
  const [opened] = useState({ claim, own });
  // Who comes back, or by a link to a card, comes to that card: once, and when what stands above it has its height. A
  // cited link has something to say first, above.
  const toCard = useRef(asof === null ? opened.claim : null);
  useEffect(() => {
    if (!rest || toCard.current === null) return;
    document.getElementById(cardId(toCard.current))?.scrollIntoView();
    toCard.current = null;
  }, [rest]);
  // A claim that somebody shared is what the reader came for.
  const ownFirst = opened.own !== null && opened.claim === null;
  const ownClaim = <OwnClaim data={current} t={t} />;
  return (
    <>
      <StoryLinkIssues claims={claims} t={t} />
      <StoryLead told={told} failed={failed} t={t} />
      {ownFirst ? ownClaim : null}
      {told.map((one, i) => (
        <StoryCard
          key={one.claim.id}
          told={one}
          failed={failed[i]!}
          number={i + 1}
          count={told.length}
          data={data}
          withReadings={rest}
          open={claim === one.claim.id}
          t={t}
        />
      ))}
      {ownFirst ? null : ownClaim}
      <Section heightPx={STANDINGS_PX} shown={rest} t={t}>
        <StoryStandings catalogue={catalogue} />
      </Section>
      <Section heightPx={TIMELINE_PX} shown={rest} t={t}>
        <StoryTimeline catalogue={catalogue} />
      </Section>
    </>
  );
}

interface SectionProps {
  readonly heightPx: number;
  readonly shown: boolean;
  readonly t: StoryTranslator;
  readonly children: ReactNode;
}

/** A part of the page that comes after the claims. */
function Section({ heightPx, shown, t, children }: SectionProps) {
  const waiting = <Skeleton height={heightPx} label={t("load.data")} />;
  return <div className={styles.wide}>{shown ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}</div>;
}
