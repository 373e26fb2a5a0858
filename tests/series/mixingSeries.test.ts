import { expect, it } from "vitest";
import { findGeographies } from "../../src/dataset/findGeographies";
import { breakdownsOf } from "../../src/series/breakdowns";
import { deriveComposition } from "../../src/series/deriveComposition";
import { deriveMixing } from "../../src/series/deriveMixing";
import { hideSmall } from "../../src/series/hideSmall";
import type { SegregationId } from "../../src/series/measures";
import { deriveMixingSeries } from "../../src/series/mixingSeries";
import { catalogue, dataset } from "./shippedData";

const sources = { dataset, uploads: [] };
const geography = findGeographies({ catalogue, uploads: [], boundaries: [] }).find(({ id }) => id === "CHBSL")!;
const breakdown = breakdownsOf(catalogue).find(({ indicator }) => indicator.id === "population_by_nationality_basel")!;
const asked = { catalogue, sources, geography, breakdown, place: "CHBSL" };
const composition = deriveComposition(asked)!;
const mixing = deriveMixing({ ...asked, composition })!;
const groupOf = (id: string) => mixing.groups.findIndex((group) => group.id === id);

const seriesOf = (measure: SegregationId, id: string, threshold: number) =>
  deriveMixingSeries(mixing, {
    measure,
    group: groupOf(id),
    from: 2024,
    to: 2024,
    hidden: hideSmall(composition, mixing, threshold),
  });

it("gives an index in full where nothing is hidden, and rounded where counts behind it are", () => {
  const [full] = seriesOf("information-index-h", "switzerland", 0).values;
  expect(full).toBeCloseTo(0.024763, 6);
  expect(seriesOf("information-index-h", "switzerland", 5).values).toEqual([Number(full!.toFixed(4))]);
  const [isolation] = seriesOf("isolation", "slovenia", 0).values;
  expect(seriesOf("isolation", "slovenia", 5).values).toEqual([Number(isolation!.toFixed(2))]);
  expect(isolation).not.toBe(Number(isolation!.toFixed(2)));
});

it("gives an index of a group without hidden counts in full", () => {
  expect(seriesOf("isolation", "germany", 5).values).toEqual(seriesOf("isolation", "germany", 0).values);
});

it("withholds an index of a group with one or two hidden counts, and says in which years", () => {
  const hidden = hideSmall(composition, mixing, 5).get(2024)!.table!.cells;
  const few = mixing.groups.filter((_, at) => [1, 2].includes(hidden[at]!.filter(Boolean).length));
  expect(few.length).toBeGreaterThan(0);
  for (const { id } of few) {
    const series = seriesOf("dissimilarity", id, 5);
    expect([id, ...series.values]).toEqual([id, NaN]);
    expect(series.unsafe).toEqual([2024]);
    expect(series.tasks).toEqual([null]);
  }
});
