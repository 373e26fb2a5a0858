import type { Dataset } from "./dataset";

/** One cell of a place's line. */
export interface Figure {
  readonly value: number;
  /** As in the dataset: 0 for a number. */
  readonly gap: number;
  readonly unit: string;
  readonly source: string;
  readonly flag: string;
  readonly note: string;
  /** In the dataset; -1 where it was computed. */
  readonly row: number;
}

/** What there is of one place, by indicator, category and period as one number. */
export type Line = Map<number, Figure>;

export interface FigureLabels {
  readonly indicator: string;
  readonly category: string;
  readonly period: string;
}

/** Turns indicator, category and period into one number and back. */
export interface LineKeys {
  readonly ofRow: (row: number) => number;
  readonly labelsOf: (key: number) => FigureLabels;
  /** Place of the indicator among the dataset's labels. */
  readonly indicatorOf: (key: number) => number;
  /** -1 for what the dataset does not know. */
  readonly keyOf: (labels: FigureLabels) => number;
}

export function lineKeys({ text }: Dataset): LineKeys {
  const { indicator, category, period } = text;
  const [categories, periods] = [category.labels.length, period.labels.length];
  const join = (i: number, c: number, p: number) => (i * categories + c) * periods + p;
  const codes = [indicator, category, period].map(({ labels }) => new Map(labels.map((label, code) => [label, code])));
  return {
    ofRow: (row) => join(indicator.codes[row]!, category.codes[row]!, period.codes[row]!),
    labelsOf: (key) => {
      const figure = Math.floor(key / periods);
      return {
        indicator: indicator.labels[Math.floor(figure / categories)]!,
        category: category.labels[figure % categories]!,
        period: period.labels[key % periods]!,
      };
    },
    indicatorOf: (key) => Math.floor(key / (periods * categories)),
    keyOf: (labels) => {
      const found = [labels.indicator, labels.category, labels.period].map((label, i) => codes[i]!.get(label));
      const [i, c, p] = found;
      return i === undefined || c === undefined || p === undefined ? -1 : join(i, c, p);
    },
  };
}

/** The lines of these places, rows of their districts aside. */
export function readLines(dataset: Dataset, places: ReadonlySet<string>, keys: LineKeys): Map<string, Line> {
  const { text, value, gap } = dataset;
  const lines = text.place.labels.map((label) => (places.has(label) ? new Map<number, Figure>() : null));
  const whole = text.district.labels.indexOf("");
  for (let row = 0; row < dataset.rows; row++) {
    const line = lines[text.place.codes[row]!];
    if (!line || text.district.codes[row] !== whole) continue;
    line.set(keys.ofRow(row), {
      value: value[row]!,
      gap: gap[row]!,
      unit: text.unit.labels[text.unit.codes[row]!]!,
      source: text.source.labels[text.source.codes[row]!]!,
      flag: text.flag.labels[text.flag.codes[row]!]!,
      note: text.note.labels[text.note.codes[row]!]!,
      row,
    });
  }
  return new Map(text.place.labels.flatMap((label, code) => (lines[code] ? [[label, lines[code]] as const] : [])));
}
