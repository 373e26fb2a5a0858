import { useEffect, useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { Upload } from "../dataset/upload";
import type { FigureContent } from "../export/figureContent";
import type { PackedTable } from "../library/linkTable";
import type { Selection } from "../selection/selection";
import { useServices } from "./services";

/**
 * The visitor's figures that a figure shows, packed for a link; null while that is being done, and where they come from
 * several files or it cannot be told which ones they are.
 */
export function useOwnTable(content: FigureContent, catalogue: Catalogue): PackedTable | null {
  const { bound, library } = useServices();
  const { uploads } = library;
  const [packed, setPacked] = useState<PackedTable | null>(null);
  const asked = bound.store.get();
  useEffect(() => {
    const { isOwn, sheet, change } = content;
    if (!isOwn) return;
    const used = uploads.getState().entries.filter(({ upload }) => isUsed(upload, sheet.sources));
    if (used.length !== 1) return;
    let isStale = false;
    const pack = async (upload: Upload) => {
      // Without a connection the code that packs is missing; the link then carries nothing, as is said beside it.
      const setting = { catalogue, selection: { ...asked, ...change } };
      const next = await packFor(upload, content, setting).catch(() => null);
      if (!isStale) setPacked(next);
    };
    void pack(used[0]!.upload);
    return () => {
      isStale = true;
    };
  }, [content, catalogue, uploads, asked]);
  return packed;
}

/** Whether figures of the upload are among those with these sources. */
export const isUsed = ({ id }: Upload, sources: readonly string[]) => sources.some((source) => source.startsWith(id));

interface Setting {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
}

async function packFor(upload: Upload, content: FigureContent, setting: Setting): Promise<PackedTable | null> {
  const [{ packTable }, { ownTableNeed }] = await Promise.all([
    import("../library/linkTable"),
    import("./ownTableNeed"),
  ]);
  const need = ownTableNeed(upload, content, setting);
  return need && packTable(upload, need);
}
