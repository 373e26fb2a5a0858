import { Dictionary, type Dataset, type TextColumn } from "./dataset";
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
  const { text } = kept;
  const area = pairLookup(text.place, text.district, targets.area) as (row: number) => Exclude<AreaTarget, string>;
  const figure = pairLookup(text.indicator, text.category, (one, other) => {
    const { indicator, factor } = targets.indicator(one) as IndicatorTarget;
    return { indicator: indicator.id, unit: indicator.unit, factor, category: targets.category(one, other) };
  });
  const remarks = pairLookup(text.flag, text.note, (flag, note) => {
    const known = new Map<number, ReturnType<typeof readRemark>>();
    return (gap: number) => {
      const remark = known.get(gap) ?? readRemark(flag, note, gap === 0 ? null : GAP_REASONS[gap - 1]!);
      known.set(gap, remark);
      return remark;
    };
  });
  const column = (labelAt: (row: number) => string) => columnOf(kept.rows, labelAt);
  const gap = kept.gap.map((code) => (code === 0 ? 0 : GAP_REASONS.indexOf(statedGap(GAP_REASONS[code - 1]!)) + 1));
  return {
    rows: kept.rows,
    text: {
      place: column((row) => area(row).place),
      district: column((row) => area(row).district),
      period: column((row) => text.period.labels[text.period.codes[row]!]!),
      indicator: column((row) => figure(row).indicator),
      category: column((row) => figure(row).category),
      unit: column((row) => figure(row).unit),
      source: column(() => targets.source),
      flag: column((row) => remarks(row)(kept.gap[row]!).flag),
      note: column((row) => remarks(row)(kept.gap[row]!).note),
    },
    value: kept.value.map((value, row) => scale(value, figure(row).factor)),
    gap,
  };
}

function columnOf(rows: number, labelAt: (row: number) => string): TextColumn {
  const dictionary = new Dictionary();
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = dictionary.codeOf(labelAt(row));
  return { codes, labels: dictionary.labels };
}

/** Doubles carry fifteen decimal digits; what multiplying adds behind them is no figure. */
const scale = (value: number, factor: number) => (factor === 1 ? value : Number((value * factor).toPrecision(15))) + 0;
