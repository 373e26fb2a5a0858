import type { Rendered } from "../../src/export/renderFigure";
import type { Drawn, Plot } from "../../src/export/scene";
import { writeMarks, type Sheet, type TextBox } from "../../src/export/svgMarks";
import { testFonts } from "./testFonts";

type Boxed = Pick<Rendered, "boxes" | "widthPx" | "heightPx">;

/** px: letters are rounded to hundredths, and neighbours in one line of text touch. */
const SLACK = 0.5;
/** Lines of one paragraph may share the room of accents and descenders, in the size of the letters. */
const SHARED = 0.12;

/** Every text that stands on another or is cut off by the picture's edge or its group's, as a sentence; else []. */
export function overlaps({ boxes, widthPx, heightPx }: Boxed): string[] {
  const picture = { x: 0, y: 0, width: widthPx, height: heightPx };
  const cut = boxes.flatMap((box) => [picture, ...(box.clip ? [box.clip] : [])].flatMap((area) => outside(box, area)));
  const met = boxes.flatMap((box, i) => boxes.slice(i + 1).flatMap((other) => meeting(box, other)));
  return [...cut, ...met];
}

/** The same for a drawing by itself, in the room that it had. */
export function overlapsOfDrawn(drawn: Drawn, plot: Plot): string[] {
  const pen = { fonts: testFonts(), theme: "light", mode: "paths", familyOf: String, used: new Map() } as const;
  const boxes: TextBox[] = [];
  const sheet: Sheet = { pen, idOf: String, boxes, patterns: new Set(), clips: [] };
  writeMarks(drawn.marks, sheet);
  return overlaps({ boxes, widthPx: plot.width, heightPx: plot.height });
}

type Area = Pick<TextBox, "x" | "y" | "width" | "height">;

function outside(box: TextBox, area: Area): string[] {
  const by = Math.max(
    area.x - box.x,
    area.y - box.y,
    box.x + box.width - area.x - area.width,
    box.y + box.height - area.y - area.height,
  );
  return by > SLACK ? [`“${box.text}” is cut off by ${by.toFixed(1)} px`] : [];
}

function meeting(one: TextBox, other: TextBox): string[] {
  if (one.mayTouch || other.mayTouch) return [];
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const shared = Math.max(SLACK, SHARED * Math.min(one.height, other.height));
  return across > SLACK && down > shared
    ? [`“${one.text}” and “${other.text}” share ${across.toFixed(1)} x ${down.toFixed(1)} px`]
    : [];
}
