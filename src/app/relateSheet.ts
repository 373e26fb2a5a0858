import type { ScatterModel } from "../chart/buildScatterModel";
import { isOwnCode } from "../dataset/upload";
import type { Sheet } from "../export/saveSheet";
import type { Relation, RelationPoint } from "../series/deriveRelation";
import { comparesCounts, pairsOriginWithCrime } from "../series/relationChoices";
import { lineSentence, missingReason, partialSentence, rankSentence, type Wording } from "./relateWords";

interface Shown {
  readonly relation: Relation;
  readonly model: ScatterModel;
  /** Name of the units. */
  readonly units: string;
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
export function relationSheet({ relation, model, units }: Shown, wording: Wording): Sheet {
  const { t, catalogue } = wording;
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
      t("relate.sheet.year", { year: year ?? "" }),
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
    ],
    sources: relation.sources,
  };
}
