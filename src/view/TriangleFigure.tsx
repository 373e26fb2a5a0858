import { memo, useRef, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import type { TriangleCell, TriangleModel } from "../chart/buildTriangleModel";
import { estimateTextWidth } from "../chart/textWidth";
import { createHover, useHovered, type Hover } from "./createHover";
import { stepInTriangle, type TriangleSpot } from "./triangleKeys";
import scale from "./MapScale.module.css";
import steps from "./mapSteps.module.css";
import s from "./TriangleFigure.module.css";

export interface TriangleWords {
  /** Names the grid. */
  readonly label: string;
  /** Stands where no cell is pointed at. */
  readonly hint: string;
  readonly from: string;
  readonly to: string;
  readonly holds: string;
  readonly unreadable: string;
}

interface Props {
  readonly model: TriangleModel;
  /** px */
  readonly width: number;
  readonly words: TriangleWords;
  /** A cell that can be read was clicked, or Enter or Space pressed on it. */
  readonly onPick: (from: number, to: number) => void;
}

const LABEL_PX = 46;
/** Targets of a finger or a pointer are no smaller. */
const LEAST_PX = 24;
const MOST_PX = 64;
const TEXT_PX = 12;

/**
 * The change between every two periods as a triangle of cells: rows start, columns end. A grid to the keyboard, with
 * one stop for Tab. Where its cells would be too small it scrolls in its own box.
 */
export function TriangleFigure({ model, width, words, onPick }: Props) {
  const last = model.periods.length - 1;
  const [chosen, setSpot] = useState<TriangleSpot>({ row: 0, column: last });
  // Another reading may have fewer periods.
  const spot = chosen.column <= last ? chosen : { row: 0, column: last };
  const [hover] = useState(createHover);
  const grid = useRef<HTMLTableElement>(null);
  const cellPx = Math.floor(Math.max(LEAST_PX, Math.min(MOST_PX, (width - LABEL_PX) / Math.max(1, last) - 1)));
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") pick(event);
    const next = stepInTriangle(spot, event, last + 1);
    if (!next) return;
    event.preventDefault();
    setSpot(next);
    grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row}-${next.column}"]`)?.focus();
  };
  const pick = (event: SyntheticEvent) => {
    const at = spotOf(event);
    const cell = at && cellAt(model, at);
    if (!at || !cell || cell.gap !== null) return;
    event.preventDefault();
    setSpot(at);
    onPick(cell.from, cell.to);
  };
  const enter = (event: SyntheticEvent) => {
    const at = spotOf(event);
    hover.set(at ? `${at.row}-${at.column}` : null);
    if (event.type === "focus" && at) setSpot(at);
  };
  return (
    <div className={`${s.wrap} ${steps.steps} ${scale.scale}`} data-scale="diverging">
      <ReadOut model={model} hover={hover} hint={words.hint} />
      <div className={s.box}>
        <table
          ref={grid}
          className={s.grid}
          style={{ width: LABEL_PX + last * (cellPx + 1) + 2 }}
          // Its cells are walked through by arrow keys, as the pattern of a grid has it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-label={words.label}
          aria-readonly="true"
          data-upright={cellPx < estimateTextWidth("2000", TEXT_PX) + 4 || undefined}
          onKeyDown={press}
          onClick={pick}
          onPointerOver={enter}
          onPointerLeave={() => hover.set(null)}
          onFocus={enter}
          onBlur={() => hover.set(null)}
        >
          <Head model={model} words={words} cellPx={cellPx} />
          <Body model={model} spot={spot} cellPx={cellPx} />
        </table>
      </div>
      <Legend model={model} words={words} />
    </div>
  );
}

function spotOf(event: SyntheticEvent): TriangleSpot | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-spot]") : null;
  const [row, column] = cell?.dataset["spot"]?.split("-").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

const cellAt = ({ rows }: TriangleModel, { row, column }: TriangleSpot): TriangleCell | undefined =>
  rows[row]?.[column - row - 1];

interface ReadOutProps extends Pick<Props, "model"> {
  readonly hover: Hover;
  readonly hint: string;
}

/** The cells say the same to a screen reader. */
function ReadOut({ model, hover, hint }: ReadOutProps) {
  const [row = -1, column = -1] = useHovered(hover)?.split("-").map(Number) ?? [];
  const cell = cellAt(model, { row, column });
  return (
    <p className={cell ? s.readOut : `${s.readOut} ${s.hint}`} aria-hidden={cell ? true : undefined}>
      {cell?.readOut ?? hint}
    </p>
  );
}

interface HeadProps extends Pick<Props, "model" | "words"> {
  readonly cellPx: number;
}

function Head({ model, words, cellPx }: HeadProps) {
  return (
    <>
      <colgroup>
        <col style={{ width: LABEL_PX }} />
        {model.periods.slice(1).map((period) => (
          <col key={period} style={{ width: cellPx }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.from}</span>
          </th>
          {model.periods.slice(1).map((period) => (
            <th key={period} scope="col" data-skip={model.skips.has(period) || undefined}>
              <span>
                <span className="visually-hidden">{words.to} </span>
                {period}
              </span>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

interface BodyProps extends Pick<Props, "model"> {
  readonly spot: TriangleSpot;
  readonly cellPx: number;
}

const Body = memo(function Body({ model, spot, cellPx }: BodyProps) {
  const fits = (text: string) => text !== "" && estimateTextWidth(text, TEXT_PX) + 6 <= cellPx;
  const heightPx = Math.max(LEAST_PX, Math.min(36, Math.round(cellPx * 0.7)));
  return (
    <tbody>
      {model.rows.map((cells, row) => (
        <tr key={model.periods[row]} data-skip={model.skips.has(model.periods[row]!) || undefined}>
          {/* Beside the first cell of its row, so that nobody has to follow an empty line. */}
          <th scope="row" colSpan={row + 1}>
            {model.periods[row]}
          </th>
          {cells.map((cell, k) => (
            <td
              key={cell.to}
              className={s.cell}
              style={{ height: heightPx }}
              aria-disabled={cell.gap === null ? undefined : true}
              tabIndex={spot.row === row && spot.column === row + 1 + k ? 0 : -1}
              data-spot={`${row}-${row + 1 + k}`}
              data-step={cell.step ?? undefined}
              data-gap={cell.gap ?? undefined}
              data-holds={cell.holds || undefined}
              data-skip={model.skips.has(cell.to) || undefined}
            >
              <span className="visually-hidden">{cell.readOut}</span>
              {fits(cell.text) ? <span aria-hidden="true">{cell.text}</span> : null}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
});

function Legend({ model, words }: Pick<Props, "model" | "words">) {
  const { unreadable } = model.counts;
  return (
    <>
      <ul className={s.legend}>
        {model.classes.map(({ step, text }) => (
          <li key={step}>
            <span className={s.swatch} data-step={step} />
            {text}
          </li>
        ))}
        <li>
          <span className={`${s.swatch} ${s.corner}`} />
          {words.holds}
        </li>
        {unreadable > 0 ? (
          <li>
            <span className={`${s.swatch} ${s.hatch}`} />
            {words.unreadable}
          </li>
        ) : null}
      </ul>
      {model.skips.size > 0 ? <p className={s.notes}>{[...model.skips.values()].join(" ")}</p> : null}
    </>
  );
}
