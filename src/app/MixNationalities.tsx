import { Suspense, useMemo } from "react";
import { buildLineModel } from "../chart/buildLineModel";
import { nameOf } from "../chart/describe";
import { rowsOf } from "../dataset/query";
import { observationAt } from "../dataset/dataset";
import { isOwnCode } from "../dataset/upload";
import { HOME_PLACE } from "../selection/selection";
import { deriveComparison } from "../series/deriveComparison";
import { LazyLineFigure } from "../view/LazyLineFigure";
import { LineLegend } from "../view/LineLegend";
import { NARROW_PX } from "../view/lineLayout";
import { Skeleton } from "../view/Skeleton";
import { useElementWidth } from "../view/useElementWidth";
import { EventList } from "./EventList";
import { FigureFrame } from "./FigureFrame";
import { eventTexts, lineKeys } from "./lineKeys";
import { isOwnMix } from "./mixLeaves";
import { whole, type MixProps } from "./mixWords";
import { CLAIMED, NATIONALITIES } from "./useMix";
import styles from "./Mix.module.css";

/** How many nationalities live in a place, which is another number than that of the groups. */
export function MixNationalities({ catalogue, figures, view, t }: MixProps) {
  const { dataset } = view.state;
  const { selection } = view;
  const figure = useMemo(() => {
    const hasFigures = (place: string) =>
      rowsOf(dataset, { indicator: NATIONALITIES, category: "total", place }).length > 0;
    const places = figures.places.map(({ place }) => place).filter(hasFigures);
    if (places.length === 0 || !catalogue.indicators.has(NATIONALITIES)) return null;
    const asked = {
      ...selection,
      places,
      indicator: NATIONALITIES,
      category: null,
      show: "value",
      base: null,
      peers: "centre",
    } as const;
    const comparison = deriveComparison({ catalogue, dataset, selection: asked });
    return { comparison, model: buildLineModel(comparison, { catalogue, t, peers: "centre" }) };
  }, [dataset, selection, figures, catalogue, t]);
  const claims = useMemo(() => {
    const rows = rowsOf(dataset, { indicator: CLAIMED, category: "total", place: HOME_PLACE });
    return rows.map((row) => observationAt(dataset, row));
  }, [dataset]);
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const line = figure?.model.lines[0];
  const point = line?.points.at(-1);
  if (!figure || !line || !point) return null;
  const { comparison, model } = figure;
  const isHome = comparison.series.some(({ place, role }) => place === HOME_PLACE && role === "highlight");
  const told = claims.map(({ value, period }) => t("mix.nationalities.claimed", { value, year: period }));
  const claim = t("mix.nationalities.claim", { list: new Intl.ListFormat(t.locale).format(told) });
  const waiting = <Skeleton height={340} label={t("chart.loading")} />;
  return (
    <FigureFrame
      name="mix.nationalities"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      title={t("mix.nationalities.title")}
      subtitle={`${model.subtitle}.`}
      says={{
        means: t("mix.nationalities.means", {
          place: nameOf(line.place, catalogue, t),
          value: whole(point.value, t),
          year: point.year,
        }),
        not: t("mix.nationalities.not"),
        behind: isHome && claims.length > 0 ? claim : undefined,
      }}
      sources={[...comparison.sources, ...(isHome ? claims.map(({ source }) => source) : [])]}
      sheet={() => ({
        name: { indicator: NATIONALITIES, places: model.lines.map(({ place }) => place), periods: model.years },
        title: t("mix.nationalities.title"),
        notes: [t("mix.nationalities.not")],
        columns: [t("table.place"), t("mix.year"), model.style.unit],
        rows: [...model.lines, ...model.context].flatMap(({ name, points }) =>
          points.map(({ year, value }) => [name, year, value]),
        ),
        sources: comparison.sources,
      })}
      leaves={() => ({
        subtitle: `${model.subtitle}.`,
        note: [t("mix.nationalities.not"), isHome && claims.length > 0 ? claim : ""].filter(Boolean).join(" "),
        drawing: {
          kind: "lines",
          model,
          notes: [],
          keys: lineKeys(figure, { facets: false, peers: "centre", t }),
          events: eventTexts(model.events, t),
        },
        alt: model.summary,
        isOwn: isOwnMix(figures) || comparison.sources.some(isOwnCode),
      })}
    >
      <div ref={ref} className={styles.panel}>
        {widthPx < NARROW_PX ? <LineLegend model={model} /> : null}
        <Suspense fallback={waiting}>
          <LazyLineFigure
            model={model}
            width={widthPx}
            height={340}
            words={{
              cursor: t("chart.cursor", { title: t("mix.nationalities.title") }),
              differenceTo: t("chart.difference", { name: line.name }),
            }}
          />
        </Suspense>
        <p className="visually-hidden">{model.summary}</p>
        <EventList events={model.events} t={t} />
      </div>
    </FigureFrame>
  );
}
