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
import type { Drawing } from "../../src/export/figureContent";
import type { BarsDrawing, RestWords } from "../../src/export/drawingsOfPlaces";
import { drawingMessages } from "../../src/i18n/drawing";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";
import { evaluate } from "../../src/series/evaluate";
import type { MethodOutcome, ScEvaluation } from "../../src/series/evaluationTypes";
import type { UnitPanel } from "../../src/series/deriveUnits";
import { dropComputed } from "../../src/series/trimPanel";
import { california } from "../series/panels";
import { districtsTranslator } from "./districtsTranslator";
import { effectTranslator } from "./effectFixture";
import { shippedOutlines, shippedPanel } from "./shippedMap";
import { shippedScatter } from "./shippedScatter";

export function restWords(language: PageLanguage = "en"): RestWords {
  const t = extendTranslator(createTranslator(language), drawingMessages);
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

const classesOf = ({ classing = "quantile", classes = 5, middle }: Asked): ClassesAsked => ({ classing, classes, middle });

const panelOf = ({ of, indicator, show = "value" }: Asked): UnitPanel => dropComputed(shippedPanel(of, indicator, { show })).panel;

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
  return { bars, scale, slots: slotsOf(asked), title, words: { ...restWords(asked.language), mean: t("districts.mean") } };
}

function mapModelOf(asked: Asked) {
  const { selected = [], home, landmarks, year, language } = asked;
  const panel = panelOf(asked);
  const index = panel.periods.indexOf(year);
  return buildMapModel(panel, { ...classesOf(asked), index, selected, home, landmarks, t: districtsTranslator(language) });
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
    key: ["Dashed line: Theil–Sen, the median of the slopes between all pairs of points.", "Not all axes start at zero."],
  };
}

function done<Result>(outcome: MethodOutcome<Result>): Result {
  if (outcome.kind === "refused") throw new Error("refused");
  return outcome.result;
}

/** The figures of California's tobacco panel. */
export function effectDrawings(language: PageLanguage = "en"): Readonly<Record<string, Drawing>> {
  const t = effectTranslator(language);
  const found = evaluate(california());
  const [sc, did, sdid, its] = [done(found.sc), done(found.did), done(found.sdid), done(found.its)];
  const style = createEffectStyle({ locale: t.locale, decimals: 1, unit: "packs a head", changeUnit: "packs a head" });
  const input = { periods: found.periods, firstTreated: 1989, actual: found.actual };
  const words = { t, style, name: "California", counterfactualName: "Synthetic California", startWord: "policy begins" };
  const others = found.units.slice(1).map((unit, i) => ({ id: unit, name: unit, weight: sc.weights[i + 1]! }));
  const panel = california().panel!;
  const { length } = panel.periods;
  const donors = others.map((_, i) => panel.outcomes.subarray((i + 1) * length, (i + 2) * length));
  const alternatives = sc.leaveOneOut.map(({ unit, path }) => ({ id: unit, name: unit, path }));
  const treated = { id: "California", name: "California", gap: sc.gap, preRmspe: sc.preRmspe };
  const placebos = sc.placebos.map(({ unit, gap, preRmspe }) => ({ id: unit, name: unit, gap, preRmspe }));
  const events = buildEventStudyModel(did.eventStudy, { t, style, firstTreated: 1989, startWord: "policy begins" });
  const ratios = sc.ratios.map(({ unit, ratio }) => ({ id: unit, name: unit, ratio }));
  const weights = buildWeightsModel(others, { t });
  const years = buildTimeWeightsModel(found.periods.filter((year) => year < 1989), sdid.timeWeights, { t });
  const path = (more: object) => buildPathModel({ ...input, counterfactual: sc.path, ...more }, { ...words, alternativesWord: "without one donor each" });
  return {
    path: { kind: "path", model: path({ donors }) },
    "leave-one-out": { kind: "path", model: path({ alternatives }) },
    series: {
      kind: "path",
      model: buildPathModel(
        { ...input, counterfactual: its.path, interval: { lower: its.lower, upper: its.upper } },
        { ...words, counterfactualName: "without the policy", fitted: { from: 1970, to: 1988 } },
      ),
    },
    gap: { kind: "gap", model: buildGapModel({ ...input, treated, donors: placebos, limit: 20 }, words) },
    eventStudy: { kind: "eventStudy", model: events },
    ratios: { kind: "ratios", model: buildRatioModel(ratios, { t, treated: "California", p: sc.p }) },
    weights: { kind: "weights", model: weights, balance: balanceOf(sc.balance) },
    bothWeights: {
      kind: "bothWeights",
      units: { title: "Donors", model: buildWeightsModel(others.map((one, i) => ({ ...one, weight: sdid.weights[i + 1]! })), { t, most: 8 }) },
      years: { title: "Years before the start", model: years },
    },
  };
}

function balanceOf(balance: ScEvaluation["balance"]) {
  return {
    sheet: {
      name: { indicator: "balance", places: [], periods: [] },
      title: "Balance",
      notes: [],
      columns: ["Matched on", "California", "Synthetic", "Mean of donors", "Importance"],
      rows: balance.map(({ name, treated, synthetic, donors, weight }) => [name, treated.toFixed(2), synthetic.toFixed(2), donors.toFixed(2), weight.toFixed(3)]),
      sources: [],
    },
    locale: "en-GB",
    words: restWords(),
  };
}
