import type { Issue } from "../base/issue";
import type { Dataset } from "./dataset";
import { keyAt, type Joined, type Unique } from "./joinRows";
import type { LeftOut } from "./relabel";
import type { Indicator } from "./types";

/** `rows` of the file = kept + omitted + refused + repeated + overruled; `computed` come on top. */
export interface AdoptAccount {
  readonly rows: number;
  readonly kept: number;
  /** Left out because the visitor said so. */
  readonly omitted: number;
  /** Left out with an issue that says why. */
  readonly refused: number;
  /** Say what another row says. */
  readonly repeated: number;
  /** Gave way to rows of an earlier file; they are among the conflicts. */
  readonly overruled: number;
  /** Rows of cities and years made from the others. */
  readonly computed: number;
}

interface Outcome {
  readonly leftOut: readonly LeftOut[];
  readonly unique: Unique;
  readonly joined: Joined;
  readonly computed: number;
}

export function accountOf(rows: number, { leftOut, unique, joined, computed }: Outcome): AdoptAccount {
  const sum = (some: readonly LeftOut[]) => some.reduce((total, one) => total + one.rows, 0);
  const omitted = sum(leftOut.filter(({ why }) => why === "omit"));
  const disputed = unique.disputed.reduce((total, { values }) => total + values.length, 0);
  const refused = sum(leftOut) - omitted + disputed;
  const repeated = unique.repeated + joined.repeated;
  const { overruled } = joined;
  return {
    rows,
    kept: rows - omitted - refused - repeated - overruled,
    omitted,
    refused,
    repeated,
    overruled,
    computed,
  };
}

interface Trouble {
  readonly leftOut: readonly LeftOut[];
  readonly unique: Unique;
  /** The dataset whose rows `unique` tells of. */
  readonly taken: Dataset;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** What was left out without the visitor having said so. */
export function issuesOf({ leftOut, unique, taken, indicators }: Trouble): Issue[] {
  const labelOf = (id: string) => indicators.get(id)?.label.en ?? id;
  const refused = leftOut.flatMap(({ why, text, indicator, rows }): Issue[] => {
    if (why === "omit") return [];
    return [{ code: `adopt-${why}`, severity: "error", where: text, detail: { text, indicator, rows } }];
  });
  const disputed = unique.disputed.map(({ row, values }): Issue => {
    const { indicator, place, district, period, category } = keyAt(taken, row);
    const where = [district || place, period, labelOf(indicator), category].join(", ");
    const told = values.map((value) => (Number.isNaN(value) ? "–" : value)).join(", ");
    return { code: "adopt-disputed", severity: "error", where, detail: { key: where, values: told } };
  });
  return [...refused, ...disputed];
}
