import { describe, expect, it } from "vitest";
import { proposeDecisions } from "../../src/dataset/proposeDecisions";
import { createImportJob } from "../../src/ingest/importJob";
import type { AdoptMeans, AdoptWish } from "../../src/ingest/adoption";
import type { ImportTask } from "../../src/ingest/importProtocol";
import { knowPlaces } from "../../src/ingest/knownPlaces";
import { EMPTY_DATASET } from "../../src/dataset/dataset";
import { KNOWN } from "../dataset/files";
import { observationsOf } from "../dataset/observations";
import { expectAnswer, fileOf } from "./jobHarness";

const CSV = "city,year,thefts\nMechelen,2019,12\nNowhere,2019,7\nMechelen,2020,9\nNowhere,2020,\n";
const catalogue = KNOWN;
const MEANS: AdoptMeans = { catalogue, shipped: EMPTY_DATASET, target: null };

/** A job that has built the file, and what was proposed for it. */
async function built(text = CSV) {
  const job = createImportJob();
  const source = { id: 1, file: fileOf(text, "thefts.csv"), hints: {}, sheet: null };
  let id = 0;
  const ask = (task: ImportTask) => job({ id: ++id, source, task }, () => {});
  const { mapping } = expectAnswer((await ask({ kind: "open", known: null })).answer, "opened");
  const known = knowPlaces(catalogue.places.values());
  const file = expectAnswer((await ask({ kind: "build", mapping, known })).answer, "built").built;
  const matches = new Map([...file.matches].flatMap(([area, { code }]) => (code === null ? [] : [[area, code]])));
  const decisions = proposeDecisions(file.survey, { catalogue, matches, fileName: "thefts.csv", today: "2026-11-23" });
  const now = "2026-11-23T10:00:00.000Z";
  const wish: AdoptWish = { decisions, id: "own-a1b2c3d4", how: null, now, fileNames: ["thefts.csv"] };
  return { ask, file, mapping, wish };
}

describe("adopting in the worker", () => {
  it("tells of the built file all but its rows", async () => {
    const { file } = await built();
    expect(file).not.toHaveProperty("dataset");
    expect(file.survey.areas.map(({ text, rows }) => [text, rows])).toEqual([
      ["Mechelen", 2],
      ["Nowhere", 2],
    ]);
    expect([...file.gaps]).toEqual([["unstated", 1]]);
    expect([...file.matches.values()].map(({ text, by }) => [text, by])).toEqual([
      ["Mechelen", "name"],
      ["Nowhere", "none"],
    ]);
  });

  it("hands the upload over with its buffers, under the name asked for last", async () => {
    const { ask, mapping, wish } = await built();
    const { answer } = await ask({ kind: "adopt", mapping, wish, means: MEANS });
    const { adoption } = expectAnswer(answer, "adopted");
    expect(adoption).toMatchObject({ rows: 4, account: { rows: 4, kept: 4 }, difference: null });
    expect(adoption.upload).not.toHaveProperty("dataset");
    const named = { ...wish, decisions: { ...wish.decisions, name: "Thefts of ours" } };
    const taken = await ask({ kind: "take", mapping, wish: named, means: null });
    const { upload } = expectAnswer(taken.answer, "taken");
    expect(upload.name).toBe("Thefts of ours");
    expect(observationsOf(upload.dataset).map(({ value }) => value)).toEqual([12, 7, 9, NaN]);
    expect(taken.transfer).toContain(upload.dataset.value.buffer);
    expect(taken.transfer).toHaveLength(11);
    expect(new Set(taken.transfer).size).toBe(11);
  });

  it("adopts again after the upload was handed over", async () => {
    const { ask, mapping, wish } = await built();
    const take = async () => {
      const { answer, transfer } = await ask({ kind: "take", mapping, wish, means: MEANS });
      const { upload } = expectAnswer(answer, "taken");
      // As `postMessage` does with them.
      structuredClone(upload, { transfer });
      return upload.rules;
    };
    expect(await take()).toEqual(await take());
    expect((await ask({ kind: "adopt", mapping, wish, means: null })).answer).toMatchObject({ adoption: { rows: 4 } });
  });

  it("says how a file differs from the upload it replaces", async () => {
    const { ask, mapping, wish } = await built();
    const first = expectAnswer((await ask({ kind: "take", mapping, wish, means: MEANS })).answer, "taken").upload;
    const newer = await built(CSV.replace("Mechelen,2020,9", "Mechelen,2020,10\nMechelen,2021,3"));
    const means = { ...MEANS, target: first };
    const task = { kind: "adopt", mapping: newer.mapping, wish: { ...newer.wish, how: "replace" }, means } as const;
    const { adoption } = expectAnswer((await newer.ask(task)).answer, "adopted");
    expect(adoption.difference).toMatchObject({ added: 1, removed: 0, changed: 1, same: 3 });
  });

  it("builds before where this worker has not, and says so where it was never told what to adopt with", async () => {
    const { mapping, wish } = await built();
    const job = createImportJob();
    const source = { id: 1, file: fileOf(CSV), hints: {}, sheet: null };
    const ask = (means: AdoptMeans | null) =>
      job({ id: 1, source, task: { kind: "adopt", mapping, wish, means } }, () => {});
    expect((await ask(null)).answer.kind).toBe("failure");
    expect((await ask(MEANS)).answer).toMatchObject({ kind: "adopted", adoption: { rows: 4 } });
  });

  it("gives up an earlier wish for a later one, and shows rows meanwhile", async () => {
    const { ask, mapping, wish } = await built();
    const left = { ...wish, decisions: { ...wish.decisions, wins: "own" } } as const;
    const order: string[] = [];
    const asked = [
      ask({ kind: "adopt", mapping, wish, means: MEANS }),
      ask({ kind: "adopt", mapping, wish: left, means: null }),
      ask({ kind: "rows", line: 3 }),
    ].map(async (one) => {
      const { answer } = await one;
      order.push(answer.kind);
      return answer;
    });
    const [first, second] = await Promise.all(asked);
    expect(first).toEqual({ kind: "superseded" });
    expect(second).toMatchObject({ kind: "adopted", adoption: { rows: 4, upload: { wins: "own" } } });
    expect(order.indexOf("rows")).toBeLessThan(order.indexOf("adopted"));
  });
});
