import { dropBinaryDigits } from "../base/formatNumber";
import { nameOfUnit, periodText, styleOfUnits } from "../chart/describeUnits";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { DistrictsTranslator } from "../i18n/districts";
import type { UnitPanel, UnitSeries } from "../series/deriveUnits";
import type { Sheet } from "./saveSheet";

/** Columns of an observations table of data/datapackage.json, with the names of the areas beside their codes. */
export const UNIT_COLUMNS = [
  "place",
  "place_name",
  "district",
  "district_name",
  "period",
  "indicator",
  "category",
  "value",
  "unit",
  "source",
  "flag",
  "note",
] as const;

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: DistrictsTranslator;
  /** What is said of a number beside its flag, in words. */
  readonly noteOf: (note: string) => string;
}

/**
 * A row an observation of each unit and period, under `UNIT_COLUMNS`, so that the file can be read again. The reason of
 * a missing number stands in `flag`; where nobody has one there is no row.
 */
export function unitRows(panel: UnitPanel, setting: Setting): Sheet["rows"] {
  const measure = measureOf(panel, setting);
  return panel.units.flatMap((series) => {
    const area = areaOf(series, panel, setting);
    return panel.periods.flatMap((year, i) => {
      const gap = series.gaps[i] ?? null;
      if (gap === "no-observation") return [];
      const value = gap === null ? valueOf(series.values[i]!, panel) : null;
      const text = periodText(panel, i);
      const period = text === String(year) ? year : text;
      const note = setting.noteOf(series.notes[i] ?? "");
      return [[...area, period, ...measure(value), series.sources[i] ?? "", gap ?? series.flags[i] ?? "", note]];
    });
  });
}

/** A published number as it is; one that was worked out without what binary fractions leave over. */
const valueOf = (value: number, { show }: UnitPanel): number => (show === "value" ? value : dropBinaryDigits(value));

/** Indicator, category, value and unit. A rate is an indicator of its own; ids of a visitor's own are random words. */
function measureOf(panel: UnitPanel, { catalogue, t }: Setting) {
  const { indicator, category: id, show } = panel;
  const isOwn = isOwnCode(indicator.id);
  const label = isOwn ? t.text(indicator.label) : indicator.id;
  const named = catalogue.categories.find((one) => one.indicator === indicator.id && one.id === id);
  const category = isOwn && named ? t.text(named.label) : id;
  const unit = show === "value" && !isOwn ? indicator.unit : styleOfUnits(panel, t).unit;
  const name = show === "value" ? label : `${label} (${t("compare.show.rate")})`;
  return (value: number | null) => [name, category, value, unit];
}

/** Code and name of the city, then of the district; a municipality stands for itself. */
function areaOf({ unit }: UnitSeries, { geography }: UnitPanel, { catalogue, t }: Setting): string[] {
  const name = nameOfUnit(unit, t);
  if (unit.district === "") return [isOwnCode(unit.place) ? name : unit.place, name, "", ""];
  const city = catalogue.places.get(unit.place)?.name ?? geography.cityName;
  const cityName = city ? t.text(city) : unit.place;
  const place = isOwnCode(unit.place) ? cityName : unit.place;
  return [place, cityName, isOwnCode(unit.code) || isOwnCode(unit.district) ? name : unit.district, name];
}
