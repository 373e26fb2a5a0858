import type { ReactNode } from "react";
import type { ColumnUse, Mapping, Question } from "../ingest/mapping";
import type { MessageKey, Translator } from "../i18n/translate";
import { ChoiceList } from "../view/ChoiceList";
import { Notice } from "../view/Notice";
import { answersTo, ASKS, type Answer } from "./answersTo";
import type { ImportFlow, OpenState } from "./importFlow";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly t: Translator;
}

/** These say what was done; the others that something is missing. */
const TELLS = /^(number|period)-(?!unknown)|-from-name$|^columns-unused$|^which-date$|^sentinel/;

/** What the file leaves open, each with its readings and an example of the file itself. */
export function MatchQuestions({ flow, open, t }: Props) {
  const { mapping, preview } = open;
  if (mapping.questions.length === 0) return null;
  const answer = ({ column }: Question, { change, everywhere = false }: Answer) => {
    const concerns = (use: ColumnUse, i: number) => (everywhere ? use.role === "value" : i === column);
    flow.changeMapping({
      ...mapping,
      columns: mapping.columns.map((use, i) => (concerns(use, i) ? change(use) : use)),
    });
  };
  return (
    <section className={styles.questions} aria-label={t("data.questions")}>
      {ordered(mapping).map((question) => {
        const key = `${question.code} ${question.column} ${Object.values(question.detail).join(" ")}`;
        const column = question.column === null ? "" : (preview.header[question.column] ?? "");
        const use = question.column === null ? undefined : mapping.columns[question.column];
        const text = t(`question.${question.code}` as MessageKey, { ...question.detail, column });
        const answers = use ? answersTo(question, use, t) : [];
        return answers.length === 0 ? (
          <Notice key={key} kind={TELLS.test(question.code) ? "info" : "warning"}>
            {text}
          </Notice>
        ) : (
          <Asked key={key}>
            <ChoiceList
              label={text}
              hint={t("data.questions.hint")}
              choices={answers}
              value={answers.find((one) => one.chosen)?.id ?? null}
              onChange={(id) => {
                const chosen = answers.find((one) => one.id === id);
                if (chosen) answer(question, chosen);
              }}
            />
          </Asked>
        );
      })}
    </section>
  );
}

/** What is asked stands before what is only told. */
function ordered({ questions, columns }: Mapping): Question[] {
  return questions.toSorted((a, b) => Number(isTold(a, columns)) - Number(isTold(b, columns)));
}

function isTold(question: Question, columns: Mapping["columns"]): boolean {
  return question.column === null || columns[question.column] === undefined || !ASKS.has(question.code);
}

function Asked({ children }: { readonly children: ReactNode }) {
  return <div className={styles.question}>{children}</div>;
}
