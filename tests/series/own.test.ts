import { describe, expect, it } from "vitest";
import { adopt, type Adopted } from "../../src/dataset/adopt";
import { proposeDecisions } from "../../src/dataset/proposeDecisions";
import type { Decisions } from "../../src/dataset/decisions";
import { surveyTexts } from "../../src/dataset/surveyTexts";
import { knowPlaces, matchPlaces } from "../../src/ingest/knownPlaces";
import { mergeCatalogue, mergeRows } from "../../src/library/mergeUploads";
import { DEFAULT_SELECTION, HOME_PLACE, type Selection } from "../../src/selection/selection";
import { deriveComparison } from "../../src/series/deriveComparison";
import { CONTEXT, fileOf, type FileRow } from "../dataset/files";
import { catalogue, dataset } from "./shippedData";

const BURGLARY = "house_burglaries_per_10000_dwellings";
const GOTHAM = `${CONTEXT.id}-p1`;

/** Reads rows as the Data page would with nothing changed but what `change` says, against the shipped package. */
function bring(rows: readonly FileRow[], change: (decisions: Decisions) => Decisions = (d) => d): Adopted {
  const file = fileOf(rows);
  const survey = surveyTexts(file);
  const found = matchPlaces(
    survey.areas.map(({ text }) => text),
    file.codes,
    knowPlaces(catalogue.places.values()),
  );
  const matches = new Map(found.flatMap(({ text, code }) => (code === null ? [] : [[text, code]])));
  const decisions = proposeDecisions(survey, { catalogue, matches, fileName: "x.csv", today: "2026-11-23" });
  return adopt(file, change(decisions), { ...CONTEXT, catalogue, shipped: dataset });
}

function compare({ upload }: Adopted, selection: Partial<Selection>) {
  const all = { catalogue: mergeCatalogue(catalogue, [upload]), dataset: mergeRows(dataset, [upload]).dataset };
  const comparison = deriveComparison({ ...all, selection: { ...DEFAULT_SELECTION, peers: "none", ...selection } });
  const at = (place: string, year: number) => {
    const series = comparison.series.find((one) => one.place === place)!;
    return series.values[comparison.periods.indexOf(year)];
  };
  return { comparison, at, ...all };
}

describe("a visitor's figures on Compare", () => {
  it("of a shipped indicator stand beside Mechelen, with their source and a word of care", () => {
    const rows = [
      { indicator: "House burglaries", period: "2017", value: 99 },
      { indicator: "House burglaries", period: "2018", value: 88 },
    ];
    const { comparison, at } = compare(bring(rows), { indicator: BURGLARY, places: [HOME_PLACE, GOTHAM] });
    expect(at(GOTHAM, 2017)).toBe(99);
    expect(at(HOME_PLACE, 2017)).toBeGreaterThan(0);
    expect(comparison.sources).toContain(`${CONTEXT.id}-s1`);
    expect(comparison.passport.betweenPlaces).toBe("care");
    expect(comparison.passport.reasons).toContainEqual({ kind: "own", places: [GOTHAM] });
    expect(comparison.passport.reasons.map(({ kind }) => kind)).not.toContain("countries");
    expect(comparison.refusals.index).toBeNull();
  });

  it("of an own indicator stand beside each other, Mechelen among them", () => {
    const rows = ["Mechelen", "Gotham"].flatMap((place) =>
      ["2020", "2021"].map((period) => ({ place, period, indicator: "Swans", value: 4 })),
    );
    const { comparison, at } = compare(bring(rows), { indicator: `${CONTEXT.id}-i1`, places: [HOME_PLACE, GOTHAM] });
    expect([at(HOME_PLACE, 2020), at(GOTHAM, 2021)]).toEqual([4, 4]);
    expect(comparison.indicator.caveat.en).toMatch(/^Your own data/);
    expect(comparison.passport.reasons.map(({ kind }) => kind)).toContain("caveat");
    expect(comparison.passport.reasons.map(({ kind }) => kind)).not.toContain("own");
    expect(comparison.empty).toEqual([]);
  });

  it("of a count are divided by the shipped population of a known city", () => {
    const swans: Partial<Selection> = { indicator: `${CONTEXT.id}-i1`, show: "rate" };
    const rows = [{ place: "Mechelen", period: "2020", indicator: "Swans", value: 87 }];
    const withPopulation = (decisions: Decisions): Decisions => {
      const one = decisions.indicators.get("Swans")!;
      if (one.use !== "new") throw new Error("not new");
      return {
        ...decisions,
        indicators: new Map([["Swans", { ...one, aggregation: "sum", denominator: "population" }]]),
      };
    };
    const { at, comparison } = compare(bring(rows, withPopulation), swans);
    expect(comparison.show).toBe("rate");
    expect(at(HOME_PLACE, 2020)).toBeCloseTo(1, 1);
  });

  it.each([
    ["shipped", false],
    ["own", true],
  ] as const)("do not replace a shipped number unless asked (%s)", (wins, mine) => {
    const rows = [{ place: "Mechelen", indicator: "House burglaries", period: "2017", value: 12345 }];
    const adopted = bring(rows, (decisions) => ({ ...decisions, wins }));
    expect(adopted.conflicts).toMatchObject([{ place: HOME_PLACE, own: 12345, with: "shipped" }]);
    const { at, dataset: all } = compare(adopted, { indicator: BURGLARY });
    expect(at(HOME_PLACE, 2017) === 12345).toBe(mine);
    expect(all.rows).toBe(dataset.rows);
  });

  it("of the twelve districts make the city, where they are counts", () => {
    const names = [...catalogue.places.values()]
      .filter((place) => place.parent === HOME_PLACE)
      .map((place) => place.name.nl);
    expect(names).toHaveLength(12);
    const rows = names.map((place) => ({ place, indicator: "Swans", value: 2 }));
    const adopted = bring(rows);
    expect(adopted.issues).toEqual([]);
    expect(adopted.account).toMatchObject({ kept: 12, computed: 1 });
    expect(compare(adopted, { indicator: `${CONTEXT.id}-i1` }).at(HOME_PLACE, 2020)).toBe(24);
    expect(bring(rows.slice(1)).issues).toMatchObject([{ code: "adopt-city-districts" }]);
  });
});
