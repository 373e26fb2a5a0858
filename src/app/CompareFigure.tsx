import { startTransition, Suspense, useEffect, useId, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { formatFull } from "../base/formatNumber";
import { buildTableModel } from "../chart/buildTableModel";
import type { Catalogue } from "../dataset/types";
import { downloadTable } from "../export/downloadTable";
import type { Translator } from "../i18n/translate";
import type { LibraryState } from "../library/library";
import { LAYOUTS, TABS, type Selection } from "../selection/selection";
import { RadioBar } from "../view/RadioBar";
import { Skeleton } from "../view/Skeleton";
import { Tabs } from "../view/Tabs";
import { useElementWidth } from "../view/useElementWidth";
import { LazyFacetFigure } from "../view/LazyLineFigure";
import { LineLegend } from "../view/LineLegend";
import { NARROW_PX } from "../view/lineLayout";
import { AnnotatedChart } from "./AnnotatedChart";
import { AnnotateElsewhere } from "./AnnotateElsewhere";
import { AnnotateSwitch } from "./AnnotateSwitch";
import { CompareEmpty } from "./CompareEmpty";
import { CompareTable } from "./CompareTable";
import { DownloadButton } from "./DownloadButton";
import { EventList } from "./EventList";
import { useFigureFocus, useIsLeftOut } from "./figureFocus";
import { FigureKey } from "./FigureKey";
import { FigureNotices } from "./FigureNotices";
import { PassportNote } from "./PassportNote";
import { PeriodField } from "./PeriodField";
import { useServices } from "./services";
import { ShareButton } from "./ShareButton";
import { SourceNote } from "./SourceNote";
import type { CompareSetting } from "./compareLeaves";
import type { ComparisonView, Figure } from "./useComparison";
import annotate from "./Annotate.module.css";
import styles from "./CompareFigure.module.css";
import frame from "./FigureFrame.module.css";

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
  const [annotating, setAnnotating] = useState(false);
  const annotateButton = useRef<HTMLButtonElement>(null);
  // The chart stays while the tools are on their way.
  const annotateOrNot = (next: boolean) => startTransition(() => setAnnotating(next));
  const endAnnotating = () => {
    annotateOrNot(false);
    annotateButton.current?.focus();
  };
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
  const content = figure && !isEmpty(figure) ? contentOf(figure, { catalogue, selection, t }) : null;
  const name = selection.tab === "table" ? "compare.table" : "compare.chart";
  const focus = useFigureFocus(name, content);
  if (useIsLeftOut(name)) return null;
  const drawn = (
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
      {figure ? (
        <AnnotateElsewhere
          catalogue={catalogue}
          notes={selection.notes}
          axes={axesOf(figure)}
          annotating={annotating}
        />
      ) : null}
      <Tabs
        label={t("compare.tabs")}
        tabs={TABS.map((tab) => ({ id: tab, label: t(`compare.tab.${tab}`) }))}
        value={selection.tab}
        onChange={(tab) => store.update({ tab })}
        aside={
          selection.tab === "chart" && !focus ? (
            <span className={annotate.aside}>
              {selection.layout === "chart" && figure && !isEmpty(figure) ? (
                <AnnotateSwitch ref={annotateButton} annotating={annotating} onChange={annotateOrNot} />
              ) : null}
              <LayoutSwitch layout={selection.layout} t={t} />
            </span>
          ) : undefined
        }
      >
        {(tab) =>
          tab === "chart" ? (
            <ChartPanel {...{ catalogue, view, t, annotating, onAnnotated: endAnnotating }} />
          ) : (
            <TablePanel {...{ catalogue, view, t }} />
          )
        }
      </Tabs>
      {figure ? (
        <>
          <PeriodField view={view} t={t} />
          {selection.tab === "chart" && selection.layout === "chart" ? (
            <EventList events={figure.model.events} folded={focus !== null} t={t} />
          ) : null}
          {isEmpty(figure) ? null : <PassportNote catalogue={catalogue} comparison={figure.comparison} t={t} />}
          <figcaption className={styles.caption}>
            <SourceNote catalogue={catalogue} sources={figure.comparison.sources} t={t} />
            <div className={frame.actions}>
              {content ? <DownloadButton catalogue={catalogue} content={content} t={t} /> : null}
              <ShareButton t={t} />
            </div>
          </figcaption>
        </>
      ) : null}
    </figure>
  );
  return focus?.container ? createPortal(drawn, focus.container) : drawn;
}

/** Made when it is asked for: what leaves the page comes with the first press. */
const contentOf = (figure: Figure, setting: CompareSetting) => async () =>
  (await import("./compareLeaves")).compareContent(figure, setting);

const axesOf = ({ comparison }: Figure) => ({ indicator: comparison.indicator.id, show: comparison.show });

/** Of a page: in an embed the layout is the link's. */
function LayoutSwitch({ layout, t }: { readonly layout: Selection["layout"]; readonly t: Translator }) {
  const { store } = useServices().bound;
  return (
    <RadioBar
      compact
      label={t("compare.layout")}
      options={LAYOUTS.map((one) => ({ id: one, label: t(`compare.layout.${one}`) }))}
      value={layout}
      onChange={(one) => store.update({ layout: one })}
    />
  );
}

interface AnnotatingProps {
  readonly annotating: boolean;
  readonly onAnnotated: () => void;
}

function ChartPanel({ catalogue, view, t, ...annotation }: Props & AnnotatingProps) {
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const height = figureHeight(widthPx);
  const { figure, selection } = view;
  const waiting = <Skeleton height={height} label={t("chart.loading")} progress={progressText(view.state, t)} />;
  const facets = selection.layout === "facets";
  return (
    <div ref={ref} className={styles.panel}>
      {figure && isEmpty(figure) ? (
        <CompareEmpty {...{ catalogue, view, t }} />
      ) : (
        <>
          {figure && !facets && widthPx < NARROW_PX ? <LineLegend model={figure.model} /> : null}
          <Suspense fallback={waiting}>
            {figure ? <Chart {...{ figure, facets, widthPx, height, t }} {...annotation} /> : waiting}
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

interface ChartProps extends AnnotatingProps {
  readonly figure: Figure;
  readonly facets: boolean;
  readonly widthPx: number;
  readonly height: number;
  readonly t: Translator;
}

function Chart({ figure, facets, widthPx, height, t, annotating, onAnnotated }: ChartProps) {
  const { model } = figure;
  if (facets)
    return (
      <LazyFacetFigure model={model} width={widthPx} words={{ more: (count) => t.plural("chart.morePanels", count) }} />
    );
  const home = model.lines[0]?.name ?? "";
  return (
    <AnnotatedChart
      figure={figure}
      width={widthPx}
      height={height}
      words={{ cursor: t("chart.cursor", { title: model.title }), differenceTo: t("chart.difference", { name: home }) }}
      annotating={annotating}
      onDone={onAnnotated}
    />
  );
}

const isEmpty = ({ comparison }: Figure) => comparison.series.every((one) => one.gaps.every((gap) => gap !== null));

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
