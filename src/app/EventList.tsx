import { formatDate } from "../base/formatDate";
import type { EventMark } from "../chart/events";
import type { Translator } from "../i18n/translate";
import { Disclosure } from "../view/Disclosure";
import styles from "./CompareFigure.module.css";

interface Props {
  readonly events: readonly EventMark[];
  /** Where room is scarce: the texts unfold on asking. */
  readonly folded?: boolean;
  readonly t: Translator;
}

/** The texts of the numbered markers on the time axis, in reach of everyone: no hover needed. */
export function EventList({ events, folded = false, t }: Props) {
  if (events.length === 0) return null;
  if (folded)
    return (
      <Disclosure summary={t("chart.events")}>
        <EventTexts events={events} t={t} />
      </Disclosure>
    );
  return (
    <section className={styles.events} aria-label={t("chart.events")}>
      <h2 className={styles.smallHead}>{t("chart.events")}</h2>
      <EventTexts events={events} t={t} />
    </section>
  );
}

function EventTexts({ events, t }: Pick<Props, "events" | "t">) {
  return (
    <ol className={styles.eventList}>
      {events.map((event) => (
        <li key={event.number}>
          <span className={styles.eventNumber} aria-hidden="true">
            {event.number}
          </span>
          <span>
            <time dateTime={event.date}>{formatDate(event.date, t.locale)}</time> {event.text}{" "}
            {event.address ? (
              <a href={event.address} rel="noreferrer" target="_blank">
                {event.source}
              </a>
            ) : (
              event.source
            )}
            {event.own ? <em> {t("chart.event.own")}</em> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
