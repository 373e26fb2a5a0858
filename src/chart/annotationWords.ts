import type { AnnotateTranslator } from "../i18n/annotate";
import type { Annotation } from "../selection/annotations";
import { shownWords } from "../selection/ownEvents";
import type { LineModel } from "./buildLineModel";

interface Setting {
  readonly model: Pick<LineModel, "lines" | "style">;
  readonly t: AnnotateTranslator;
}

/** A note read out, as for those who do not see where it stands: "Note at 2013: …". */
export function noteSentence(note: Annotation, { model, t }: Setting): string {
  const text = shownWords(note.text);
  switch (note.kind) {
    case "text":
      return t("annotate.says.text", { year: Math.round(note.at.year), text });
    case "arrow":
      return t("annotate.says.arrow", { year: Math.round(note.to.year), text });
    case "range": {
      const { from, to } = note;
      if (from === to) return t(text ? "annotate.says.year" : "annotate.says.year.bare", { year: from, text });
      return t(text ? "annotate.says.range" : "annotate.says.range.bare", { from, to, text });
    }
    case "line": {
      const value = model.style.full(note.value);
      return t(text ? "annotate.says.line" : "annotate.says.line.bare", { value, text });
    }
    case "label": {
      const place = model.lines.find((line) => line.place === note.place)?.name ?? note.place;
      return t("annotate.says.label", { place, year: note.year, text });
    }
  }
}
