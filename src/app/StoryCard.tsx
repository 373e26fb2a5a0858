import { lazy, memo, Suspense, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Catalogue, Claim } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import type { ClaimOutcome } from "../series/claimTypes";
import { ChangeBars } from "../view/ChangeBars";
import { Disclosure } from "../view/Disclosure";
import { Skeleton } from "../view/Skeleton";
import { useFigureFocus, useIsLeftOut } from "./figureFocus";
import { PageLink } from "./PageLink";
import { SourceEntry } from "./SourceNote";
import { StoryActions } from "./StoryActions";
import { StoryChart } from "./StoryChart";
import { decidersOf } from "./storyDeciders";
import { StoryFigures } from "./StoryFigures";
import { sourcesOfTests } from "./storySources";
import { StoryVerdict } from "./StoryVerdict";
import { isShown } from "./storyWords";
import type { StoryData, Told } from "./useStory";
import styles from "./StoryCard.module.css";

const StoryReadings = lazy(async () => ({ default: (await import("./StoryReadings")).StoryReadings }));

export interface CardProps {
  readonly told: Told;
  /** One of its tables could not be loaded. */
  readonly failed: boolean;
  /** Its place among all claims, from 1. */
  readonly number: number;
  readonly count: number;
  readonly data: StoryData;
  /** False while more urgent things are to do. */
  readonly withReadings: boolean;
  /** Whether its readings lie open. */
  readonly open: boolean;
  readonly t: StoryTranslator;
}

export const cardId = (claim: string): string => `claim-${claim}`;

/** Room that a card takes once its figures are there, so that little moves when they come. */
const CARD_PX = 420;
const READINGS_PX = 44;
const OPEN_READINGS_PX = 1880;

/** A claim: who tells it, what the figures at hand say of it, and how that is found. */
export const StoryCard = memo(function StoryCard(props: CardProps) {
  const { told, failed, number, count, data, withReadings, open, t } = props;
  const waiting = <Skeleton height={open ? OPEN_READINGS_PX : READINGS_PX} label={t("story.loading")} />;
  const { claim, outcome, without } = told;
  const id = cardId(claim.id);
  const name = `story.${claim.id}`;
  const content = outcome ? async () => (await import("./storyLeaves")).cardContent(outcome, { data, t }) : null;
  const focus = useFigureFocus(name, content);
  if (useIsLeftOut(name)) return null;
  const card = (
    <section id={id} className={styles.card} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <p className={styles.kicker}>{t("story.number", { number, count })}</p>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{t.text(claim.title)}</h2>
        <ClaimText claim={claim} catalogue={data.catalogue} t={t} />
        {outcome ? (
          <>
            <StoryVerdict verdict={outcome.verdict} says={t.text(claim.outcomes[outcome.verdict])} without={without} t={t} />
            <Deciding outcome={outcome} data={data} t={t} />
          </>
        ) : failed ? (
          <p className={styles.failed}>{t("story.failed")}</p>
        ) : (
          <Skeleton height={CARD_PX} label={t("story.loading")} />
        )}
      </div>
      {outcome ? (
        <>
          <div className={styles.aside}>
            <StoryChart tests={outcome.tests} data={data} t={t} />
          </div>
          <div className={styles.body}>
            <StoryFigures claim={claim} outcome={outcome} data={data} t={t} />
            <Settles claim={claim} t={t} />
            <div className={styles.foot}>
              <HowComputed t={t}>
                <Sources sources={sourcesOfTests(outcome.tests.filter(isShown))} catalogue={data.catalogue} t={t} />
              </HowComputed>
              {content ? <StoryActions outcome={outcome} data={data} content={content} t={t} /> : null}
            </div>
          </div>
          <div className={styles.readings}>
            {withReadings ? (
              <Suspense fallback={waiting}>
                <StoryReadings subject={claim} title={t.text(claim.title)} id={claim.id} data={data} t={t} />
              </Suspense>
            ) : (
              waiting
            )}
          </div>
        </>
      ) : null}
    </section>
  );
  return focus?.container ? createPortal(card, focus.container) : card;
});

