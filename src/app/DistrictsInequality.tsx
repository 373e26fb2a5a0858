import { Suspense, useMemo } from "react";
import { buildInequalityModel } from "../chart/buildInequalityModel";
import { nameUnits, titleOfUnits, unitWord } from "../chart/describeUnits";
import {
  deriveInequality,
  INEQUALITY_MEASURES,
  type Inequality,
  type InequalityMeasure,
} from "../series/deriveInequality";
import { LazyLineFigure } from "../view/LazyLineFigure";
import { Button } from "../view/Button";
import { SelectField } from "../view/SelectField";
import { Skeleton } from "../view/Skeleton";
import { useElementWidth } from "../view/useElementWidth";
import { inequalityLeaves } from "./districtLeaves";
import { inequalitySheet } from "./districtSheets";
import { cityTitle } from "./districtWords";
import { FigureFrame } from "./FigureFrame";
import { useServices } from "./services";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";
import compare from "./CompareFigure.module.css";
import styles from "./DistrictsPage.module.css";

interface Props {
  readonly view: DistrictsView;
  readonly figures: DistrictsFigures;
}

const HEIGHT_PX = 280;

/** Whether the districts grow more alike, by an index of the reader's choice; or why that is not answered. */
export function DistrictsInequality({ view, figures }: Props) {
  const { t } = view;
  const { panel } = figures;
  const result = useMemo(() => deriveInequality(panel), [panel]);
  const { store } = useServices().bound;
  if ("refusal" in result) {
    return (
      <section className={`${compare.figure} ${styles.refused}`}>
        <h2 className={styles.sectionTitle}>{t(`districts.alike.${unitWord(panel.geography)}`)}</h2>
        <p>{t(`districts.alike.refused.${result.refusal}`, { units: nameUnits(panel.geography, t) })}</p>
        {result.refusal === "counts" && figures.rateRefused === null ? (
          <p>
            <Button onClick={() => store.update({ show: "rate" })}>{t("districts.counts.rate")}</Button>
          </p>
        ) : null}
      </section>
    );
  }
  return <InequalityFigure view={view} figures={figures} inequality={result} />;
}

const isMeasure = (id: string | null): id is InequalityMeasure => INEQUALITY_MEASURES.some((one) => one === id);

function InequalityFigure({ view, figures, inequality }: Props & { readonly inequality: Inequality }) {
  const { t, catalogue, selection } = view;
  const { panel } = figures;
  const { store } = useServices().bound;
  const measure = isMeasure(selection.measure) ? selection.measure : INEQUALITY_MEASURES[0];
  const title = t("districts.alike.title", {
    question: t(`districts.alike.${unitWord(panel.geography)}`),
    title: titleOfUnits(panel, catalogue, t),
  });
  const cityName = cityTitle(view);
  const model = useMemo(
    () => buildInequalityModel(panel, inequality, { measure, title, cityName, t }),
    [panel, inequality, measure, title, cityName, t],
  );
  const definition = t(`districts.measure.means.${measure}`, { units: nameUnits(panel.geography, t) });
  const isDrawn = model.lines[0]!.points.length > 0;
  const [ref, width] = useElementWidth<HTMLDivElement>(800);
  return (
    <FigureFrame
      name="districts.inequality"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      title={title}
      subtitle={`${model.subtitle}, ${model.lines[0]!.name}`}
      definition={definition}
      says={{ means: model.says, not: `${model.beta} ${t("districts.alike.not")}`, behind: model.behind }}
      sources={panel.sources}
      sheet={() => inequalitySheet(view, figures, { inequality, model })}
      leaves={isDrawn ? () => inequalityLeaves({ view, figures, model, means: definition }) : undefined}
    >
      <div className={styles.measure}>
        <SelectField
          label={t("districts.measure")}
          value={measure}
          options={INEQUALITY_MEASURES.map((id) => ({ id, label: t(`districts.measure.${id}`) }))}
          onChange={(id) => store.update({ measure: id === INEQUALITY_MEASURES[0] ? null : id })}
        />
      </div>
      <div ref={ref} className={compare.panel}>
        {isDrawn ? (
          <Suspense fallback={<Skeleton height={HEIGHT_PX} label={t("chart.loading")} />}>
            <LazyLineFigure
              model={model}
              width={width}
              height={HEIGHT_PX}
              words={{ cursor: t("chart.cursor", { title: model.title }), differenceTo: "" }}
            />
          </Suspense>
        ) : (
          <p className={styles.remark}>{t("districts.alike.none")}</p>
        )}
      </div>
    </FigureFrame>
  );
}
