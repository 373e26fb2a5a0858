import { useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { fetchBytes } from "../library/fetchBytes";
import { TEMPLATES, templateAddress, WORKED_EXAMPLE, type Template } from "../library/templates";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import styles from "./Templates.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Tables to fill in, and one that is filled in with invented numbers, for those without a file at hand. */
export function Templates({ catalogue, t, onFiles }: Props) {
  const [failed, setFailed] = useState(false);
  const nameOf = ({ place }: Template) => {
    const known = catalogue.places.get(place);
    return known ? t.text(known.name) : place;
  };
  const [home, ...others] = TEMPLATES;
  const tryExample = async () => {
    setFailed(false);
    try {
      const bytes = await fetchBytes(templateAddress(WORKED_EXAMPLE), () => undefined);
      onFiles([new File([bytes.slice()], WORKED_EXAMPLE, { type: "text/csv" })]);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.templates}>
      <h2 className={styles.title}>{t("template.title")}</h2>
      <ul className={styles.list}>
        <li>
          {t("template.example")}{" "}
          <span className={styles.actions}>
            <Button kind="quiet" name={t("template.try.name")} onClick={() => void tryExample()}>
              {t("template.try")}
            </Button>
            <a href={templateAddress(WORKED_EXAMPLE)} download={WORKED_EXAMPLE} aria-label={t("template.example.save")}>
              {t("template.save")}
            </a>
          </span>
        </li>
        <li>
          {t("template.text")}{" "}
          <span className={styles.actions}>
            {home && (
              <TemplateLink template={home} label={t.plural("template.for", home.districts, { name: nameOf(home) })} />
            )}
            {others.map((one) => (
              <TemplateLink
                key={one.place}
                template={one}
                label={t("template.city", { name: nameOf(one), count: one.districts })}
              />
            ))}
          </span>
        </li>
      </ul>
      {failed && <Notice kind="error">{t("template.failed")}</Notice>}
    </div>
  );
}

function TemplateLink({ template, label }: { readonly template: Template; readonly label: string }) {
  return (
    <a href={templateAddress(template.fileName)} download={`template-${template.fileName}`}>
      {label}
    </a>
  );
}
