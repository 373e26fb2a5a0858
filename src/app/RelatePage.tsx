import { useEffect } from "react";
import type { Catalogue } from "../dataset/types";
import { relateMessages, type RelateTranslator } from "../i18n/relate";
import { Sheet } from "../view/Sheet";
import { CataloguePage } from "./CataloguePage";
import { RelateControls } from "./RelateControls";
import { RelateFigure } from "./RelateFigure";
import { usePageTranslator } from "./usePageTranslator";
import { useRelation } from "./useRelation";
import layout from "./ComparePage.module.css";
import styles from "./RelatePage.module.css";

/** Two indicators against each other, a point for each place or district. */
export function RelatePage() {
  const t = usePageTranslator(relateMessages);
  return (
    <CataloguePage t={t} className={styles.page}>
      {(catalogue) => <Relate catalogue={catalogue} t={t} />}
    </CataloguePage>
  );
}

function Relate({ catalogue, t }: { readonly catalogue: Catalogue; readonly t: RelateTranslator }) {
  const view = useRelation(catalogue, t);
  const title = view.figure?.model.title ?? t("relate.title");
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
  return (
    <div className={layout.columns}>
      <div className={`${layout.controls} ${styles.controls}`}>
        <Sheet
          openLabel={t("relate.change")}
          title={t("relate.options")}
          closeLabel={t("app.close")}
          doneLabel={t("compare.done")}
        >
          <RelateControls catalogue={catalogue} view={view} t={t} />
        </Sheet>
      </div>
      <RelateFigure catalogue={catalogue} view={view} t={t} />
    </div>
  );
}
