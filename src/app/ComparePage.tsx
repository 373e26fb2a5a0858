import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { CATALOGUE } from "../library/library";
import { Sheet } from "../view/Sheet";
import { Skeleton } from "../view/Skeleton";
import { CompareControls } from "./CompareControls";
import { CompareFigure } from "./CompareFigure";
import { DataTrouble } from "./DataTrouble";
import { Glance } from "./Glance";
import { LinkIssues } from "./LinkIssues";
import { useLibraryState, useTranslator } from "./services";
import { useComparison } from "./useComparison";
import styles from "./ComparePage.module.css";

const SKELETON_PX = 720;

/** Places over time: pick an indicator, places and years; see, read, save, share. */
export function ComparePage() {
  const t = useTranslator();
  const state = useLibraryState();
  if (state.catalogue) return <Compare catalogue={state.catalogue} t={t} />;
  return (
    <div className={styles.page}>
      <DataTrouble t={t} />
      {state.tables.get(CATALOGUE)?.kind === "failed" ? null : <Skeleton height={SKELETON_PX} label={t("load.data")} />}
    </div>
  );
}

function Compare({ catalogue, t }: { readonly catalogue: Catalogue; readonly t: Translator }) {
  const view = useComparison(catalogue);
  return (
    <div className={styles.page}>
      <Glance catalogue={catalogue} state={view.state} selection={view.selection} t={t} />
      <DataTrouble t={t} />
      <LinkIssues issues={view.issues} t={t} />
      <div className={styles.columns}>
        <div className={styles.controls}>
          <Sheet
            openLabel={t("compare.change")}
            title={t("compare.options")}
            closeLabel={t("app.close")}
            doneLabel={t("compare.done")}
          >
            <CompareControls catalogue={catalogue} view={view} t={t} />
          </Sheet>
        </div>
        <CompareFigure catalogue={catalogue} view={view} t={t} />
      </div>
    </div>
  );
}
