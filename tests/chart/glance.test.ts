import { describe, expect, it } from "vitest";
import { buildGlanceCard, GLANCE_INDICATORS } from "../../src/chart/buildGlance";
import { createTranslator } from "../../src/i18n/translate";
import { catalogue, dataset, plainRows } from "../series/shippedData";

const t = createTranslator("en");
const card = (id: string) => buildGlanceCard(id, { catalogue, dataset, t })!;

/** Burglaries of the other centre cities by place and year, straight from the text of the table. */
function burglaries(): Map<string, Map<string, number>> {
  const centre = new Set([...catalogue.places.values()].filter((one) => one.kind === "centre-city").map((one) => one.code));
  const found = new Map<string, Map<string, number>>();
  for (const [place, , period, indicator, , value] of plainRows("observations/burglary-federal-police.csv")) {
    if (indicator !== "house_burglaries_per_10000_dwellings" || value === "" || !centre.has(place!) || place === "12025") continue;
    found.set(place!, (found.get(place!) ?? new Map()).set(period!, Number(value)));
  }
  return found;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

describe("Mechelen at a glance", () => {
  it("has a card for each theme", () => {
    expect(GLANCE_INDICATORS.map((id) => card(id).theme)).toEqual(["crime", "cleanliness", "nationality"]);
  });

  it("names the first and the last figure, and that the last is provisional", () => {
    expect(card(GLANCE_INDICATORS[0])).toMatchObject({
      first: { year: 2000, text: "229", note: "" },
      last: { year: 2025, text: "51.5", note: "provisional" },
    });
    expect(card("cleanliness_streets")).toMatchObject({ first: { text: "58" }, last: { text: "61" } });
  });

  it("footnotes a difference across a break, as the survey's change of mode in 2014 is", () => {
    expect(GLANCE_INDICATORS.map((id) => card(id).acrossBreak)).toEqual([false, true, false]);
  });

  it("takes the median of the same cities in both years", () => {
    const both = [...burglaries().values()].filter((years) => years.has("2000") && years.has("2025"));
    expect(card(GLANCE_INDICATORS[0]).median).toEqual({
      first: median(both.map((years) => years.get("2000")!)).toFixed(1),
      last: median(both.map((years) => years.get("2025")!)).toFixed(1),
      count: 11,
    });
    expect(both.length).toBe(11);
  });

  it("counts the rank among the cities with a figure in the last year", () => {
    const last = [...burglaries().values()].flatMap((years) => years.get("2025") ?? []);
    const lower = last.filter((value) => value < 51.48).length;
    expect(card(GLANCE_INDICATORS[0]).rank).toEqual({ rank: lower + 1, count: last.length + 1 });
  });

  it("is nothing for a place without a course", () => {
    expect(buildGlanceCard("acceptably_clean_streets", { catalogue, dataset, t })).toBeNull();
    expect(buildGlanceCard("no-such-indicator", { catalogue, dataset, t })).toBeNull();
  });
});
