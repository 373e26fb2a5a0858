import { buildEventStudyModel } from "../../src/chart/buildEventStudyModel";
import { buildGapModel } from "../../src/chart/buildGapModel";
import { buildHeatTable } from "../../src/chart/buildHeatTable";
import { buildMapModel, slotOfDistrict, type MapSetting } from "../../src/chart/buildMapModel";
import { buildPathModel } from "../../src/chart/buildPathModel";
import { buildRankedBars } from "../../src/chart/buildRankedBars";
import { buildRatioModel } from "../../src/chart/buildRatioModel";
import { buildTimeWeightsModel } from "../../src/chart/buildTimeWeightsModel";
import { buildWeightsModel } from "../../src/chart/buildWeightsModel";
import { createEffectStyle } from "../../src/chart/effectStyle";
import { classifyPanel, classOf, type ClassesAsked } from "../../src/chart/mapClasses";
import type { Drawing, FigureContent } from "../../src/export/figureContent";
import type { BarsDrawing, RestWords, TableDrawing } from "../../src/export/drawingsOfPlaces";
import { drawingMessages, type DrawingTranslator } from "../../src/i18n/drawing";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";
import { evaluate } from "../../src/series/evaluate";
import type { MethodOutcome } from "../../src/series/evaluationTypes";
import type { UnitPanel } from "../../src/series/deriveUnits";
import { dropComputed } from "../../src/series/trimPanel";
import { california } from "../series/panels";
import { districtsTranslator } from "./districtsTranslator";
import { effectTranslator } from "./effectFixture";
import { shippedOutlines, shippedPanel } from "./shippedMap";
import { shippedScatter } from "./shippedScatter";

export function restWords(language: PageLanguage = "en"): RestWords {
  const t: DrawingTranslator = extendTranslator(createTranslator(language), drawingMessages);
  return { rows: (count) => t.plural("drawing.rows", count), columns: (count) => t.plural("drawing.columns", count) };
}

interface Asked extends Partial<ClassesAsked> {
  readonly of: string;
  readonly indicator: string;
  readonly year: number;
  readonly show?: "value" | "rate";
  readonly selected?: readonly string[];
  readonly home?: string;
  readonly landmarks?: MapSetting["landmarks"];
  readonly language?: PageLanguage;
}

function classesOf({ classing = "quantile", classes = 5, middle }: Asked): ClassesAsked {
  return { classing, classes, middle };
}

function panelOf({ of, indicator, show = "value" }: Asked): UnitPanel {
  return dropComputed(shippedPanel(of, indicator, { show })).panel;
}

function slotsOf({ selected = [], home }: Asked): Map<string, number> {
  const slots = new Map(selected.map((code) => [code, slotOfDistrict(selected, code)!]));
  if (home !== undefined) slots.set(home, 1);
  return slots;
}

function tones(panel: UnitPanel, asked: Asked) {
  const classes = classifyPanel(panel, classesOf(asked));
  return { scale: classes.scale, toneOf: (value: number) => classes.steps[classOf(value, classes) ?? -1] ?? null };
}

export function barsOf(asked: Asked): BarsDrawing {
  const panel = panelOf(asked);
  const { scale, toneOf } = tones(panel, asked);
  const t = districtsTranslator(asked.language);
  const counts = panelOf({ ...asked, show: "value" });
  const bars = buildRankedBars(panel, { index: panel.periods.indexOf(asked.year), counts, toneOf, t });
  const title = t("districts.ranks", { year: asked.year });
  const words = { ...restWords(asked.language), mean: t("districts.mean") };
  return { bars, scale, slots: slotsOf(asked), title, words };
}

function mapModelOf(asked: Asked) {
  const { selected = [], home, landmarks, year, language } = asked;
  const panel = panelOf(asked);
  const index = panel.periods.indexOf(year);
  const t = districtsTranslator(language);
  return buildMapModel(panel, { ...classesOf(asked), index, selected, home, landmarks, t });
}

export async function mapOf(asked: Asked): Promise<Drawing> {
  return { kind: "map", model: mapModelOf(asked), outlines: await shippedOutlines(asked.of), ranks: barsOf(asked) };
}

export function heatOf(asked: Asked): Drawing {
  const panel = panelOf(asked);
  const { scale, toneOf } = tones(panel, asked);
  const t = districtsTranslator(asked.language);
  return {
    kind: "heat",
    heat: buildHeatTable(panel, { toneOf, t }),
    scale,
    classes: mapModelOf(asked).legend.classes,
    slots: slotsOf(asked),
    words: { ...restWords(asked.language), name: t("districts.one.districts"), missing: "no figure" },
  };
}

