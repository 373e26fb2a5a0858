/** What of a Worker is used, so that something else can stand in for it. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Does what the script of a worker does with a message; `post` answers, as often as it likes. */
export type Handle = (message: unknown, post: (answer: unknown) => void) => void | Promise<void>;

/**
 * A worker, or its work in the page itself. A frame without an origin (`sandbox` without `allow-same-origin`) may load
 * no script as a worker: Chromium throws, others let it fail later without a reason.
 */
export function startWorker(make: () => WorkerLike, loadHandle: () => Promise<Handle>): WorkerLike {
  if (globalThis.origin === "null") return createInPageWorker(loadHandle);
  try {
    return make();
  } catch {
    return createInPageWorker(loadHandle);
  }
}

/** One message after the other, each in a task of its own, so that the page can draw in between. */
export function createInPageWorker(loadHandle: () => Promise<Handle>): WorkerLike {
  const target = new EventTarget();
  let ended = false;
  let last = Promise.resolve();
  let loading: Promise<Handle> | null = null;
  const post = (answer: unknown) => {
    if (!ended) target.dispatchEvent(new MessageEvent("message", { data: answer }));
  };
  const work = async (message: unknown) => {
    try {
      loading ??= loadHandle();
      const handle = await loading;
      await new Promise((resolve) => setTimeout(resolve));
      if (!ended) await handle(message, post);
    } catch {
      if (!ended) target.dispatchEvent(new Event("error"));
    }
  };
  return {
    addEventListener: target.addEventListener.bind(target) as WorkerLike["addEventListener"],
    postMessage: (message: unknown) => {
      last = last.then(() => work(message));
    },
    terminate: () => {
      ended = true;
    },
  };
}
