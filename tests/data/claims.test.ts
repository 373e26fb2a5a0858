import { describe, expect, it } from "vitest";
import { followMergers } from "../../src/dataset/followMergers";
import type { Verdict } from "../../src/dataset/types";
import { checkClaim } from "../../src/series/checkClaim";
import { readingsOf } from "../../src/series/readings";
import { catalogue, claims as shipped, dataset } from "../series/shippedData";
import { at, claims, observationsOf } from "./readPackage";
import * as again from "./recompute";

const data = { catalogue, dataset };
const merged = followMergers(dataset, catalogue);
const LANGUAGES = ["en", "nl", "fr", "de"];

/** As they were when the tests were written: a table that changes one of these is to be looked at. */
const KNOWN: readonly (readonly [string, Verdict, number, number])[] = [
  ["crime", "partly", 7, 155],
  ["clean", "partly", 51, 71],
  ["nationalities", "supported", 20, 23],
  ["syria", "supported", 2, 4],
  ["police", "unchecked", 0, 0],
  ["mixing", "unchecked", 0, 0],
  ["tensions", "partly", 167, 246],
];

it("the page tells the claims of the table, in its order", () => {
  expect(shipped.map(({ id }) => id)).toEqual(again.claimRows.map((row) => at(row, "id")));
  expect(shipped.map(({ id }) => id)).toEqual(KNOWN.map(([id]) => id));
});

describe.each(KNOWN)("%s", (id, verdict, holding, readable) => {
  const claim = shipped.find((one) => one.id === id)!;
  const outcome = checkClaim(claim, data);

  it(`is ${verdict} by the tables alone, and on the page`, () => {
    expect(again.verdictOf(id)).toBe(verdict);
    expect(outcome.verdict).toBe(verdict);
  });

  it("shows the same numbers as the tables give", () => {
    const rows = again.testRowsOf(id);
    expect(outcome.tests.map(({ test }) => test.id)).toEqual(rows.map((row) => at(row, "test")));
    rows.forEach((row, i) => {
      const ours = again.recompute(row);
      const shown = outcome.tests[i]!;
      expect([shown.test.id, shown.holds], at(row, "test")).toEqual([at(row, "test"), ours.holds]);
      const numbers = [ours.value, ours.alone, ours.theirs].map((one) => one.toFixed(9));
      const theirs = shown.other?.value ?? Number.NaN;
      expect([shown.value, shown.alone, theirs].map((one) => one.toFixed(9)), at(row, "test")).toEqual(numbers);
      expect([shown.other?.count ?? 0, shown.ranked], at(row, "test")).toEqual([ours.count, ours.ranked]);
      const cells = [ours.from, ours.to].map((one) => one && [at(one, "period"), Number(at(one, "value"))]);
      expect([shown.from, shown.to].map((one) => one && [one.period, one.value]), at(row, "test")).toEqual(cells);
      const flags = [ours.from, ours.to].flatMap((one) => (one && at(one, "flag") !== "" ? [at(one, "flag")] : []));
      expect(shown.flags, at(row, "test")).toEqual([...new Set(flags)]);
    });
  });

  it(`holds in ${holding} of ${readable} readings, each as the tables give it`, () => {
    const ours = again.readingsOf(id);
    const shown = readingsOf(claim, data);
    const theirs = shown.all.map((one) => {
      const { indicator, category, place, quantity, against, from, to, relation, threshold } = one;
      const key = [indicator, category, place, quantity, against ?? "alone", from, to, relation, threshold].join(" ");
      return { key, once: key, way: "", count: one.count, value: one.value, holds: one.holds };
    });
    const rounded = (list: readonly again.RecomputedReading[]) =>
      list.map(({ key, count, value, holds }) => `${key} (${count}): ${value.toFixed(6)} ${holds}`).sort();
    expect(rounded(theirs)).toEqual(rounded(ours));
    expect([shown.holding, shown.holding + shown.failing]).toEqual([holding, readable]);
    expect(shown.cannot).toBe(ours.filter(({ holds }) => holds === "cannot").length);
  });

  it("lists what politicians said, and nothing else, beside it", () => {
    expect(outcome.said.map(({ figure }) => figure.value).sort()).toEqual(again.saidAbout(id).sort());
    expect(outcome.said.filter(({ figure }) => figure.flag !== "claim")).toEqual([]);
  });

  it("stays as it is when mergers of municipalities are followed", () => {
    const followed = checkClaim(claim, { catalogue, dataset: merged });
    expect(followed.tests.map(({ value }) => value)).toEqual(outcome.tests.map(({ value }) => value));
    expect(followed.verdict).toBe(verdict);
    expect(readingsOf(claim, { catalogue, dataset: merged })).toEqual(readingsOf(claim, data));
  });
});

describe("the disagreement that the cards show", () => {
  const valueOf = (claim: string, test: string) =>
    checkClaim(shipped.find(({ id }) => id === claim)!, data).tests.find((one) => one.test.id === test)!;

  it("house burglaries fell by 81 percent, all recorded crime rose by 34", () => {
    expect(valueOf("crime", "burglary").value).toBeCloseTo((44.43 / 229.03 - 1) * 100, 9);
    expect(Math.round(valueOf("crime", "burglary").value)).toBe(-81);
    expect(valueOf("crime", "offences").value).toBe(34);
  });

  it("streets were clean to 58 percent, then 73, then 61", () => {
    const shown = valueOf("clean", "risen");
    expect([shown.from!.value, valueOf("clean", "since-2020").from!.value, shown.to!.value]).toEqual([58, 73, 61]);
  });
});

describe("the table of claims", () => {
  const tests = claims.filter((row) => at(row, "test") !== "");

  it("holds every text in four languages, no two of them alike by oversight", () => {
    const stems = (row: (typeof claims)[number]) =>
      at(row, "test") === ""
        ? ["title", "text", "supported", "partly", "contradicted", "unchecked", "caveat"]
        : ["text"];
    const missing = claims.flatMap((row) =>
      stems(row).filter((stem) => new Set(LANGUAGES.map((one) => at(row, `${stem}_${one}`))).size < LANGUAGES.length),
    );
    expect(missing).toEqual([]);
  });

  it("names the figure that would settle what cannot be checked", () => {
    const silent = again.claimRows.filter((row) => at(row, "settles_en") === "").map((row) => at(row, "id"));
    expect(silent.filter((id) => again.verdictOf(id) === "unchecked")).toEqual([]);
  });

  it("lets no claim of a politician decide", () => {
    const decisive = tests.filter((row) => at(row, "role") === "decides").map((row) => at(row, "indicator"));
    const spoken = decisive.filter((id) => observationsOf(id).some((row) => at(row, "flag") === "claim"));
    expect(spoken).toEqual([]);
  });

  it("writes no verdict and no result into the words of a test", () => {
    expect(Object.keys(claims[0]!).filter((name) => /^(verdict|result|holds|outcome)/.test(name))).toEqual([]);
  });
});
