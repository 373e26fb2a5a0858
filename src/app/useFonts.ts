import { useEffect, useState } from "react";
import { loadFonts, type Fonts } from "../export/fonts";

export type FontsStatus =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "ready"; readonly fonts: Fonts };

/** For a picture that nobody asked for. */
export const NO_FONTS: FontsStatus = { kind: "loading" };

/** The fonts that pictures are drawn with; they come over the network once. */
export function useFonts(): FontsStatus {
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState(NO_FONTS);
  useEffect(() => {
    let isStale = false;
    const set = (next: FontsStatus) => {
      if (!isStale) setStatus(next);
    };
    const retry = () => {
      set(NO_FONTS);
      setAttempt(attempt + 1);
    };
    loadFonts().then(
      (fonts) => set({ kind: "ready", fonts }),
      () => set({ kind: "failed", retry }),
    );
    return () => {
      isStale = true;
    };
  }, [attempt]);
  return status;
}
