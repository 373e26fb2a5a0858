import { drawPlaces } from "./drawPlaces";
import { drawYears } from "./drawYears";
import type { Drawing } from "./figureContent";
import type { Draw, Drawn, Plot } from "./scene";

const DRAWS = { ...drawYears, ...drawPlaces };

/** The drawing of its kind. */
export function drawFigure(drawing: Drawing, plot: Plot): Drawn {
  // Each kind is drawn by the function of its own kind; TypeScript cannot follow that through the union.
  const draw = DRAWS[drawing.kind] as Draw<Drawing>;
  return draw(drawing, plot);
}
