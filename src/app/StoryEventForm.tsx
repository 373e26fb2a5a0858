import { useId, useState, type FormEvent } from "react";
import type { StoryFiguresTranslator } from "../i18n/storyFigures";
import { EVENT_LIMITS, MAX_EVENTS, type OwnEvent } from "../selection/ownEvents";
import { TextField } from "../view/TextField";
import { EMPTY_DRAFT, readDraft, type EventDraft, type EventTrouble, type EventTroubles } from "./eventForm";
import button from "../view/Button.module.css";
import styles from "./StoryParts.module.css";

interface Props {
  readonly events: readonly OwnEvent[];
  readonly t: StoryFiguresTranslator;
  readonly onAdd: (event: OwnEvent) => void;
}

/** Date, text and source of something to add to the timeline. What is wrong is said once "Add" was pressed. */
export function StoryEventForm({ events, t, onAdd }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [troubles, setTroubles] = useState<EventTroubles>({});
  const [added, setAdded] = useState("");
  const add = (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const read = readDraft(draft);
    if ("event" in read) onAdd(read.event);
    setAdded("event" in read ? read.event.text : "");
    setTroubles("troubles" in read ? read.troubles : {});
    if ("event" in read) setDraft(EMPTY_DRAFT);
    const wrong = "troubles" in read ? FIELDS.findIndex((field) => read.troubles[field]) : 0;
    submitted.currentTarget.querySelectorAll("input")[wrong]?.focus();
  };
  if (events.length >= MAX_EVENTS) {
    return <p className={styles.form}>{t("storyFigures.timeline.full", { count: MAX_EVENTS })}</p>;
  }
  return (
    <form className={styles.form} aria-labelledby={`${id}-title`} noValidate onSubmit={add}>
      <h3 id={`${id}-title`}>{t("storyFigures.timeline.add.title")}</h3>
      <p>{t("storyFigures.timeline.add.says")}</p>
      <div className={styles.inputs}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`storyFigures.timeline.field.${field}`)}
            hint={t(`storyFigures.timeline.hint.${field}`)}
            value={draft[field]}
            required={field !== "source"}
            trouble={troubles[field] ? troubleText(field, { draft, trouble: troubles[field], t }) : undefined}
            onChange={(value) => setDraft({ ...draft, [field]: value })}
          />
        ))}
      </div>
      <button type="submit" className={button.button} data-kind="plain">
        {t("storyFigures.timeline.add")}
      </button>
      <p role="status">{added ? t("storyFigures.timeline.added", { text: added }) : ""}</p>
    </form>
  );
}

const FIELDS = ["date", "text", "source"] as const satisfies readonly (keyof EventDraft)[];

interface Asked extends Pick<Props, "t"> {
  readonly draft: EventDraft;
  readonly trouble: EventTrouble;
}

function troubleText(field: keyof EventDraft, { draft, trouble, t }: Asked): string {
  const most = field === "date" ? 0 : EVENT_LIMITS[field];
  return t(`storyFigures.timeline.trouble.${trouble}`, { most, count: draft[field].trim().length });
}
