import type { Issue } from "../base/issue";
import type { Built } from "./built";
import { unpackColumns, type MappedColumn } from "./compoundColumn";
import { finishDataset } from "./finishDataset";
import { createFiller } from "./groupLabels";
import { Interner } from "./intern";
import { errorAt, fileError, fileNotice, warningAt } from "./issues";
import type { Mapping } from "./mapping";
import { ObservationStore, type ReadCell } from "./observationStore";
import { RowKeys } from "./rowKeys";
import { RowPeriods, type RowPeriod } from "./rowPeriods";
import { ValueColumn } from "./valueColumn";
import { NO_MARK, RowMarks, type RowMark } from "./rowMarks";

type Rows = readonly (readonly string[])[];

/** Takes a table in pieces, so that it need not be in memory as a whole. */
export interface DatasetBuilding {
  /** `lines[i]` is the line of the file on which `rows[i]` starts. */
  add(rows: Rows, lines: readonly number[]): void;
  /** `alive` is called about every 100,000 rows, so that who waits for a large table can be told. */
  finish(alive?: () => void): Built;
}

/** A number of the file before anything is merged, for who wants to look at every one. */
export interface FoundNumber {
  readonly place: string;
  readonly district: string;
  readonly code: string;
  /** Empty where nothing says it: such a number is reported and not kept. */
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  readonly unit: string;
  /** Name of the column it stands in. */
  readonly column: string;
  readonly value: number;
}

/** Makes observations, gaps and reports of the rows of a table under a mapping. Never throws on input. */
export function createDatasetBuilder(
  header: readonly string[],
  mapping: Mapping,
  each?: (found: FoundNumber) => void,
): DatasetBuilding {
  return new TableReader(header, mapping, each);
}

class TableReader implements DatasetBuilding {
  private readonly issues: Issue[] = [];
  private readonly keys: RowKeys;
  private readonly periods: RowPeriods;
  private readonly store: ObservationStore;
  private readonly marks = { flags: new Interner(), notes: new Interner() };
  private readonly values: readonly ValueColumn[];
  private readonly marking: RowMarks;
  private readonly dateless = new Map<string, number>();
  private readonly unpack: (row: readonly string[]) => readonly string[];
  private readonly fill: (row: readonly string[]) => readonly string[];
  private readonly events: boolean;
  /** Of the events, where days are given. */
  private firstDay = "";
  private lastDay = "";
  private records = 0;
  private cells = 0;
  private leftOut = 0;
  /** Position of the first value column; of events of the last column that is used. */
  private readonly firstNeeded: number;

  constructor(
    private readonly header: readonly string[],
    private readonly mapping: Mapping,
    private readonly each: ((found: FoundNumber) => void) | undefined,
  ) {
    const { columns, unpack } = unpackColumns(header, mapping.columns);
    this.unpack = unpack;
    const filling = mapping.columns.flatMap(({ fillsDown }, i) => (fillsDown ? [i] : []));
    this.fill = createFiller(filling);
    for (const column of filling) this.issues.push(fileNotice("cells-filled-down", { column: header[column] ?? "" }));
    this.events = mapping.layout === "events";
    this.keys = new RowKeys(columns, mapping.constants, this.issues);
    this.periods = new RowPeriods(columns, mapping.constants.period.text);
    this.store = new ObservationStore(this.events ? "sum" : mapping.onConflict, this.issues);
    const withRole = (role: string) => columns.filter(({ use }) => use.role === role);
    this.values = this.events ? [] : withRole("value").map((column) => new ValueColumn(column, this.marks));
    this.marks.flags.id("");
    this.marks.notes.id("");
    this.marking = new RowMarks(columns, this.marks);
    const used = (role: string) => (this.events ? role !== "ignore" : role === "value");
    const needed = mapping.columns.flatMap(({ role }, i) => (used(role) ? [i] : []));
    this.firstNeeded = (this.events ? needed.at(-1) : needed[0]) ?? header.length;
  }

  add(rows: Rows, lines: readonly number[]): void {
    for (let i = 0; i < rows.length; i++) {
      const line = lines[i]!;
      const row = rows[i]!;
      this.records++;
      const cells = this.events ? 1 : this.values.length;
      this.cells += cells;
      if (!this.isWhole(row, line)) this.leftOut += cells;
      else if (this.events) this.addEvent(this.unpack(this.fill(row)), line);
      else this.addRow(this.unpack(this.fill(row)), line);
    }
  }

  finish(alive: () => void = () => {}): Built {
    for (const [column, cells] of this.dateless) {
      this.issues.push(fileError("period-unstated", { column, cells }));
    }
    const [from, to] = [this.firstDay, this.lastDay];
    if (from !== "" && isPartial(from, to, this.mapping.countBy)) {
      this.issues.push({ code: "events-partial", severity: "warning", where: "", detail: { from, to } });
    }
    const { records, cells } = this;
    const { observations, gaps } = this.store;
    const account = { records, cells, observations, gaps, reported: this.store.reported + this.leftOut };
    const { store, keys, marks } = this;
    const collected = { store, keys, periods: this.periods.texts, marks, issues: this.issues, account };
    return finishDataset({ ...collected, mapping: this.mapping }, alive);
  }

