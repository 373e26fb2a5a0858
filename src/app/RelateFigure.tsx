import { useMemo } from "react";
import { formatFull } from "../base/formatNumber";
import { indicatorName } from "../chart/scatterWords";
import { TABS } from "../selection/selection";
import { pairsOriginWithCrime } from "../series/relationChoices";
import { layoutScatter } from "../chart/scatterLayout";
import { ScatterFigure } from "../view/ScatterFigure";
import { ScatterLegend } from "../view/ScatterLegend";
import { Skeleton } from "../view/Skeleton";
import { Tabs } from "../view/Tabs";
import { useElementWidth } from "../view/useElementWidth";
import { YearSlider } from "../view/YearSlider";
import { FigureFrame } from "./FigureFrame";
import { toggleChosen, type RelateProps } from "./RelateControls";
import { RelateDetails, RelateKey } from "./RelateDetails";
import { RelateNotices } from "./RelateNotices";
import { legendWords, relateLeaves } from "./relateLeaves";
import { relationSheet } from "./relateSheet";
import { RelateTable } from "./RelateTable";
import { countPart, inhabitantsOf, partialSentence, rankSentence, unitsName } from "./relateWords";
import { useServices } from "./services";
import type { RelationFigure } from "./useRelation";
import compare from "./CompareFigure.module.css";
import styles from "./RelatePage.module.css";

/** Close to square: neither axis is more of a scatter than the other. */
const heightOf = (widthPx: number) => Math.round(Math.max(380, Math.min(560, widthPx * 0.64)));

/** The figure: title with its correlation, cautions, points or table, year, and where the numbers come from. */
export function RelateFigure(props: RelateProps) {
  const { catalogue, view, t } = props;
  const { figure } = view;
  const wording = { catalogue, t };
  if (!figure) return <Waiting {...props} />;
  const { relation, model } = figure;
  const drawn = relation.points.length > 0;
  return (
    <FigureFrame
      name="relate.scatter"
      id="figure"
      catalogue={catalogue}
      t={t}
      title={model.title}
      subtitle={drawn ? <Correlation {...props} figure={figure} /> : undefined}
      notices={<RelateNotices {...props} figure={figure} />}
      says={drawn ? saysOf(props, figure) : undefined}
      sources={drawn ? (view.selection.trails ? relation.allSources : relation.sources) : []}
      sheet={
        drawn
          ? () => {
              const units = unitsName(view.unitsId, view.geography, wording);
              return relationSheet({ relation, model, units, withTrails: view.selection.tab === "chart" }, wording);
            }
          : undefined
      }
      leaves={
        drawn ? () => relateLeaves({ view, figure, behind: saysOf(props, figure).behind, ...wording }) : undefined
      }
    >
      {drawn ? <Panels {...props} figure={figure} /> : <Nothing {...props} figure={figure} />}
    </FigureFrame>
  );
}

interface FigureProps extends RelateProps {
  readonly figure: RelationFigure;
}

function Correlation({ catalogue, view, t, figure }: FigureProps) {
  const wording = { catalogue, t };
  const partial = partialSentence(figure.relation, wording);
  return (
    <>
      <span className={styles.rho}>
        {unitsName(view.unitsId, view.geography, wording)}.{" "}
        <span data-rho="">{rankSentence(figure.relation, wording)}</span>
      </span>
      {partial ? <span className={styles.partial}>{partial}</span> : null}
    </>
  );
}

function saysOf({ catalogue, t }: RelateProps, { relation }: RelationFigure) {
  const { panels, year, points } = relation;
  const name = (axis: "x" | "y") => indicatorName(panels[axis].indicator, catalogue, t);
  const units = countPart(points.length, relation, { catalogue, t });
  const people = inhabitantsOf(relation);
  const exact = points.every(({ sizeYear }) => sizeYear === year);
  const shown = formatFull(exact ? people : roundTo3(people), { locale: t.locale, decimals: 0 });
  const isPair = pairsOriginWithCrime([panels.x.indicator, panels.y.indicator, panels.z?.indicator ?? null]);
  return {
    means: t("relate.means", { x: name("x"), y: name("y") }),
    // Of origin beside crime it stands above the chart.
    not: isPair ? undefined : t("relate.caution"),
    behind: Number.isNaN(people)
      ? t("relate.behind.unknown", { units, year: year ?? "" })
      : t(exact ? "relate.behind" : "relate.behind.about", { units, year: year ?? "", people: shown }),
  };
}

