import { GAP_REASONS, type GapReason } from "./gap";

/** Dictionary-coded text: `codes[row]` points into `labels`. */
export interface TextColumn {
  readonly codes: Uint32Array;
  readonly labels: readonly string[];
}

export const TEXT_COLUMNS = [
  "place",
  "district",
  "period",
  "indicator",
  "category",
  "unit",
  "source",
  "flag",
  "note",
] as const;
export type TextColumnName = (typeof TEXT_COLUMNS)[number];

/**
 * Observations in columns of equal length. `value` is NaN exactly where `gap` is not 0; `gap[row] - 1` points into
 * GAP_REASONS. `key` (place, district, period, indicator, category) is unique.
 */
export interface Dataset {
  readonly rows: number;
  readonly text: Readonly<Record<TextColumnName, TextColumn>>;
  readonly value: Float64Array;
  readonly gap: Uint8Array;
}

/** One observation, as an object. */
export interface Observation {
  readonly place: string;
  readonly district: string;
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  /** NaN when missing; `gap` then says why. */
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly flag: string;
  readonly note: string;
  readonly gap: GapReason | null;
}

/** Gives each label a code in the order of first use. */
export class Dictionary {
  private readonly index = new Map<string, number>();
  readonly labels: string[] = [];
  codeOf(label: string): number {
    let code = this.index.get(label);
    if (code === undefined) {
      code = this.labels.length;
      this.index.set(label, code);
      this.labels.push(label);
    }
    return code;
  }
}

/** Collects observations row by row; `finish` gives the columns. */
export class DatasetBuilder {
  private readonly dictionaries = TEXT_COLUMNS.map(() => new Dictionary());
  private readonly codes: number[][] = TEXT_COLUMNS.map(() => []);
  private readonly values: number[] = [];
  private readonly gaps: number[] = [];

  add(observation: Observation): void {
    if (Number.isNaN(observation.value) !== (observation.gap !== null)) {
      throw new RangeError(`value ${observation.value} with gap ${observation.gap}`);
    }
    TEXT_COLUMNS.forEach((name, i) => this.codes[i]!.push(this.dictionaries[i]!.codeOf(observation[name])));
    this.values.push(observation.value);
    this.gaps.push(observation.gap === null ? 0 : GAP_REASONS.indexOf(observation.gap) + 1);
  }

  finish(): Dataset {
    const text = Object.fromEntries<TextColumn>(
      TEXT_COLUMNS.map((name, i) => [
        name,
        { codes: Uint32Array.from(this.codes[i]!), labels: this.dictionaries[i]!.labels },
      ]),
    ) as Record<TextColumnName, TextColumn>;
    return { rows: this.values.length, text, value: Float64Array.from(this.values), gap: Uint8Array.from(this.gaps) };
  }
}

export const EMPTY_DATASET: Dataset = new DatasetBuilder().finish();

/** Why a row has no number; null where it has one. */
export function gapAt(dataset: Dataset, row: number): GapReason | null {
  const gap = dataset.gap[row]!;
  return gap === 0 ? null : GAP_REASONS[gap - 1]!;
}

/** The row as an object. Throws when the row does not exist. */
export function observationAt(dataset: Dataset, row: number): Observation {
  if (!(row >= 0 && row < dataset.rows)) throw new RangeError(`row ${row} of ${dataset.rows}`);
  const text = Object.fromEntries(
    TEXT_COLUMNS.map((name) => [name, dataset.text[name].labels[dataset.text[name].codes[row]!]!]),
  ) as Record<TextColumnName, string>;
  return { ...text, value: dataset.value[row]!, gap: gapAt(dataset, row) };
}
