import { buildTableModel } from "../chart/buildTableModel";
import type { Catalogue } from "../dataset/types";
import { comparisonSheet } from "../export/comparisonSheet";
import type { FigureContent } from "../export/figureContent";
import type { Sheet } from "../export/saveSheet";
import { noteSentence } from "../chart/annotationWords";
import { annotateMessages } from "../i18n/annotate";
import { isSeen } from "../chart/placeAnnotations";
import { drawingMessages, type DrawingTranslator } from "../i18n/drawing";
import { extendTranslator, type Translator } from "../i18n/translate";
import { notesOn } from "../selection/annotations";
import type { Selection } from "../selection/selection";
import { anyOwn, restWords } from "./drawingWords";
import { eventTexts, lineKeys } from "./lineKeys";
import { isVisible, reasonText } from "./passportWords";
import type { Figure } from "./useComparison";

export interface CompareSetting {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly t: Translator;
}

/** The chart, its panels or its table, as the tab and the layout on the screen have it. */
export function compareContent(figure: Figure, setting: CompareSetting): FigureContent {
  const { catalogue, selection, t } = setting;
  const { model, comparison } = figure;
  const isTable = selection.tab === "table";
  const unit = model.style.unit;
  // Lines carry their unit at the axis.
  const stated = (isTable || selection.layout === "facets") && unit !== "" ? ` ${t("export.unit", { unit })}.` : "";
  const title = fullTitle(figure, setting);
  const alt = isTable ? tableAlt(figure, setting) : chartAlt(figure, setting);
  return {
    name: isTable ? "compare.table" : "compare.chart",
    title,
    subtitle: `${model.subtitle}.${isTable ? stated : ""}`,
    note: noteOf(figure, setting),
    drawing: isTable ? tableOf(figure, setting) : chartOf(figure, setting),
    alt: alt.replace(model.title, () => title),
    sheet: comparisonSheet(comparison, { catalogue, t }),
    change: {},
    isOwn: anyOwn([comparison.indicator.id, ...comparison.series.map(({ place }) => place), ...comparison.sources]),
  };
}

/** A part that stands for the whole of an indicator: on the page the category field names it, in a picture only the title. */
function fullTitle({ model, comparison: { indicator, category: id } }: Figure, { catalogue, t }: CompareSetting): string {
  const category = catalogue.categories.find((one) => one.indicator === indicator.id && one.id === id);
  const isPart = category?.id === indicator.headline && category.role !== "headline" && category.id !== "total";
  return isPart ? `${model.title}: ${t.text(category.label)}` : model.title;
}

function chartOf(figure: Figure, { selection, t }: CompareSetting): FigureContent["drawing"] {
  const { model } = figure;
  const facets = selection.layout === "facets";
  const keys = lineKeys(figure, { facets, peers: selection.peers, t });
  if (facets) return { kind: "facets", model, keys, more: (count) => t.plural("chart.morePanels", count) };
  const events = eventTexts(model.events, t);
  return { kind: "lines", model, notes: notesOf(figure, selection), keys, events };
}

const notesOf = ({ comparison }: Figure, { notes }: Selection) =>
  notesOn(notes, { indicator: comparison.indicator.id, show: comparison.show });

function chartAlt(figure: Figure, { selection, t }: CompareSetting): string {
  const words = extendTranslator(t, annotateMessages);
  const { model } = figure;
  // Panels have no notes on them.
  const notes = selection.layout === "facets" ? [] : notesOf(figure, selection);
  const axes = { years: model.x, values: model.y.domain, lines: model.lines };
  const seen = notes.filter((note) => isSeen(note, axes));
  const told = seen.map((note) => noteSentence(note, { t: words, model }));
  return [model.summary, ...told].join(" ");
}

/** Caveats, and what changed in how the figures are made where it is marked in the figure. */
function noteOf({ model, comparison }: Figure, { catalogue, t }: CompareSetting): string {
  const visible = comparison.passport.reasons.filter((reason) => isVisible(reason, comparison));
  const caveats = visible.map((reason) => reasonText(reason, { catalogue, comparison, t }));
  const breaks = model.breaks.map(({ year, text }) => `${year}: ${text}`);
  const told = [...caveats, ...breaks.filter((text) => !caveats.some((one) => one.includes(text.slice(6))))];
  return [...new Set(told)].join(" ");
}

function tableOf({ comparison }: Figure, { catalogue, t }: CompareSetting): FigureContent["drawing"] {
  const table = buildTableModel(comparison, { catalogue, t });
  const change = table.changeUnit === "" ? t("table.change") : `${t("table.change")}, ${table.changeUnit}`;
  const sheet: Sheet = {
    ...comparisonSheet(comparison, { catalogue, t }),
    columns: [t("table.place"), ...table.periods.map(String), change],
    rows: [...table.rows, ...table.summary].map(({ name, cells, change: last }) => [
      name,
      ...[...cells, last].map(({ text }) => text),
    ]),
  };
  return {
    kind: "table",
    sheet,
    locale: t.locale,
    words: restWords(t),
  };
}

function tableAlt({ model, comparison }: Figure, { t }: CompareSetting): string {
  const words: DrawingTranslator = extendTranslator(t, drawingMessages);
  const table = t("table.caption", { title: model.title, unit: model.style.unit || t("unit.unstated") });
  const size = words.plural("drawing.table.rows", comparison.series.length);
  const sentences = model.lines.flatMap(({ name, points }) => {
    const ends = [...new Set([points[0], points.at(-1)])].filter((point) => point !== undefined);
    const said = ends.map(({ year, value }) => `${model.style.full(value)} (${year})`).join(", ");
    return said === "" ? [] : [`${name}: ${said}.`];
  });
  return [words("drawing.alt.table", { text: `${table}. ${model.subtitle}. ${size}.` }), ...sentences].join(" ");
}
