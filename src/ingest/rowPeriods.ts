import type { MappedColumn } from "./compoundColumn";
import { Interner, TextIndex } from "./intern";
import { readPeriod } from "./periods";

const PART_OF_YEAR = /^--(\d{2}|Q[1-4])$/;

/** What period a row and a column's name say together. Numbers it gives stand for `texts`. */
export class RowPeriods {
  private readonly ids = new Interner();
  private readonly rows: TextIndex;
  private readonly read: RowPeriod[] = [];
  private readonly columns: readonly MappedColumn[];

  constructor(
    columns: readonly MappedColumn[],
    private readonly constant: string,
  ) {
    this.columns = columns.filter(({ use }) => use.role === "period");
    this.rows = new TextIndex(this.columns.map(({ index }) => index));
  }

  get texts(): readonly string[] {
    return this.ids.texts;
  }

  get hasColumns(): boolean {
    return this.columns.length > 0;
  }

  of(row: readonly string[]): RowPeriod {
    return this.read[this.rows.idOf(row, () => this.read.push(this.readRow(row)) - 1)]!;
  }

  /** Number of the period of a cell, -1 where nothing says it or what says it cannot be read. */
  at(row: RowPeriod, say: string): number {
    const part = PART_OF_YEAR.exec(say)?.[1];
    if (part !== undefined) return row.year === "" ? -1 : this.ids.id(`${row.year}-${part}`);
    if (say !== "") return this.ids.id(say);
    if (row.text !== "") return this.ids.id(row.text);
    return this.hasColumns || this.constant === "" ? -1 : this.ids.id(this.constant);
  }

  id(text: string): number {
    return this.ids.id(text);
  }

  private readRow(row: readonly string[]): RowPeriod {
    const cells = this.columns.map(({ index, use }) => {
      const raw = (row[index] ?? "").trim();
      const part = use.periods?.part ?? "whole";
      const read = raw === "" || !use.periods ? null : readPeriod(raw, use.periods);
      return { raw, part, read };
    });
    const shown = cells.map(({ raw }) => raw).join(" ");
    const whole = cells.filter(({ part, read }) => part === "whole" && read !== null).map(({ read }) => read!);
    const yearCell = cells.find(({ part }) => part === "year");
    const year =
      yearCell?.read ?? /^\d{4}(?!\d)/.exec(yearCell?.raw ?? "")?.[0] ?? /^\d{4}/.exec(whole[0] ?? "")?.[0] ?? "";
    const within = cells.find(({ part }) => part === "month" || part === "quarter");
    if (whole.length > 0 && !(within && /^\d{4}$/.test(whole[0]!))) return { text: spanOf(whole), year, shown };
    if (within) {
      const inYear = partText(within.part, within.read);
      return { text: year === "" || inYear === "" ? "" : `${year}-${inYear}`, year, shown };
    }
    return { text: yearCell?.read ?? "", year, shown };
  }
}

export interface RowPeriod {
  /** Empty where the row's cells give no whole period. */
  readonly text: string;
  readonly year: string;
  /** The cells, for a message. */
  readonly shown: string;
}

/** Two columns of years are a first and a last one. */
function spanOf(periods: readonly string[]): string {
  const [first = "", second] = periods;
  const years = second !== undefined && /^\d{4}$/.test(first) && /^\d{4}$/.test(second) && first < second;
  return years ? `${first}/${second}` : first;
}

function partText(part: string, read: string | null): string {
  const digits = /(\d{1,2})$/.exec(read ?? "")?.[1];
  if (digits === undefined) return "";
  return part === "quarter" ? `Q${Number(digits)}` : digits.padStart(2, "0");
}
