import { nameOfUnit, nameUnits, periodText, styleOfUnits, unitWord } from "../chart/describeUnits";
import { sayMergers } from "../chart/mergerNotes";
import type { InequalityModel } from "../chart/buildInequalityModel";
import type { Sheet } from "../export/saveSheet";
import { INEQUALITY_MEASURES, type Inequality } from "../series/deriveInequality";
import { cityTitle } from "./districtWords";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";

/** District by period, a row each, with the reason of every gap and what is said of every number. */
export function unitsSheet(view: DistrictsView, { panel, hidesSmall }: DistrictsFigures, title: string): Sheet {
  const { t, catalogue } = view;
  const { periods, units, indicator } = panel;
  const say = sayMergers(catalogue, t);
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
    columns: [
      t(`districts.one.${unitWord(panel.geography)}`),
      t("districts.column.code"),
      t("districts.column.year"),
      t("districts.column.value"),
      t("districts.column.note"),
    ],
    rows: units.flatMap((unit) =>
      periods.map((_, i) => {
        const gap = unit.gaps[i] ?? null;
        const flag = unit.flags[i] ?? null;
        const note = unit.notes[i] ?? "";
        const notes = [gap === null ? (flag ? t(`flag.${flag}`) : "") : t(`gap.${gap}`), say(note) || note];
        const value = gap === null ? unit.values[i]! : null;
        return [nameOfUnit(unit.unit, t), unit.place, periodText(panel, i), value, notes.filter(Boolean).join("; ")];
      }),
    ),
    sources: panel.sources,
  };
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
    columns: [t("districts.column.year"), ...INEQUALITY_MEASURES.map((id) => t(`districts.measure.${id}`))],
    rows: spread.periods.map((year, i) => [String(year), ...INEQUALITY_MEASURES.map((id) => values[id][i]!)]),
    sources: panel.sources,
  };
}