/** Figures of different years add up to nothing exact. */
const roundTo3 = (value: number) => Number(value.toPrecision(3));

function Panels(props: FigureProps) {
  const { view, t, figure } = props;
  const { store } = useServices().bound;
  return (
    <>
      <Tabs
        label={t("compare.tabs")}
        tabs={TABS.map((tab) => ({ id: tab, label: t(`compare.tab.${tab}`) }))}
        value={view.selection.tab}
        onChange={(tab) => store.update({ tab })}
      >
        {(tab) => (tab === "chart" ? <Chart {...props} /> : <RelateTable {...props} />)}
      </Tabs>
      <YearField {...props} />
      <RelateDetails {...props} figure={figure} />
    </>
  );
}

function Chart(props: FigureProps) {
  const { view, t, figure } = props;
  const { store } = useServices().bound;
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const { model, relation } = figure;
  const height = heightOf(widthPx);
  return (
    <div ref={ref} className={styles.panel}>
      <ScatterLegend model={model} words={useLegendWords(props, widthPx)} />
      <ScatterFigure
        model={model}
        width={widthPx}
        height={height}
        onToggle={(code) => store.update(toggleChosen(code, view))}
        words={{ cursor: t("relate.cursor", { title: model.title }) }}
      />
      <RelateKey relation={relation} model={model} trails={view.selection.trails} t={t} catalogue={props.catalogue} />
    </div>
  );
}

function useLegendWords({ t, figure }: FigureProps, widthPx: number) {
  const { model } = figure;
  return useMemo(() => {
    const { radius } = layoutScatter(model, { width: widthPx, height: heightOf(widthPx) });
    const words = legendWords(figure, { t });
    return { ...words, sizes: words.sizes.map(({ text, persons }) => ({ text, r: radius(persons) })) };
  }, [model, figure, widthPx, t]);
}

function YearField({ t, figure }: FigureProps) {
  const { store } = useServices().bound;
  const { years, year } = figure.relation;
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined || year === null) return null;
  if (first === last) return <p className={styles.only}>{t("relate.year.only", { year })}</p>;
  const periods = Array.from({ length: last - first + 1 }, (_, i) => ({
    label: String(first + i),
    hasData: years.includes(first + i),
  }));
  return (
    <YearSlider
      label={t("relate.year")}
      start={first}
      periods={periods}
      index={year - first}
      playLabel={t("compare.play")}
      pauseLabel={t("compare.pause")}
      onChange={(index, { final }) => store.update({ year: first + index }, final ? "push" : "replace")}
    />
  );
}

function Nothing({ catalogue, t, figure }: FigureProps) {
  const { panels, year } = figure.relation;
  const name = (axis: "x" | "y") => indicatorName(panels[axis].indicator, catalogue, t);
  const span = (axis: "x" | "y") => {
    const { periods } = panels[axis];
    return periods.length === 0 ? t("span.none") : [...new Set([periods[0], periods.at(-1)])].join("–");
  };
  return (
    <div className={compare.empty}>
      <p>
        {year === null
          ? t("relate.empty.noYear", { x: name("x"), y: name("y"), xYears: span("x"), yYears: span("y") })
          : t("relate.empty.log")}
      </p>
      <p>{t("relate.empty.hint")}</p>
    </div>
  );
}

/** The tables are on their way, or there are no two indicators for the units. */
function Waiting({ view, t }: RelateProps) {
  const nothing = view.yearsReady && view.axes === null;
  return (
    <div className={compare.figure} id="figure">
      <h1 className={compare.title}>{t("relate.title")}</h1>
      {nothing ? (
        <div className={compare.empty}>
          <p>{t("relate.empty.noPair")}</p>
          <p>{t("relate.empty.hint")}</p>
        </div>
      ) : (
        <Skeleton height={560} label={t("chart.loading")} />
      )}
    </div>
  );
}
