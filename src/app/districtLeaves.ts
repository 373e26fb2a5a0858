import type { DistrictLines } from "../chart/buildDistrictLines";
import type { HeatRow, HeatTable } from "../chart/buildHeatTable";
import type { InequalityModel } from "../chart/buildInequalityModel";
import { slotOfDistrict, type MapModel } from "../chart/buildMapModel";
import { buildRankedBars, type RankedBars, type ToneOf } from "../chart/buildRankedBars";
import {
  countUnits,
  nameOfUnit,
  nameUnits,
  periodText,
  styleOfUnits,
  titleOfUnits,
  unitWord,
} from "../chart/describeUnits";
import type { MapScale } from "../chart/mapClasses";
import type { LegendClass } from "../chart/mapLegend";
import { sayMergers } from "../chart/mergerNotes";
import type { Outline } from "../dataset/geography";
import type { LineKey } from "../export/drawLines";
import type { BarsDrawing, TableDrawing } from "../export/drawingsOfPlaces";
import type { FigureContent } from "../export/figureContent";
import type { Sheet } from "../export/saveSheet";
import { comparesPlaces } from "../series/passport";
import { cityTitle, homeOf } from "./districtWords";
import { altText, anyOwn, drawingTranslator, joinNotes, restWords } from "./drawingWords";
import type { Leaves } from "./FigureFrame";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";

type Drawing = FigureContent["drawing"];

export interface Shown {
  readonly view: DistrictsView;
  readonly figures: DistrictsFigures;
}

/** What every figure of the page says below itself, and whose figures they are. */
function shared({ view, figures }: Shown): { readonly notes: string[]; readonly isOwn: boolean } {
  const { t, geography, selection } = view;
  const { panel } = figures;
  const units = nameUnits(geography, t);
  const own = anyOwn([...panel.sources, panel.indicator.id, geography.id, geography.city]);
  return {
    notes: [
      comparesPlaces(panel.indicator) ? "" : t("districts.incomparable", { units }),
      t.text(panel.indicator.caveat),
      figures.hidesSmall ? t("districts.suppressed", { threshold: selection.threshold }) : "",
    ],
    isOwn: geography.own || own,
  };
}

const nameOfFigure = ({ view, figures }: Shown): string => titleOfUnits(figures.panel, view.catalogue, view.t);

/** Colours of the chosen units and of home. */
function slotsOfView({ selected, geography }: DistrictsView): Map<string, number> {
  const home = homeOf(geography);
  const slots = new Map(selected.map((code) => [code, slotOfDistrict(selected, code) ?? 1]));
  return home === undefined || slots.has(home) ? slots : slots.set(home, 1);
}

export interface MapShown extends Shown {
  readonly map: MapModel;
  readonly index: number;
  readonly outlines: readonly Outline[];
  readonly toneOf: ToneOf;
  /** What must be known before reading the map. */
  readonly cautions: readonly string[];
}

/** The map with its ranks; ranks alone where there are no outlines; the table where that is what is shown. */
export function mapLeaves(shown: MapShown): Leaves {
  const { view, figures, map, index } = shown;
  const { t, geography, selection } = view;
  const { notes, isOwn } = shared(shown);
  const period = periodText(figures.panel, index);
  const isTable = selection.tab === "table";
  const units = countUnits(geography, geography.units.length, t);
  const subtitle = [cityTitle(view), units, ...(isTable ? [] : [period]), map.unit].filter(Boolean).join(", ");
  const ranks = ranksOf(shown);
  const kind = isTable ? "table" : shown.outlines.length > 0 ? "map" : "bars";
  const drawing: Drawing =
    kind === "table"
      ? { kind, ...unitsTable(shown) }
      : kind === "map"
        ? { kind, model: map, outlines: shown.outlines, ranks }
        : { kind, ...ranks };
  const persons = t("districts.passport.persons", { units: nameUnits(geography, t) });
  return {
    subtitle,
    note: joinNotes([...shown.cautions, ...notes, persons]),
    drawing,
    alt: altText(kind, [`${nameOfFigure(shown)}. ${subtitle}.`, map.summary, ...chosenOf(map)], t),
    isOwn,
  };
}

const chosenOf = ({ units, home }: MapModel): string[] =>
  units.filter(({ code, slot }) => slot !== null || code === home).map(({ readOut }) => readOut);

function ranksOf({ view, figures, map, index, toneOf }: MapShown): BarsDrawing {
  const { t, catalogue } = view;
  const { panel, counts } = figures;
  const bars: RankedBars = buildRankedBars(panel, { index, counts, toneOf, say: sayMergers(catalogue, t), t });
  return {
    bars,
    scale: map.scale,
    slots: slotsOfView(view),
    title: t("districts.ranks", { year: bars.year }),
    words: { ...restWords(t), mean: t("districts.mean") },
  };
}

