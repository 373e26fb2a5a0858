import { useEffect } from "react";
import { embedMessages } from "../i18n/embed";
import { useServices } from "./services";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./Embed.module.css";

/** All there is to see where another site shows the whole page in a frame of its own. */
export function FramedNotice() {
  const t = usePageTranslator(embedMessages);
  const { bound } = useServices();
  useEffect(() => {
    document.documentElement.lang = t.locale;
    document.title = t("app.name");
  }, [t]);
  return (
    <main className={styles.embed}>
      <h1 className={styles.heading}>{t("app.name")}</h1>
      <p>{t("embed.framed")}</p>
      <p>
        <a href={bound.link()} target="_blank" rel="noopener">
          {t("embed.framed.open")}
        </a>
      </p>
    </main>
  );
}
