import { useDeferredValue, useEffect, useMemo } from "react";
import { isReady } from "../library/library";
import { collectExampleData, EXAMPLE_INDICATORS, type ExampleData } from "../series/exampleData";
import { useLibraryState, useServices } from "./services";

export type ExampleStatus =
  | { readonly kind: "loading" | "failed" }
  | { readonly kind: "ready"; readonly data: ExampleData };

/** The shipped numbers of the worked examples. */
export function useExampleData(): ExampleStatus {
  const { library } = useServices();
  const state = useLibraryState();
  const { shipped, shippedCatalogue: catalogue } = state;
  useEffect(() => library.request(EXAMPLE_INDICATORS), [library]);
  const ready = isReady(state, EXAMPLE_INDICATORS);
  const failed = [...state.tables.values()].some(({ kind }) => kind === "failed");
  const data = useMemo(
    () => (ready && catalogue ? collectExampleData({ catalogue, dataset: shipped }) : null),
    [ready, catalogue, shipped],
  );
  // Fifty examples at once would hold up the page; deferred they are computed between the reader's own steps.
  const calm = useDeferredValue(data);
  if (calm) return { kind: "ready", data: calm };
  return { kind: (ready && !data) || failed ? "failed" : "loading" };
}
