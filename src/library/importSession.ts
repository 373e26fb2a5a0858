import type { ImportAnswer, ImportSource } from "../ingest/importProtocol";
import type { KnownPlaces } from "../ingest/knownPlaces";
import type { Mapping } from "../ingest/mapping";
import { createAdoptions } from "./importAdopting";
import { createImportClient, startImportWorker, type ImportClient } from "./importClient";
import { createRunner, type Runner } from "./importRun";
import type { AdoptMeans, AdoptWish, ImportSession, ImportState, Taken } from "./importState";
import type { WorkerLike } from "./inPageWorker";

export interface ImportDeps {
  readonly startWorker: () => WorkerLike;
  /** Asked at each reading; null while nothing is known of any place. */
  readonly getKnownPlaces: () => KnownPlaces | null;
  /** Places that a file may be matched with: those that ship. Asked at each building. */
  readonly getOfferedPlaces: () => KnownPlaces | null;
}

type Open = Extract<ImportState, { step: "open" }>;
type Answered<Kind extends ImportAnswer["kind"]> = Extract<ImportAnswer, { kind: Kind }>;

/** The file at hand: what was asked last, and the last that was shown of it. */
interface Current {
  readonly source: ImportSource;
  readonly open: Open | null;
  /** What `retry` does again. */
  readonly doing: "reading" | "building";
}

/** The worker starts with the first file and ends with every file that closes, which frees its memory. */
export function createImportSession(deps: Partial<ImportDeps> = {}): ImportSession {
  const { startWorker = startImportWorker, getKnownPlaces = () => null, getOfferedPlaces = () => null } = deps;
  const client = createImportClient(startWorker);
  const store = createStore();
  const work = createWork({ client, store, runner: createRunner(client, store.set), getKnownPlaces, getOfferedPlaces });
  let queue: readonly File[] = [];
  let lastSource = 0;
  const next = () => {
    const [file, ...rest] = queue;
    queue = rest;
    if (file) work.read({ id: ++lastSource, file, hints: {}, sheet: null });
    else store.set({ step: "idle" });
  };

  return {
    getState: store.get,
    subscribe: store.subscribe,
    getQueue: () => queue.map(({ name }) => name),
    open: (files) => {
      queue = [...queue, ...files];
      if (work.source()) store.touch();
      else next();
    },
    reread: (hints, sheet) => {
      const source = work.source();
      if (source) work.read({ ...source, id: ++lastSource, hints, sheet: sheet ?? source.sheet });
    },
    showLine: (line) => void work.showLine(line),
    setMapping: work.setMapping,
    build: work.build,
    adopt: (wish, means) => void work.adopt(wish, means),
    take: work.take,
    listIssues: async () => {
      const source = work.source();
      if (!source) throw new Error("no file is open");
      return expectKind(await client.ask(source, { kind: "issues" }), "issues").issues;
    },
    retry: work.retry,
    cancel: () => {
      work.close();
      next();
    },
  };
}

interface WorkDeps {
  readonly client: ImportClient;
  readonly store: ReturnType<typeof createStore>;
  readonly runner: Runner;
  readonly getKnownPlaces: ImportDeps["getKnownPlaces"];
  readonly getOfferedPlaces: ImportDeps["getOfferedPlaces"];
}

