import { formatDate } from "../base/formatDate";
import type { EventMark } from "../chart/events";
import type { Translator } from "../i18n/translate";
import styles from "./CompareFigure.module.css";

/** The texts of the numbered markers on the time axis, in reach of everyone: no hover needed. */
export function EventList({ events, t }: { readonly events: readonly EventMark[]; readonly t: Translator }) {
  if (events.length === 0) return null;
  return (
    <section className={styles.events} aria-label={t("chart.events")}>
      <h2 className={styles.smallHead}>{t("chart.events")}</h2>
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
    </section>
  );
}
