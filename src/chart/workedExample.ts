import type { LocalText } from "../base/language";
import type { ExampleData } from "../series/exampleData";
import type { Interval } from "../statistics/interval";
import { row, type MathNode } from "../statistics/mathNode";

/** What a worked example reads and how it writes. */
export interface ExampleMeans {
  readonly data: ExampleData;
  readonly number: (value: number, decimals: number) => string;
  readonly text: (local: LocalText) => string;
}

export type Scene =
  | "groups"
  | "two"
  | "many"
  | "change"
  | "small-group"
  | "rates"
  | "thefts"
  | "funnel"
  | "trend"
  | "spread"
  | "convergence"
  | "ranks"
  | "ranks-third"
  | "classes"
  | "suppression"
  | "effects"
  | "effects-years"
  | "effects-predictors"
  | "own-series"
  | "rank-draws"
  | "windows"
  | "readings";

export interface ExampleLine {
  /** `few`: of the rows shown; `all`: of everything there is. */
  readonly of: "few" | "all";
  readonly math: MathNode;
}

/** A computation of a method with numbers of the shipped data, a few rows of it written out. */
export interface WorkedExample {
  readonly scene: Scene;
  /** For the sentence that says whose numbers these are. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly columns: readonly MathNode[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** Sums of the rows shown, empty where a sum says nothing; null where none does. */
  readonly sums: readonly string[] | null;
  readonly lines: readonly ExampleLine[];
  /** The method's number for the rows shown and for all, unrounded. */
  readonly few: number | Interval;
  readonly all: number | Interval;
  /** Ids. */
  readonly sources: readonly string[];
}

export interface ExampleColumn {
  readonly head: MathNode;
  readonly values: readonly number[];
  readonly decimals: number;
  /** Whether its sum is part of the computation. */
  readonly sum?: boolean;
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

interface Parts extends Omit<WorkedExample, "columns" | "rows" | "sums"> {
  readonly labels: readonly string[];
  readonly columns: readonly ExampleColumn[];
}

/** Writes the numbers of an example. */
export function writeExample({ number }: ExampleMeans, { labels, columns, ...rest }: Parts): WorkedExample {
  return {
    ...rest,
    columns: columns.map(({ head }) => head),
    rows: labels.map((label, i) => ({
      label,
      cells: columns.map(({ values, decimals }) => number(values[i] ?? NaN, decimals)),
    })),
    sums: columns.some(({ sum }) => sum)
      ? columns.map(({ values, decimals, sum }) => (sum ? number(sumOf(values), decimals) : ""))
      : null,
  };
}

/** Positions of the smallest, the middle and the largest value: three rows that show the range. */
export function pickThree(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  return [order[0]!, order[order.length >> 1]!, order.at(-1)!];
}

export const at = <Value>(values: readonly Value[], picked: readonly number[]): Value[] =>
  picked.map((i) => values[i]!);

/** `name = value`, a line of a computation. */
export const equals = (name: MathNode, ...steps: MathNode[]): MathNode =>
  row(name, ...steps.flatMap((step) => ["=", step]));

/** The limits of an interval as a line. */
export const between = ({ lower, upper }: Interval, write: (value: number) => string): MathNode =>
  row(write(lower), "…", write(upper));
