import type { OwnEvent } from "../selection/ownEvents";
import { areasOf } from "../series/peers";
import { Disclosure } from "../view/Disclosure";
import { SelectField } from "../view/SelectField";
import type { EvaluateProps } from "./EvaluateControls";
import { useServices } from "./services";
import styles from "./Evaluate.module.css";

const SUGGESTED = "";

interface DatedText {
  readonly id: string;
  readonly year: number;
  readonly text: string;
}

/** The first year under the policy. None is assumed: what stands in says so, and events in the place are offered. */
export function EvaluateStart(props: EvaluateProps) {
  const { view, t } = props;
  const { store } = useServices().bound;
  const { start } = view.selection;
  const events = eventsOf(props);
  const named = [...events.map(({ year }) => year), ...(start === null ? [] : [start])];
  const options = yearsOffered(view.asked?.allPeriods ?? [], named);
  return (
    <div className={styles.field}>
      <SelectField
        label={t("evaluate.start")}
        value={String(start ?? SUGGESTED)}
        options={[
          { id: SUGGESTED, label: suggestionLabel(props) },
          ...options.map((year) => ({ id: String(year), label: String(year) })),
        ]}
        onChange={(id) => store.update({ start: id === SUGGESTED ? null : Number(id) })}
      />
      {start === null ? <p className={styles.hint}>{t("evaluate.start.hint")}</p> : null}
      {events.length > 0 ? (
        <Disclosure summary={t("evaluate.start.events", { place: placeName(props) })}>
          <ul className={styles.events}>
            {events.map(({ id, year, text }) => (
              <li key={id}>
                <button type="button" aria-pressed={start === year} onClick={() => store.update({ start: year })}>
                  {year}
                </button>{" "}
                {text}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Once a year is chosen the suggestion has no year to name: it is made for these figures anew when asked for. */
function suggestionLabel({ view, t }: EvaluateProps): string {
  const { asked, selection } = view;
  if (selection.start !== null || !asked || !Number.isFinite(asked.start)) return t("evaluate.start.suggest");
  return t("evaluate.start.suggested", { year: asked.start });
}

const placeName = ({ catalogue, view, t }: EvaluateProps) => {
  const place = catalogue.places.get(view.selection.treated);
  return place ? t.text(place.name) : view.selection.treated;
};

/** Whole years from the second one at hand to the last, and those of events before or after. */
function yearsOffered(known: readonly number[], more: readonly number[]): number[] {
  const [first = 0, last = first] = [known[0], known.at(-1)];
  const span = Array.from({ length: last - first }, (_, i) => first + 1 + i);
  return [...new Set([...span, ...more])].sort((a, b) => a - b);
}

/** What happened in the place or around it, and what the reader noted, oldest first. */
function eventsOf({ catalogue, view, t }: EvaluateProps): DatedText[] {
  const { treated, indicator } = view.selection;
  const areas = areasOf(treated, catalogue);
  const theme = catalogue.indicators.get(indicator)?.theme;
  const known = catalogue.events
    .filter(({ place }) => areas.includes(place))
    .filter(({ bearsOn }) => bearsOn.length === 0 || bearsOn.some((one) => one === indicator || one === theme))
    .map((event) => ({ id: event.id, year: yearOf(event), text: t.text(event.label) }));
  // Read from the selection as it is: the question of a panel does not hold them.
  const own = view.selection.events.map((event, i) => ({
    id: `own-${i}`,
    year: yearOf(event),
    text: `${event.text} (${t("evaluate.start.own")})`,
  }));
  return [...known, ...own].sort((a, b) => a.year - b.year);
}

const yearOf = ({ date }: Pick<OwnEvent, "date">) => Number(date.slice(0, 4));
