import { useMemo } from "react";
import { formatFull } from "../base/formatNumber";
import type { ScatterModel } from "../chart/buildScatterModel";
import type { RelationPoint } from "../series/deriveRelation";
import { PlainTable, type PlainCell, type PlainColumn } from "../view/PlainTable";
import { toggleChosen, type RelateProps } from "./RelateControls";
import { missingReason } from "./relateWords";
import { useServices } from "./services";
import type { RelationFigure } from "./useRelation";

const DASH = "–";

/** The points as rows; a unit that is none stands below them with the reason. */
export function RelateTable({ catalogue, view, t, figure }: RelateProps & { readonly figure: RelationFigure }) {
  const { store } = useServices().bound;
  const { model, relation } = figure;
  const { points, missing, panels, year, geography } = relation;
  const columns = useMemo((): PlainColumn[] => {
    const head = ({ label, unit }: Pick<ScatterModel["x"], "label" | "unit">) =>
      [label, unit].filter(Boolean).join(", ");
    return [
      { id: "unit", label: geography.kind === "municipalities" ? t("table.place") : t("relate.table.district") },
      { id: "x", label: head(model.x), numeric: true },
      { id: "y", label: head(model.y), numeric: true },
      ...(model.colour ? [{ id: "z", label: head(model.colour), numeric: true }] : []),
      { id: "size", label: t("relate.population"), numeric: true },
      { id: "year", label: t("relate.table.year"), numeric: true },
    ];
  }, [geography, model, t]);
  const number = (value: number, full: (value: number) => string, note = ""): PlainCell =>
    Number.isNaN(value) ? { text: DASH, value: NaN, note } : { text: full(value), value, note };
  const persons = (value: number) => formatFull(value, { locale: t.locale, decimals: 0 });
  const cellsOf = (point: RelationPoint): PlainCell[] => [
    { text: t.text(point.unit.name), value: t.text(point.unit.name) },
    number(point.x, model.x.full),
    number(point.y, model.y.full),
    ...(model.colour ? [number(point.z, model.colour.full, point.zGap ? t(`gap.${point.zGap}`) : "")] : []),
    number(point.size, persons, point.sizeYear !== null && point.sizeYear !== year ? `(${point.sizeYear})` : ""),
    { text: String(year), value: year ?? NaN, note: point.flags.map((flag) => t(`flag.${flag}`)).join(", ") },
  ];
  const rows = [
    ...points.map((point) => ({
      id: point.unit.code,
      cells: cellsOf(point),
      selected: view.chosen.includes(point.unit.code),
      onSelect: () => store.update(toggleChosen(point.unit.code, view)),
    })),
    ...missing.map((one) => ({
      id: one.unit.code,
      cells: [
        {
          text: t.text(one.unit.name),
          value: t.text(one.unit.name),
          note: missingReason(one, panels, { catalogue, t }),
        },
        number(one.x, model.x.full),
        number(one.y, model.y.full),
        ...columns.slice(3).map(() => ({ text: DASH, value: NaN })),
      ],
    })),
  ];
  return (
    <PlainTable
      caption={t("relate.table", { title: model.title, year: year ?? "" })}
      locale={t.locale}
      columns={columns}
      rows={rows}
      initialSort={{ column: "x", descending: true }}
    />
  );
}
