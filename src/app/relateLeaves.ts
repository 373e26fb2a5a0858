import { formatFull } from "../base/formatNumber";
import type { ScatterModel } from "../chart/buildScatterModel";
import type { ScatterDrawing, TableDrawing } from "../export/drawingsOfPlaces";
import { trailsRefusal } from "../series/deriveTrails";
import { LEAST_FOR_LINE } from "../series/relationStatistics";
import { altText, anyOwn, joinNotes, restWords } from "./drawingWords";
import type { Leaves } from "./FigureFrame";
import { cautionsOf, relationSheet } from "./relateSheet";
import { lineSentence, partialSentence, rankSentence, unitsName, type Wording } from "./relateWords";
import type { RelationFigure, RelationView } from "./useRelation";

export interface ScatterShown extends Wording {
  readonly view: RelationView;
  readonly figure: RelationFigure;
  /** That the units not shown are many. */
  readonly behind: string;
}

/** The points or their table, with the cautions of the figure as its note. */
export function relateLeaves({ view, figure, behind, ...wording }: ScatterShown): Leaves {
  const { relation, model } = figure;
  const { t } = wording;
  const { own, id, city } = view.geography;
  const isTable = view.selection.tab === "table";
  const units = unitsName(view.unitsId, view.geography, wording);
  const said = [rankSentence(relation, wording), partialSentence(relation, wording)].filter(Boolean).join(" ");
  const panels = [relation.panels.x, relation.panels.y, relation.panels.z].filter((panel) => panel !== null);
  const kind = isTable ? "table" : "scatter";
  const drawing = isTable
    ? { kind: "table" as const, ...tableOf(figure, units, wording) }
    : { kind: "scatter" as const, ...scatterOf(view, figure, wording) };
  return {
    subtitle: `${units}. ${said}`,
    note: joinNotes(cautionsOf(relation, wording)),
    drawing,
    alt: altText(kind, [`${model.title}, ${relation.year ?? ""}. ${units}.`, said, ...pointsOf(model), behind], t),
    isOwn: own || anyOwn([...relation.allSources, id, city, ...panels.map(({ indicator }) => indicator.id)]),
  };
}

/** The chosen places; without any, those at both ends of the x axis. */
function pointsOf({ points, readOut }: ScatterModel): string[] {
  const chosen = points.flatMap(({ slot }, i) => (slot > 0 ? [i] : []));
  const ends = points.length > 1 ? [0, points.length - 1] : [0];
  return (chosen.length > 0 ? chosen : ends).map((index) => `${readOut(index)}.`);
}

/** Round numbers of inhabitants within what is shown, for the circles of the legend. */
export function legendSizes(largest: number): number[] {
  if (!(largest > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(largest));
  const top = Math.floor(largest / power) * power;
  return [top / 10, top / 2, top].filter((size) => size >= 1);
}

/** What colours and circles mean, in words; the circles by their persons. */
export function legendWords({ relation, model }: RelationFigure, { t }: Pick<Wording, "t">): ScatterDrawing["words"] {
  const { colour } = model;
  const isOtherYear = relation.points.some(({ sizeYear }) => sizeYear !== null && sizeYear !== relation.year);
  return {
    colour: colour ? t("relate.colour", { name: colour.label }) : "",
    without: colour && colour.without > 0 ? t("relate.without", { count: colour.without }) : "",
    size: t(isOtherYear ? "relate.size.years" : "relate.size", { year: relation.year ?? "" }),
    sizes: legendSizes(model.largest).map((persons) => ({
      persons,
      text: formatFull(persons, { locale: t.locale, decimals: 0 }),
    })),
  };
}

function scatterOf({ selection }: RelationView, figure: RelationFigure, wording: Wording): ScatterDrawing {
  const { relation, model } = figure;
  const { t } = wording;
  const from = Math.min(...model.trails.flatMap(({ runs }) => runs.flat().map(({ year }) => year)));
  const hasTrails = selection.trails && trailsRefusal(relation) === null && Number.isFinite(from);
  const hasLine = relation.points.length >= LEAST_FOR_LINE;
  const lacksZero = [model.x, model.y].some(({ log, hasZero }) => !log && !hasZero);
  return {
    model,
    words: legendWords(figure, wording),
    key: [
      hasLine ? lineSentence(relation, wording) : "",
      hasTrails ? t("relate.trails.note", { from, to: relation.year ?? "" }) : "",
      lacksZero ? t("relate.noZero") : "",
    ].filter(Boolean),
  };
}

/** Places, axes and population; what is the same in every row stands in the subtitle. */
function tableOf({ relation, model }: RelationFigure, units: string, wording: Wording): TableDrawing {
  const { t } = wording;
  const sheet = relationSheet({ relation, model, units, withTrails: false }, wording);
  const shown = sheet.columns.flatMap((_, i) => (i > 0 && i <= (model.colour ? 5 : 4) ? [i] : []));
  const writers = [model.x.full, model.y.full, ...(model.colour ? [model.colour.full] : [])];
  const persons = (value: number) => formatFull(value, { locale: t.locale, decimals: 0 });
  const write = (cell: string | number | null, column: number) => {
    if (typeof cell !== "number" || Number.isNaN(cell)) return cell;
    return (writers[column - 2] ?? persons)(cell);
  };
  return {
    sheet: {
      ...sheet,
      columns: shown.map((i) => sheet.columns[i]!),
      rows: sheet.rows.map((row) => shown.map((i) => write(row[i] ?? null, i))),
    },
    locale: t.locale,
    words: restWords(t),
  };
}
