import { memo, useDeferredValue, useEffect, useMemo } from "react";
import type { Catalogue } from "../dataset/types";
import { mixMessages, type MixTranslator } from "../i18n/mix";
import { DEFAULT_SELECTION } from "../selection/selection";
import { Sheet } from "../view/Sheet";
import { Skeleton } from "../view/Skeleton";
import { CataloguePage } from "./CataloguePage";
import { LinkIssues } from "./LinkIssues";
import { MixComposition } from "./MixComposition";
import { MixControls } from "./MixControls";
import { MixDistricts } from "./MixDistricts";
import { MixDiversity } from "./MixDiversity";
import { MixNationalities } from "./MixNationalities";
import { MixRanks } from "./MixRanks";
import { placeNames, type MixProps } from "./mixWords";
import { useServices } from "./services";
import { useFreshView, useMix, type MixView } from "./useMix";
import { usePageTranslator } from "./usePageTranslator";
import layout from "./ComparePage.module.css";
import styles from "./Mix.module.css";

const SKELETON_PX = 720;

/** Who lives in a place, how diverse that is, and whether groups live apart. */
export function MixPage() {
  const t = usePageTranslator(mixMessages);
  return <CataloguePage t={t}>{(catalogue) => <Mix catalogue={catalogue} t={t} />}</CataloguePage>;
}

interface Props {
  readonly catalogue: Catalogue;
  readonly t: MixTranslator;
}

function Mix({ catalogue, t }: Props) {
  const view = useMix(catalogue);
  const fresh = useFreshView(view, catalogue);
  const shown = view.figures?.places.map(({ place }) => place) ?? view.selection.places;
  const title = shown.length > 0 ? t("mix.heading", { places: placeNames(shown, { catalogue, t }) }) : t("mix.title");
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
  return (
    <>
      <LinkIssues issues={view.issues} t={t} />
      <div className={`${layout.columns} ${styles.page}`}>
        <div className={`${layout.controls} ${styles.controls}`}>
          <Sheet
            openLabel={t("mix.change")}
            title={t("mix.options")}
            closeLabel={t("app.close")}
            doneLabel={t("compare.done")}
          >
            <MixControls catalogue={catalogue} view={fresh} t={t} />
          </Sheet>
        </div>
        <div className={styles.figures}>
          <header className={styles.head}>
            <h1 className={styles.title}>{title}</h1>
            <p>{t("mix.lead")}</p>
          </header>
          <Figures catalogue={catalogue} view={view} t={t} />
        </div>
      </div>
    </>
  );
}

interface FiguresProps extends Props {
  readonly view: MixView;
}

/** Drawn anew only once what is shown is another: a press on a control must not wait for seven figures. */
const Figures = memo(function Figures({ catalogue, view, t }: FiguresProps) {
  const { figures, isLoading } = view;
  const { store } = useServices().bound;
  const isFailed = [...view.state.tables.values()].some(({ kind }) => kind === "failed");
  if (isLoading) return isFailed ? null : <Skeleton height={SKELETON_PX} label={t("load.data")} />;
  if (!figures || figures.places.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{t("mix.none")}</p>
        <p>{t("mix.none.hint")}</p>
        <button type="button" onClick={() => store.update({ places: DEFAULT_SELECTION.places })}>
          {t("mix.none.action")}
        </button>
      </div>
    );
  }
  return <Sections catalogue={catalogue} view={view} figures={figures} t={t} />;
});

/** One after the other: the figure that is seen first does not wait for those below, nor the page for all at once. */
function Sections({ catalogue, view, figures, t }: MixProps) {
  const now = useMemo(() => ({ catalogue, view, figures, t }), [catalogue, view, figures, t]);
  const next = useDeferredValue<MixProps | null>(now, null);
  const last = useDeferredValue(next, null);
  return (
    <div className={styles.figures} aria-busy={last !== now || undefined}>
      <MixComposition {...now} />
      {next ? <Cities {...next} /> : null}
      {last ? <Districts {...last} /> : null}
    </div>
  );
}

const Cities = memo(function Cities(props: MixProps) {
  return (
    <>
      <MixRanks {...props} />
      <MixNationalities {...props} />
      <MixDiversity {...props} />
    </>
  );
});

const Districts = memo(MixDistricts);

