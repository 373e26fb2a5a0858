import { startWorker, type WorkerLike } from "../library/inPageWorker";
import { measureChance, type Chance, type ChanceTask } from "./measureChance";

export interface KeyedTask extends ChanceTask {
  /** The same for the same index of the same table. */
  readonly key: string;
}

export interface ChanceStore {
  /** Answers by key; null = it could not be worked out. Another map whenever one came. */
  getState(): ReadonlyMap<string, Chance | null>;
  subscribe(listener: () => void): () => void;
  /** Works these out, in order; what an earlier call asked for and has not begun is dropped. */
  request(tasks: readonly KeyedTask[]): void;
}

export type ChanceWorker = WorkerLike;

const startChance = (): ChanceWorker =>
  startWorker(
    () => new Worker(new URL("./chance.worker.ts", import.meta.url), { type: "module", name: "chance" }),
    async () => (task, post) => post(measureChance(task as ChanceTask)),
  );

/** Works one table after the other out in a worker, which is started at the first request. */
export function createChanceStore(start: () => ChanceWorker = startChance): ChanceStore {
  let state: ReadonlyMap<string, Chance | null> = new Map();
  let queue: readonly KeyedTask[] = [];
  let current: KeyedTask | null = null;
  let worker: ChanceWorker | null = null;
  const listeners = new Set<() => void>();

  const next = () => {
    const [task, ...rest] = queue;
    if (current || !task) return;
    current = task;
    queue = rest;
    worker ??= connect();
    const { measure, counts } = task;
    worker.postMessage({ measure, counts }, []);
  };
  const settle = (answer: Chance | null) => {
    if (!current) return;
    state = new Map(state).set(current.key, answer);
    current = null;
    [...listeners].forEach((listener) => listener());
    next();
  };
  const connect = (): ChanceWorker => {
    const started = start();
    const crash = () => {
      if (worker !== started) return;
      worker = null;
      started.terminate();
      settle(null);
    };
    started.addEventListener("message", (event) => settle((event as MessageEvent<Chance>).data));
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
    request: (tasks) => {
      queue = tasks.filter(({ key }) => !state.has(key) && key !== current?.key);
      next();
    },
  };
}
