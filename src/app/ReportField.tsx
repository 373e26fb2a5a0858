import { ReportHeading, ReportParagraphs } from "./ReportText";
import styles from "./ReportField.module.css";

interface Props {
  readonly kind: "title" | "heading" | "text" | "caption";
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly most: number;
  readonly onChange: (text: string) => void;
}

const LETTERS_A_LINE = 72;

const linesOf = (text: string) =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);

/** Words of a report, written where they will stand; paper has them without the field. */
export function ReportField({ kind, label, hint, value, most, onChange }: Props) {
  const isLine = kind === "title" || kind === "heading";
  const write = (text: string) => onChange(isLine ? text.replaceAll(/\s*\n\s*/g, " ") : text);
  return (
    <>
      <textarea
        className={styles.input}
        aria-label={label}
        placeholder={hint}
        value={value}
        maxLength={most}
        dir="auto"
        data-kind={kind}
        rows={kind === "text" ? Math.max(2, linesOf(value)) : linesOf(value)}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (isLine && event.key === "Enter") event.preventDefault();
        }}
      />
      <div className={styles.onPaper} data-kind={kind}>
        <OnPaper kind={kind} text={value} />
      </div>
    </>
  );
}

function OnPaper({ kind, text }: Pick<Props, "kind"> & { readonly text: string }) {
  if (kind === "title") return <p className={styles.title}>{text}</p>;
  return kind === "heading" ? <ReportHeading text={text} /> : <ReportParagraphs text={text} />;
}
