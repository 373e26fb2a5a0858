import { lazy } from "react";

/** recharts is the largest part of the page and comes after it. */
export const LazyLineFigure = lazy(async () => ({ default: (await import("./LineFigure")).LineFigure }));
export const LazyFacetFigure = lazy(async () => ({ default: (await import("./FacetFigure")).FacetFigure }));
