import { dropBinaryDigits } from "../base/formatNumber";
import { nameOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import type { Sheet } from "../export/saveSheet";
import { countedOf, type Composition } from "../series/deriveComposition";
import type { Mixing, MixingYear } from "../series/deriveMixing";
import type { HiddenYear } from "../series/hideSmall";
import type { Chance } from "../series/measureChance";
import type { MixFigures, MixPlace } from "./useMix";
import type { MixProps } from "./mixWords";

type Words = Pick<MixProps, "catalogue" | "t">;

const yearsIn = ({ periods }: Composition, { from, to }: MixFigures) =>
  periods.flatMap((year, at) => (year >= from && year <= to ? [{ year, at }] : []));

/** Persons by place, year and group; suppressed ones empty, with the reason. */
export function compositionSheet(figures: MixFigures, { catalogue, t }: Words, notes: readonly string[]): Sheet {
  const { places, breakdown } = figures;
  const rowsOf = ({ place, composition, hidden }: MixPlace) => {
    const counted = countedOf(composition.values, composition.periods.length);
    return yearsIn(composition, figures).flatMap(({ year, at }) => {
      const notShown = hidden.get(year);
      return breakdown.groups.map((group, index) => {
        const value = composition.values[index]![at]!;
        const isHidden = notShown?.groups[index] ?? false;
        const isPart = !isHidden && !notShown?.total && breakdown.lists === "all";
        const note = isHidden ? t("mix.suppressed") : Number.isNaN(value) ? t("mix.notListed") : "";
        return [
          nameOf(place, catalogue, t),
          year,
          groupName(group, t),
          isHidden ? null : value,
          isPart ? dropBinaryDigits((100 * value) / counted[at]!) : null,
          isHidden ? null : dropBinaryDigits((100 * value) / composition.inhabitants[at]!),
          note,
        ];
      });
    });
  };
  const shown = figures.periods.filter((year) => year >= figures.from && year <= figures.to);
  return {
    name: { indicator: breakdown.indicator.id, places: places.map(({ place }) => place), periods: shown },
    title: t.text(breakdown.indicator.label),
    notes: [t.text(breakdown.indicator.caveat), ...notes].filter(Boolean),
    columns: [
      t("table.place"),
      t("mix.year"),
      t("mix.composition.column"),
      t("mix.unit.count"),
      t("mix.unit.counted"),
      t("mix.unit.inhabitants"),
      t("mix.note"),
    ],
    rows: places.flatMap(rowsOf),
    sources: [...new Set(places.flatMap(({ composition }) => composition.sources))],
  };
}

export interface IndexRows {
  readonly place: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly chance?: readonly (Chance | null)[];
  /** Years whose value is withheld, because it would tell hidden counts. */
  readonly withheld?: readonly number[];
}

interface IndexSheet {
  readonly measure: string;
  readonly title: string;
  readonly column: string;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

/** An index by place and year; with its interval and what chance alone would give where these are known. */
export function indexSheet(all: readonly IndexRows[], sheet: IndexSheet, { catalogue, t }: Words): Sheet {
  const withChance = all.some(({ chance }) => chance !== undefined);
  return {
    name: { indicator: sheet.measure, places: all.map(({ place }) => place), periods: all[0]?.years ?? [] },
    title: sheet.title,
    notes: sheet.notes.filter(Boolean),
    columns: [
      t("table.place"),
      t("mix.year"),
      sheet.column,
      ...(withChance ? ["lower_95", "upper_95", "expected_by_chance", "chance_lower_95", "chance_upper_95"] : []),
      t("mix.note"),
    ],
    rows: all.flatMap(({ place, years, values, chance, withheld }) =>
      years.map((year, at) => {
        const one = chance?.[at];
        const { interval, expected } = one ?? {};
        const limits = [interval?.lower, interval?.upper, expected?.mean, expected?.lower, expected?.upper];
        const reason = withheld?.includes(year) ? t("mix.suppressed") : Number.isNaN(values[at]!) ? t("mix.undefined") : "";
        return [
          nameOf(place, catalogue, t),
          year,
          values[at]!,
          ...(withChance ? limits.map((value) => value ?? null) : []),
          reason,
        ];
      }),
    ),
    sources: sheet.sources,
  };
}

interface TableAsked {
  readonly mixing: Mixing;
  readonly table: MixingYear;
  readonly hidden: HiddenYear | undefined;
  readonly notes: readonly string[];
}

/** Persons by district and group of a year; suppressed ones empty, with the reason. */
export function districtSheet({ mixing, table, hidden, notes }: TableAsked, { catalogue, t }: Words): Sheet {
  const city = nameOf(mixing.place, catalogue, t);
  const title = `${t("mix.table.title")}, ${city}, ${table.year}`;
  return {
    name: { indicator: "groups-by-district", places: [mixing.place], periods: [table.year] },
    title,
    notes: notes.filter(Boolean),
    columns: [t("mix.local.district"), t("mix.composition.column"), t("mix.unit.count"), t("mix.note")],
    rows: table.units.flatMap((unit, at) =>
      mixing.groups.map((group, index) => {
        const isHidden = hidden?.table?.cells[index]?.[at] ?? false;
        return [
          t.text(unit.name),
          groupName(group.category, t),
          isHidden ? null : table.counts[index]![at]!,
          isHidden ? t("mix.suppressed") : "",
        ];
      }),
    ),
    sources: mixing.sources,
  };
}
