import { useCallback, useSyncExternalStore } from "react";

/** Which unit the pointer or the keyboard is at, shared by figures of a page without rendering the page. */
export interface Hover {
  readonly get: () => string | null;
  readonly set: (code: string | null) => void;
  readonly subscribe: (notify: () => void) => () => void;
}

export function createHover(): Hover {
  let current: string | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (code) => {
      if (code === current) return;
      current = code;
      for (const notify of listeners) notify();
    },
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}

/** Renders its component at every change: for small ones. */
export function useHovered(hover: Hover): string | null {
  return useSyncExternalStore(hover.subscribe, hover.get);
}

/** Renders its component only where this unit is entered or left. */
export function useIsHovered(hover: Hover, code: string): boolean {
  const isIt = useCallback(() => hover.get() === code, [hover, code]);
  return useSyncExternalStore(hover.subscribe, isIt);
}
