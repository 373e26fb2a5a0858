import { useMemo, useRef } from "react";
import { buildTimeline, type TimelineEntry } from "../chart/buildTimeline";
import { nameOf } from "../chart/describe";
import type { Catalogue } from "../dataset/types";
import { storyFiguresMessages, type StoryFiguresTranslator } from "../i18n/storyFigures";
import { HOME_PLACE } from "../selection/selection";
import { Button } from "../view/Button";
import { useSelection, useServices } from "./services";
import { StoryEventForm } from "./StoryEventForm";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./StoryParts.module.css";

/** What happened, in order, with sources; and what the reader adds, which travels in the link. */
export function StoryTimeline({ catalogue }: { readonly catalogue: Catalogue }) {
  const t = usePageTranslator(storyFiguresMessages);
  const { store } = useServices().bound;
  const { events } = useSelection();
  const head = useRef<HTMLHeadingElement>(null);
  const entries = useMemo(() => buildTimeline(events, { catalogue, t, place: HOME_PLACE }), [events, catalogue, t]);
  const remove = (at: number) => {
    store.update({ events: events.filter((_, i) => i !== at) });
    // The button that had the focus is gone.
    head.current?.focus();
  };
  return (
    <section id="timeline" className={styles.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title" ref={head} tabIndex={-1}>
        {t("storyFigures.timeline.title")}
      </h2>
      <p>{t("storyFigures.timeline.intro", { name: nameOf(HOME_PLACE, catalogue, t) })}</p>
      <ol className={styles.events}>
        {entries.map((entry) => (
          <li key={entry.number}>
            <span className={styles.number} data-own={entry.own === null ? undefined : true} aria-hidden="true">
              {entry.number}
            </span>
            <Entry entry={entry} t={t} onRemove={remove} />
          </li>
        ))}
      </ol>
      <StoryEventForm events={events} t={t} onAdd={(event) => store.update({ events: [...events, event] })} />
    </section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly t: StoryFiguresTranslator;
  readonly onRemove: (at: number) => void;
}

function Entry({ entry, t, onRemove }: EntryProps) {
  const { own } = entry;
  return (
    <div>
      <p>
        <time dateTime={entry.date}>{entry.dateText}</time> {own === null ? entry.text : <bdi>{entry.text}</bdi>}{" "}
        {entry.address ? (
          <a href={entry.address} rel="noreferrer" target="_blank">
            {entry.source}
          </a>
        ) : null}
      </p>
      <p className={styles.about}>
        {own === null ? entry.about : ownText(entry.source, t)}{" "}
        {own === null ? null : (
          <Button
            kind="quiet"
            name={`${t("storyFigures.timeline.remove")}: ${entry.text}`}
            onClick={() => onRemove(own)}
          >
            {t("storyFigures.timeline.remove")}
          </Button>
        )}
      </p>
    </div>
  );
}

const ownText = (source: string, t: StoryFiguresTranslator): string =>
  source === "" ? t("storyFigures.timeline.own.unsourced") : t("storyFigures.timeline.own", { source });
