import type { ScatterModel } from "../chart/buildScatterModel";
import type { ValueFlag } from "../dataset/gap";
import { isOwnCode } from "../dataset/upload";
import type { Sheet } from "../export/saveSheet";
import type { Relation, RelationPoint } from "../series/deriveRelation";
import { deriveTrails } from "../series/deriveTrails";
import { comparesCounts, pairsOriginWithCrime } from "../series/relationChoices";
import { lineSentence, missingReason, partialSentence, rankSentence, type Wording } from "./relateWords";

interface Shown {
  readonly relation: Relation;
  readonly model: ScatterModel;
  /** Name of the units. */
  readonly units: string;
  /** With the earlier years that the trails are drawn through. */
  readonly withTrails: boolean;
}

/** The cautions of a figure, in the words that also stand on it. */
export function cautionsOf({ panels }: Relation, { t }: Wording): string[] {
  const indicators = [panels.x.indicator, panels.y.indicator, panels.z?.indicator ?? null];
  const counts = comparesCounts(panels.x.indicator, panels.y.indicator);
  return [
    ...(pairsOriginWithCrime(indicators) ? [t("relate.caution.pair")] : []),
    t("relate.caution"),
    ...(counts && panels.x.show === "value" && panels.y.show === "value" ? [t("relate.counts.warn")] : []),
  ];
}

/** The points as a table of their own, with every unit that is none and why. */
export function relationSheet(shown: Shown, wording: Wording): Sheet {
  const { relation, model, units } = shown;
  const { t, catalogue } = wording;
  const trails = trailRows(shown, wording);
  const from = Math.min(...trails.map(({ year: one }) => one));
  const { panels, points, year } = relation;
  const axes = [
    { axis: t("relate.x"), ...model.x },
    { axis: t("relate.y"), ...model.y },
    ...(model.colour ? [{ axis: t("relate.z"), ...model.colour }] : []),
  ];
  const ids = [panels.x, panels.y].map(({ indicator }) =>
    isOwnCode(indicator.id) ? t.text(indicator.label) : indicator.id,
  );
  const caveats = [panels.x, panels.y, panels.z].map((panel) => (panel ? t.text(panel.indicator.caveat) : ""));
  const cell = (label: string, unit: string) => [label, unit].filter(Boolean).join(", ");
  const row = (point: RelationPoint) => [
    point.unit.code,
    t.text(point.unit.name),
    point.x,
    point.y,
    ...(model.colour ? [point.z] : []),
    point.size,
    point.sizeYear,
    year,
    point.flags.map((flag) => t(`flag.${flag}`)).join("; "),
  ];
  return {
    name: { indicator: ids.join("-"), places: [units], periods: year === null ? [] : [year] },
    title: model.title,
    notes: [
      ...cautionsOf(relation, wording),
      rankSentence(relation, wording),
      partialSentence(relation, wording),
      lineSentence(relation, wording),
      t("relate.sheet.units", { units }),
      trails.length > 0
        ? t("relate.trails.note", { from, to: year ?? "" })
        : t("relate.sheet.year", { year: year ?? "" }),
      ...axes.map(({ axis, label, unit }) =>
        t("relate.sheet.axis", { axis, name: label, unit: unit || t("relate.noUnitYet") }),
      ),
      ...caveats.filter(Boolean).map((text) => t("export.caveat", { text })),
    ].filter(Boolean),
    columns: [
      "code",
      relation.geography.kind === "municipalities" ? t("table.place") : t("relate.table.district"),
      ...axes.map(({ label, unit }) => cell(label, unit)),
      t("relate.population"),
      t("relate.table.populationYear"),
      t("relate.table.year"),
      t("relate.table.note"),
    ],
    rows: [
      ...points.map(row),
      ...relation.missing.map((one) => [
        one.unit.code,
        t.text(one.unit.name),
        one.x,
        one.y,
        ...(model.colour ? [null] : []),
        null,
        null,
        year,
        missingReason(one, panels, { t, catalogue }),
      ]),
      ...trails.map(({ row: cells }) => cells),
    ],
    sources: trails.length > 0 ? relation.allSources : relation.sources,
  };
}

/** A row a year before the one shown, of each unit that leaves a trail; colour and size are those of the points. */
function trailRows({ relation, model, withTrails }: Shown, { t }: Wording) {
  if (!withTrails) return [];
  const drawn = new Set(model.trails.map(({ code }) => code));
  return deriveTrails(relation)
    .filter(({ unit }) => drawn.has(unit.code))
    .flatMap(({ unit, runs }) => runs.flat().map((step) => ({ unit, ...step })))
    .filter(({ year }) => year !== relation.year)
    .map(({ unit, year, x, y }) => {
      const colour = model.colour ? [null] : [];
      const flags = flagsOf(relation, unit.code, year).map((flag) => t(`flag.${flag}`));
      return { year, row: [unit.code, t.text(unit.name), x, y, ...colour, null, null, year, flags.join("; ")] };
    });
}

function flagsOf({ panels }: Relation, code: string, year: number): ValueFlag[] {
  const flags = [panels.x, panels.y].flatMap(({ units, periods }) => {
    const series = units.find(({ unit }) => unit.code === code);
    return series?.flags[periods.indexOf(year)] ?? [];
  });
  return [...new Set(flags)];
}
