import { expect, it } from "vitest";
import { createChanceStore, type ChanceWorker, type KeyedTask } from "../../src/series/chanceStore";
import type { Chance } from "../../src/series/measureChance";

const answer = (mean: number): Chance => ({
  expected: { mean, lower: mean, upper: mean },
  interval: { lower: mean, upper: mean },
});
const task = (key: string): KeyedTask => ({ key, measure: "dissimilarity", counts: [Float64Array.of(1)] });

/** A worker that answers when told to. */
function fakeWorker() {
  const heard = new Map<string, (event: Event) => void>();
  const sent: unknown[] = [];
  let ended = 0;
  const worker: ChanceWorker = {
    postMessage: (message: unknown) => void sent.push(message),
    terminate: () => void ended++,
    addEventListener: (type: string, listener: unknown) => void heard.set(type, listener as (event: Event) => void),
  };
  return {
    worker,
    sent,
    answer: (data: Chance) => heard.get("message")!(new MessageEvent("message", { data })),
    crash: () => heard.get("error")!(new Event("error")),
    ended: () => ended,
  };
}

it("starts its worker at the first request and works through the tasks one by one", () => {
  const fake = fakeWorker();
  let started = 0;
  const store = createChanceStore(() => (started++, fake.worker));
  let told = 0;
  const stop = store.subscribe(() => told++);
  expect(started).toBe(0);
  store.request([task("a"), task("b")]);
  expect([started, fake.sent.length]).toEqual([1, 1]);
  fake.answer(answer(1));
  expect([store.getState().get("a"), fake.sent.length, told]).toEqual([answer(1), 2, 1]);
  fake.answer(answer(2));
  stop();
  store.request([task("a"), task("b")]);
  expect([fake.sent.length, told, started]).toEqual([2, 2, 1]);
});

it("drops what it has not begun once something else is asked for", () => {
  const fake = fakeWorker();
  const store = createChanceStore(() => fake.worker);
  store.request([task("a"), task("b")]);
  store.request([task("c")]);
  fake.answer(answer(1));
  fake.answer(answer(3));
  expect([...store.getState().keys()]).toEqual(["a", "c"]);
});

it("says of a task that killed the worker that it failed, and goes on with another", () => {
  const fakes = [fakeWorker(), fakeWorker()];
  let started = 0;
  const store = createChanceStore(() => fakes[started++]!.worker);
  store.request([task("a"), task("b")]);
  fakes[0]!.crash();
  expect([store.getState().get("a"), fakes[0]!.ended(), started]).toEqual([null, 1, 2]);
  fakes[1]!.answer(answer(2));
  expect(store.getState().get("b")).toEqual(answer(2));
});
