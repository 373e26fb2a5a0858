import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { methodsMessages, type MethodsTranslator } from "../i18n/methods";
import { FAMILIES, methodById, METHODS } from "../statistics/registry";
import { matchesQuery } from "../view/matchesQuery";
import { Notice } from "../view/Notice";
import { TableFilter } from "../view/TableFilter";
import { DataTrouble } from "./DataTrouble";
import { MethodEntry } from "./MethodEntry";
import { MethodsContents } from "./MethodsContents";
import { goToMethod, methodText } from "./methodWords";
import { useLibraryState, useSelection } from "./services";
import { useExampleData } from "./useExampleData";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./MethodsPage.module.css";

const CAUTIONS = ["places", "small", "borders", "groups"] as const;
const ROBINSON = "https://doi.org/10.2307/2087176";

/** How every number is made, what it says, and when it misleads. */
export function MethodsPage() {
  const t = usePageTranslator(methodsMessages);
  const measure = askedMethod(useSelection().measure);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const shown = useMemo(
    () => new Set(METHODS.filter((method) => matchesQuery(methodText(t, method), asked)).map(({ id }) => id)),
    [t, asked],
  );
  useEffect(() => {
    if (measure !== null) goToMethod(measure);
  }, [measure]);
  return (
    <div className={styles.page}>
      <header className={styles.lead}>
        <h1>{t("methods.title")}</h1>
        <p className={styles.intro}>{t("methods.intro")}</p>
        {measure !== null && !methodById(measure) ? <Notice kind="info">{t("methods.unknown")}</Notice> : null}
        <DataTrouble t={t} />
      </header>
      <div className={styles.columns}>
        <aside className={styles.side}>
          <div className={styles.filter}>
            <TableFilter label={t("methods.filter")} query={query} onChange={setQuery} />
            <p role="status" className={styles.count}>
              {asked === "" ? "" : countText(t, shown.size)}
            </p>
          </div>
          <MethodsContents t={t} shown={shown} />
        </aside>
        <div className={styles.text}>
          {asked === "" ? <Cautions t={t} /> : null}
          {shown.size === 0 ? <p className={styles.nothing}>{t("methods.nothing", { query: asked })}</p> : null}
          <Families t={t} shown={shown} />
        </div>
      </div>
    </div>
  );
}

/** The Mix page keeps two indices in the link, joined by a point. */
const askedMethod = (measure: string | null): string | null =>
  measure?.split(".").find((id) => methodById(id) !== undefined) ?? measure;

const countText = (t: MethodsTranslator, count: number) =>
  t.plural("methods.found", count);

function Cautions({ t }: { readonly t: MethodsTranslator }) {
  return (
    <section className={styles.family} aria-labelledby="methods-first">
      <h2 id="methods-first">{t("methods.first")}</h2>
      <div className={styles.cautions}>
        {CAUTIONS.map((one) => (
          <div key={one} className={styles.caution}>
            <h3>{t(`methods.${one}.title`)}</h3>
            <p>{t(`methods.${one}.text`)}</p>
            {one === "places" ? (
              <p className={styles.reference}>
                <a href={ROBINSON} rel="noreferrer" target="_blank">
                  {t("methods.places.source")}
                </a>
              </p>
            ) : null}
          </div>
        ))}
      </div>
    </section>
  );
}

function Families({ t, shown }: { readonly t: MethodsTranslator; readonly shown: ReadonlySet<string> }) {
  const { shippedCatalogue } = useLibraryState();
  const status = useExampleData();
  return FAMILIES.map((family) => {
    const methods = METHODS.filter((method) => method.family === family);
    const some = methods.some(({ id }) => shown.has(id));
    return (
      <section key={family} className={styles.family} aria-labelledby={`family-${family}`} hidden={!some}>
        <h2 id={`family-${family}`}>{t(`methods.family.${family}`)}</h2>
        {methods.map((method) => (
          <MethodEntry
            key={method.id}
            method={method}
            status={status}
            catalogue={shippedCatalogue}
            t={t}
            hidden={!shown.has(method.id)}
          />
        ))}
      </section>
    );
  });
}
