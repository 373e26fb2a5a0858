import type { Mapping } from "../ingest/mapping";
import type { Hints } from "../ingest/table";
import type { ImportSession, ImportState } from "../library/importState";
import { newUploadId } from "../library/uploads";
import { NO_EDITS, type Edits } from "./deriveDecisions";

export const STEPS = ["read", "match", "check", "name"] as const;
export type StepId = (typeof STEPS)[number];

export type OpenState = Extract<ImportState, { step: "open" }>;

/** A file larger than this is built when asked for, and not again at every change of its mapping. */
const MAX_EAGER_BYTES = 20_000_000;
/** Several changes in a row are one, ms. */
const PAUSE_MS = 200;

export interface FlowState {
  readonly state: ImportState;
  /** Names of the files that wait. */
  readonly queue: readonly string[];
  /** What is open, kept on the screen while it is built anew or read again. */
  readonly open: OpenState | null;
  readonly step: StepId;
  /** Up to which step the visitor may go. */
  readonly reached: StepId;
  /** What the visitor said about the reading. */
  readonly hints: Hints;
  /** Line of the file that the preview shows and marks. */
  readonly line: number | null;
  readonly edits: Edits;
  /** Id of the recipe that was used. */
  readonly recipe: string | null;
  /** Id of the dataset that this file becomes, if it becomes one of its own. */
  readonly uploadId: string;
  /** When the file came, ISO 8601 with time. */
  readonly opened: string;
  /** The dataset that this file is added to or stands instead of. */
  readonly into: { readonly id: string; readonly how: "append" | "replace" } | null;
  /** While the dataset is being saved: nothing is worked out anew. */
  readonly finishing: boolean;
  /** What the file has become; null until it is saved. */
  readonly finished: Finished | null;
}

export interface Finished {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly kept: boolean;
  /** What the link to the comparison asks for. */
  readonly indicator: string | null;
  readonly places: readonly string[];
  /** Where only the outlines of the file were taken, how many. */
  readonly outlines?: number;
}

/** The way of a file through the four steps, above the session that reads it. Lives as long as the page's services. */
export interface ImportFlow {
  get(): FlowState;
  subscribe(listener: () => void): () => void;
  readonly session: ImportSession;
  /** Adds to what the visitor said and reads again. */
  hint(change: Hints): void;
  /** Forgets what the visitor said of the reading. */
  forgetHints(): void;
  chooseSheet(sheet: number): void;
  changeMapping(mapping: Mapping): void;
  go(step: StepId): void;
  showLine(line: number): void;
  edit(change: Partial<Edits>): void;
  /** Takes over how an earlier file of the same shape was matched, and goes on to the check. */
  applyRecipe(id: string, mapping: Mapping, edits: Edits): void;
  joinTo(into: FlowState["into"]): void;
  setFinishing(finishing: boolean): void;
  finish(finished: Finished): void;
  /** Where a file that is about to be opened was read from. */
  rememberAddress(fileName: string, address: string): void;
  /** Whether the file is small enough to be built at every change. */
  isEager(): boolean;
}

const later = (a: StepId, b: StepId) => (STEPS.indexOf(a) > STEPS.indexOf(b) ? a : b);

export function createImportFlow(session: ImportSession): ImportFlow {
  const addresses = new Map<string, string>();
  const fresh = (fileName: string) => {
    const address = addresses.get(fileName);
    return {
      step: "read",
      reached: "read",
      hints: {},
      line: null,
      edits: address === undefined ? NO_EDITS : { ...NO_EDITS, source: { address } },
      uploadId: newUploadId(),
      opened: new Date().toISOString(),
      into: null,
      finishing: false,
      finished: null,
      recipe: null,
    } as const;
  };
  let flow: FlowState = { state: session.getState(), queue: [], open: null, ...fresh("") };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (change: Partial<FlowState>) => {
    flow = { ...flow, ...change };
    [...listeners].forEach((listener) => listener());
  };
  const isEager = () => (flow.open?.preview.bytes ?? 0) <= MAX_EAGER_BYTES;
  const buildSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => session.build(), PAUSE_MS);
  };
  session.subscribe(() => {
    const state = session.getState();
    const queue = session.getQueue();
    if (state.step === "open") set({ state, queue, open: state });
    else if (state.step === "working" && state.preview !== null) set({ state, queue });
    else if (state.step === "failed" || state.step === "refused") set({ state, queue, open: null });
    else set({ state, queue, open: null, ...fresh(state.step === "idle" ? "" : state.fileName) });
  });
  const reread = (hints: Hints, sheet?: number) => {
    clearTimeout(timer);
    set({ hints, line: null, reached: "read", step: "read" });
    session.reread(hints, sheet);
  };
  return {
    get: () => flow,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    session,
    // Another table of the same file has a structure of its own; what was said of its bytes still holds.
    hint: (change) => {
      const { encoding, delimiter, quote } = flow.hints;
      const ofBytes = Object.fromEntries(
        Object.entries({ encoding, delimiter, quote }).filter(([, value]) => value !== undefined),
      );
      reread(change.part === undefined ? { ...flow.hints, ...change } : { ...ofBytes, ...change });
    },
    forgetHints: () => reread({}),
    // Layers of one file share their coordinates.
    chooseSheet: (sheet) => {
      const { projection } = flow.hints;
      reread(projection === undefined ? {} : { projection }, sheet);
    },
    changeMapping: (mapping) => {
      set({ reached: flow.step });
      session.setMapping(mapping);
      if (isEager()) buildSoon();
    },
    go: (step) => {
      set({ step, reached: later(flow.reached, step) });
      const { open, state } = flow;
      if (step !== "read" && open?.built === null && state.step !== "working") buildSoon();
    },
    showLine: (line) => {
      set({ line });
      session.showLine(line);
    },
    edit: (change) => set({ edits: { ...flow.edits, ...change } }),
    applyRecipe: (recipe, mapping, edits) => {
      set({ recipe, edits: { ...edits, source: { ...edits.source, ...flow.edits.source } } });
      session.setMapping(mapping);
      set({ step: "check", reached: "check" });
      buildSoon();
    },
    joinTo: (into) => set({ into }),
    setFinishing: (finishing) => set({ finishing }),
    finish: (finished) => set({ finished }),
    rememberAddress: (fileName, address) => void addresses.set(fileName, address),
    isEager,
  };
}
