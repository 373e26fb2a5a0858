import { Suspense, useEffect, useId, useMemo } from "react";
import { formatFull } from "../base/formatNumber";
import { buildTableModel } from "../chart/buildTableModel";
import type { Catalogue } from "../dataset/types";
import { downloadTable } from "../export/downloadTable";
import type { Translator } from "../i18n/translate";
import type { LibraryState } from "../library/library";
import { TABS, LAYOUTS } from "../selection/selection";
import { RadioBar } from "../view/RadioBar";
import { Skeleton } from "../view/Skeleton";
import { Tabs } from "../view/Tabs";
import { useElementWidth } from "../view/useElementWidth";
import { LazyFacetFigure, LazyLineFigure } from "../view/LazyLineFigure";
import { LineLegend } from "../view/LineLegend";
import { NARROW_PX } from "../view/lineLayout";
import { CompareTable } from "./CompareTable";
import { EventList } from "./EventList";
import { FigureKey } from "./FigureKey";
import { FigureNotices } from "./FigureNotices";
import { PassportNote } from "./PassportNote";
import { PageLink } from "./PageLink";
import { PeriodField } from "./PeriodField";
import { useServices } from "./services";
import { ShareButton } from "./ShareButton";
import { SourceNote } from "./SourceNote";
import { useDividedCity } from "./useDividedCity";
import type { ComparisonView, Figure } from "./useComparison";
import styles from "./CompareFigure.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly view: ComparisonView;
  readonly t: Translator;
}

export const figureHeight = (widthPx: number): number => Math.round(Math.max(320, Math.min(470, widthPx * 0.5)));

/** The figure: title, chart or table, period, what to mind, and where the numbers come from. */
export function CompareFigure({ catalogue, view, t }: Props) {
  const id = useId();
  const { figure, selection } = view;
  const { store } = useServices().bound;
  const indicator = catalogue.indicators.get(selection.indicator)!;
  const definition = t.text(indicator.definition);
  const title = figure?.model.title ?? t.text(indicator.label);
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
  return (
    <figure className={styles.figure} id="figure" aria-labelledby={`${id}-title`}>
      <h1 id={`${id}-title`} className={styles.title}>
        {title}
      </h1>
      <p className="visually-hidden" role="status">
        {figure ? `${[title, figure.model.style.unit].filter(Boolean).join(", ")}. ${figure.model.subtitle}.` : ""}
      </p>
      <p className={styles.subtitle}>{figure ? `${figure.model.subtitle}.` : t("load.data")}</p>
      {definition !== t.text(indicator.label) && <p className={styles.definition}>{definition}</p>}
      <FigureNotices catalogue={catalogue} view={view} t={t} />
      <Tabs
        label={t("compare.tabs")}
        tabs={TABS.map((tab) => ({ id: tab, label: t(`compare.tab.${tab}`) }))}
        value={selection.tab}
        onChange={(tab) => store.update({ tab })}
        aside={
          selection.tab === "chart" ? (
            <RadioBar
              compact
              label={t("compare.layout")}
              options={LAYOUTS.map((layout) => ({ id: layout, label: t(`compare.layout.${layout}`) }))}
              value={selection.layout}
              onChange={(layout) => store.update({ layout })}
            />
          ) : undefined
        }
      >
        {(tab) =>
          tab === "chart" ? <ChartPanel {...{ catalogue, view, t }} /> : <TablePanel {...{ catalogue, view, t }} />
        }
      </Tabs>
      {figure ? (
        <>
          <PeriodField view={view} t={t} />
          {selection.tab === "chart" && selection.layout === "chart" ? (
            <EventList events={figure.model.events} t={t} />
          ) : null}
          {isEmpty(figure) ? null : <PassportNote catalogue={catalogue} comparison={figure.comparison} t={t} />}
          <figcaption className={styles.caption}>
            <SourceNote catalogue={catalogue} sources={figure.comparison.sources} t={t} />
            <ShareButton t={t} />
          </figcaption>
        </>
      ) : null}
    </figure>
  );
}

