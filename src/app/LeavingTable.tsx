import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import type { Translator } from "../i18n/translate";
import { DownloadButton } from "./DownloadButton";
import { useFigureFocus, useIsLeftOut } from "./figureFocus";

interface Props {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  /** "<page>.<table>". */
  readonly name: string;
  readonly content: () => FigureContent;
  readonly children: ReactNode;
}

/** A table that stands on a page without the frame of a figure, and leaves the dashboard like one. */
export function LeavingTable({ catalogue, t, name, content, children }: Props) {
  const focus = useFigureFocus(name, content);
  if (useIsLeftOut(name)) return null;
  const table = (
    <div>
      {children}
      <DownloadButton catalogue={catalogue} content={content} t={t} />
    </div>
  );
  return focus?.container ? createPortal(table, focus.container) : table;
}
