import { useEffect, useState } from "react";
import { formatDate } from "../base/formatDate";
import { loadTheme, saveTheme, type ThemeChoice } from "../library/preferences";
import { ComparePage } from "./ComparePage";
import { Header } from "./Header";
import { HelpDialog } from "./HelpDialog";
import { useLibraryState, useTranslator } from "./services";
import styles from "./App.module.css";

/** The frame around every page: header, page, footer, help. */
export function App() {
  const t = useTranslator();
  const { catalogue } = useLibraryState();
  const [theme, setTheme] = useState<ThemeChoice>(loadTheme);
  const [helping, setHelping] = useState(false);

  useEffect(() => {
    document.documentElement.lang = t.locale;
  }, [t]);
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    saveTheme(theme);
  }, [theme]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches("input:not([type=range]):not([type=radio]), textarea");
      if (event.key === "?" && !typing) setHelping(true);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  return (
    <>
      <a className={styles.skip} href="#figure">
        {t("app.skip")}
      </a>
      <Header t={t} theme={theme} onTheme={setTheme} onHelp={() => setHelping(true)} />
      <main className={styles.main}>
        <ComparePage />
      </main>
      <footer className={styles.footer}>
        <p>{t("app.footer")}</p>
        <p>{catalogue ? t("app.version", { version: formatDate(catalogue.version, t.locale) }) : ""}</p>
      </footer>
      <HelpDialog t={t} open={helping} onClose={() => setHelping(false)} />
    </>
  );
}
