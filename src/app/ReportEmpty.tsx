import type { ReportTranslator } from "../i18n/report";
import { useServices } from "./services";
import { stay } from "./stay";
import button from "../view/Button.module.css";
import styles from "./ReportEditor.module.css";

const TO_COMPARE = { page: "compare", report: null, figure: null } as const;

/** What a report is, and the way to its first figure. */
export function ReportEmpty({ t }: { readonly t: ReportTranslator }) {
  const { bound } = useServices();
  return (
    <section className={styles.empty}>
      <h2>{t("report.empty.title")}</h2>
      <p>{t("report.empty.text")}</p>
      <p>{t("report.empty.how")}</p>
      <a
        className={button.button}
        data-kind="primary"
        href={bound.link(TO_COMPARE)}
        onClick={(event) => stay(event, () => bound.store.update(TO_COMPARE))}
      >
        {t("report.empty.action")}
      </a>
    </section>
  );
}
