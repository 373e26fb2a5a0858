import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { formatDate } from "../base/formatDate";
import { loadTheme, saveTheme, type ThemeChoice } from "../library/preferences";
import { DropZone } from "../view/DropZone";
import { Skeleton } from "../view/Skeleton";
import { Header } from "./Header";
import { HelpDialog } from "./HelpDialog";
import { isPicture } from "./isPicture";
import { PAGE_VIEWS } from "./pageViews";
import { useLibraryState, useSelection, useServices, useTranslator } from "./services";
import styles from "./App.module.css";

const DataPage = lazy(async () => ({ default: (await import("./DataPage")).DataPage }));
const LinkedNotice = lazy(async () => ({ default: (await import("./LinkedNotice")).LinkedNotice }));

const Reopened = lazy(async () => ({ default: (await import("./Reopened")).Reopened }));
const Cited = lazy(async () => ({ default: (await import("./Cited")).Cited }));

const PAGE_PX = 720;
const NOTHING: readonly File[] = [];

/** The frame around every page: header, page, footer, help. */
export function App() {
  const t = useTranslator();
  const { catalogue } = useLibraryState();
  const [theme, setTheme] = useState<ThemeChoice>(loadTheme);
  const [helping, setHelping] = useState(false);
  const [dropped, setDropped] = useState(NOTHING);
  const [picture, setPicture] = useState<File | null>(null);
  const { store } = useServices().bound;
  const { page, table, asof } = useSelection();
  const View = page === "data" ? null : PAGE_VIEWS[page];
  const takeDropped = useCallback(() => setDropped(NOTHING), []);
  const takeFiles = (files: readonly File[]) => {
    // One picture is one figure, and there is one page to open it on.
    setPicture(files.find(isPicture) ?? picture);
    const tables = files.filter((file) => !isPicture(file));
    if (tables.length === 0) return;
    setDropped(tables);
    if (page !== "data") store.update({ page: "data" });
  };

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
      <a className={styles.skip} href={page === "compare" ? "#figure" : "#page"}>
        {t(page === "compare" ? "app.skip" : "app.skip.page")}
      </a>
      <Header t={t} theme={theme} onTheme={setTheme} onHelp={() => setHelping(true)} />
      <main className={styles.main} id="page" tabIndex={-1}>
        <Suspense fallback={null}>
          {table === null ? null : <LinkedNotice />}
          {picture ? (
            <Reopened
              key={`${picture.name} ${picture.lastModified}`}
              file={picture}
              onClose={() => setPicture(null)}
              onData={(file) => takeFiles([file])}
            />
          ) : null}
        </Suspense>
        {asof === null ? null : (
          <div className={styles.cited}>
            <Suspense fallback={null}>
              <Cited key={asof} version={asof} />
            </Suspense>
          </div>
        )}
        <Suspense fallback={<Skeleton height={PAGE_PX} label={t("data.loading")} />}>
          {View ? <View /> : <DataPage dropped={dropped} onTaken={takeDropped} onPicture={setPicture} />}
        </Suspense>
      </main>
      <DropZone
        title={t("data.drop")}
        detail={t("data.drop.detail")}
        onFiles={takeFiles}
      />
      <footer className={styles.footer}>
        <p>{t("app.footer")}</p>
        <p>{catalogue ? t("app.version", { version: formatDate(catalogue.version, t.locale) }) : ""}</p>
      </footer>
      <HelpDialog t={t} open={helping} onClose={() => setHelping(false)} />
    </>
  );
}
