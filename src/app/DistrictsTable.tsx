import { useMemo } from "react";
import { nameOfUnit, styleOfUnits } from "../chart/describeUnits";
import { PlainTable } from "../view/PlainTable";
import { toggleUnit } from "./districtWords";
import { useServices } from "./services";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";

interface Props {
  readonly view: DistrictsView;
  readonly figures: DistrictsFigures;
  readonly title: string;
}

/** Every number of the figure, district by year. */
export function DistrictsTable({ view, figures, title }: Props) {
  const { t, selected } = view;
  const { panel } = figures;
  const { store } = useServices().bound;
  const style = useMemo(() => styleOfUnits(panel, t), [panel, t]);
  const columns = useMemo(
    () => [
      { id: "name", label: t(`districts.one.${panel.geography.kind}`) },
      ...panel.periods.map((year) => ({ id: String(year), label: String(year), numeric: true })),
    ],
    [panel, t],
  );
  const rows = useMemo(
    () =>
      panel.units.map((unit) => ({
        id: unit.place,
        selected: selected.includes(unit.place),
        onSelect: () => store.update({ districts: toggleUnit(selected, unit.place) }),
        cells: [
          { text: nameOfUnit(unit.unit, t) },
          ...panel.periods.map((_, i) => {
            const gap = unit.gaps[i] ?? null;
            const flag = unit.flags[i] ?? null;
            if (gap !== null) return { text: "–", value: NaN, note: t(`gap.${gap}`) };
            const value = unit.values[i]!;
            return { text: style.full(value), value, note: flag && flag !== "computed" ? t(`flag.${flag}`) : "" };
          }),
        ],
      })),
    [panel, t, selected, store, style],
  );
  return (
    <PlainTable
      caption={t("table.caption", { title, unit: style.unit })}
      locale={t.locale}
      columns={columns}
      rows={rows}
    />
  );
}
