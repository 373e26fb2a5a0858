import { useEffect, useMemo } from "react";
import type { Dataset } from "../dataset/dataset";
import type { Catalogue, Claim } from "../dataset/types";
import { isReady, type LibraryState } from "../library/library";
import { checkClaim, neededFor } from "../series/checkClaim";
import type { ClaimOutcome } from "../series/claimTypes";
import { useLibraryState, useServices } from "./services";

export interface Told {
  readonly claim: Claim;
  /** null while its tables are on their way, and for good where one of them could not be loaded. */
  readonly outcome: ClaimOutcome | null;
  /** What it is without the visitor's data; null where these play no part. */
  readonly without: ClaimOutcome | null;
}

export interface StoryData {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  /** Indicators that hold what politicians said: of no claim do they decide. */
  readonly said: readonly string[];
}

export interface Story {
  readonly told: readonly Told[];
  /** Of each claim, whether one of its tables could not be loaded. */
  readonly failed: readonly boolean[];
  /** What the claims are put to: the same object while tables come in that no claim needs. */
  readonly data: StoryData;
  /** No table of a claim is on its way any more. */
  readonly settled: boolean;
}

const NOTHING: readonly string[] = [];

/** Asks for the tables of the claims, those of the first one before the others, and puts each claim to its tests. */
export function useStory(catalogue: Catalogue, claims: readonly Claim[]): Story {
  const { library } = useServices();
  const state = useLibraryState();
  const needs = useMemo(() => claims.map((claim) => neededFor(claim, catalogue)), [claims, catalogue]);
  const said = useMemo(() => claims.flatMap((claim) => claim.said), [claims]);
  const first = needs[0] ?? NOTHING;
  const firstSettled = isSettled(first, state);
  useEffect(() => library.request(firstSettled ? needs.flat() : first), [library, needs, first, firstSettled]);

  const { dataset, shipped, shippedCatalogue, uploads, uploadsReady } = state;
  // As text, so that it is the same while nothing changes for a claim.
  const ready = needs.map((need) => uploadsReady && isReady(state, need)).join();
  // oxlint-disable-next-line react/exhaustive-deps -- tables that no claim needs change the dataset, but nothing here
  const data = useMemo(() => ({ catalogue, dataset, said }), [catalogue, said, ready, uploads]);
  const outcomes = useMemo(
    () => claims.map((claim, i) => (isTrue(ready, i) ? checkClaim(claim, data) : null)),
    [claims, data, ready],
  );
  const told = useMemo(() => {
    const without = (claim: Claim, outcome: ClaimOutcome | null) =>
      shippedCatalogue && outcome?.tests.some(({ own }) => own)
        ? checkClaim(claim, { catalogue: shippedCatalogue, dataset: shipped, said })
        : null;
    return claims.map((claim, i) => ({
      claim,
      outcome: outcomes[i]!,
      without: without(claim, outcomes[i]!),
    }));
  }, [claims, outcomes, shipped, shippedCatalogue, said]);
  const failed = needs.map((need) => kindsOf(need, state).includes("failed"));
  return { told, failed, data, settled: uploadsReady && firstSettled && isSettled(needs.flat(), state) };
}

const isSettled = (indicators: readonly string[], state: LibraryState) =>
  kindsOf(indicators, state).every((kind) => kind === "ready" || kind === "failed");

const isTrue = (list: string, at: number) => list.split(",")[at] === "true";

/** Of every table that holds one of the indicators. */
function kindsOf(indicators: readonly string[], { catalogue, tables }: LibraryState) {
  return (catalogue?.tables ?? [])
    .filter((table) => table.indicators.some((id) => indicators.includes(id)))
    .map(({ name }) => tables.get(name)?.kind);
}
