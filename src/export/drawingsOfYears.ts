import type { BumpDrawing } from "./drawBump";
import type { CardDrawing } from "./drawCard";
import type { FacetsDrawing } from "./drawFacets";
import type { GlanceDrawing } from "./drawGlance";
import type { IndexDrawing } from "./drawIndex";
import type { LinesDrawing } from "./drawLines";
import type { PartsDrawing } from "./drawParts";
import type { RankDrawing } from "./drawRank";
import type { SlopeDrawing } from "./drawSlope";
import type { StacksDrawing } from "./drawStacks";
import type { TriangleDrawing } from "./drawTriangle";

/** What is drawn over years, by kind. */
export interface DrawingsOfYears {
  readonly lines: LinesDrawing;
  readonly facets: FacetsDrawing;
  readonly glance: GlanceDrawing;
  readonly card: CardDrawing;
  readonly slope: SlopeDrawing;
  readonly rank: RankDrawing;
  readonly triangle: TriangleDrawing;
  readonly stacks: StacksDrawing;
  readonly bump: BumpDrawing;
  readonly index: IndexDrawing;
  /** Bars of a whole and its parts. */
  readonly parts: PartsDrawing;
}
