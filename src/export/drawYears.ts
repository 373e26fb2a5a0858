import { drawBump } from "./drawBump";
import { drawCard } from "./drawCard";
import { drawFacets } from "./drawFacets";
import { drawGlance } from "./drawGlance";
import { drawIndex } from "./drawIndex";
import type { DrawingsOfYears } from "./drawingsOfYears";
import { drawLines } from "./drawLines";
import { drawParts } from "./drawParts";
import { drawRank } from "./drawRank";
import { drawSlope } from "./drawSlope";
import { drawStacks } from "./drawStacks";
import { drawTriangle } from "./drawTriangle";
import type { Draw } from "./scene";

/** How each kind is drawn. */
export const drawYears: { readonly [Kind in keyof DrawingsOfYears]: Draw<DrawingsOfYears[Kind]> } = {
  lines: drawLines,
  facets: drawFacets,
  glance: drawGlance,
  card: drawCard,
  slope: drawSlope,
  rank: drawRank,
  triangle: drawTriangle,
  stacks: drawStacks,
  bump: drawBump,
  index: drawIndex,
  parts: drawParts,
};
