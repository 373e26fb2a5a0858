import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import { loadFonts, type Fonts } from "../export/fonts";
import { downloadMessages } from "../i18n/download";
import { FigureStudio, type FigureOutcome, type Missing } from "./FigureStudio";
import type { DraftBlock, DraftFigure } from "./reportDraft";
import type { PictureTools } from "./reportPictures";
import { usePageTranslator } from "./usePageTranslator";
import { useReportFigures } from "./useReportFigures";

export type ShownFigure =
  | { readonly kind: "waiting" | "making" }
  | { readonly kind: "missing"; readonly why: Missing }
  | { readonly kind: "ready"; readonly content: FigureContent; readonly link: string };

/** What makes the figures of a report. */
export interface Workshop {
  shownOf(figure: DraftFigure): ShownFigure;
  retry(figure: DraftFigure): void;
  /** How many are still on their way. */
  readonly pending: number;
  /** null: letters are on their way, or did not come. */
  readonly tools: PictureTools | null;
  readonly fontsFailed: boolean;
  /** The page that is rendered unseen; to be put anywhere in the document. */
  readonly studio: ReactNode;
}

export function useReportWorkshop(blocks: readonly DraftBlock[], catalogue: Catalogue): Workshop {
  const t = usePageTranslator(downloadMessages);
  const figures = useReportFigures(blocks, t.language);
  const fonts = useFonts(blocks.some(({ kind }) => kind === "figure"));
  const tools = useMemo(() => (fonts.fonts ? { fonts: fonts.fonts, catalogue, t } : null), [fonts.fonts, catalogue, t]);
  const { making } = figures;
  return {
    shownOf: (figure) => {
      const outcome = figures.outcomeOf(figure);
      if (outcome) return outcome;
      const isMade = making?.wanted.query === figure.query && making.wanted.figure === figure.figure;
      return { kind: isMade ? "making" : "waiting" };
    },
    retry: figures.retry,
    pending: figures.pending + (fonts.isLoading ? 1 : 0),
    tools,
    fontsFailed: fonts.failed,
    studio: making ? (
      <FigureStudio
        key={making.key}
        wanted={making.wanted}
        onOutcome={(outcome: FigureOutcome) => figures.settle(making.key, outcome)}
      />
    ) : null,
  };
}

interface LoadedFonts {
  readonly fonts: Fonts | null;
  readonly failed: boolean;
  readonly isLoading: boolean;
}

function useFonts(isNeeded: boolean): LoadedFonts {
  const [fonts, setFonts] = useState<Fonts | "failed" | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isOpen = true;
    const take = (loaded: Fonts | "failed") => isOpen && setFonts(loaded);
    loadFonts().then(take, () => take("failed"));
    return () => {
      isOpen = false;
    };
  }, [isNeeded]);
  const failed = fonts === "failed";
  return { fonts: failed ? null : fonts, failed, isLoading: isNeeded && fonts === null };
}