interface DecidingProps {
  readonly outcome: ClaimOutcome;
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/** Where changes that decide stand beside each other, they are drawn so: two that disagree are seen to at once. */
function Deciding({ outcome, data, t }: DecidingProps) {
  const deciders = decidersOf(outcome.tests, data, t);
  if (!deciders) return null;
  const { counted, bars, limit } = deciders;
  const note = limit ? t("story.deciders.limit", { limit: limit.text }) : "";
  return <ChangeBars title={t(`story.deciders.${counted}`)} bars={bars} limit={limit?.value ?? null} note={note} />;
}

interface TextProps {
  readonly claim: Claim;
  readonly t: StoryTranslator;
}

function ClaimText({ claim, catalogue, t }: TextProps & { readonly catalogue: Catalogue }) {
  const source = catalogue.sources.get(claim.source);
  const isLink = source !== undefined && /^https?:\/\/[^…]+[^.]$/.test(source.address);
  // Of what is only retold neither publisher nor year is known.
  const dated = source !== undefined && /\d{4}/.test(source.vintage);
  const name = source ? (dated ? `${source.publisher}, ${source.title}` : t("story.retold")) : "";
  const year = dated && !name.includes(source.vintage) ? source.vintage : "";
  return (
    <div className={styles.claim}>
      <p className={styles.words}>{t.text(claim.label)}</p>
      {source ? (
        <p className={styles.teller}>
          {t("story.said")}{" "}
          {isLink ? (
            <a href={source.address} rel="noreferrer" target="_blank">
              {name}
            </a>
          ) : (
            name
          )}
          {year ? `, ${year}` : ""}
        </p>
      ) : null}
    </div>
  );
}

/** What would settle it, and a way to bring it; and what the figures cannot say. */
function Settles({ claim, t }: TextProps) {
  const [settles, caveat] = [t.text(claim.settles), t.text(claim.caveat)];
  return (
    <div className={styles.settles}>
      {settles ? (
        <p>
          <strong>{t("story.settles")}:</strong> {settles}{" "}
          <PageLink change={{ page: "data" }} name={`${t("story.bring")}: ${t.text(claim.title)}`}>
            {t("story.bring")}
          </PageLink>
        </p>
      ) : null}
      {caveat ? (
        <p className={styles.caveat}>
          <strong>{t("story.caveat")}:</strong> {caveat}
        </p>
      ) : null}
    </div>
  );
}

interface HowProps {
  readonly children?: ReactNode;
  readonly t: StoryTranslator;
}

/** The way from the figures to the verdict in words, with the formulas one step away. */
export function HowComputed({ children, t }: HowProps) {
  return (
    <Disclosure summary={t("story.how")}>
      <p className={styles.how}>{t("story.how.verdict")}</p>
      <p className={styles.how}>{t("story.how.change")}</p>
      <p className={styles.how}>
        {t("story.how.methods")}{" "}
        <PageLink change={{ page: "methods", measure: "claim-readings" }}>{t("story.how.readings")}</PageLink>,{" "}
        <PageLink change={{ page: "methods", measure: "every-window" }}>{t("story.how.windows")}</PageLink>
      </p>
      {children}
    </Disclosure>
  );
}

interface SourcesProps {
  /** Ids of the sources of the figures. */
  readonly sources: readonly string[];
  readonly catalogue: Catalogue;
  readonly t: StoryTranslator;
}

/** All there is to say about the sources: what who cites a figure must know. */
function Sources({ sources, catalogue, t }: SourcesProps) {
  const known = sources.flatMap((id) => catalogue.sources.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <>
      <p className={styles.how}>{t("story.how.sources")}:</p>
      <ul className={styles.sources}>
        {known.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} t={t} />
          </li>
        ))}
      </ul>
    </>
  );
}
