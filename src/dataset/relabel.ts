import { Dictionary, TEXT_COLUMNS, type Dataset, type TextColumn, type TextColumnName } from "./dataset";
import { GAP_REASONS } from "./gap";
import { pairLookup } from "./pairs";
import { readRemark, statedGap } from "./remarks";
import type { AreaTarget } from "./resolveAreas";
import type { IndicatorTarget } from "./resolveIndicators";
import { selectRows } from "./selectRows";

export interface Targets {
  readonly area: (place: string, district: string) => AreaTarget;
  readonly indicator: (text: string) => IndicatorTarget | "omit" | "undecided";
  /** Id, or why there is none. */
  readonly category: (indicator: string, category: string) => string;
  /** Id of the source. */
  readonly source: string;
}

/** Rows that were not taken, by why and by the text concerned. */
export interface LeftOut {
  /** `size`: a number too large to be held exactly. */
  readonly why: "omit" | "undecided" | "unit" | "size";
  readonly text: string;
  readonly indicator: string;
  rows: number;
}

const TAKEN = { why: null, text: "" } as const;

/** The rows of the file under codes instead of texts. What is decided is looked up once for each pair of labels. */
export function relabel(file: Dataset, targets: Targets): { dataset: Dataset; leftOut: LeftOut[] } {
  const leftOut = new Map<string, LeftOut>();
  const { text } = file;
  const areaAt = pairLookup(text.place, text.district, (place, district) => {
    const target = targets.area(place, district);
    return typeof target === "string" ? { why: target, text: district || place } : TAKEN;
  });
  const figureAt = pairLookup(text.indicator, text.category, (indicator, category) => {
    const target = targets.indicator(indicator);
    if (typeof target === "string") return { why: target, text: indicator };
    const id = targets.category(indicator, category);
    return id === "omit" || id === "undecided" ? ({ why: id, text: category } as const) : TAKEN;
  });
  const unitAt = pairLookup(text.indicator, text.unit, (indicator, unit) => {
    const target = targets.indicator(indicator);
    return typeof target === "string" || target.accepts(unit) ? null : ({ why: "unit", text: unit } as const);
  });
  const indicatorAt = (row: number) => text.indicator.labels[text.indicator.codes[row]!]!;
  const sizeAt = (row: number) =>
    Math.abs(file.value[row]!) > Number.MAX_SAFE_INTEGER
      ? ({ why: "size", text: String(file.value[row]) } as const)
      : null;
  const reasonAt = (row: number) => {
    const [area, figure] = [areaAt(row), figureAt(row)];
    if (area.why) return area;
    return figure.why ? figure : (unitAt(row) ?? sizeAt(row));
  };
  const kept = selectRows(file, (row) => {
    const reason = reasonAt(row);
    if (!reason) return true;
    const key = `${reason.why}\u0000${reason.text}\u0000${indicatorAt(row)}`;
    const { why, text: said } = reason;
    const entry = leftOut.get(key) ?? { why, text: said, indicator: indicatorAt(row), rows: 0 };
    entry.rows++;
    leftOut.set(key, entry);
    return false;
  });
  return { dataset: translate(kept, targets), leftOut: [...leftOut.values()] };
}

/** All rows have a target. */
function translate(kept: Dataset, targets: Targets): Dataset {
  const { text, rows } = kept;
  const columns = createColumns(rows);
  const area = pairLookup(text.place, text.district, (one, other) => {
    const { place, district } = targets.area(one, other) as Exclude<AreaTarget, string>;
    return { place: columns.place.codeOf(place), district: columns.district.codeOf(district) };
  });
  const figure = pairLookup(text.indicator, text.category, (one, other) => {
    const { indicator, factor } = targets.indicator(one) as IndicatorTarget;
    return {
      indicator: columns.indicator.codeOf(indicator.id),
      unit: columns.unit.codeOf(indicator.unit),
      category: columns.category.codeOf(targets.category(one, other)),
      factor,
    };
  });
  const remarks = pairLookup(text.flag, text.note, (flag, note) => {
    const known: { readonly flag: number; readonly note: number }[] = [];
    return (gap: number) => {
      const said = known[gap];
      if (said) return said;
      const remark = readRemark(flag, note, gap === 0 ? null : GAP_REASONS[gap - 1]!);
      return (known[gap] = { flag: columns.flag.codeOf(remark.flag), note: columns.note.codeOf(remark.note) });
    };
  });
  const periods = new Int32Array(text.period.labels.length).fill(-1);
  const period = (code: number): number => {
    if (periods[code]! < 0) periods[code] = columns.period.codeOf(text.period.labels[code]!);
    return periods[code]!;
  };
  const stated = GAP_REASONS.map((reason) => GAP_REASONS.indexOf(statedGap(reason)) + 1);
  const value = new Float64Array(rows);
  const gap = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const [where, what] = [area(row), figure(row)];
    const code = kept.gap[row]!;
    const remark = remarks(row)(code);
    columns.place.codes[row] = where.place;
    columns.district.codes[row] = where.district;
    columns.period.codes[row] = period(text.period.codes[row]!);
    columns.indicator.codes[row] = what.indicator;
    columns.category.codes[row] = what.category;
    columns.unit.codes[row] = what.unit;
    columns.flag.codes[row] = remark.flag;
    columns.note.codes[row] = remark.note;
    value[row] = scale(kept.value[row]!, what.factor);
    gap[row] = code === 0 ? 0 : stated[code - 1]!;
  }
  if (rows > 0) columns.source.codeOf(targets.source);
  return { rows, text: textOf(columns), value, gap };
}

/** A column that is being written: `codes` are 0 until they are set. */
class WrittenColumn extends Dictionary {
  readonly codes: Uint32Array;
  constructor(rows: number) {
    super();
    this.codes = new Uint32Array(rows);
  }
}

type WrittenColumns = Readonly<Record<TextColumnName, WrittenColumn>>;

const createColumns = (rows: number) =>
  Object.fromEntries(TEXT_COLUMNS.map((name) => [name, new WrittenColumn(rows)])) as WrittenColumns;

const textOf = (columns: WrittenColumns) =>
  Object.fromEntries<TextColumn>(
    TEXT_COLUMNS.map((name) => [name, { codes: columns[name].codes, labels: columns[name].labels }]),
  ) as Dataset["text"];

/** Doubles carry fifteen decimal digits; what multiplying adds behind them is no figure. */
const scale = (value: number, factor: number) => (factor === 1 ? value : Number((value * factor).toPrecision(15))) + 0;
