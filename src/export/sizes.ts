export type SizeName = "web" | "square" | "story" | "column" | "columns" | "slide";

/** How large a picture is, and how large the letters in it are. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
  /** Of sizes for print; null on screens. */
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  /** `Plot.px`: labels are 14 times as high, in px of the picture. */
  readonly px: number;
  /** px left free on every side. */
  readonly margin: number;
  /** px left free besides, above and below. */
  readonly top: number;
  readonly bottom: number;
}

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;
const LABEL = 14;

const screen = (widthPx: number, heightPx: number, px: number): PictureSize => ({
  widthPx,
  heightPx,
  dpi: 96,
  widthMm: null,
  heightMm: null,
  px,
  margin: Math.round(24 * px),
  top: 0,
  bottom: 0,
});

/** `label` is the height of a label in points: newspapers set theirs in 7 to 8. */
function print(widthMm: number, heightMm: number, label: number): PictureSize {
  const dpi = 300;
  const toPx = (mm: number) => Math.round((mm / MM_PER_INCH) * dpi);
  const px = ((label / POINTS_PER_INCH) * dpi) / LABEL;
  const size = screen(toPx(widthMm), toPx(heightMm), px);
  return { ...size, dpi, widthMm, heightMm, margin: Math.round(9 * px) };
}

export const SIZES: Readonly<Record<SizeName, PictureSize>> = {
  web: screen(1200, 675, 1.5),
  square: screen(1080, 1080, 1.85),
  // The apps that show stories lay their own buttons over the uppermost and the lowest seventh.
  story: { ...screen(1080, 1920, 2.2), top: 190, bottom: 210 },
  column: print(85, 100, 7.5),
  columns: print(175, 110, 8),
  slide: screen(1920, 1080, 2.25),
};

export interface CustomSize {
  /** Whole px. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** `whole`: not a whole number. `shape`: too flat or too tall. `area`: more px than browsers draw at once. */
export type SizeRefusal = "whole" | "width" | "height" | "dpi" | "shape" | "area";

export const SIZE_BOUNDS = {
  width: [320, 8000],
  height: [320, 8000],
  dpi: [36, 1200],
  /** The longer side at most this many times the shorter one. */
  shape: 3,
  /** px; Safari on telephones draws no more on one canvas. */
  area: 16_777_216,
} as const;

export function customSize({ width, height, dpi }: CustomSize): PictureSize | SizeRefusal {
  const { shape, area, ...ranges } = SIZE_BOUNDS;
  if (![width, height, dpi].every(Number.isInteger)) return "whole";
  const isOutside = (value: number, [from, to]: readonly [number, number]) => value < from || value > to;
  if (isOutside(width, ranges.width)) return "width";
  if (isOutside(height, ranges.height)) return "height";
  if (isOutside(dpi, ranges.dpi)) return "dpi";
  if (Math.max(width, height) > shape * Math.min(width, height)) return "shape";
  if (width * height > area) return "area";
  return { ...screen(width, height, pxOf(width, height, dpi)), dpi };
}

/** From here on a picture is for paper, and letters keep their size there. */
const PRINT_DPI = 150;
const PRINT_LABEL = 7.5;

/** Letters as large as at the named sizes, but always some 24 labels' heights beside and above each other. */
function pxOf(width: number, height: number, dpi: number): number {
  const onScreen = Math.sqrt(width * height) / 600;
  const onPaper = ((PRINT_LABEL / POINTS_PER_INCH) * dpi) / LABEL;
  const wanted = dpi >= PRINT_DPI ? Math.max(onPaper, 0.7 * onScreen) : onScreen;
  return Math.min(Math.max(wanted, 0.8), Math.min(width, height) / 340);
}
