import { formatFull } from "../base/formatNumber";
import { stackOf, unitOf } from "../chart/buildStackModel";
import { nameOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import { countedOf, restOf } from "../series/deriveComposition";
import { PlainTable, type PlainCell, type PlainRow } from "../view/PlainTable";
import { whole, type MixProps } from "./mixWords";
import type { MixPlace } from "./useMix";

interface Props extends MixProps {
  readonly unit: string;
}

/** Every group by year, those too that the figure draws as one. */
export function MixCompositionTable(props: Props) {
  const { unit, t } = props;
  return <PlainTable caption={t("mix.composition.table", { unit })} locale={t.locale} {...compositionTable(props)} />;
}

/** What stands in it. */
export function compositionTable(props: Props) {
  const { figures, t } = props;
  const years = figures.periods.filter((year) => year >= figures.from && year <= figures.to);
  const columns = [
    { id: "group", label: t("mix.composition.column") },
    ...years.map((year) => ({ id: String(year), label: String(year), numeric: true })),
  ];
  return { columns, rows: figures.places.flatMap((place) => rowsOf(place, years, props)) };
}

function rowsOf(
  { place, composition, hidden }: MixPlace,
  years: readonly number[],
  { catalogue, figures, view, t }: Props,
): PlainRow[] {
  const { periods, values, breakdown } = composition;
  const stack = stackOf(view.selection.stack, composition);
  const counted = countedOf(values, periods.length);
  const whole100 = unitOf(stack, composition) === "inhabitants" ? composition.inhabitants : counted;
  const write = (value: number, at: number): PlainCell => {
    if (stack === "count") return { text: whole(value, t), value };
    const share = (100 * value) / whole100[at]!;
    return { text: formatFull(share, { locale: t.locale, decimals: 1 }), value: share };
  };
  const cellsOf = (row: Float64Array, isHidden: (at: number) => boolean): PlainCell[] =>
    years.map((year) => {
      const at = periods.indexOf(year);
      if (at < 0) return { text: "–", note: t("gap.no-observation") };
      if (isHidden(at)) return { text: "–", note: t("mix.suppressed") };
      const value = row[at]!;
      return Number.isNaN(value) ? { text: "–", note: t("mix.notListed") } : write(value, at);
    });
  const notShown = (at: number) => hidden.get(periods[at]!);
  const prefix = figures.places.length > 1 ? `${nameOf(place, catalogue, t)}: ` : "";
  const rows = breakdown.groups.map((group, index) => ({
    id: `${place} ${group.id}`,
    cells: [
      { text: `${prefix}${groupName(group, t)}` },
      ...cellsOf(values[index]!, (at) => notShown(at)?.groups[index] ?? false),
    ],
  }));
  const isTotalHidden = (at: number) => notShown(at)?.total ?? false;
  const rest =
    stack === "inhabitants"
      ? [
          {
            id: `${place} rest`,
            cells: [{ text: `${prefix}${groupName(null, t)}` }, ...cellsOf(restOf(composition), isTotalHidden)],
          },
        ]
      : [];
  const sum = { id: `${place} sum`, cells: [{ text: `${prefix}${t("mix.sum")}` }, ...cellsOf(whole100, isTotalHidden)] };
  return [...rows, ...rest, ...(breakdown.lists === "all" || rest.length > 0 ? [sum] : [])];
}