  /**
   * A cell too many may have shifted the others; blank ones at the end say nothing. Of a row that ends early the cells
   * that are there stand where they should, unless it ends before any of its values.
   */
  private isWhole(row: readonly string[], line: number): boolean {
    const expected = this.header.length;
    if (row.length === expected) return true;
    if (row.length > expected && row.slice(expected).every((cell) => cell.trim() === "")) return true;
    if (row.length < expected && row.length > this.firstNeeded) {
      this.issues.push(warningAt(line, "row-short", { cells: row.length, expected }));
      return true;
    }
    this.issues.push(errorAt(line, "row-ragged", { cells: row.length, expected }));
    return false;
  }

  private addEvent(row: readonly string[], line: number): void {
    const area = this.keys.areaOf(row, line);
    const { text, shown } = this.periods.of(row);
    const moment = text === "" ? (this.periods.hasColumns ? "" : this.mapping.constants.period.text) : text;
    if (area < 0 || moment === "") {
      this.leaveOut(line, 1, area < 0 ? null : shown);
      return;
    }
    if (moment.length === DAY && (this.firstDay === "" || moment < this.firstDay)) this.firstDay = moment;
    if (moment.length === DAY && moment > this.lastDay) this.lastDay = moment;
    const period = this.periods.id(moment.slice(0, this.mapping.countBy === "year" ? 4 : 7));
    const series = this.keys.seriesOfEvent(this.keys.seriesOf(row, line));
    this.store.add({ area, period, series, value: 1, gap: null, flag: 0, note: 0, line });
  }

  private addRow(row: readonly string[], line: number): void {
    const area = this.keys.areaOf(row, line);
    if (area < 0) {
      this.leaveOut(line, this.values.length, null);
      return;
    }
    const rowPeriod = this.periods.of(row);
    const series = this.keys.seriesOf(row, line);
    const mark = this.marking.shared ? this.marking.read(row, null) : NO_MARK;
    for (const value of this.values) this.addCell({ row, area, rowPeriod, series, mark, line }, value);
  }

  private addCell(at: CellPlace, value: ValueColumn): void {
    const { column } = value;
    const text = at.row[column.index] ?? "";
    const number = value.read(text);
    if (number === null) {
      this.leftOut++;
      this.issues.push(errorAt(at.line, "cell-number", { value: text.trim().slice(0, 60), column: column.name }));
      return;
    }
    const area = this.keys.areaAt(at.area, column);
    const series = this.keys.seriesAt(at.series, column, number.unit);
    const period = this.periods.at(at.rowPeriod, column.use.says.period);
    if (this.each && number.gap === null) {
      this.each(this.found({ area, period, series, value: number.value }, column.name));
    }
    if (period < 0) {
      this.reportPeriod(at, column);
      return;
    }
    const mark = this.marking.shared ? at.mark : this.marking.read(at.row, column);
    const gap = number.gap === "unstated" && mark.gap !== null ? mark.gap : number.gap;
    const flag = number.flag || mark.flag;
    const note = number.note || mark.note;
    this.store.add({ area, period, series, value: number.value, gap, flag, note, line: at.line });
  }

  private reportPeriod({ rowPeriod, line }: CellPlace, column: MappedColumn): void {
    this.leftOut++;
    if (this.periods.hasColumns) this.issues.push(errorAt(line, "row-period", { value: rowPeriod.shown }));
    else this.dateless.set(column.name, (this.dateless.get(column.name) ?? 0) + 1);
  }

  private leaveOut(line: number, cells: number, period: string | null): void {
    this.leftOut += cells;
    if (period !== null && period !== "") this.issues.push(errorAt(line, "row-period", { value: period }));
    else this.issues.push(errorAt(line, period === null ? "row-area" : "row-date"));
  }

  private found({ area, period, series, value }: Found, column: string): FoundNumber {
    const { place, placeCode, district, districtCode } = this.keys.areas[area]!;
    const text = period < 0 ? "" : this.periods.texts[period]!;
    return {
      place,
      district,
      code: districtCode || placeCode,
      period: text,
      ...this.keys.series[series]!,
      column,
      value,
    };
  }
}

type Found = Pick<ReadCell, "area" | "period" | "series" | "value">;

const DAY = "2015-01-31".length;

/** Whether events begin or end well inside a period, which then holds fewer of them for no reason of its own. */
function isPartial(from: string, to: string, countBy: Mapping["countBy"]): boolean {
  const lateStart = from.slice(8) > "07";
  const earlyEnd = to.slice(8) < "24";
  if (countBy === "month") return lateStart || earlyEnd;
  return from.slice(5, 7) > "01" || lateStart || to.slice(5, 7) < "12" || earlyEnd;
}

interface CellPlace {
  readonly row: readonly string[];
  readonly area: number;
  readonly rowPeriod: RowPeriod;
  readonly series: number;
  readonly mark: RowMark;
  readonly line: number;
}
