import type { MappedColumn } from "./compoundColumn";
import type { Interner } from "./intern";
import { readNumber } from "./numbers";
import type { ReadCell } from "./observationStore";
import { readMark } from "./statusMarks";

/** What a cell of a value column holds; `flag` and `note` are numbers of the builder's marks. */
export interface CellNumber extends Pick<ReadCell, "value" | "gap" | "flag" | "note"> {
  /** What the cell itself carries: `%` in a column where others have none. */
  readonly unit: string;
}

const REMEMBERED = 200_000;
const BLANK: CellNumber = { value: NaN, gap: "unstated", unit: "", flag: 0, note: 0 };

/** Reads the cells of one column; each different text once. */
export class ValueColumn {
  private readonly known = new Map<string, CellNumber | null>();
  /** Whether digits alone are a number: no run of digits stands for a missing one. */
  private readonly plain: boolean;

  constructor(
    readonly column: MappedColumn,
    private readonly marks: { readonly flags: Interner; readonly notes: Interner },
  ) {
    const format = column.use.number;
    this.plain = format !== null && !Object.keys(format.missing).some((token) => /^\d+$/.test(token));
  }

  /** null where the text is neither a number nor a missing one. */
  read(text: string): CellNumber | null {
    const whole = this.plain ? wholeNumber(text) : -1;
    if (whole >= 0) return { value: whole, gap: null, unit: "", flag: 0, note: 0 };
    let cell = this.known.get(text);
    if (cell === undefined) {
      cell = this.readNew(text);
      if (this.known.size > REMEMBERED) this.known.clear();
      this.known.set(text, cell);
    }
    return cell;
  }

  private readNew(text: string): CellNumber | null {
    const format = this.column.use.number;
    if (text.trim() === "" && !Object.hasOwn(format?.missing ?? {}, "")) return BLANK;
    if (format === null) return null;
    const read = readNumber(text, format);
    if (read.kind === "text") return null;
    const mark = readMark(read.flag);
    const { flags, notes } = this.marks;
    if (read.kind === "number") {
      const unit = format.unit !== "" && text.includes(format.unit) ? format.unit : "";
      return { value: read.value, gap: null, unit, flag: flags.id(mark.flag), note: notes.id(mark.note) };
    }
    const gap = read.gap === "unstated" ? (mark.gap ?? read.gap) : read.gap;
    return { ...BLANK, gap, unit: format.unit, note: notes.id(read.token) };
  }
}

/** Digits without a leading zero, which most cells are; -1 for anything else. */
function wholeNumber(text: string): number {
  const { length } = text;
  if (length === 0 || length > 9 || (length > 1 && text.charCodeAt(0) === 0x30)) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
