import { useMemo } from "react";
import { findGeographies } from "../dataset/findGeographies";
import type { Geography } from "../dataset/geography";
import type { Catalogue } from "../dataset/types";
import { useLibraryState } from "./services";
import { useUploads } from "./useUploads";

/** Every way to divide a city that there is; the same objects until a catalogue, an upload or boundaries come or go. */
export function useGeographies(catalogue: Catalogue): readonly Geography[] {
  const { uploads } = useLibraryState();
  const { boundaries } = useUploads().state;
  return useMemo(() => findGeographies({ catalogue, uploads, boundaries }), [catalogue, uploads, boundaries]);
}
