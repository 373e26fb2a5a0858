import { compareContent } from "../../src/app/compareLeaves";
import { glanceContent } from "../../src/app/glanceLeaves";
import { cardContent } from "../../src/app/storyLeaves";
import { alignStacks } from "../../src/chart/alignStacks";
import { buildBumpModel } from "../../src/chart/buildBumpModel";
import { buildIndexModel } from "../../src/chart/buildIndexModel";
import { buildLineModel } from "../../src/chart/buildLineModel";
import { buildRankModel } from "../../src/chart/buildRankModel";
import { buildSlopeModel } from "../../src/chart/buildSlopeModel";
import { buildStackModel } from "../../src/chart/buildStackModel";
import { buildTriangleModel } from "../../src/chart/buildTriangleModel";
import { slotsOfGroups } from "../../src/chart/groupStyle";
import type { Drawing, FigureContent } from "../../src/export/figureContent";
import { mixMessages } from "../../src/i18n/mix";
import { storyMessages } from "../../src/i18n/story";
import { storyFiguresMessages } from "../../src/i18n/storyFigures";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";
import { DEFAULT_SELECTION, type Selection, type Stack } from "../../src/selection/selection";
import { breakYear } from "../../src/series/breaks";
import { checkClaim } from "../../src/series/checkClaim";
import { deriveComparison } from "../../src/series/deriveComparison";
import { DEFAULT_ASSUMPTIONS, deriveRanks } from "../../src/series/rankSeries";
import { deriveStandings } from "../../src/series/standings";
import { diversityOf } from "../../src/series/measures";
import { deriveWindows } from "../../src/series/windows";
import { catalogue, claims, dataset } from "../series/shippedData";
import { shippedComposition } from "../series/mixPlaces";

const ALL_YEARS = { from: 1900, to: 2100 };

/** What the Compare page hands over for a selection. */
export function compared(more: Partial<Selection> = {}, language: PageLanguage = "en"): FigureContent {
  const selection = { ...DEFAULT_SELECTION, ...more };
  const t = createTranslator(language);
  const comparison = deriveComparison({ catalogue, dataset, selection });
  const model = buildLineModel(comparison, { catalogue, t, peers: selection.peers, ownEvents: selection.events });
  return compareContent({ comparison, model }, { catalogue, selection, t });
}

export const glance = (language: PageLanguage = "en"): FigureContent =>
  glanceContent({ catalogue, dataset, t: createTranslator(language) });

/** The card of every claim. */
export function cards(language: PageLanguage = "en"): FigureContent[] {
  const t = extendTranslator(createTranslator(language), storyMessages);
  const data = { catalogue, dataset, said: claims.flatMap(({ said }) => said) };
  return claims.map((claim) => cardContent(checkClaim(claim, data), { data, t }));
}

/** A figure around a drawing of which only the drawing is looked at. */
export function around(drawing: Drawing, more: Partial<FigureContent> = {}): FigureContent {
  const sheet = { name: { indicator: "x", places: [], periods: [] }, title: "", notes: [], columns: [], rows: [] };
  return {
    name: `mix.${drawing.kind}`,
    title: "Groups by nationality in the city, and how they are spread over its districts",
    subtitle: "Basel-Stadt, 1979 to 2024.",
    note: "Figures of groups say nothing about the persons in them.",
    drawing,
    alt: "A figure.",
    sheet: { ...sheet, sources: [...catalogue.sources.keys()].slice(0, 1) },
    change: {},
    isOwn: false,
    ...more,
  };
}

const mixWords = (language: PageLanguage) => extendTranslator(createTranslator(language), mixMessages);

export function stacks(
  which: readonly (readonly [place: string, indicator: string])[],
  stack: Stack = "share",
  language: PageLanguage = "en",
): Drawing {
  const compositions = which.map(([place, indicator]) => shippedComposition(place, indicator));
  const slots = slotsOfGroups(compositions);
  const t = mixWords(language);
  const models = compositions.map((one) => {
    const name = t.text(catalogue.places.get(one.place)!.name);
    return buildStackModel(one, { t, name, stack, slots, hidden: new Map(), ...ALL_YEARS });
  });
  return { kind: "stacks", models: alignStacks(models) };
}

