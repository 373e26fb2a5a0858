import type { GapReason } from "../dataset/gap";
import type { DistrictsTranslator } from "../i18n/districts";
import { breaksToTell, breakYear } from "../series/breaks";
import type { UnitPanel, UnitSeries } from "../series/deriveUnits";
import { comparesPeriods } from "../series/passport";
import type { ToneOf } from "./buildRankedBars";
import type { Style } from "./describe";
import { nameOfUnit, periodText, styleOfUnits } from "./describeUnits";

export interface HeatCell {
  /** NaN where missing. */
  readonly value: number;
  readonly text: string;
  readonly tone: number | null;
  readonly gap: GapReason | null;
  /** Why it is missing, or what is said of it; empty for a plain number. */
  readonly note: string;
}

export interface HeatRow {
  readonly code: string;
  readonly name: string;
  /** One a period. */
  readonly cells: readonly HeatCell[];
}

/** Units by periods, each number in the class it has on the map. */
export interface HeatTable {
  readonly periods: readonly number[];
  /** As the data write them. */
  readonly periodTexts: readonly string[];
  /** By the last number, the highest first; units without any number last, by name. */
  readonly rows: readonly HeatRow[];
  readonly unit: string;
  /** 0 where years must not be compared: the course of a row is then dots, not a line. */
  readonly everyYears: number;
  /** First year after a break, with the word that marks it. */
  readonly breaks: readonly { readonly year: number; readonly word: string }[];
  readonly missing: number;
}

interface Setting {
  readonly toneOf: ToneOf;
  readonly t: DistrictsTranslator;
}

export function buildHeatTable(panel: UnitPanel, { toneOf, t }: Setting): HeatTable {
  const style = styleOfUnits(panel, t);
  const collator = new Intl.Collator(t.locale);
  const rows = panel.units.map((unit) => rowOf(unit, { toneOf, t, style }));
  const lastOf = (row: HeatRow) => row.cells.findLast(({ gap }) => gap === null)?.value ?? -Infinity;
  const inOrder = rows
    .map((row) => ({ row, last: lastOf(row) }))
    .sort((a, b) => (a.last === b.last ? collator.compare(a.row.name, b.row.name) : b.last - a.last));
  return {
    periods: panel.periods,
    periodTexts: panel.periods.map((_, i) => periodText(panel, i)),
    rows: inOrder.map(({ row }) => row),
    unit: style.unit,
    everyYears: comparesPeriods(panel.indicator) ? panel.indicator.everyYears : 0,
    breaks: breaksToTell(
      panel.breaks,
      panel.units.map((unit) => unit.place),
    ).map((one) => ({ year: breakYear(one), word: t(`break.${one.kind}`) })),
    missing: panel.units.reduce((sum, unit) => sum + unit.gaps.filter((gap) => gap !== null).length, 0),
  };
}

interface RowSetting extends Setting {
  readonly style: Style;
}

function rowOf(unit: UnitSeries, { toneOf, t, style }: RowSetting): HeatRow {
  const cells = unit.gaps.map((gap, i): HeatCell => {
    const value = unit.values[i]!;
    if (gap !== null) return { value: NaN, text: "–", tone: null, gap, note: t(`gap.${gap}`) };
    const flag = unit.flags[i] ?? null;
    return { value, text: style.full(value), tone: toneOf(value), gap, note: flag ? t(`flag.${flag}`) : "" };
  });
  return { code: unit.place, name: nameOfUnit(unit.unit, t), cells };
}