function ChartPanel({ catalogue, view, t }: Props) {
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const height = figureHeight(widthPx);
  const { figure, selection } = view;
  const waiting = <Skeleton height={height} label={t("chart.loading")} progress={progressText(view.state, t)} />;
  const facets = selection.layout === "facets";
  return (
    <div ref={ref} className={styles.panel}>
      {figure && isEmpty(figure) ? (
        <Empty {...{ catalogue, view, t }} />
      ) : (
        <>
          {figure && !facets && widthPx < NARROW_PX ? <LineLegend model={figure.model} /> : null}
          <Suspense fallback={waiting}>
            {figure ? <Chart {...{ figure, facets, widthPx, height, t }} /> : waiting}
          </Suspense>
          {figure ? (
            <>
              <p className="visually-hidden">{figure.model.summary}</p>
              <FigureKey figure={figure} facets={facets} peers={selection.peers} t={t} />
            </>
          ) : null}
        </>
      )}
    </div>
  );
}

/** Bytes that have arrived of the tables under way. Their total is unknown where the host compresses. */
function progressText({ tables }: LibraryState, t: Translator): string | undefined {
  const bytes = [...tables.values()].reduce((sum, table) => sum + (table.kind === "loading" ? table.loaded : 0), 0);
  if (bytes === 0) return undefined;
  return t("load.progress", { loaded: formatFull(bytes / 1024, { locale: t.locale, decimals: 0 }) });
}

interface ChartProps {
  readonly figure: Figure;
  readonly facets: boolean;
  readonly widthPx: number;
  readonly height: number;
  readonly t: Translator;
}

function Chart({ figure, facets, widthPx, height, t }: ChartProps) {
  const { model } = figure;
  if (facets)
    return (
      <LazyFacetFigure model={model} width={widthPx} words={{ more: (count) => t.plural("chart.morePanels", count) }} />
    );
  const home = model.lines[0]?.name ?? "";
  return (
    <LazyLineFigure
      model={model}
      width={widthPx}
      height={height}
      words={{ cursor: t("chart.cursor", { title: model.title }), differenceTo: t("chart.difference", { name: home }) }}
    />
  );
}

const isEmpty = ({ comparison }: Figure) => comparison.series.every((one) => one.gaps.every((gap) => gap !== null));

function Empty({ catalogue, view, t }: Props) {
  const { store } = useServices().bound;
  const { selection } = view;
  const { coverage } = catalogue.indicators.get(selection.indicator)!;
  const city = useDividedCity(catalogue)(selection.indicator);
  const narrowed = selection.from !== null || selection.to !== null;
  return (
    <div className={styles.empty}>
      <p>{t("compare.empty")}</p>
      {coverage.places === 0 && coverage.districts > 0 ? (
        <>
          <p>{t("compare.empty.districts")}</p>
          {city === null ? null : (
            <PageLink change={{ page: "districts", city }} asButton>
              {t("compare.empty.toDistricts")}
            </PageLink>
          )}
        </>
      ) : (
        <p>{t("compare.empty.hint")}</p>
      )}
      {narrowed ? (
        <button type="button" onClick={() => store.update({ from: null, to: null })}>
          {t("compare.empty.action")}
        </button>
      ) : null}
    </div>
  );
}

function TablePanel({ catalogue, view, t }: Props) {
  const { bound } = useServices();
  const { figure } = view;
  const comparison = figure?.comparison;
  const table = useMemo(
    () => (comparison ? buildTableModel(comparison, { catalogue, t }) : null),
    [comparison, catalogue, t],
  );
  if (!comparison || !table) return <Skeleton height={figureHeight(800)} label={t("chart.loading")} />;
  return (
    <CompareTable
      table={table}
      comparison={comparison}
      t={t}
      onDownload={(rows) => downloadTable({ catalogue, comparison, table, t, link: bound.link() }, rows)}
    />
  );
}
