import { useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import { isKnown } from "../library/linkedTable";
import type { PackedTable } from "../library/linkTable";
import type { Selection } from "../selection/selection";
import { useServices, type Services } from "./services";
import { isUsed, useOwnTable } from "./useOwnTable";

export interface DownloadLinks {
  readonly link: string;
  /** The same, with the data version it is cited from. */
  readonly citedLink: string;
  /** The figure alone, for a frame. */
  readonly embedLink: string;
  /** Of a figure with a visitor's own numbers: whether they are to go into the links; else null. */
  readonly own: {
    readonly packed: PackedTable | null;
    readonly inLink: boolean;
    readonly onInLink: (next: boolean) => void;
  } | null;
}

/** The addresses of one figure. A visitor's own numbers are in them only when they came by link or are put there. */
export function useDownloadLinks(content: FigureContent, catalogue: Catalogue): DownloadLinks {
  const services = useServices();
  const { bound } = services;
  const [came] = useState(() => cameWithLink(services, content.sheet.sources));
  const [inLink, onInLink] = useState(came !== null);
  const own = useOwnTable(content, catalogue);
  const packed = came ?? own;
  const table = inLink && packed?.kind === "packed" ? packed.text : null;
  const linkOf = (more: Partial<Selection>) =>
    bound.link({ ...content.change, figure: content.name, table, asof: null, ...more });
  return {
    link: linkOf({}),
    citedLink: linkOf({ asof: catalogue.version }),
    embedLink: linkOf({ embed: true }),
    own: content.isOwn ? { packed, inLink, onInLink } : null,
  };
}

/**
 * The table that the page was opened with, where figures with these sources show it and not what the visitor keeps
 * under the same id: whoever hands it on tells nothing of their own.
 */
function cameWithLink({ bound, library }: Services, sources: readonly string[]): PackedTable | null {
  const text = bound.store.get().table;
  if (text === null) return null;
  const state = library.linked.getState();
  if (state.kind !== "ready" || isKnown(library.uploads.getState().entries, state.entry)) return null;
  const { upload } = state.entry;
  return isUsed(upload, sources) ? { kind: "packed", text, rows: upload.dataset.rows } : null;
}
