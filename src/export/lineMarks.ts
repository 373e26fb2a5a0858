import { pathOf, round, type Scales } from "../chart/paths";
import type { Segments } from "../chart/segments";
import type { Colour, Mark, Plot, Stroke } from "./scene";

/** Runs of more than one point as one path; points that stand alone are drawn as markers. */
export const runsPath = ({ runs }: Segments, frame: Scales): string =>
  runs.filter((run) => run.length > 1).map((run) => pathOf(run, frame)).join("");

const bridgesPath = ({ bridges }: Segments, frame: Scales): string =>
  bridges.map((bridge) => pathOf(bridge, frame)).join("");

interface Look extends Pick<Stroke, "colour" | "width"> {
  readonly dash?: readonly number[] | undefined;
}

/** A line, dotted over years without figures; `width` and `dash` in px of the screen. */
export function lineMarks(line: Segments, frame: Scales, look: Look & Pick<Plot, "px">): Mark[] {
  const { colour, width, dash, px } = look;
  const [solid, dotted] = [runsPath(line, frame), bridgesPath(line, frame)];
  const bridge: Stroke = { colour, width: Math.max(1, width * 0.7) * px, dash: [2 * px, 4 * px] };
  const stroke: Stroke = { colour, width: width * px, ...(dash ? { dash: dash.map((one) => one * px) } : {}) };
  return [
    ...(dotted === "" ? [] : [{ kind: "path" as const, d: dotted, stroke: bridge }]),
    ...(solid === "" ? [] : [{ kind: "path" as const, d: solid, stroke }]),
  ];
}

/** From here on grey lines lie so close that they would become a surface. */
const CROWD = 60;

/** Grey lines of places that are only there to compare with: ONE path for all, one for what is dotted, and dots. */
export function contextMarks(lines: readonly Segments[], frame: Scales, { px }: Plot): Mark[] {
  const opacity = lines.length > CROWD ? 0.4 : 1;
  const stroke = { colour: "context" as Colour, width: px, opacity };
  const solid = lines.map((line) => runsPath(line, frame)).join("");
  const dotted = lines.map((line) => bridgesPath(line, frame)).join("");
  const lonely = lines.flatMap(({ runs }) => runs.flatMap((run) => (run.length === 1 ? run : [])));
  const side = 3.6 * px;
  const dots = lonely.map(({ year, value }) => `M${round(frame.x(year) - side / 2)},${round(frame.y(value))}h${round(side)}`);
  return [
    ...(dotted === "" ? [] : [{ kind: "path" as const, d: dotted, stroke: { ...stroke, dash: [px, 4 * px] } }]),
    ...(solid === "" ? [] : [{ kind: "path" as const, d: solid, stroke }]),
    ...(dots.length === 0 ? [] : [{ kind: "path" as const, d: dots.join(""), stroke: { ...stroke, width: side } }]),
  ];
}

/** Dashes by colour slot, for where colours cannot tell lines apart. */
const DASHES: readonly (readonly number[] | undefined)[] = [
  undefined,
  [8, 3],
  [2, 3],
  [10, 3, 2, 3],
  [5, 2],
  [12, 3, 2, 3, 2, 3],
];

export const dashOfSlot = (slot: number): readonly number[] | undefined =>
  DASHES[Math.max(0, slot - 1) % DASHES.length];
