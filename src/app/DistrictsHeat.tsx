import { useMemo } from "react";
import { buildHeatTable } from "../chart/buildHeatTable";
import { slotOfDistrict } from "../chart/buildMapModel";
import { titleOfUnits, unitWord } from "../chart/describeUnits";
import { askClasses, classifyPanel } from "../chart/mapClasses";
import { namedClasses } from "../chart/mapLegend";
import type { Hover } from "../view/createHover";
import { HeatTable } from "../view/HeatTable";
import { cityTitle, homeOf, toggleUnit } from "./districtWords";
import { heatLeaves } from "./districtLeaves";
import { unitsSheet } from "./districtSheets";
import { FigureFrame } from "./FigureFrame";
import { useServices } from "./services";
import { useToneOf } from "./useToneOf";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";

interface Props {
  readonly view: DistrictsView;
  readonly figures: DistrictsFigures;
  readonly hover: Hover;
}

/** All districts in all years at once, in the colours of the map. */
export function DistrictsHeat({ view, figures, hover }: Props) {
  const { t, catalogue, selected, selection } = view;
  const { panel } = figures;
  const { store } = useServices().bound;
  const toneOf = useToneOf(view, figures);
  const heat = useMemo(() => buildHeatTable(panel, { toneOf, t }), [panel, toneOf, t]);
  const classes = classifyPanel(panel, askClasses(panel, selection));
  const { scale } = classes;
  if (panel.periods.length < 2) return null;
  const title = t("districts.heat", { title: titleOfUnits(panel, catalogue, t) });
  return (
    <FigureFrame
      name="districts.heat"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      title={title}
      subtitle={[cityTitle(view), heat.unit].filter(Boolean).join(", ")}
      sources={panel.sources}
      sheet={() => unitsSheet(view, figures, title)}
      leaves={() => heatLeaves({ view, figures, heat, scale, classes: namedClasses(panel, { classes, t }) })}
    >
      <HeatTable
        heat={heat}
        scale={scale}
        hover={hover}
        selected={selected}
        home={homeOf(panel.geography)}
        slotOf={(code) => slotOfDistrict(selected, code)}
        onSelect={(code) => store.update({ districts: toggleUnit(selected, code) })}
        words={{
          caption: t("table.caption", { title, unit: heat.unit }),
          name: t(`districts.one.${unitWord(panel.geography)}`),
          trend: t("table.trend"),
          numbers: t("districts.numbers"),
          search: t("districts.search"),
          nothing: t("districts.search.none"),
          hint: t("districts.heat.hint"),
        }}
      />
    </FigureFrame>
  );
}
