import { expect, it } from "vitest";
import { resolveEvaluation } from "../../src/app/resolveEvaluation";
import { evaluateMessages } from "../../src/i18n/evaluate";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { catalogue } from "../series/shippedData";

const ask = (change: Partial<Selection>) =>
  resolveEvaluation({ ...DEFAULT_SELECTION, indicator: "population", ...change }, catalogue);
const told = (change: Partial<Selection>) =>
  ask(change).issues.map(({ code, detail }) => [code, "value" in detail ? detail["value"] : ""]);

it("takes what there is as it is", () => {
  const { selection, issues } = ask({ donors: ["11002", "44021"], covariates: ["foreign_nationals_share"] });
  expect(issues).toEqual([]);
  expect(selection).toMatchObject({
    treated: "12025",
    donors: ["11002", "44021"],
    covariates: ["foreign_nationals_share"],
  });
  expect(ask({}).selection.donors).toBeNull();
});

it("names unknown places once, treated or donor, and goes on without them", () => {
  expect(told({ treated: "99999", donors: ["88888", "99999", "44021"] })).toEqual([["link-places", "99999, 88888"]]);
  expect(ask({ treated: "99999", donors: ["88888", "44021"] }).selection).toMatchObject({
    treated: "12025",
    donors: ["44021"],
  });
});

it("does not compare a place with itself, nor match an outcome on itself", () => {
  const change = { donors: ["12025", "44021"], covariates: ["population", "unheard"] };
  expect(ask(change).selection).toMatchObject({ donors: ["44021"], covariates: [] });
  expect(told(change)).toEqual([
    ["evaluate.issue.covariates", "unheard"],
    ["evaluate.issue.self", "12025"],
    ["evaluate.issue.outcome", "population"],
  ]);
});

it("says once that another’s own file is not here", () => {
  expect(told({ treated: "own-abcdefgh-1", donors: ["own-abcdefgh-2"] }).map(([code]) => code)).toEqual(["link-own"]);
  expect(told({ treated: "own-abcdefgh-1", indicator: "own-abcdefgh-x" }).map(([code]) => code)).toEqual(["link-own"]);
});

it("has words for each of its own", () => {
  const codes = ask({ donors: ["12025"], covariates: ["population", "unheard"] }).issues.map(({ code }) => code);
  expect(codes.filter((code) => !(code in evaluateMessages.en))).toEqual([]);
  expect(codes).toHaveLength(3);
});
