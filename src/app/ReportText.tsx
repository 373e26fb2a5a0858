import { shownWords } from "../selection/ownEvents";
import { paragraphsOf } from "./reportWords";
import styles from "./ReportSheet.module.css";

/** A heading of a report as readers see it. */
export function ReportHeading({ text }: { readonly text: string }) {
  return text.trim() === "" ? null : (
    <h2 className={styles.heading} dir="auto">
      {shownWords(text)}
    </h2>
  );
}

/** A text of a report as readers see it; single line breaks stay. */
export function ReportParagraphs({ text }: { readonly text: string }) {
  return paragraphsOf(text).map((part) => (
    <p key={part.at} className={styles.paragraph} dir="auto">
      {part.text}
    </p>
  ));
}
