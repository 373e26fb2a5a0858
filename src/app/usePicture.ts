import { useMemo } from "react";
import type { FigureContent } from "../export/figureContent";
import { renderFigure, type FigureSettings, type PictureContext, type Rendered } from "../export/renderFigure";
import type { FontsStatus } from "./useFonts";

export type Picture =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly reason: "fonts" | "draw"; readonly retry?: () => void }
  | { readonly kind: "drawn"; readonly rendered: Rendered };

interface Order {
  readonly content: FigureContent;
  readonly settings: FigureSettings;
  readonly fonts: FontsStatus;
  readonly context: Omit<PictureContext, "fonts">;
}

/** The picture as it would be saved, without its metadata. */
export function usePicture({ content, settings, fonts, context }: Order): Picture {
  return useMemo(() => {
    if (fonts.kind === "loading") return { kind: "loading" };
    if (fonts.kind === "failed") return { kind: "failed", reason: "fonts", retry: fonts.retry };
    try {
      return { kind: "drawn", rendered: renderFigure(content, settings, { ...context, fonts: fonts.fonts }) };
    } catch {
      // One size that a figure cannot be drawn in leaves the others, and the data.
      return { kind: "failed", reason: "draw" };
    }
  }, [content, settings, fonts, context]);
}

/** Address of an image with the picture in it. */
export const imageOf = ({ svg }: Rendered): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
