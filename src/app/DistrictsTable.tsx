import { useMemo, useState } from "react";
import { nameOfUnit, periodText, styleOfUnits, unitWord } from "../chart/describeUnits";
import { sayMergers } from "../chart/mergerNotes";
import { matchesQuery } from "../view/matchesQuery";
import { PlainTable, type PlainCell } from "../view/PlainTable";
import { TableFilter } from "../view/TableFilter";
import { toggleUnit } from "./districtWords";
import { useServices } from "./services";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";
import styles from "./DistrictsPage.module.css";

/** From here on a table is searched rather than read, and drawn as far as it is in sight. */
const SEARCHED_ROWS = 60;

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
  const [query, setQuery] = useState("");
  const style = useMemo(() => styleOfUnits(panel, t), [panel, t]);
  const columns = useMemo(
    () => [
      { id: "name", label: t(`districts.one.${unitWord(panel.geography)}`) },
      ...panel.periods.map((year, i) => ({ id: String(year), label: periodText(panel, i), numeric: true })),
    ],
    [panel, t],
  );
  const cells = useCells(view, figures);
  const isLong = panel.units.length > SEARCHED_ROWS;
  const rows = panel.units
    .map((unit, i) => ({
      id: unit.place,
      selected: selected.includes(unit.place),
      onSelect: () => store.update({ districts: toggleUnit(selected, unit.place) }),
      cells: cells[i]!,
    }))
    .filter(({ cells: [name] }) => query === "" || matchesQuery(name?.text ?? "", query));
  return (
    <div className={styles.table}>
      {isLong ? <TableFilter label={t("districts.search")} query={query} onChange={setQuery} /> : null}
      <PlainTable
        caption={t("table.caption", { title, unit: style.unit })}
        locale={t.locale}
        columns={columns}
        rows={rows}
        windowed={isLong}
      />
    </div>
  );
}

/** Of each unit its name and numbers. What holds for all of a row is said once, at its name. */
function useCells({ t, catalogue }: DistrictsView, { panel }: DistrictsFigures): PlainCell[][] {
  return useMemo(() => {
    const style = styleOfUnits(panel, t);
    const say = sayMergers(catalogue, t);
    return panel.units.map((unit) => {
      const reason = sharedBy(unit.gaps);
      const allFlagged = sharedBy(unit.flags.filter((_, i) => unit.gaps[i] === null));
      const origin = unit.notes.map(say).find(Boolean) ?? "";
      const ofRow = [reason ? t(`gap.${reason}`) : "", allFlagged ? t(`flag.${allFlagged}`) : "", origin];
      const numbers = panel.periods.map((_, i): PlainCell => {
        const gap = unit.gaps[i] ?? null;
        const flag = unit.flags[i] ?? null;
        if (gap !== null) return { text: "–", value: NaN, note: reason === null ? t(`gap.${gap}`) : "" };
        const value = unit.values[i]!;
        return { text: style.full(value), value, note: flag && !allFlagged ? t(`flag.${flag}`) : "" };
      });
      return [{ text: nameOfUnit(unit.unit, t), note: ofRow.filter(Boolean).join(", ") }, ...numbers];
    });
  }, [panel, catalogue, t]);
}

/** What all are, null where they differ. */
const sharedBy = <Mark,>(marks: readonly Mark[]): Mark | null =>
  marks.length > 0 && marks.every((mark) => mark === marks[0]) ? marks[0]! : null;
