import { Suspense, useMemo } from "react";
import { buildDistrictLines, type DistrictLines } from "../chart/buildDistrictLines";
import { slotOfDistrict } from "../chart/buildMapModel";
import { countUnits, nameOfUnit, nameUnits, titleOfUnits, unitWord } from "../chart/describeUnits";
import { cityOfUnits } from "../series/cityOfUnits";
import { trimPanel } from "../series/trimPanel";
import { LazyLineFigure } from "../view/LazyLineFigure";
import { NARROW_PX } from "../view/lineLayout";
import { LineLegend } from "../view/LineLegend";
import { PlaceChips } from "../view/PlaceChips";
import { Skeleton } from "../view/Skeleton";
import { useElementWidth } from "../view/useElementWidth";
import { linesLeaves } from "./districtLeaves";
import { linesSheet } from "./districtSheets";
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

/** The chosen districts over time against mean and spread of all, and against the whole city where that is published. */
export function DistrictsLines({ view, figures }: Props) {
  const { t, catalogue, selected, state } = view;
  const panel = useMemo(() => trimPanel(figures.panel), [figures.panel]);
  const title = t("districts.lines", { title: titleOfUnits(panel, catalogue, t) });
  const { dataset } = state;
  const city = useMemo(() => cityOfUnits(panel, dataset), [panel, dataset]);
  const cityName = cityTitle(view);
  const model = useMemo(
    () => buildDistrictLines(panel, { title, cityName, city, selected, t }),
    [panel, title, cityName, city, selected, t],
  );
  if (panel.periods.length < 2) return null;
  const behind = behindText(view, model);
  return (
    <FigureFrame
      name="districts.lines"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      title={title}
      subtitle={[model.subtitle, model.style.unit].filter(Boolean).join(", ")}
      says={{ means: model.says, behind }}
      sources={[...new Set([...panel.sources, ...(city?.sources.filter(Boolean) ?? [])])]}
      sheet={() => linesSheet(view, { ...figures, panel, title }, { city, spread: model.spread, behind })}
      leaves={() => linesLeaves({ view, figures, model, behind })}
    >
      <Chosen view={view} />
      <Drawing model={model} view={view} />
      <Key model={model} view={view} />
    </FigureFrame>
  );
}

function behindText({ t, geography }: DistrictsView, { spread }: DistrictLines): string {
  if (!spread) return "";
  const units = countUnits(geography, geography.units.length, t);
  const isAll = spread.units.length === geography.units.length;
  return isAll ? t("districts.lines.all", { units }) : t("districts.lines.some", { some: spread.units.length, units });
}

function Chosen({ view }: { readonly view: DistrictsView }) {
  const { t, selected, geography } = view;
  const { store } = useServices().bound;
  if (selected.length === 0) return <p className={styles.remark}>{t(`districts.choose.${unitWord(geography)}`)}</p>;
  const names = new Map(geography.units.map((unit) => [unit.code, nameOfUnit(unit, t)]));
  return (
    <div className={styles.chips}>
      <PlaceChips
        label={t("districts.chosen")}
        chips={selected.map((code) => ({ id: code, name: names.get(code)!, slot: slotOfDistrict(selected, code)! }))}
        removeLabel={(name) => t("compare.removePlace", { name })}
        onRemove={({ id }) => store.update({ districts: selected.filter((code) => code !== id) })}
        focusInput={() => document.getElementById("figure")?.querySelector<HTMLElement>("[role=listbox]")?.focus()}
      />
    </div>
  );
}

const heightOf = (widthPx: number) => Math.round(Math.max(300, Math.min(380, widthPx * 0.45)));

function Drawing({ model, view: { t, geography } }: { readonly model: DistrictLines; readonly view: DistrictsView }) {
  const units = nameUnits(geography, t);
  const [ref, width] = useElementWidth<HTMLDivElement>(800);
  const height = heightOf(width);
  return (
    <div ref={ref} className={compare.panel}>
      {width < NARROW_PX ? <LineLegend model={model} /> : null}
      <Suspense fallback={<Skeleton height={height} label={t("chart.loading")} />}>
        <LazyLineFigure
          model={model}
          width={width}
          height={height}
          words={{
            cursor: t("chart.cursor", { title: model.title }),
            differenceTo: t("districts.lines.difference", { units }),
          }}
        />
      </Suspense>
    </div>
  );
}

/** What the marks mean that carry no label of their own. */
function Key({
  model,
  view: { t, geography, selected },
}: {
  readonly model: DistrictLines;
  readonly view: DistrictsView;
}) {
  return (
    <ul className={compare.key}>
      {model.spread ? (
        <li>
          <svg width={26} height={12} aria-hidden="true" className={compare.swatch}>
            <rect width={26} height={12} className={compare.swatchBand} />
            <path d="M0,6H26" className={compare.swatchMedian} />
          </svg>
          {t("districts.lines.band", { units: nameUnits(geography, t) })}
        </li>
      ) : null}
      {model.context.length > 0 ? (
        <li>
          <svg width={26} height={12} aria-hidden="true" className={compare.swatch}>
            <path d="M1,6H25" className={compare.swatchContext} />
          </svg>
          {selected.length > 0
            ? t.plural("districts.lines.others", model.context.length)
            : countUnits(geography, model.context.length, t)}
        </li>
      ) : null}
    </ul>
  );
}
