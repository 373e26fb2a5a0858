import type { MappedColumn } from "./compoundColumn";
import type { Interner } from "./intern";
import type { ReadCell } from "./observationStore";
import { readMark } from "./statusMarks";

export type RowMark = Pick<ReadCell, "gap" | "flag" | "note">;

export const NO_MARK: RowMark = { flag: 0, note: 0, gap: null };

/**
 * What columns of flags and notes say. One column of flags speaks of all values of its row; of several each speaks of
 * the value column before it, or of the one whose name stands in its own ("2011", "Flag 2011").
 */
export class RowMarks {
  /** Whether what is said holds for all values of a row. */
  readonly shared: boolean;
  private readonly flags: readonly MappedColumn[];
  private readonly notes: readonly MappedColumn[];
  private readonly owners = new Map<MappedColumn, MappedColumn>();

  constructor(
    columns: readonly MappedColumn[],
    private readonly marks: { readonly flags: Interner; readonly notes: Interner },
  ) {
    this.flags = columns.filter(({ use }) => use.role === "flag");
    this.notes = columns.filter(({ use }) => use.role === "note");
    const values = columns.filter(({ use }) => use.role === "value");
    this.shared = (this.flags.length <= 1 && this.notes.length <= 1) || values.length <= 1;
    if (this.shared) return;
    for (const mark of [...this.flags, ...this.notes]) {
      const named = values.find(({ name }) => name.trim() !== "" && mark.name.includes(name.trim()));
      const owner = named ?? values.findLast(({ index }) => index < mark.index) ?? values[0];
      if (owner) this.owners.set(mark, owner);
    }
  }

  /** What is said of a value column; null = of the row. */
  read(row: readonly string[], value: MappedColumn | null): RowMark {
    if (this.flags.length === 0 && this.notes.length === 0) return NO_MARK;
    const speaks = (column: MappedColumn) => value === null || this.owners.get(column) === value;
    const marks = this.flags.filter(speaks).map(({ index }) => readMark(row[index] ?? ""));
    const notes = this.notes.filter(speaks).map(({ index }) => (row[index] ?? "").trim());
    const said = [...marks.map(({ note }) => note), ...notes].filter((note) => note !== "");
    return {
      flag: this.marks.flags.id(marks.find(({ flag }) => flag !== "")?.flag ?? ""),
      note: this.marks.notes.id(said.join("; ")),
      gap: marks.find(({ gap }) => gap !== null)?.gap ?? null,
    };
  }
}
