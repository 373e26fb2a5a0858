import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";

const MARGIN_PX = 8;
const GAP_PX = 4;
const COMFORTABLE_PX = 260;
const SMALLEST_PX = 120;

interface Viewport {
  readonly width: number;
  /** Of the page's window; fixed boxes are measured from its lower edge. */
  readonly height: number;
  /** Where an on-screen keyboard begins, else `height`. */
  readonly visibleBottom: number;
}

/** Where a list opened by `anchor` stands: under it, or above if there is more room; never past the window's sides. */
export function placeBox(
  anchor: { readonly left: number; readonly top: number; readonly bottom: number; readonly width: number },
  viewport: Viewport,
  preferredWidthPx: number,
): CSSProperties {
  const width = Math.min(Math.max(anchor.width, preferredWidthPx), viewport.width - 2 * MARGIN_PX);
  const left = Math.max(MARGIN_PX, Math.min(anchor.left, viewport.width - MARGIN_PX - width));
  const below = viewport.visibleBottom - anchor.bottom - GAP_PX - MARGIN_PX;
  const above = anchor.top - GAP_PX - MARGIN_PX;
  const goesUp = below < COMFORTABLE_PX && above > below;
  const room = Math.max(SMALLEST_PX, goesUp ? above : below);
  const maxHeight = Math.min(viewport.height * 0.6, room);
  return goesUp
    ? { left, width, maxHeight, bottom: viewport.height - anchor.top + GAP_PX }
    : { left, width, maxHeight, top: anchor.bottom + GAP_PX };
}

function measureViewport(): Viewport {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const visual = window.visualViewport;
  return { width, height, visibleBottom: visual ? Math.min(height, visual.offsetTop + visual.height) : height };
}

/** Geometry for a `position: fixed` list, so that no scrolling ancestor (the sheet on a phone) cuts it off. */
export function useFloatingBox(open: boolean, anchor: RefObject<HTMLElement | null>, preferredWidthPx: number) {
  const [box, setBox] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    if (!open) return;
    const place = () => {
      if (anchor.current) setBox(placeBox(anchor.current.getBoundingClientRect(), measureViewport(), preferredWidthPx));
    };
    place();
    const visual = window.visualViewport;
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    visual?.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
      visual?.removeEventListener("resize", place);
    };
  }, [open, anchor, preferredWidthPx]);
  return box;
}
