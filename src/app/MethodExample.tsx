import { memo, useMemo } from "react";
import { formatFull } from "../base/formatNumber";
import type { ExampleMeans, WorkedExample } from "../chart/workedExample";
import { workExample } from "../chart/workExample";
import type { Catalogue } from "../dataset/types";
import type { MethodsTranslator } from "../i18n/methods";
import { linearMath } from "../statistics/mathNode";
import { Formula } from "../view/Formula";
import { ScrollBox } from "../view/ScrollBox";
import { methodWord } from "./methodWords";
import type { ExampleStatus } from "./useExampleData";
import styles from "./MethodExample.module.css";

interface Props {
  readonly id: string;
  readonly status: ExampleStatus;
  readonly catalogue: Catalogue | null;
  readonly t: MethodsTranslator;
}

function meansOf(status: ExampleStatus, t: MethodsTranslator): ExampleMeans | null {
  if (status.kind !== "ready") return null;
  const number = (value: number, decimals: number) =>
    Number.isNaN(value) ? "–" : formatFull(value, { locale: t.locale, decimals }).replace("-", "−");
  return { data: status.data, number, text: t.text };
}

/** A method at work on numbers of the shipped data, some rows written out. */
export const MethodExample = memo(function MethodExample({ id, status, catalogue, t }: Props) {
  const means = useMemo(() => meansOf(status, t), [status, t]);
  const example = useMemo(() => (means ? workExample(id, means) : null), [id, means]);
  return (
    <div className={styles.example}>
      <h4 className={styles.title}>
        {t("methods.example")}
        <span className="visually-hidden">: {methodWord(t, id, "name")}</span>
      </h4>
      {example ? (
        <ExampleBody example={example} name={methodWord(t, id, "name")} catalogue={catalogue} t={t} />
      ) : (
        <p className={styles.waiting}>
          {t(status.kind === "loading" ? "methods.example.loading" : "methods.example.failed")}
        </p>
      )}
    </div>
  );
});

interface BodyProps extends Pick<Props, "catalogue" | "t"> {
  readonly example: WorkedExample;
  readonly name: string;
}

function ExampleBody({ example, name, catalogue, t }: BodyProps) {
  return (
    <>
      <p className={styles.scene}>{t(`methods.scene.${example.scene}`, example.values)}</p>
      <ExampleTable example={example} label={`${t("methods.example")}: ${name}`} t={t} />
      <ul className={styles.lines}>
        {example.lines.map(({ of, math }) => (
          <li key={of}>
            <span className={styles.of}>{t(`methods.example.${of}`)}</span>
            <ScrollBox label={`${t(`methods.example.${of}`)}: ${name}`} className={styles.line}>
              <Formula node={math} />
            </ScrollBox>
          </li>
        ))}
      </ul>
      <p className={styles.source}>{t("methods.example.source", { sources: sourcesOf(example, catalogue) })}</p>
    </>
  );
}

function ExampleTable({ example, label, t }: { example: WorkedExample; label: string; t: MethodsTranslator }) {
  const keys = example.columns.map(linearMath);
  return (
    <ScrollBox label={label}>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("methods.example.row")}</span>
            </th>
            {example.columns.map((head, i) => (
              <th key={keys[i]} scope="col">
                <Formula node={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {example.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, i) => (
                <td key={keys[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {example.sums && (
          <tfoot>
            <tr>
              <th scope="row">{t("methods.example.sum")}</th>
              {example.sums.map((cell, i) => (
                <td key={keys[i]}>{cell}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
}

function sourcesOf({ sources }: WorkedExample, catalogue: Catalogue | null): string {
  const known = sources.flatMap((id) => catalogue?.sources.get(id) ?? []);
  return [...new Set(known.map(({ publisher, title, vintage }) => `${publisher}, ${title} (${vintage})`))].join("; ");
}
