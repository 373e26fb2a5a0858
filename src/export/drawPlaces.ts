import { drawBars } from "./drawBars";
import { drawEventStudy } from "./drawEventStudy";
import { drawGap } from "./drawGap";
import { drawHeat } from "./drawHeat";
import { drawMap } from "./drawMap";
import { drawPath } from "./drawPath";
import { drawRatios } from "./drawRatios";
import { drawScatter } from "./drawScatter";
import { drawTable } from "./drawTable";
import { drawBothWeights, drawWeights } from "./drawWeights";
import type { DrawingsOfPlaces } from "./drawingsOfPlaces";
import type { Draw } from "./scene";

/** How each kind is drawn. */
export const drawPlaces: { readonly [Kind in keyof DrawingsOfPlaces]: Draw<DrawingsOfPlaces[Kind]> } = {
  table: drawTable,
  map: drawMap,
  bars: drawBars,
  heat: drawHeat,
  scatter: drawScatter,
  path: drawPath,
  gap: drawGap,
  eventStudy: drawEventStudy,
  ratios: drawRatios,
  weights: drawWeights,
  bothWeights: drawBothWeights,
};
