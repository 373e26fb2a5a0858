import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import type { Fonts } from "../export/fonts";
import { defaultSettings, renderFigure } from "../export/renderFigure";
import { SIZES, type PictureSize } from "../export/sizes";
import type { DownloadTranslator } from "../i18n/download";

export type PictureShape = "wide" | "narrow";

export interface PictureLook {
  readonly shape: PictureShape;
  readonly theme: "light" | "dark";
}

const SCREEN = { ...SIZES.web, px: 1, margin: 0 } as const;
/** px of the page; the sheet of a report gives the room around. */
export const REPORT_SIZES: Readonly<Record<PictureShape, PictureSize>> = {
  wide: { ...SCREEN, widthPx: 800, heightPx: 500 },
  narrow: { ...SCREEN, widthPx: 400, heightPx: 480 },
};

export interface PictureTools {
  readonly fonts: Fonts;
  readonly catalogue: Catalogue;
  readonly t: DownloadTranslator;
}

/** A figure as SVG, its letters as paths, with title and source; null where it cannot be drawn. */
export function pictureOf(
  { content, link }: { readonly content: FigureContent; readonly link: string },
  { shape, theme }: PictureLook,
  tools: PictureTools,
): string | null {
  const settings = { ...defaultSettings(content), size: REPORT_SIZES[shape], theme };
  try {
    return renderFigure(content, settings, { ...tools, link, today: new Date() }).svg;
  } catch {
    // One figure that fails must not take the report with it: its table is shown in its place.
    return null;
  }
}

export const pictureAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
