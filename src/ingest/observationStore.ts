import type { Issue } from "../base/issue";
import type { GapReason } from "../dataset/gap";
import { GAP_REASONS } from "../dataset/gap";
import { KeyIndex } from "./keyIndex";
import { errorAt, noticeAt, warningAt } from "./issues";
import type { Mapping } from "./mapping";

/** One value cell that has been read; area, period and series are numbers of the row keys. */
export interface ReadCell {
  readonly area: number;
  readonly period: number;
  readonly series: number;
  /** NaN where `gap` says why there is none. */
  readonly value: number;
  readonly gap: GapReason | null;
  readonly flag: number;
  readonly note: number;
  readonly line: number;
}

const ALIVE = 0;
const DISPUTED = 1;

/** Rows in columns. A key that comes twice is settled at once, by the mapping's rule. */
export class ObservationStore {
  readonly area: number[] = [];
  readonly period: number[] = [];
  readonly series: number[] = [];
  readonly value: number[] = [];
  readonly gap: number[] = [];
  readonly flag: number[] = [];
  readonly note: number[] = [];
  private readonly line: number[] = [];
  private readonly state: number[] = [];
  private readonly index = new KeyIndex();
  /** Cells that went into a row of their own or were added to one; gaps apart. */
  observations = 0;
  gaps = 0;
  reported = 0;

  constructor(
    private readonly onConflict: Mapping["onConflict"],
    private readonly issues: Issue[],
  ) {}

  add(cell: ReadCell): void {
    const row = this.index.findOrAdd(cell.series, cell.period, cell.area);
    if (row < 0) this.push(cell);
    else this.settle(row, cell);
  }

  /** Whether the row is in the dataset; disputed ones are not. */
  isKept(row: number): boolean {
    return this.state[row] === ALIVE;
  }

  private push(cell: ReadCell): void {
    this.area.push(cell.area);
    this.period.push(cell.period);
    this.series.push(cell.series);
    this.flag.push(cell.flag);
    this.note.push(cell.note);
    this.line.push(cell.line);
    this.state.push(ALIVE);
    this.value.push(cell.value);
    this.gap.push(cell.gap === null ? 0 : GAP_REASONS.indexOf(cell.gap) + 1);
    this.count(cell.gap === null ? 0 : 1, 1);
  }

  private settle(row: number, cell: ReadCell): void {
    const other = { other: this.line[row]! };
    const gap = cell.gap === null ? 0 : GAP_REASONS.indexOf(cell.gap) + 1;
    if (this.state[row] === DISPUTED) {
      this.reported++;
      this.issues.push(errorAt(cell.line, "row-conflict", other));
    } else if (this.onConflict === "sum" && gap === 0 && this.gap[row] === 0) {
      this.value[row] = this.value[row]! + cell.value;
      this.observations++;
    } else if (gap === this.gap[row] && Object.is(cell.value, this.value[row])) {
      this.reported++;
      this.issues.push(noticeAt(cell.line, "row-repeated", other));
    } else if (gap !== 0 && this.gap[row] === 0) {
      this.reported++;
      this.issues.push(noticeAt(cell.line, "row-blank-repeated", other));
    } else if (gap === 0 && this.gap[row] !== 0) {
      this.issues.push(noticeAt(this.line[row]!, "row-blank-repeated", { other: cell.line }));
      this.reported++;
      this.replace(row, cell);
    } else this.dispute(row, cell);
  }

  private dispute(row: number, cell: ReadCell): void {
    const line = this.line[row]!;
    if (this.onConflict === "report") {
      this.issues.push(errorAt(line, "row-conflict", { other: cell.line }));
      this.issues.push(errorAt(cell.line, "row-conflict", { other: line }));
      this.state[row] = DISPUTED;
      this.count(this.gap[row]!, -1);
      this.reported += 2;
      return;
    }
    const last = this.onConflict === "last";
    this.issues.push(warningAt(last ? line : cell.line, "row-overruled", { other: last ? cell.line : line }));
    this.reported++;
    if (last) this.replace(row, cell);
  }

  private replace(row: number, cell: ReadCell): void {
    this.count(this.gap[row]!, -1);
    this.value[row] = cell.value;
    this.gap[row] = cell.gap === null ? 0 : GAP_REASONS.indexOf(cell.gap) + 1;
    this.flag[row] = cell.flag;
    this.note[row] = cell.note;
    this.line[row] = cell.line;
    this.count(this.gap[row]!, 1);
  }

  private count(gap: number, by: number): void {
    if (gap === 0) this.observations += by;
    else this.gaps += by;
  }
}
