import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/series/evaluate";
import {
  createEvaluationStore,
  type EvaluationMessage,
  type EvaluationWorker,
} from "../../src/series/evaluationStore";
import type { EvaluationPanel } from "../../src/series/evaluationTypes";
import { panelOfWorld, parallelWorld } from "./panels";

const one = panelOfWorld(parallelWorld(), { start: 2006 });
const other = panelOfWorld(parallelWorld(), { start: 2007 });

/** A worker that answers when told to. */
function fakeWorker() {
  const heard = new Map<string, (event: Event) => void>();
  const sent: EvaluationPanel[] = [];
  let ended = 0;
  const worker: EvaluationWorker = {
    postMessage: (message: unknown) => void sent.push(message as EvaluationPanel),
    terminate: () => void ended++,
    addEventListener: (type: string, listener: unknown) => void heard.set(type, listener as (event: Event) => void),
  };
  const say = (data: EvaluationMessage) => heard.get("message")!(new MessageEvent("message", { data }));
  return {
    worker,
    sent,
    tell: (done: number, total: number) => say({ kind: "progress", progress: { done, total } }),
    finish: (panel: EvaluationPanel) => say({ kind: "result", result: evaluate(panel) }),
    crash: (type = "error") => heard.get(type)!(new Event(type)),
    ended: () => ended,
  };
}

function setUp() {
  const fakes: ReturnType<typeof fakeWorker>[] = [];
  const store = createEvaluationStore(() => {
    fakes.push(fakeWorker());
    return fakes.at(-1)!.worker;
  });
  return { store, fakes };
}

describe("the store of evaluations", () => {
  it("starts its worker when it is first asked, and tells how far it is", () => {
    const { store, fakes } = setUp();
    let told = 0;
    store.subscribe(() => told++);
    expect([fakes.length, store.getState().key]).toEqual([0, null]);
    store.request(one);
    expect(store.getState()).toMatchObject({ key: one.key, progress: { done: 0 }, result: null });
    fakes[0]!.tell(3, 9);
    expect(store.getState().progress).toEqual({ done: 3, total: 9 });
    fakes[0]!.finish(one);
    expect(store.getState()).toMatchObject({ progress: null, failed: false, cancelled: false });
    expect(store.getState().result!.key).toBe(one.key);
    expect(told).toBe(3);
  });

  it("lets the oldest of more than twenty results go", () => {
    const { store, fakes } = setUp();
    const panels = Array.from({ length: 21 }, (_, i) => ({ ...one, key: `question ${i}` }));
    for (const panel of panels) {
      store.request(panel);
      fakes[0]!.finish(panel);
    }
    store.request(panels[1]!);
    expect(store.getState().result?.key).toBe("question 1");
    store.request(panels[0]!);
    expect(store.getState()).toMatchObject({ result: null, progress: { done: 0 } });
  });

  it("does not begin again what goes on or is known", () => {
    const { store, fakes } = setUp();
    store.request(one);
    store.request({ ...one });
    fakes[0]!.finish(one);
    store.request(one);
    store.request(other);
    fakes[0]!.finish(other);
    store.request(one);
    expect(store.getState()).toMatchObject({ key: one.key, progress: null, result: { key: one.key } });
    expect([fakes.length, fakes[0]!.sent.length]).toEqual([1, 2]);
  });

  it("ends a run when another panel is asked for, and hears no more of it", () => {
    const { store, fakes } = setUp();
    store.request(one);
    store.request(other);
    expect([fakes.length, fakes[0]!.ended()]).toEqual([2, 1]);
    fakes[0]!.finish(one);
    expect(store.getState()).toMatchObject({ key: other.key, result: null });
    fakes[1]!.finish(other);
    expect(store.getState().result!.key).toBe(other.key);
  });

  it("can be stopped, and begun anew", () => {
    const { store, fakes } = setUp();
    store.cancel();
    store.request(one);
    store.cancel();
    fakes[0]!.finish(one);
    expect(store.getState()).toMatchObject({ key: one.key, progress: null, result: null, cancelled: true });
    expect(fakes[0]!.ended()).toBe(1);
    store.request(one);
    expect(store.getState()).toMatchObject({ cancelled: false, progress: { done: 0 } });
    fakes[1]!.finish(one);
    expect(store.getState().result!.key).toBe(one.key);
  });

  it.each(["error", "messageerror"])("tells a crash (%s), and tries again with another worker when asked", (type) => {
    const { store, fakes } = setUp();
    store.request(one);
    fakes[0]!.crash(type);
    expect(store.getState()).toMatchObject({ key: one.key, progress: null, failed: true, result: null });
    store.request(one);
    expect(store.getState().failed).toBe(false);
    fakes[0]!.crash(type);
    expect(store.getState().failed).toBe(false);
    fakes[1]!.finish(one);
    expect(store.getState().result!.key).toBe(one.key);
  });

  it("tells nobody who has gone", () => {
    const { store } = setUp();
    let told = 0;
    store.subscribe(() => told++)();
    store.request(one);
    expect(told).toBe(0);
  });
});
