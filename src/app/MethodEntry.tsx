import { useId, type ReactNode } from "react";
import type { Catalogue } from "../dataset/types";
import type { MethodsTranslator } from "../i18n/methods";
import type { Method } from "../statistics/registry";
import { SYMBOLS } from "../statistics/symbols";
import { Formula } from "../view/Formula";
import { ScrollBox } from "../view/ScrollBox";
import { MethodExample } from "./MethodExample";
import { elementIdOf, goToMethod, methodWord, rangeText } from "./methodWords";
import { useServices } from "./services";
import { stay } from "./stay";
import type { ExampleStatus } from "./useExampleData";
import styles from "./MethodEntry.module.css";

interface Props {
  readonly method: Method;
  readonly status: ExampleStatus;
  readonly catalogue: Catalogue | null;
  readonly t: MethodsTranslator;
  /** The filter asks for others. */
  readonly hidden: boolean;
}

/** One method: formula, what it says and does not, when it misleads, where it comes from, and how it works out. */
export function MethodEntry({ method, status, catalogue, t, hidden }: Props) {
  const { bound } = useServices();
  const heading = useId();
  const { id } = method;
  const name = methodWord(t, id, "name");
  return (
    <article id={elementIdOf(id)} className={styles.entry} aria-labelledby={heading} tabIndex={-1} hidden={hidden}>
      <h3 id={heading} className={styles.name}>
        {name}{" "}
        <a
          className={styles.link}
          href={bound.link({ page: "methods", measure: id })}
          aria-label={t("methods.link", { name })}
          onClick={(event) =>
            stay(event, () => {
              bound.store.update({ measure: id });
              goToMethod(id);
            })
          }
        >
          #
        </a>
      </h3>
      <p className={styles.means}>{methodWord(t, id, "means")}</p>
      <ScrollBox label={t("methods.formula", { name })} className={styles.formula}>
        <Formula node={method.formula} block />
      </ScrollBox>
      <Symbols method={method} t={t} />
      <dl className={styles.facts}>
        <Fact term={t("methods.not")}>{methodWord(t, id, "not")}</Fact>
        <Fact term={t("methods.misleads")}>{methodWord(t, id, "misleads")}</Fact>
        <Fact term={t("methods.data")}>{methodWord(t, id, "data")}</Fact>
        <Fact term={t("methods.range")}>{rangeText(t, method.range)}</Fact>
        <Fact term={t("methods.source")}>
          <Citation method={method} />
        </Fact>
      </dl>
      <MethodExample id={id} status={status} catalogue={catalogue} t={t} />
    </article>
  );
}

function Symbols({ method, t }: Pick<Props, "method" | "t">) {
  if (method.symbols.length === 0) return null;
  return (
    <dl className={styles.symbols} aria-label={t("methods.where")}>
      {method.symbols.map((symbol) => (
        <div key={symbol}>
          <dt>
            <Formula node={SYMBOLS[symbol]} />
          </dt>
          <dd>{t(`methods.symbol.${symbol}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Titles stay in the language they were published in. */
function Citation({ method: { citation } }: Pick<Props, "method">) {
  return citation.address ? (
    <a href={citation.address} rel="noreferrer" target="_blank" lang="en">
      {citation.text}
    </a>
  ) : (
    <span lang="en">{citation.text}</span>
  );
}
