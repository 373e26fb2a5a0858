import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Issue } from "../base/issue";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { isReady, type LibraryState } from "../library/library";
import { DEFAULT_SELECTION, type Selection } from "../selection/selection";
import { assessPanel } from "../series/assessPanel";
import { derivePanel, neededIndicators } from "../series/derivePanel";
import { createEvaluationStore, type EvaluationState } from "../series/evaluationStore";
import type { Evaluation, EvaluationPanel, PanelAssessment } from "../series/evaluationTypes";
import { panelOfExample } from "../series/examplePanel";
import { resolveEvaluation } from "./resolveEvaluation";
import { useLibraryState, useSelection, useServices } from "./services";

/** One for the visit: what was worked out once is there when the reader comes back. */
const store = createEvaluationStore();

const resultOfStore = () => store.getState().result;

/** How far the runs are. It changes with each of them: only what shows it asks for it. */
export const useEvaluationRun = (): EvaluationState => useSyncExternalStore(store.subscribe, store.getState);

export const cancelEvaluation = (): void => store.cancel();
export const runEvaluation = (panel: EvaluationPanel): void => store.request(panel);

export interface EvaluationView {
  readonly selection: Selection;
  readonly state: LibraryState;
  readonly issues: readonly Issue[];
  /** null while its figures are on their way. */
  readonly asked: EvaluationPanel | null;
  readonly assessment: PanelAssessment | null;
  /** null while it is worked out, or was stopped. */
  readonly evaluation: Evaluation | null;
  readonly exampleFailed: boolean;
}

/** What the reader asked for, made into a panel, assessed, and worked out in a worker. */
export function useEvaluation(catalogue: Catalogue): EvaluationView {
  const { bound } = useServices();
  const state = useLibraryState();
  const wanted = useSelection();
  const [opened] = useState(wanted);
  const { selection, issues } = useMemo(() => resolveEvaluation(wanted, catalogue), [wanted, catalogue]);
  const own = useOwnPanel(selection, { catalogue, state, isAsked: selection.example === "none" });
  const example = useExamplePanel(selection.example !== "none");
  const asked = selection.example === "none" ? own : example.panel;
  const assessment = useMemo(() => asked && assessPanel(asked), [asked]);
  const result = useSyncExternalStore(store.subscribe, resultOfStore);
  useEffect(() => {
    if (asked) store.request(asked);
  }, [asked]);
  const evaluation = asked && result?.key === asked.key ? result : null;
  return {
    selection,
    state,
    issues: [...(wanted === opened ? bound.issues : []), ...(state.uploadsReady ? issues : [])],
    asked,
    assessment,
    evaluation,
    exampleFailed: example.failed,
  };
}

interface Known {
  readonly catalogue: Catalogue;
  readonly state: LibraryState;
  readonly isAsked: boolean;
}

function useOwnPanel(selection: Selection, { catalogue, state, isAsked }: Known): EvaluationPanel | null {
  const { library } = useServices();
  const question = useQuestion(selection);
  const needed = useMemo(() => (isAsked ? neededIndicators(question, catalogue) : []), [isAsked, question, catalogue]);
  useEffect(() => library.request(needed), [library, needed]);
  const ownYet = !state.uploadsReady && [selection.indicator, selection.treated].some(isOwnCode);
  const ready = isAsked && !ownYet && isReady(state, needed);
  const { dataset } = state;
  return useMemo(
    () => (ready ? derivePanel({ catalogue, dataset, selection: question }) : null),
    [ready, catalogue, dataset, question],
  );
}

/** The selection, the same object as long as nothing of the question changes: a colour or a tab makes no new panel. */
function useQuestion(selection: Selection): Selection {
  const { treated, indicator, category, show, start, from, to, peers, donors, covariates } = selection;
  const names = donors?.join("~") ?? null;
  const matched = covariates.join("~");
  return useMemo(
    () => ({
      ...DEFAULT_SELECTION,
      treated,
      indicator,
      category,
      show,
      start,
      from,
      to,
      // A counterfactual without others is none.
      peers: peers === "none" ? "centre" : peers,
      donors: names === null ? null : names.split("~").filter(Boolean),
      covariates: matched.split("~").filter(Boolean),
    }),
    [treated, indicator, category, show, start, from, to, peers, names, matched],
  );
}

function useExamplePanel(isAsked: boolean) {
  const { example } = useServices().library;
  const state = useSyncExternalStore(example.subscribe, example.getState);
  useEffect(() => {
    if (isAsked) example.request();
  }, [isAsked, example]);
  const table = state.kind === "ready" ? state.table : null;
  const panel = useMemo(() => table && panelOfExample(table), [table]);
  return { panel, failed: state.kind === "failed" };
}