export function scatterOf(link: string): Drawing {
  const { model } = shippedScatter(link);
  return {
    kind: "scatter",
    model,
    words: {
      colour: model.colour ? `Colour: ${model.colour.label}` : "",
      without: model.colour && model.colour.without > 0 ? `no figure (${model.colour.without})` : "",
      size: "Size: population",
      sizes: [0.1, 0.5, 1].map((part) => ({
        persons: model.largest * part,
        text: Math.round(model.largest * part).toLocaleString("en-GB"),
      })),
    },
    key: [
      "Dashed line: Theil–Sen, the median of the slopes between all pairs of points.",
      "Not all axes start at zero.",
    ],
  };
}

function done<Result>(outcome: MethodOutcome<Result>): Result {
  if (outcome.kind === "refused") throw new Error("refused");
  return outcome.result;
}

/** The figures of California's tobacco panel. */
export function effectDrawings(): Readonly<Record<string, Drawing>> {
  const t = effectTranslator();
  const found = evaluate(california());
  const { periods, units } = found;
  const [sc, did, sdid, its] = [done(found.sc), done(found.did), done(found.sdid), done(found.its)];
  const style = createEffectStyle({ locale: t.locale, decimals: 1, unit: "packs a head", changeUnit: "packs a head" });
  const input = { periods, firstTreated: 1989, actual: found.actual, counterfactual: sc.path };
  const names = { name: "California", counterfactualName: "Synthetic California", startWord: "policy begins" };
  const words = { t, style, ...names };
  const weighed = (all: ArrayLike<number>) =>
    units.slice(1).map((unit, i) => ({ id: unit, name: unit, weight: all[i + 1]! }));
  const named = <Run extends { readonly unit: string }>(runs: readonly Run[]) =>
    runs.map((run) => ({ ...run, id: run.unit, name: run.unit }));
  const treated = { id: "California", name: "California", gap: sc.gap, preRmspe: sc.preRmspe };
  const gap = { periods, firstTreated: 1989, treated, donors: named(sc.placebos), limit: 20 };
  const line = { ...input, counterfactual: its.path, interval: { lower: its.lower, upper: its.upper } };
  const own = { ...words, counterfactualName: "without the policy", fitted: { from: 1970, to: 1988 } };
  const years = periods.filter((year) => year < 1989);
  const events = buildEventStudyModel(did.eventStudy, { ...words, firstTreated: 1989 });
  return {
    path: { kind: "path", model: buildPathModel({ ...input, donors: outcomesOfDonors() }, words) },
    "leave-one-out": {
      kind: "path",
      model: buildPathModel(
        { ...input, alternatives: named(sc.leaveOneOut) },
        { ...words, alternativesWord: "without one donor each" },
      ),
    },
    "time-series": { kind: "path", model: buildPathModel(line, own) },
    gap: { kind: "gap", model: buildGapModel(gap, words) },
    "event-study": { kind: "eventStudy", model: events },
    ratios: { kind: "ratios", model: buildRatioModel(named(sc.ratios), { t, treated: "California", p: sc.p }) },
    weights: { kind: "weights", model: buildWeightsModel(weighed(sc.weights), { t }), balance: BALANCE },
    "both-weights": {
      kind: "bothWeights",
      units: { title: "Donors", model: buildWeightsModel(weighed(sdid.weights), { t, most: 8 }) },
      years: { title: "Years", model: buildTimeWeightsModel(years, sdid.timeWeights, { t }) },
    },
  };
}

function outcomesOfDonors() {
  const { outcomes, periods, units } = california().panel!;
  return units.slice(1).map((_, i) => outcomes.subarray((i + 1) * periods.length, (i + 2) * periods.length));
}

/** California's covariates as Abadie, Diamond & Hainmueller (2010, table 1) print them. */
const BALANCE: TableDrawing = {
  sheet: {
    name: { indicator: "balance", places: [], periods: [] },
    title: "Covariates",
    notes: [],
    columns: ["Matched on", "California", "Synthetic", "Mean of donors"],
    rows: [
      ["Ln(GDP per capita)", "10.08", "9.86", "9.86"],
      ["Percent aged 15–24", "17.40", "17.40", "17.29"],
      ["Retail price", "89.42", "89.41", "87.27"],
      ["Beer consumption per capita", "24.28", "24.20", "23.75"],
      ["Cigarette sales per capita 1988", "90.10", "91.62", "114.20"],
    ],
    sources: [],
  },
  locale: "en-GB",
  words: restWords(),
};

