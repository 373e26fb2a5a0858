import { startWorker, type WorkerLike } from "../library/inPageWorker";
import type { Evaluation, EvaluationPanel, EvaluationProgress } from "./evaluationTypes";

/** What the worker says: how far it is, or what came out. */
export type EvaluationMessage =
  | { readonly kind: "progress"; readonly progress: EvaluationProgress }
  | { readonly kind: "result"; readonly result: Evaluation };

export interface EvaluationState {
  /** Of the panel last asked for. */
  readonly key: string | null;
  /** null unless it is being computed. */
  readonly progress: EvaluationProgress | null;
  readonly result: Evaluation | null;
  /** The worker crashed over it, or could not be started; `request` tries again. */
  readonly failed: boolean;
  /** The reader stopped it; `request` begins anew. */
  readonly cancelled: boolean;
}

export interface EvaluationStore {
  /** The same object until something changes. */
  getState(): EvaluationState;
  subscribe(listener: () => void): () => void;
  /** Computes it in the worker, unless that was done in this visit or is going on. Another panel's run is ended. */
  request(panel: EvaluationPanel): void;
  /** Ends what is going on. */
  cancel(): void;
}

export type EvaluationWorker = WorkerLike;

const startEvaluation = (): EvaluationWorker =>
  startWorker(
    () => new Worker(new URL("./evaluate.worker.ts", import.meta.url), { type: "module", name: "evaluate" }),
    async () => {
      const { evaluate } = await import("./evaluate");
      return (panel, post) => {
        const tell = (message: EvaluationMessage) => post(message);
        const result = evaluate(panel as EvaluationPanel, (progress) => tell({ kind: "progress", progress }));
        tell({ kind: "result", result });
      };
    },
  );

const NOTHING: EvaluationState = { key: null, progress: null, result: null, failed: false, cancelled: false };
/** Results kept for the way back; with hundreds of donors one is a tenth of a megabyte. */
const MOST_KEPT = 20;
const BEGUN: EvaluationProgress = { done: 0, total: 0 };

export function createEvaluationStore(start: () => EvaluationWorker = startEvaluation): EvaluationStore {
  let state = NOTHING;
  let worker: EvaluationWorker | null = null;
  const results = new Map<string, Evaluation>();
  const listeners = new Set<() => void>();
  const set = (next: EvaluationState) => {
    state = next;
    [...listeners].forEach((listener) => listener());
  };
  const isRunning = () => state.progress !== null;
  // A run cannot be told to stop while it computes: its worker ends with it, and the next request starts another.
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const hear = (message: EvaluationMessage) => {
    if (message.kind === "progress") {
      set({ ...state, progress: message.progress });
      return;
    }
    results.set(message.result.key, message.result);
    const oldest = results.size > MOST_KEPT ? results.keys().next().value : undefined;
    if (oldest !== undefined) results.delete(oldest);
    set({ ...state, progress: null, result: message.result });
  };
  const connect = (): EvaluationWorker => {
    const started = start();
    const crash = () => {
      if (worker !== started) return;
      end();
      set({ ...state, progress: null, failed: true });
    };
    started.addEventListener("message", (event) => {
      if (worker === started && isRunning()) hear((event as MessageEvent<EvaluationMessage>).data);
    });
    started.addEventListener("error", crash);
    started.addEventListener("messageerror", crash);
    return started;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    request: (panel) => {
      const { key } = panel;
      const isSame = state.key === key;
      if (isSame && (isRunning() || state.result)) return;
      if (isRunning()) end();
      const result = results.get(key) ?? null;
      set({ ...NOTHING, key, result, progress: result ? null : BEGUN });
      if (result) return;
      worker ??= connect();
      worker.postMessage(panel, []);
    },
    cancel: () => {
      if (!isRunning()) return;
      end();
      set({ ...state, progress: null, cancelled: true });
    },
  };
}
