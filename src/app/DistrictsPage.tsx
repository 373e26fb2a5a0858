import { useEffect, useState } from "react";
import type { Catalogue } from "../dataset/types";
import { districtsMessages } from "../i18n/districts";
import type { MessageKey } from "../i18n/translate";
import { CATALOGUE } from "../library/library";
import { createHover } from "../view/createHover";
import { Notice } from "../view/Notice";
import { Sheet } from "../view/Sheet";
import { Skeleton } from "../view/Skeleton";
import { DataTrouble } from "./DataTrouble";
import { DistrictsControls } from "./DistrictsControls";
import { DistrictsFigure } from "./DistrictsFigure";
import { DistrictsGap } from "./DistrictsGap";
import { DistrictsHeat } from "./DistrictsHeat";
import { DistrictsInequality } from "./DistrictsInequality";
import { DistrictsLines } from "./DistrictsLines";
import { unfollowed } from "./districtLink";
import { cityTitle } from "./districtWords";
import { useLibraryState, useServices } from "./services";
import { useDistricts, type DistrictsView } from "./useDistricts";
import { usePageTranslator } from "./usePageTranslator";
import layout from "./ComparePage.module.css";
import styles from "./DistrictsPage.module.css";

const SKELETON_PX = 720;

/** Where in the city: a map, ranks, years and spread of the districts of one city. */
export function DistrictsPage() {
  const t = usePageTranslator(districtsMessages);
  const state = useLibraryState();
  if (state.catalogue) return <Districts catalogue={state.catalogue} />;
  return (
    <div className={`${layout.page} ${styles.page}`}>
      <DataTrouble t={t} />
      {state.tables.get(CATALOGUE)?.kind === "failed" ? null : <Skeleton height={SKELETON_PX} label={t("load.data")} />}
    </div>
  );
}

function Districts({ catalogue }: { readonly catalogue: Catalogue }) {
  const view = useDistricts(catalogue);
  const [hover] = useState(createHover);
  const { t, figures, geography } = view;
  const title = figures ? t.text(figures.indicator.label) : t("districts.title");
  useEffect(() => {
    document.title = `${title}, ${cityTitle(view)} – ${t("app.name")}`;
  });
  return (
    <div className={`${layout.page} ${styles.page}`}>
      <DataTrouble t={t} />
      <LinkNotice view={view} />
      <div className={layout.columns}>
        <div className={`${layout.controls} ${styles.controls}`}>
          <Sheet
            openLabel={t("districts.change")}
            title={t("districts.options")}
            closeLabel={t("app.close")}
            doneLabel={t("compare.done")}
          >
            <DistrictsControls view={view} />
          </Sheet>
        </div>
        <div className={styles.figures} key={geography.id}>
          {figures ? (
            <>
              <DistrictsFigure view={view} figures={figures} hover={hover} />
              <DistrictsLines view={view} figures={figures} />
              <DistrictsHeat view={view} figures={figures} hover={hover} />
              <DistrictsInequality view={view} figures={figures} />
            </>
          ) : view.failed ? null : view.waiting ? (
            <Skeleton height={SKELETON_PX} label={t("load.data")} />
          ) : (
            <DistrictsGap view={view} hover={hover} />
          )}
        </div>
      </div>
    </div>
  );
}

/** What of the link could not be followed; over once the reader has chosen something else. */
function LinkNotice({ view }: { readonly view: DistrictsView }) {
  const { t, selection } = view;
  const { bound } = useServices();
  const [opened] = useState(selection);
  const [dismissed, setDismissed] = useState(false);
  if (dismissed || selection !== opened) return null;
  const told = [
    ...bound.issues.map((issue) => t(`issue.${issue.code}` as MessageKey, issue.detail)),
    ...unfollowed(view),
  ];
  if (told.length === 0) return null;
  return (
    <Notice kind="info" dismiss={{ label: t("issue.dismiss"), onClick: () => setDismissed(true) }}>
      {told.join(" ")}
    </Notice>
  );
}
