import { useEffect, useSyncExternalStore } from "react";
import { createChanceStore, type KeyedTask } from "../series/chanceStore";
import type { Chance } from "../series/measureChance";

/** One for the page: what was worked out once is there when the reader comes back. Its worker starts when first asked. */
const store = createChanceStore();

/** Answers by key, as they come from the worker. `tasks` stays the same object until other ones are asked. */
export function useChance(tasks: readonly KeyedTask[]): ReadonlyMap<string, Chance | null> {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => store.request(tasks), [tasks]);
  return state;
}