/** A row a unit, a column a year; the reason where there is no number. */
function unitsTable({ view, figures }: Shown): TableDrawing {
  const { t } = view;
  const { panel } = figures;
  const style = styleOfUnits(panel, t);
  const slots = slotsOfView(view);
  const inOrder = [...panel.units].sort((a, b) => Number(slots.has(b.place)) - Number(slots.has(a.place)));
  const sheet: Sheet = {
    name: { indicator: panel.indicator.id, places: [], periods: panel.periods },
    title: "",
    notes: [],
    columns: [t(`districts.one.${unitWord(panel.geography)}`), ...panel.periods.map((_, i) => periodText(panel, i))],
    rows: inOrder.map((unit) => [
      nameOfUnit(unit.unit, t),
      ...panel.periods.map((_, i) => (unit.gaps[i] === null ? style.full(unit.values[i]!) : "–")),
    ]),
    sources: panel.sources,
  };
  return { sheet, locale: t.locale, words: restWords(t) };
}

export interface HeatShown extends Shown {
  readonly heat: HeatTable;
  readonly scale: MapScale;
  readonly classes: readonly Pick<LegendClass, "step" | "text">[];
}

export function heatLeaves(shown: HeatShown): Leaves {
  const { view, heat, scale, classes } = shown;
  const { t, geography } = view;
  const { notes, isOwn } = shared(shown);
  const subtitle = [cityTitle(view), heat.unit].filter(Boolean).join(", ");
  const slots = slotsOfView(view);
  const told = heat.rows.filter(({ code }, i) => slots.has(code) || i === 0 || i === heat.rows.length - 1);
  return {
    subtitle,
    note: joinNotes([...breaksOf(heat.breaks), ...notes]),
    drawing: {
      kind: "heat",
      heat,
      scale,
      classes,
      slots,
      words: {
        ...restWords(t),
        name: t(`districts.one.${unitWord(geography)}`),
        missing: drawingTranslator(t)("drawing.missing"),
      },
    },
    alt: altText("heat", [`${nameOfFigure(shown)}. ${subtitle}.`, ...told.map((row) => courseOf(row, heat))], t),
    isOwn,
  };
}

const breaksOf = (breaks: HeatTable["breaks"]) => breaks.map(({ year, word }) => `${year}: ${word}.`);

/** First and last number of a row. */
function courseOf({ name, cells }: HeatRow, { periodTexts }: HeatTable): string {
  const known = cells.flatMap(({ gap, text }, i) => (gap === null ? [`${text} (${periodTexts[i]})`] : []));
  const ends = known.length > 1 ? [known[0]!, known.at(-1)!] : known;
  return `${name}: ${ends.join(" – ") || "–"}.`;
}

export function linesLeaves(shown: Shown & { readonly model: DistrictLines; readonly behind: string }): Leaves {
  const { view, model, behind } = shown;
  const { t, geography, selected } = view;
  const { notes, isOwn } = shared(shown);
  const others = model.context.length;
  const keys: LineKey[] = [
    ...(model.spread
      ? [{ kind: "band" as const, text: t("districts.lines.band", { units: nameUnits(geography, t) }) }]
      : []),
    ...(others > 0
      ? [
          {
            kind: "context" as const,
            text: selected.length > 0 ? t.plural("districts.lines.others", others) : countUnits(geography, others, t),
          },
        ]
      : []),
  ];
  return {
    subtitle: [model.subtitle, model.style.unit].filter(Boolean).join(", "),
    note: joinNotes([behind, ...markNotes(model), ...notes]),
    drawing: { kind: "lines", model, notes: [], keys, events: [] },
    alt: altText("lines", [`${model.title}, ${model.subtitle}.`, model.says], t),
    isOwn,
  };
}

const markNotes = ({ breaks }: DistrictLines | InequalityModel) => breaks.map(({ year, text }) => `${year}: ${text}`);

export function inequalityLeaves(shown: Shown & { readonly model: InequalityModel; readonly means: string }): Leaves {
  const { view, model, means } = shown;
  const { t } = view;
  const { notes, isOwn } = shared(shown);
  return {
    subtitle: `${model.subtitle}, ${model.lines[0]!.name}. ${means}`,
    note: joinNotes([model.behind, t("districts.alike.not"), ...markNotes(model), ...notes]),
    drawing: { kind: "lines", model, notes: [], keys: [], events: [] },
    alt: altText("lines", [`${model.title}, ${model.subtitle}.`, model.says, model.beta], t),
    isOwn,
  };
}
