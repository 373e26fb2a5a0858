import { dropBinaryDigits } from "../base/formatNumber";
import { nameUnits, styleOfUnits } from "../chart/describeUnits";
import { sayMergers } from "../chart/mergerNotes";
import type { InequalityModel } from "../chart/buildInequalityModel";
import type { Sheet } from "../export/saveSheet";
import { cityRows, spreadRows, UNIT_COLUMNS, unitRows } from "../export/unitSheet";
import { INEQUALITY_MEASURES, type Inequality, type InequalityMeasure } from "../series/deriveInequality";
import type { UnitPanel } from "../series/deriveUnits";
import type { UnitSpread } from "../series/spreadOfUnits";
import type { PlaceSeries } from "../series/types";
import { cityTitle } from "./districtWords";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";

type Shown = Pick<DistrictsFigures, "panel" | "allComputed" | "hidesSmall">;

/** An observation a row, of each district and period, that can be imported again, gaps with their reason. */
export function unitsSheet(view: DistrictsView, figures: Shown, title: string): Sheet {
  const { t } = view;
  const { panel, hidesSmall } = figures;
  const { periods, indicator } = panel;
  return {
    name: { indicator: t.text(indicator.label), places: [cityTitle(view)], periods },
    title: `${title}, ${cityTitle(view)}`,
    notes: [
      t("export.unit", { unit: styleOfUnits(panel, t).unit }),
      t.text(indicator.caveat),
      hidesSmall ? t("districts.suppressed", { threshold: view.selection.threshold }) : "",
      t("districts.passport.persons", { units: nameUnits(panel.geography, t) }),
      ...panel.breaks.map((one) =>
        t("passport.break", { year: one.period, kind: t(`break.${one.kind}`), text: t.text(one.label) }),
      ),
    ].filter((line, i, all) => line !== "" && all.indexOf(line) === i),
    columns: UNIT_COLUMNS,
    rows: unitRows(withComputed(figures), wordsOf(view)),
    sources: panel.sources,
  };
}

interface Lines {
  /** Aligned with the periods of the panel. */
  readonly city: PlaceSeries | null;
  readonly spread: UnitSpread | null;
  /** On how many of the districts mean and spread rest. */
  readonly behind: string;
}

/** As above, with the city as a whole and with mean and spread of the districts, which the lines are seen against. */
export function linesSheet(
  view: DistrictsView,
  figures: Shown & { readonly title: string },
  { city, spread, behind }: Lines,
): Sheet {
  const { panel, title } = figures;
  const { t } = view;
  const units = nameUnits(panel.geography, t);
  const [mean, sd] = [t("districts.sheet.mean", { units }), t("districts.sheet.sd", { units })];
  const words = wordsOf(view);
  const sheet = unitsSheet(view, figures, title);
  return {
    ...sheet,
    notes: [...sheet.notes, behind].filter(Boolean),
    rows: [
      ...sheet.rows,
      ...(city ? cityRows(city, panel, words) : []),
      ...(spread ? spreadRows({ spread, mean, sd }, panel, words) : []),
    ],
    sources: [...new Set([...sheet.sources, ...(city?.sources.filter(Boolean) ?? [])])],
  };
}

function wordsOf({ catalogue, t }: DistrictsView) {
  const say = sayMergers(catalogue, t);
  return { catalogue, t, noteOf: (note: string) => say(note) || note };
}

/** The page says once of all numbers that we computed them; in a file each says it for itself. */
function withComputed({ panel, allComputed }: Shown): UnitPanel {
  if (!allComputed) return panel;
  const units = panel.units.map((unit) => ({
    ...unit,
    flags: unit.gaps.map((gap) => (gap === null ? ("computed" as const) : null)),
  }));
  return { ...panel, units };
}

/** Every index of inequality by period. */
export function inequalitySheet(
  view: DistrictsView,
  { panel }: DistrictsFigures,
  { inequality, model }: { readonly inequality: Inequality; readonly model: InequalityModel },
): Sheet {
  const { t } = view;
  const { spread, values } = inequality;
  return {
    name: {
      indicator: `${t("districts.inequality")} ${t.text(panel.indicator.label)}`,
      places: [cityTitle(view)],
      periods: spread.periods,
    },
    title: `${model.title}, ${cityTitle(view)}`,
    notes: [model.behind, model.says, model.beta].filter(Boolean),
    columns: [
      t("districts.column.year"),
      ...INEQUALITY_MEASURES.map((id) => `${t(`districts.measure.${id}`)}, ${t(`districts.measure.unit.${id}`)}`),
    ],
    units: ["", ...INEQUALITY_MEASURES.map((id) => t(`districts.measure.unit.${id}`))],
    rows: spread.periods.map((year, i) => [
      String(year),
      ...INEQUALITY_MEASURES.map((id) => dropBinaryDigits(values[id][i]! * factorOf(id))),
    ]),
    sources: panel.sources,
  };
}

/** The figure gives one of the measures in percent. */
const factorOf = (id: InequalityMeasure): number => (id === "coefficient-of-variation" ? 100 : 1);
