import { useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import type { PackedTable } from "../library/linkTable";
import type { Selection } from "../selection/selection";
import { useServices } from "./services";
import { useOwnTable } from "./useOwnTable";

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
  const { bound } = useServices();
  const came = bound.store.get().table;
  const [inLink, onInLink] = useState(came !== null);
  const packed = useOwnTable(content, bound.link({ ...content.change, table: null }));
  const table = inLink ? (packed?.kind === "packed" ? packed.text : came) : null;
  const linkOf = (more: Partial<Selection>) =>
    bound.link({ ...content.change, figure: content.name, table, asof: null, ...more });
  return {
    link: linkOf({}),
    citedLink: linkOf({ asof: catalogue.version }),
    embedLink: linkOf({ embed: true }),
    own: content.isOwn ? { packed, inLink, onInLink } : null,
  };
}
