import type { HighlightLine, LineModel } from "./buildLineModel";

/** A peer has no colour of its own; its panel is drawn in ink. */
const NEUTRAL_SLOT = 0;

/** Highlighted places first, then the peers in the order of their names. */
export function panelsOf(model: LineModel): HighlightLine[] {
  const peers = [...model.context].sort((a, b) => a.name.localeCompare(b.name));
  return [
    ...model.lines,
    ...peers.map((line): HighlightLine => {
      const point = line.points.at(-1);
      const end = point ? { point, text: model.style.label(point.value) } : null;
      return { ...line, slot: NEUTRAL_SLOT, second: false, dashed: false, strong: false, end };
    }),
  ];
}
