import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ScatterFigure } from "../../src/view/ScatterFigure";
import { expectGolden } from "../support/golden";
import { shippedScatter } from "../support/shippedScatter";
import { find, mount } from "../view/mount";

const WIDE = { width: 880, height: 560 };
const NARROW = { width: 350, height: 380 };

const STREETS = "x=cleanliness_streets&y=satisfaction_neighbourhood";
const POVERTY = "x=net_taxable_income_per_inhabitant&y=child_poverty_index";

/** Drawings on file, by name: the link they are drawn from and their size. */
const FIGURES: Readonly<Record<string, [link: string, size: { width: number; height: number }]>> = {
  "scatter-centre-cities": [`?${STREETS}&year=2023&places=12025~44021`, WIDE],
  "scatter-municipalities": [`?peers=all&${STREETS}&year=2023`, WIDE],
  "scatter-trails": [`?${POVERTY}&trails=yes&places=12025~44021~11002`, WIDE],
  "scatter-third-axis-narrow": [
    "?x=foreign_nationals_share&y=recorded_crime_rate&z=child_poverty_index&year=2019",
    NARROW,
  ],
  "scatter-logarithmic-dutch": [
    "?peers=all&x=foreign_nationals&y=number_of_foreign_nationalities&log=x&year=2022&lang=nl",
    WIDE,
  ],
  "scatter-london-boroughs": [
    "?peers=none&city=GBLON&x=recorded_offences_per_1000_london&y=household_recycling_rate&year=2018&districts=E09000033",
    WIDE,
  ],
};

const svg = () => find<SVGSVGElement>("svg");
const textsOf = (root: Element) => [...root.querySelectorAll("text")].map((text) => text.textContent ?? "");

async function draw(link: string, size: { width: number; height: number }) {
  const { model, relation } = shippedScatter(link);
  await mount(<ScatterFigure model={model} {...size} onToggle={() => undefined} words={{ cursor: "Points" }} />);
  return { model, relation };
}

describe.each(Object.entries(FIGURES))("%s", (name, [link, size]) => {
  it("is drawn as on file", async () => {
    await draw(link, size);
    expectGolden(name, svg());
  });

  it("writes no number that is none", async () => {
    await draw(link, size);
    expect(svg().outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("has a marker for every point", async () => {
    const { relation } = await draw(link, size);
    const codes = [...svg().querySelectorAll("[data-code]")].map((marker) => marker.getAttribute("data-code"));
    expect(codes.sort()).toEqual(relation.points.map(({ unit }) => unit.code).sort());
  });
});

it("keeps no drawing on file that nothing draws", () => {
  const names = readdirSync(resolve(import.meta.dirname, "golden")).filter((name) => name.startsWith("scatter-"));
  expect(names.sort()).toEqual(
    Object.keys(FIGURES)
      .map((name) => `${name}.svg`)
      .sort(),
  );
});

describe("what the drawing must say", () => {
  it("names the chosen places whatever stands around them", async () => {
    await draw(`?peers=all&${STREETS}&year=2023&places=12025~44021~24062~11002`, WIDE);
    expect(textsOf(svg())).toEqual(expect.arrayContaining(["Mechelen", "Ghent", "Leuven", "Antwerp"]));
  });

  it("names both axes with their units", async () => {
    await draw(`?${STREETS}&year=2023`, NARROW);
    const text = textsOf(svg()).join(" ");
    expect(text).toContain("Clean streets");
    expect(text).toContain("Satisfaction with the neighbourhood");
    expect(text.match(/% of respondents/g)).toHaveLength(2);
  });

  it("draws a line over thirteen places and none over five boroughs", async () => {
    await draw(`?${STREETS}&year=2023`, WIDE);
    expect(svg().querySelectorAll("[data-line]")).toHaveLength(1);
    await draw("?peers=none&city=USNYC.boroughs&x=acceptably_clean_streets&y=foreign_born_share", WIDE);
    expect([...document.querySelectorAll("svg")].at(-1)!.querySelectorAll("[data-line]")).toHaveLength(0);
  });

  it("breaks no trail of Mechelen from 2001 to 2020, and ends it in the year shown", async () => {
    const { model } = await draw(`?${POVERTY}&trails=yes&year=2010`, WIDE);
    const trail = model.trails.find(({ code }) => code === "12025")!;
    expect(trail.runs.map((run) => [run[0]!.year, run.at(-1)!.year])).toEqual([[2001, 2010]]);
  });

  it("colours points by the third axis alone, and chosen ones by their outline", async () => {
    await draw("?x=foreign_nationals_share&y=recorded_crime_rate&z=child_poverty_index&year=2019", WIDE);
    const mechelen = find<SVGPathElement>('[data-code="12025"]');
    expect(mechelen.getAttribute("style")).toMatch(/fill: var\(--map-\d\)/);
    expect(mechelen.getAttribute("style")).toMatch(/stroke: var\(--place-1\)/);
  });
});
