import { useEffect, useSyncExternalStore } from "react";
import type { Geography } from "../dataset/geography";
import type { OutlinesStatus } from "../library/outlines";
import { useServices } from "./services";

/** Outlines of a geography, loaded when a page first shows it; null while there is none, or it has no outlines. */
export function useOutlines(geography: Geography | null): OutlinesStatus | null {
  const { outlines } = useServices().library;
  const state = useSyncExternalStore(outlines.subscribe, outlines.getState);
  useEffect(() => {
    if (geography) outlines.request(geography);
  }, [outlines, geography]);
  if (!geography?.outlines) return null;
  return state.get(geography.id) ?? LOADING;
}

const LOADING: OutlinesStatus = { kind: "loading" };