/** What can be done with the one file at hand. */
function createWork({ client, store, runner, getKnownPlaces, getOfferedPlaces }: WorkDeps) {
  let current: Current | null = null;
  const adoptions = createAdoptions(client);

  const show = (open: Open) => {
    if (current) current = { ...current, open };
    store.set(open);
  };
  /** Whatever is shown of the file meanwhile stays; another building makes this one void. */
  const changeOf = (built: Open["built"]) => (more: Partial<Open>) => {
    if (current?.open?.built === built && store.get().step === "open") show({ ...current.open, ...more });
  };
  const fail = (fileName: string, error: unknown) => {
    if (current) current = { ...current, doing: "building" };
    store.set({ step: "failed", fileName, message: error instanceof Error ? error.message : String(error) });
  };
  const read = (source: ImportSource) => {
    const { file } = source;
    const fileName = file.name;
    // The file is read anew: what is being made of the earlier reading need not come to its end.
    if (typeof current?.open?.adopting === "number") client.stop();
    adoptions.forget();
    // Only what was shown of this very file may stand there while it is read again.
    const preview = current?.source.file === file ? (current.open?.preview ?? null) : null;
    current = { source, open: preview ? (current?.open ?? null) : null, doing: "reading" };
    void runner.run({ source, task: { kind: "open", known: getKnownPlaces() }, preview }, (answer) => {
      if (answer.kind === "refused") store.set({ step: "refused", fileName, issues: answer.issues });
      else if (answer.kind === "package") store.set({ step: "package", fileName, file });
      else show(opened(expectKind(answer, "opened")));
    });
  };
  const build = () => {
    const { source, open } = current ?? {};
    if (!source || !open) return;
    current = { source, open, doing: "building" };
    const { mapping, preview } = open;
    const task = { kind: "build", mapping, known: getOfferedPlaces() } as const;
    void runner.run({ source, task, preview }, (answer) => {
      // A file that has changed or gone since it was opened cannot be built.
      if (answer.kind === "refused") {
        store.set({ step: "refused", fileName: preview.fileName, issues: answer.issues });
        return;
      }
      const { built, issueCount } = expectKind(answer, "built");
      show({ ...open, ...NOT_ADOPTED, built, builtIssueCount: issueCount });
    });
  };

  return {
    read,
    build,
    source: () => current?.source ?? null,
    async showLine(line: number): Promise<void> {
      if (!current || store.get().step !== "open") return;
      const isStillWanted = runner.watch();
      const answer = await client.ask(current.source, { kind: "rows", line }).catch(() => null);
      const now = store.get();
      // A stretch that cannot be had is no reason to lose what is open.
      if (!isStillWanted() || answer?.kind !== "rows" || now.step !== "open") return;
      show({ ...now, preview: { ...now.preview, ...answer.stretch } });
    },
    setMapping(mapping: Mapping): void {
      if (!current?.open) return;
      runner.interrupt();
      show({ ...current.open, ...NOT_ADOPTED, mapping, built: null, builtIssueCount: 0 });
    },
    async adopt(wish: AdoptWish, means: AdoptMeans): Promise<void> {
      const { source, open } = current ?? {};
      if (!source || !open?.built) return;
      const { built, mapping } = open;
      const change = changeOf(built);
      change({ adopting: 0 });
      try {
        const adoption = await adoptions.adopt({ source, mapping, wish, means }, (adopting) => change({ adopting }));
        if (adoption) change({ adoption, adopting: null });
      } catch (error) {
        if (current?.open?.built === built) fail(open.preview.fileName, error);
      }
    },
    async take(wish: AdoptWish, means: AdoptMeans): Promise<Taken> {
      const { source, open } = current ?? {};
      if (!source || !open?.built) throw new Error("no file is open");
      const { built, mapping } = open;
      const change = changeOf(built);
      return adoptions
        .take({ source, mapping, wish, means }, (adopting) => change({ adopting }))
        .finally(() => change({ adopting: null }));
    },
    retry(): void {
      if (!current || store.get().step !== "failed") return;
      client.stop();
      if (current.doing === "building") build();
      else read(current.source);
    },
    /** Lets go of the file, and of the worker with its memory. */
    close(): void {
      runner.interrupt();
      adoptions.forget();
      client.stop();
      current = null;
    },
  };
}

function opened({ preview, mapping, boundaries }: Answered<"opened">): Open {
  return { step: "open", preview, mapping, boundaries, built: null, builtIssueCount: 0, ...NOT_ADOPTED };
}

const NOT_ADOPTED = { adoption: null, adopting: null } as const;

function createStore() {
  let state: ImportState = { step: "idle" };
  const listeners = new Set<() => void>();
  const set = (next: ImportState) => {
    state = next;
    [...listeners].forEach((listener) => listener());
  };
  return {
    get: () => state,
    set,
    /** Another object of the same content: listeners that compare states see that something else changed. */
    touch: () => set({ ...state }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function expectKind<Kind extends ImportAnswer["kind"]>(answer: ImportAnswer, kind: Kind): Answered<Kind> {
  if (answer.kind !== kind) throw new TypeError(`asked for ${kind}, got ${answer.kind}`);
  return answer as Answered<Kind>;
}
