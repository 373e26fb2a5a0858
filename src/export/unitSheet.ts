import { dropBinaryDigits } from "../base/formatNumber";
import { nameOfUnit, periodText, styleOfUnits } from "../chart/describeUnits";
import { columnsWithNames } from "../dataset/observationColumns";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { DistrictsTranslator } from "../i18n/districts";
import type { UnitPanel, UnitSeries } from "../series/deriveUnits";
import type { UnitSpread } from "../series/spreadOfUnits";
import type { PlaceSeries } from "../series/types";
import type { Sheet } from "./saveSheet";

export const UNIT_COLUMNS = columnsWithNames("place", "district");

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
export const unitRows = (panel: UnitPanel, setting: Setting): Sheet["rows"] =>
  panel.units.flatMap((series) => rowsOf(series, { panel, setting, area: areaOf(series, panel, setting) }));

/** The city as a whole, aligned with the panel's periods, in rows as above; they name no district. */
export const cityRows = (city: PlaceSeries, panel: UnitPanel, setting: Setting): Sheet["rows"] =>
  rowsOf(city, { panel, setting, area: cityOf(panel.geography.city, panel, setting) });

interface Spread {
  readonly spread: UnitSpread;
  readonly mean: string;
  readonly sd: string;
}

/** Mean and standard deviation of the districts as indicators of the city, as neither is what was observed of it. */
export function spreadRows({ spread, mean, sd }: Spread, panel: UnitPanel, setting: Setting): Sheet["rows"] {
  const area = cityOf(panel.geography.city, panel, setting);
  const measure = measureOf(panel, setting);
  const rowsAs = (word: string, values: Float64Array) =>
    spread.at.map((at, i) => {
      const [name, category, value, unit] = measure(dropBinaryDigits(values[i]!));
      return [...area, periodOf(panel, at), `${name} (${word})`, category!, value!, unit!, "", "computed", ""];
    });
  return [...rowsAs(mean, spread.mean), ...rowsAs(sd, spread.sd)];
}

interface Rows {
  readonly panel: UnitPanel;
  readonly setting: Setting;
  readonly area: readonly string[];
}

function rowsOf(series: PlaceSeries, { panel, setting, area }: Rows): (string | number | null)[][] {
  const measure = measureOf(panel, setting);
  return panel.periods.flatMap((_, i) => {
    const gap = series.gaps[i] ?? null;
    if (gap === "no-observation") return [];
    const value = gap === null ? valueOf(series.values[i]!, panel) : null;
    const note = setting.noteOf(series.notes[i] ?? "");
    const flag = gap ?? series.flags[i] ?? "";
    return [[...area, periodOf(panel, i), ...measure(value), series.sources[i] ?? "", flag, note]];
  });
}

/** A year as a number, any other period as it is written. */
function periodOf(panel: UnitPanel, index: number): string | number {
  const year = panel.periods[index]!;
  const text = periodText(panel, index);
  return text === String(year) ? year : text;
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
function areaOf({ unit }: UnitSeries, panel: UnitPanel, setting: Setting): string[] {
  const name = nameOfUnit(unit, setting.t);
  if (unit.district === "") return [isOwnCode(unit.place) ? name : unit.place, name, "", ""];
  const [place = "", cityName = ""] = cityOf(unit.place, panel, setting);
  return [place, cityName, isOwnCode(unit.code) || isOwnCode(unit.district) ? name : unit.district, name];
}

function cityOf(code: string, { geography }: UnitPanel, { catalogue, t }: Setting): string[] {
  const found = catalogue.places.get(code)?.name ?? geography.cityName;
  const name = found ? t.text(found) : code;
  return [isOwnCode(code) ? name : code, name, "", ""];
}
