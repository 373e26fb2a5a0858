import { word } from "./yearPlot";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { wrapLines } from "./textLines";

interface Entry {
  /** "1", in front of the text. */
  readonly number: string;
  readonly text: string;
}

const SIZE = 12;
const LINE = 16;
const INDENT = 20;
const COLUMN = 320;
const GAP = 20;

/** A numbered list in as many columns as can be read, filled from the first one on. */
export function drawList(entries: readonly Entry[], { width, px, measure }: Plot): Drawn {
  if (entries.length === 0) return { marks: [], height: 0 };
  const style: TextStyle = { size: SIZE * px };
  const columns = Math.max(1, Math.min(entries.length, Math.floor((width + GAP * px) / ((COLUMN + GAP) * px))));
  const columnPx = (width - GAP * px * (columns - 1)) / columns;
  const each = Math.ceil(entries.length / columns);
  let tallest = 0;
  const marks = Array.from({ length: columns }, (_, column): Mark[] => {
    const x = column * (columnPx + GAP * px);
    let line = 0;
    const drawn = entries.slice(column * each, (column + 1) * each).flatMap(({ number, text }): Mark[] => {
      const lines = wrapLines(text, { width: columnPx - INDENT * px, style, measure });
      const from = line;
      line += Math.max(1, lines.length);
      const y = (at: number) => ((at + 1) * LINE - 4) * px;
      return [
        { ...word(number, { x, y: y(from) }, { ...style, weight: 600 }), fill: "ink" },
        ...lines.map((said, i) => word(said, { x: x + INDENT * px, y: y(from + i) }, style)),
      ];
    });
    tallest = Math.max(tallest, line);
    return drawn;
  });
  return { marks: marks.flat(), height: tallest * LINE * px };
}
