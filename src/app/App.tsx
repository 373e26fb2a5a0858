import { lazy, Suspense, useCallback, useEffect, useState, type ComponentType } from "react";
import { formatDate } from "../base/formatDate";
import { loadTheme, saveTheme, type ThemeChoice } from "../library/preferences";
import type { Page } from "../selection/selection";
import { DropZone } from "../view/DropZone";
import { Skeleton } from "../view/Skeleton";
import { Header } from "./Header";
import { HelpDialog } from "./HelpDialog";
import { useLibraryState, useSelection, useServices, useTranslator } from "./services";
import { StoryPage } from "./StoryPage";
import styles from "./App.module.css";

/** Every page but the first one is code of its own, and comes when it is asked for. */
const DataPage = lazy(async () => ({ default: (await import("./DataPage")).DataPage }));
const PAGE_VIEWS: Readonly<Record<Exclude<Page, "data">, ComponentType>> = {
  story: StoryPage,
  compare: lazy(async () => ({ default: (await import("./ComparePage")).ComparePage })),
  districts: lazy(async () => ({ default: (await import("./DistrictsPage")).DistrictsPage })),
  mix: lazy(async () => ({ default: (await import("./MixPage")).MixPage })),
  relate: lazy(async () => ({ default: (await import("./RelatePage")).RelatePage })),
  evaluate: lazy(async () => ({ default: (await import("./EvaluatePage")).EvaluatePage })),
  methods: lazy(async () => ({ default: (await import("./MethodsPage")).MethodsPage })),
};

const PAGE_PX = 720;
const NOTHING: readonly File[] = [];

/** The frame around every page: header, page, footer, help. */
export function App() {
  const t = useTranslator();
  const { catalogue } = useLibraryState();
  const [theme, setTheme] = useState<ThemeChoice>(loadTheme);
  const [helping, setHelping] = useState(false);
  const [dropped, setDropped] = useState(NOTHING);
  const { store } = useServices().bound;
  const { page } = useSelection();
  const View = page === "data" ? null : PAGE_VIEWS[page];
  const takeDropped = useCallback(() => setDropped(NOTHING), []);

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
        <Suspense fallback={<Skeleton height={PAGE_PX} label={t("data.loading")} />}>
          {View ? <View /> : <DataPage dropped={dropped} onTaken={takeDropped} />}
        </Suspense>
      </main>
      <DropZone
        title={t("data.drop")}
        detail={t("data.drop.detail")}
        onFiles={(files) => {
          setDropped(files);
          if (page !== "data") store.update({ page: "data" });
        }}
      />
      <footer className={styles.footer}>
        <p>{t("app.footer")}</p>
        <p>{catalogue ? t("app.version", { version: formatDate(catalogue.version, t.locale) }) : ""}</p>
      </footer>
      <HelpDialog t={t} open={helping} onClose={() => setHelping(false)} />
    </>
  );
}