export function bump(place: string, indicator: string): Drawing {
  const composition = shippedComposition(place, indicator);
  const slots = slotsOfGroups([composition]);
  const setting = { t: mixWords("en"), name: place, slots, hidden: new Map(), ...ALL_YEARS };
  return { kind: "bump", model: buildBumpModel(composition, setting), unit: "rank" };
}

/** Shannon's index of each place, with bands that were made up. */
export function index(which: readonly (readonly [place: string, indicator: string])[]): Drawing {
  const t = mixWords("en");
  const compositions = which.map(([place, indicator]) => shippedComposition(place, indicator));
  const series = compositions.map(({ place, periods, values }, i) => {
    const found = periods.map((_, at) => diversityOf("shannon", values.map((group) => group[at]!)));
    const bands = found.map((value) => ({
      expected: { mean: value * 0.6, lower: value * 0.55, upper: value * 0.66 },
      interval: { lower: value * 0.97, upper: value * 1.03 },
    }));
    const name = t.text(catalogue.places.get(place)!.name);
    const chance = i === 0 ? bands : periods.map(() => null);
    return { id: place, name, slot: i + 1, years: [...periods], values: found, chance };
  });
  const breaks = compositions.flatMap((one) =>
    one.breaks.map((mark) => ({ year: breakYear(mark), word: t(`break.${mark.kind}`), text: "" })),
  );
  const words = { title: "Shannon", unit: "0 = one group alone", write: (value: number) => value.toFixed(3) };
  const model = buildIndexModel(series, { t, ...words, everyYears: 1, range: [0, 9], breaks });
  return { kind: "index", model, words: { chance: "by chance alone about 0.9", interval: "95% interval" } };
}

const storyWords = extendTranslator(createTranslator("en"), storyFiguresMessages);
const standingsOf = (id: string) => deriveStandings({ catalogue, dataset }, catalogue.indicators.get(id)!);

export function slope(id: string, from: number, to: number): Drawing {
  return { kind: "slope", model: buildSlopeModel(standingsOf(id), { catalogue, t: storyWords, from, to }) };
}

export function rank(id: string): Drawing {
  const one = standingsOf(id);
  const setting = { t: storyWords, name: "Mechelen", everyYears: one.indicator.everyYears };
  const model = buildRankModel(deriveRanks(one, DEFAULT_ASSUMPTIONS), setting);
  const words = { known: "95% range by sampling error", assumed: "the same, resting on an assumption" };
  return { kind: "rank", model, unit: "rank, 1 = lowest", words };
}

export function triangle(id: string): Drawing {
  const category = catalogue.indicators.get(id)!.headline;
  const asked = { indicator: id, category, place: "12025", show: "value", against: null, other: null } as const;
  const windows = deriveWindows({ catalogue, dataset, said: [] }, asked);
  const model = buildTriangleModel({ windows, threshold: -75, relation: "at-most" }, { catalogue, t: storyWords });
  const words = { from: "from", to: "to", holds: `The claim holds (${model.bound})`, unreadable: "Cannot be read" };
  return { kind: "triangle", model, words };
}

export const parts = (count: number): Drawing => ({
  kind: "parts",
  heads: ["Part of the change", "Theil’s information index H, in hundredths of its range"],
  rows: Array.from({ length: count }, (_, i) => ({
    name: i === 0 ? "2000" : `From mixing within a district with a rather long name ${i}`,
    bar: { from: (i % 3) / 4, to: i % 4 === 3 ? 0 : 0.9 },
    kind: i === 0 ? ("whole" as const) : ("part" as const),
    text: i % 2 === 0 ? "0.1234" : "-0.0123",
  })),
  words: { rows: (more) => `… and ${more} more rows in the data` },
});
