import { memo, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type FocusEvent } from "react";
import s from "./PreviewTable.module.css";
import { PreviewColumns } from "./PreviewColumns";

/** A file may have 20,000 columns; more than these at once help nobody and hold up the page. */
const MAX_COLUMNS = 60;
const MAX_CELL_LENGTH = 160;
const MAX_READOUT_LENGTH = 2000;
const MAX_NOTES = 12;

export interface CellWords {
  readonly line: string;
  readonly column: string;
  readonly text: string;
  /** Why it counts as missing; null where it does not. */
  readonly missing: string | null;
}

export interface PreviewTexts {
  readonly caption: string;
  readonly line: string;
  /** Heading of the rows above the table that are left out, and of those below it. */
  readonly above: string;
  readonly below: string;
  /** "Columns 1 to 40 of 20,000" */
  readonly columns: (from: number, to: number) => string;
  readonly earlierColumns: string;
  readonly laterColumns: string;
  /** What the line below the table says of a cell. */
  readonly cell: (cell: CellWords) => string;
  /** Stands there while no cell is pointed at. */
  readonly idle: string;
}

interface Props {
  readonly texts: PreviewTexts;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line of the file on which each row starts, as it is written. */
  readonly lines: readonly string[];
  readonly preamble: readonly string[];
  readonly footer: readonly string[];
  /** Columns that hold numbers stand to the right. */
  readonly numeric: readonly boolean[];
  /** Columns that are left out of the figures stand in grey. */
  readonly ignored: readonly boolean[];
  /** Why a cell counts as missing; null where it does not. The same function while nothing changed. */
  readonly missing: (text: string, column: number) => string | null;
  /** Position of the row to bring into sight and mark; -1 = none. */
  readonly marked: number;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A stretch of a file as it was read. Arrow keys go from cell to cell; the line below tells each in full. */
export function PreviewTable(props: Props) {
  const { texts, header, rows, lines, missing, marked } = props;
  const [first, setFirst] = useState(0);
  const [spot, setSpot] = useState<Spot | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const from = first < header.length ? first : 0;
  const to = Math.min(header.length, from + MAX_COLUMNS);
  useEffect(() => {
    const row = box.current?.querySelector(`[data-row="${marked}"]`);
    if (marked >= 0) row?.scrollIntoView({ block: "center", inline: "nearest" });
    // Rows are another stretch of the file each time a line is asked for.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [marked, rows]);

  const at = spot && spot.row < rows.length && spot.column < header.length ? spot : null;
  const show = (target: EventTarget) => {
    const next = spotOf(target);
    if (next && (next.row !== at?.row || next.column !== at.column)) setSpot(next);
  };
  const text = at ? (rows[at.row]?.[at.column] ?? "") : "";
  const said = at
    ? texts.cell({
        line: lines[at.row] ?? "",
        column: header[at.column] ?? "",
        text: clip(text, MAX_READOUT_LENGTH),
        missing: missing(text, at.column),
      })
    : texts.idle;
  return (
    <div className={s.preview}>
      <Notes title={texts.above} notes={props.preamble} />
      {header.length > MAX_COLUMNS && <PreviewColumns texts={texts} {...{ from, to, header, setFirst }} />}
      <div ref={box} className={s.box}>
        {/* Cells take the focus one after another by arrow keys, as in a spreadsheet: that makes a grid of a table. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
        <table className={s.table} role="grid" aria-label={texts.caption}>
          <thead>
            <tr>
              <th scope="col" className={s.line}>
                {texts.line}
              </th>
              {numbered(header.slice(from, to), from).map(({ at: column, item: name }) => (
                <th
                  key={column}
                  scope="col"
                  data-numeric={props.numeric[column] || undefined}
                  data-ignored={props.ignored[column] || undefined}
                >
                  {clip(name, MAX_CELL_LENGTH)}
                </th>
              ))}
            </tr>
          </thead>
          {/* The events of its cells, which hold the focus. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <tbody
            onMouseOver={(event: MouseEvent) => show(event.target)}
            onFocus={(event: FocusEvent) => show(event.target)}
            onKeyDown={(event) => moveFocus(event, box.current)}
          >
            {numbered(rows).map(({ at: index, item: row }) => (
              <Row
                key={index}
                index={index}
                cells={row}
                line={lines[index] ?? ""}
                from={from}
                to={to}
                numeric={props.numeric}
                ignored={props.ignored}
                missing={missing}
                marked={index === marked}
                stop={(at?.row ?? 0) === index ? Math.min(to - 1, Math.max(from, at?.column ?? from)) : -1}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={s.readout}>{said}</p>
      <Notes title={texts.below} notes={props.footer} />
    </div>
  );
}

interface RowProps {
  readonly index: number;
  readonly cells: readonly string[];
  readonly line: string;
  readonly from: number;
  readonly to: number;
  readonly numeric: readonly boolean[];
  readonly ignored: readonly boolean[];
  readonly missing: (text: string, column: number) => string | null;
  readonly marked: boolean;
  /** The cell that the Tab key stops at; -1 = none of this row. */
  readonly stop: number;
}

const Row = memo(function Row({ index, cells, line, from, to, numeric, ignored, missing, marked, stop }: RowProps) {
  return (
    <tr data-row={index} data-marked={marked || undefined}>
      <th scope="row" className={s.line}>
        {line}
      </th>
      {Array.from({ length: to - from }, (_, i) => {
        const column = from + i;
        const text = cells[column] ?? "";
        const reason = missing(text, column);
        return (
          <td
            key={column}
            tabIndex={column === stop ? 0 : -1}
            data-column={column}
            data-numeric={numeric[column] || undefined}
            data-ignored={ignored[column] || undefined}
            data-missing={reason !== null || undefined}
            title={reason ?? undefined}
          >
            {clip(text, MAX_CELL_LENGTH)}
          </td>
        );
      })}
    </tr>
  );
});

function Notes({ title, notes }: { readonly title: string; readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className={s.notes}>
      <p className={s.notesTitle}>{title}</p>
      <ul className={s.notesList}>
        {numbered(notes.slice(0, MAX_NOTES)).map(({ at, item: note }) => (
          <li key={at}>{clip(note, MAX_CELL_LENGTH * 2)}</li>
        ))}
      </ul>
    </div>
  );
}

/** A place in the file is what tells its rows apart: two may well be equal. */
const numbered = <Item,>(items: readonly Item[], first = 0) => items.map((item, i) => ({ at: first + i, item }));

const clip = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);

function spotOf(target: EventTarget): Spot | null {
  const cell = target instanceof Element ? target.closest("td") : null;
  const row = cell?.closest("tr");
  if (!cell || !row) return null;
  return { row: Number(row.dataset["row"]), column: Number(cell.dataset["column"]) };
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [12, 0],
  PageUp: [-12, 0],
  Home: [0, -MAX_COLUMNS],
  End: [0, MAX_COLUMNS],
};

function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = STEPS[event.key];
  const spot = spotOf(event.target);
  if (!step || !spot || !box || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const rows = box.querySelectorAll("tbody tr");
  const row = rows[Math.min(rows.length - 1, Math.max(0, spot.row + step[0]))];
  const cells = [...(row?.querySelectorAll("td") ?? [])];
  const now = cells.findIndex((cell) => Number(cell.dataset["column"]) === spot.column);
  cells[Math.min(cells.length - 1, Math.max(0, now + step[1]))]?.focus();
}
