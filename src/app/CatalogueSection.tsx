import { useId, useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { Disclosure } from "../view/Disclosure";
import { listSources } from "./catalogueRows";
import { CatalogueTable } from "./CatalogueTable";
import styles from "./CatalogueSection.module.css";
import { SourceEntry } from "./SourceNote";

interface Props {
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

/** The data that come with the page. The long lists exist only once they are asked for. */
export function CatalogueSection({ catalogue, t }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const sources = listSources(catalogue);
  const indicators = [...catalogue.indicators.keys()].filter((one) => !one.startsWith("own-")).length;
  const places = [...catalogue.places.values()].filter(
    ({ code, kind }) => kind !== "district" && !code.startsWith("own-"),
  );
  const number = (count: number) => new Intl.NumberFormat(t.locale).format(count);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t("catalogue.title")}</h2>
      <p>
        {t("catalogue.intro", {
          indicators: number(indicators),
          places: number(places.length),
          sources: number(sources.length),
        })}
      </p>
      <div>
        <Button expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "catalogue.hide" : "catalogue.show")}
        </Button>
      </div>
      {open && (
        <>
          <CatalogueTable catalogue={catalogue} t={t} />
          <Disclosure summary={t.plural("catalogue.sources", sources.length)}>
            <ul className={styles.sources}>
              {sources.map((source) => (
                <li key={source.id}>
                  <SourceEntry source={source} t={t} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </section>
  );
}
