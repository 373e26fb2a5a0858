import { useEffect, useState } from "react";
import type { Upload } from "../dataset/upload";
import type { FigureContent } from "../export/figureContent";
import type { PackedTable } from "../library/linkTable";
import { useServices } from "./services";

/** A visitor's figures packed for a link; null while that is being done, and where they come from several files. */
export function useOwnTable({ isOwn, sheet }: FigureContent, link: string): PackedTable | null {
  const { uploads } = useServices().library;
  const [packed, setPacked] = useState<PackedTable | null>(null);
  useEffect(() => {
    if (!isOwn) return;
    const used = uploads.getState().entries.filter(({ upload }) => isUsed(upload, sheet.sources));
    if (used.length !== 1) return;
    let isStale = false;
    const pack = async (upload: Upload) => {
      // Without a connection the code that packs is missing; the link then carries nothing, as is said beside it.
      const next = await packFor(upload, link).catch(() => null);
      if (!isStale) setPacked(next);
    };
    void pack(used[0]!.upload);
    return () => {
      isStale = true;
    };
  }, [isOwn, sheet, uploads, link]);
  return packed;
}

const isUsed = ({ id }: Upload, sources: readonly string[]) => sources.some((source) => source.startsWith(id));

/** All of it where it fits: the reader of the link may look further. Else the indicators that the link names. */
async function packFor(upload: Upload, link: string): Promise<PackedTable> {
  const { packTable } = await import("../library/linkTable");
  const whole = packTable(upload, { indicators: null, places: null });
  const named = upload.indicators.map(({ id }) => id).filter((id) => link.includes(id));
  if (whole.kind === "packed" || named.length === 0) return whole;
  return packTable(upload, { indicators: new Set(named), places: null });
}