/** A row a municipality of Flanders, a column a year, with a note in some rows. */
export function tableOf(): Drawing {
  const panel = panelOf({ of: "02000", indicator: "foreign_nationals_share", year: 2022 });
  const sheet = {
    name: { indicator: "foreign_nationals_share", places: [], periods: panel.periods },
    title: "Foreign nationals",
    notes: [],
    columns: ["Municipality", ...panel.periods.map(String), "Note"],
    rows: panel.units.map(({ unit, values, gaps }) => [
      unit.name.en,
      ...panel.periods.map((_, i) => (gaps[i] === null ? values[i]! : null)),
      unit.name.en.length % 3 === 0 ? "put together from the counts of municipalities that merged into it" : "",
    ]),
    sources: panel.sources,
  };
  return { kind: "table", sheet, locale: "en-GB", words: restWords() };
}

const BERLIN = { of: "DEBER", indicator: "recorded_offences_per_1000_berlin", selected: ["DEBER-02", "DEBER-05"] };
const FLANDERS = {
  of: "02000",
  indicator: "foreign_nationals_share",
  year: 2022,
  selected: ["12025", "44021"],
  home: "12025",
  landmarks: ["11002", "44021", "31005", "24062", "46021", "73083", "12025", "71022", "13040", "36015", "34022"],
};
const BASEL = { of: "CHBSL", indicator: "foreign_nationals_share_basel", year: 2020, selected: ["CHBSL-07"] };
const STREETS = "x=cleanliness_streets&y=satisfaction_neighbourhood&year=2023&places=12025~44021";

/** Every kind of drawing of places and effects, several of those that look very different, from the real data. */
export async function placeDrawings(): Promise<Readonly<Record<string, Drawing>>> {
  return {
    "map-berlin": await mapOf({ ...BERLIN, year: 2023 }),
    "map-berlin-dutch": await mapOf({ ...BERLIN, year: 2020, classes: 6, middle: 100, language: "nl" }),
    "map-flanders": await mapOf(FLANDERS),
    "map-flanders-gaps": await mapOf({ ...FLANDERS, indicator: "recorded_crime_rate", year: 2024 }),
    "map-london": await mapOf({
      of: "GBLON",
      indicator: "recorded_offences_per_1000_london",
      year: 2018,
      classing: "jenks",
      selected: ["E09000001"],
    }),
    "map-basel": await mapOf({ ...BASEL, year: 1980 }),
    "bars-berlin": { kind: "bars", ...barsOf({ ...BERLIN, indicator: "recorded_offences_berlin", year: 2023 }) },
    "bars-flanders": { kind: "bars", ...barsOf(FLANDERS) },
    "heat-basel": heatOf(BASEL),
    "heat-flanders": heatOf(FLANDERS),
    "scatter-cities": scatterOf(`?${STREETS}`),
    "scatter-all": scatterOf(
      "?peers=all&x=foreign_nationals&y=number_of_foreign_nationalities&log=x&year=2022&places=12025~44021&lang=nl",
    ),
    "scatter-trails": scatterOf(
      "?x=net_taxable_income_per_inhabitant&y=child_poverty_index&trails=yes&places=12025~44021~11002",
    ),
    "scatter-third": scatterOf(
      "?x=foreign_nationals_share&y=recorded_crime_rate&z=child_poverty_index&year=2019&places=12025~44021",
    ),
    ...effectDrawings(),
    table: tableOf(),
  };
}

/** A figure around a drawing, with words as long as they usually are. */
export const contentOf = (drawing: Drawing): FigureContent => ({
  name: "districts.map",
  title: "Recorded offences per 1,000 inhabitants",
  subtitle: "Berlin, 12 districts, 2023, offences per 1,000 inhabitants",
  note: "Figures of districts say nothing about the persons who live there.",
  drawing,
  alt: "Map: 2023: highest Mitte (210.5), lowest Steglitz-Zehlendorf (76.4).",
  sheet: {
    name: { indicator: "recorded_offences", places: [], periods: [2023] },
    title: "",
    notes: [],
    columns: [],
    rows: [],
    sources: [],
  },
  change: {},
  isOwn: false,
});
