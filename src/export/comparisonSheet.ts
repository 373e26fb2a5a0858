import { dropBinaryDigits } from "../base/formatNumber";
import { buildTableModel, type TableModel } from "../chart/buildTableModel";
import { createStyle, nameOf, titleOf } from "../chart/describe";
import { columnsWithNames } from "../dataset/observationColumns";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import { breaksToTell } from "../series/breaks";
import type { Comparison, PlaceSeries } from "../series/types";
import type { Sheet } from "./saveSheet";

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

const COLUMNS = columnsWithNames("place");

/**
 * A row an observation, as our own tables have them, so that the file can be read again. A number that is withheld or
 * was not published is an empty value whose reason stands in `flag`; where nobody has one there is no row. Any other
 * way of showing than the value is an indicator of its own, with its own unit.
 */
export function comparisonSheet(comparison: Comparison, { catalogue, t }: Setting): Sheet {
  const { indicator, series, periods } = comparison;
  const table = buildTableModel(comparison, { catalogue, t });
  const highlighted = series.filter(({ role }) => role === "highlight").map(({ place }) => nameOf(place, catalogue, t));
  const measure = measureOf(comparison, { catalogue, t });
  return {
    // The id of a visitor's own indicator is a random word.
    name: { indicator: isOwnCode(indicator.id) ? t.text(indicator.label) : indicator.id, places: highlighted, periods },
    title: titleOf(comparison, catalogue, t),
    notes: notesOf(comparison, table, { catalogue, t }),
    columns: COLUMNS,
    rows: series.flatMap((one) => rowsOf(one, comparison, { catalogue, t, measure })),
    sources: comparison.sources,
  };
}

/** What the values are, in the words of the file. */
interface Measure {
  readonly indicator: string;
  readonly category: string;
  readonly unit: string;
}

function measureOf(comparison: Comparison, { catalogue, t }: Setting): Measure {
  const { indicator, category: id, show } = comparison;
  const isOwn = isOwnCode(indicator.id);
  const category = catalogue.categories.find((one) => one.indicator === indicator.id && one.id === id);
  const unit = createStyle(comparison, t).unit;
  const name = isOwn ? t.text(indicator.label) : indicator.id;
  return {
    indicator: show === "value" ? name : `${name} (${t(`compare.show.${show}`)})`,
    category: isOwn && category ? t.text(category.label) : id,
    unit: show === "value" && !isOwn ? indicator.unit : unit,
  };
}

function rowsOf(
  series: PlaceSeries,
  { periods, show, passport }: Comparison,
  { catalogue, t, measure }: Setting & { readonly measure: Measure },
): Sheet["rows"] {
  // On the screen a flag that every number has is said once; in a file a row is read without the others.
  const flagOfAll = passport.reasons.some(({ kind }) => kind === "computed") ? "computed" : "";
  const name = nameOf(series.place, catalogue, t);
  const code = isOwnCode(series.place) ? name : series.place;
  return periods.flatMap((period, index) => {
    const gap = series.gaps[index]!;
    if (gap === "no-observation") return [];
    const value = gap === null ? clean(series.values[index]!, show === "value") : null;
    const across = gap === null && series.acrossBreak[index] ? t("flag.acrossBreak") : "";
    const note = [series.notes[index], across, gap === null ? "" : t(`gap.${gap}`)].filter(Boolean).join("; ");
    const { indicator, category, unit } = measure;
    const source = series.sources[index] ?? "";
    const flag = gap ?? series.flags[index] ?? flagOfAll;
    return [[code, name, "", period, indicator, category, value, unit, source, flag, note]];
  });
}

/** A published number as it is; one that was worked out without what binary fractions leave over. */
const clean = (value: number, isPublished: boolean): number => (isPublished ? value : dropBinaryDigits(value));

function notesOf(comparison: Comparison, table: TableModel, { catalogue, t }: Setting): string[] {
  const { indicator, show, series, breaks } = comparison;
  const caveat = t.text(indicator.caveat);
  const places = series.map(({ place }) => place);
  const shown = show === "value" ? [] : [`${t("compare.show")}: ${t(`compare.show.${show}`)}.`];
  const told = breaksToTell(breaks, places).map((one) => `${one.period}: ${t.text(one.label)}`);
  return [
    t("export.unit", { unit: createStyle(comparison, t).unit || t("unit.unstated") }),
    ...shown,
    ...(shown.length > 0 ? [t.text(indicator.label), nameOfWhole(comparison, { catalogue, t })] : []).filter(Boolean),
    ...[caveat, ...told].filter(Boolean).map((text) => t("export.caveat", { text })),
    ...table.summary.map(({ name, cells }) => {
      const known = cells.flatMap(({ text, gap }, at) => (gap === null ? [`${table.periods[at]} ${text}`] : []));
      return `${name}: ${known.join("; ")}.`;
    }),
  ];
}

/** What the shown numbers were worked out from. */
function nameOfWhole({ indicator, show }: Comparison, { catalogue, t }: Setting): string {
  const whole = show === "rate" && indicator.denominator ? catalogue.indicators.get(indicator.denominator) : undefined;
  return whole ? t.text(whole.label) : "";
}
