import { useId, useState } from "react";
import type { LineModel } from "../chart/buildLineModel";
import type { NoteAxes } from "../chart/moveAnnotation";
import type { AnnotateTranslator } from "../i18n/annotate";
import type { Annotation, Spot } from "../selection/annotations";
import { SelectField } from "../view/SelectField";
import type { Annotating } from "./useAnnotating";
import field from "../view/TextField.module.css";
import styles from "./Annotate.module.css";

interface Props {
  readonly index: number;
  readonly note: Annotation;
  readonly model: LineModel;
  readonly at: Annotating;
  readonly t: AnnotateTranslator;
}

/** Years and values of a note as fields, for those who would rather write than drag. */
export function AnnotateNumbers({ index, note, model, at, t }: Props) {
  const fields = fieldsOf(note, at.noteAxes);
  const places = at.noteAxes.lines.filter((line) => line.points.length > 0);
  return (
    <>
      {note.kind === "label" ? (
        <SelectField
          label={t("annotate.place")}
          value={note.place}
          options={places.map(({ place }) => ({
            id: place,
            label: model.lines.find((line) => line.place === place)?.name ?? place,
          }))}
          onChange={(place) => at.replace(index, withPlace(note, place, at.noteAxes), `place ${index}`)}
        />
      ) : null}
      {fields.map(({ key, ...one }) => (
        <NumberField
          key={key}
          label={t(key)}
          {...one}
          onChange={(next) => at.replace(index, next, `${key} ${index}`)}
          onLeave={() => at.settle(null)}
        />
      ))}
    </>
  );
}

type FieldKey =
  | "annotate.year"
  | "annotate.value"
  | "annotate.tipYear"
  | "annotate.tipValue"
  | "annotate.from"
  | "annotate.to";

interface Field {
  readonly key: FieldKey;
  readonly value: number;
  readonly ends: readonly [number, number];
  readonly step: number;
  /** The note with another number; undefined where that number cannot be. */
  readonly put: (value: number) => Annotation | undefined;
}

const isIn = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

function fieldsOf(note: Annotation, axes: NoteAxes): Field[] {
  const { years, values, valueStep } = axes;
  const year = { ends: years, step: 1 };
  const value = { ends: values, step: valueStep };
  const spot = (at: Spot, keys: readonly [FieldKey, FieldKey], put: (at: Spot) => Annotation): Field[] => [
    { ...year, key: keys[0], value: at.year, put: (next) => put({ ...at, year: next }) },
    { ...value, key: keys[1], value: at.value, put: (next) => put({ ...at, value: next }) },
  ];
  switch (note.kind) {
    case "text":
      return spot(note.at, ["annotate.year", "annotate.value"], (at) => ({ ...note, at }));
    case "arrow":
      return [
        ...spot(note.from, ["annotate.year", "annotate.value"], (from) => ({ ...note, from })),
        ...spot(note.to, ["annotate.tipYear", "annotate.tipValue"], (to) => ({ ...note, to })),
      ];
    case "range":
      return [
        {
          ...year,
          key: "annotate.from",
          value: note.from,
          ends: [years[0], note.to],
          put: whole((from) => ({ ...note, from })),
        },
        {
          ...year,
          key: "annotate.to",
          value: note.to,
          ends: [note.from, years[1]],
          put: whole((to) => ({ ...note, to })),
        },
      ];
    case "line":
      return [{ ...value, key: "annotate.value", value: note.value, put: (next) => ({ ...note, value: next }) }];
    case "label": {
      const known = axes.lines.find((line) => line.place === note.place)?.points ?? [];
      const put = (next: number) => (known.some((point) => point.year === next) ? { ...note, year: next } : undefined);
      return [{ ...year, key: "annotate.year", value: note.year, put }];
    }
  }
}

const whole =
  (put: (year: number) => Annotation) =>
  (year: number): Annotation | undefined =>
    Number.isInteger(year) ? put(year) : undefined;

/** The label on another line: in the same year, else in the nearest that has a figure. */
function withPlace(note: Extract<Annotation, { kind: "label" }>, place: string, { lines }: NoteAxes): Annotation {
  const years = (lines.find((line) => line.place === place)?.points ?? []).map((point) => point.year);
  const away = (year: number) => Math.abs(year - note.year);
  const year = years.reduce((best, one) => (away(one) < away(best) ? one : best), years[0] ?? note.year);
  return { ...note, place, year };
}

interface NumberProps extends Omit<Field, "key"> {
  readonly label: string;
  readonly onChange: (next: Annotation) => void;
  readonly onLeave: () => void;
}

/** What cannot be stays in the field while it is typed, and changes nothing. */
function NumberField({ label, value, ends, step, put, onChange, onLeave }: NumberProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    const number = text.trim() === "" ? NaN : Number(text);
    return Number.isFinite(number) && isIn(number, ends) ? put(number) : undefined;
  };
  return (
    <div className={styles.number}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        className={field.input}
        value={typed ?? value}
        min={ends[0]}
        max={ends[1]}
        step={step}
        aria-invalid={typed !== null && !read(typed) ? true : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = read(event.target.value);
          if (next) onChange(next);
        }}
        onBlur={() => {
          setTyped(null);
          onLeave();
        }}
      />
    </div>
  );
}
