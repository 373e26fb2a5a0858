import { useId } from "react";
import type { Evaluation, EvaluationPanel } from "../series/evaluationTypes";
import { PlainTable } from "../view/PlainTable";
import type { EvaluateProps } from "./EvaluateControls";
import { computedFor, hereText, PUBLISHED, PUBLISHED_IN, publishedText, type Published } from "./evaluatePublished";
import { publishedContent } from "./evaluateLeaves";
import type { Told } from "./evaluateWords";
import { LeavingTable } from "./LeavingTable";
import styles from "./Evaluate.module.css";
import donorStyles from "./EvaluateDonors.module.css";

interface Props extends EvaluateProps {
  readonly asked: EvaluationPanel;
  readonly told: Told;
  readonly evaluation: Evaluation;
}

/** The printed numbers beside those that come out here. */
export function EvaluateExample(props: Props) {
  const { evaluation, catalogue, t } = props;
  const id = useId();
  const title = t("evaluate.example.published");
  const number = (value: number, text: string) => ({ text, value });
  return (
    <section className={donorStyles.donors} aria-labelledby={id}>
      <h2 id={id} className={styles.sectionTitle}>
        {title}
      </h2>
      <p className={styles.text}>
        {t("evaluate.example.published.means")} {t("evaluate.example.source", { source: PUBLISHED_IN })}
      </p>
      <LeavingTable
        catalogue={catalogue}
        t={t}
        name="evaluate.published"
        content={() => publishedContent(publishedRows(evaluation, t), props)}
      >
        <PlainTable
          caption={title}
          locale={t.locale}
          columns={[
            { id: "method", label: t("evaluate.example.method") },
            { id: "said", label: t("evaluate.example.said"), numeric: true },
            { id: "here", label: t("evaluate.example.here"), numeric: true },
            { id: "note", label: t("evaluate.example.note.column") },
          ]}
          rows={PUBLISHED.map((one) => {
            const here = computedFor(one, evaluation);
            return {
              id: one.id,
              cells: [
                { text: nameOf(one, t) },
                number(one.value, publishedText(one.value, t)),
                number(here, hereText(here, t)),
                { text: one.note ? t(`evaluate.example.note.${one.note}`) : "" },
              ],
            };
          })}
        />
      </LeavingTable>
    </section>
  );
}

/** Name, published number, ours, and what to mind. */
const publishedRows = (evaluation: Evaluation, t: EvaluateProps["t"]) =>
  PUBLISHED.map((one) => {
    const here = computedFor(one, evaluation);
    const note = one.note ? t(`evaluate.example.note.${one.note}`) : "";
    return {
      texts: [nameOf(one, t), publishedText(one.value, t), hereText(here, t), note],
      row: [nameOf(one, t), one.value, here, note],
    };
  });

const nameOf = ({ method, part }: Published, t: EvaluateProps["t"]) =>
  t(part === "standardError" ? "evaluate.example.sdidError" : `evaluate.method.${method}`);
