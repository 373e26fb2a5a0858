import type { Catalogue } from "../dataset/types";
import type { RelateTranslator } from "../i18n/relate";
import type { Relation } from "../series/deriveRelation";
import type { UnitPanel } from "../series/deriveUnits";
import { classBreaks, classOf } from "../statistics/classes";
import { formatFull } from "../base/formatNumber";
import { axisWords } from "./scatterWords";

/** Steps of the ramp in tokens.css. */
const RAMP = 7;
const CLASSES = 5;

/** What the colours of the points mean: classes of the third axis, from low to high. */
export interface ColourLegend {
  readonly label: string;
  readonly unit: string;
  readonly full: (value: number) => string;
  /** Step of the ramp and the values in it, e.g. "12.1 to 18.0". */
  readonly classes: readonly { readonly step: number; readonly text: string }[];
  /** Points that have no number on it in this year. */
  readonly without: number;
  /** 1 to 7; 0 for NaN. */
  readonly stepOf: (value: number) => number;
}

/** Classes with as many values each, over the years at hand, so that a colour means the same while they run. */
export function colourClasses(
  panel: UnitPanel,
  { points, years }: Relation,
  { t, catalogue }: { readonly t: RelateTranslator; readonly catalogue: Catalogue },
): ColourLegend {
  const { label, unit, decimals } = axisWords(panel, catalogue, t);
  const at = panel.periods.flatMap((year, i) => (years.includes(year) ? [i] : []));
  const values = panel.units.flatMap((one) => at.flatMap((i) => (one.gaps[i] === null ? [one.values[i]!] : [])));
  const breaks = classBreaks(values, "quantile", CLASSES);
  const count = Math.max(1, breaks.length - 1);
  const stepFor = (index: number) => (count === 1 ? 4 : 1 + Math.round((index * (RAMP - 1)) / (count - 1)));
  const full = (value: number) => formatFull(value, { locale: t.locale, decimals });
  const textOf = (i: number) =>
    breaks.length > 1 ? t("relate.range", { from: full(breaks[i]!), to: full(breaks[i + 1]!) }) : full(breaks[0]!);
  return {
    label,
    unit,
    full,
    classes:
      breaks.length === 0 ? [] : Array.from({ length: count }, (_, i) => ({ step: stepFor(i), text: textOf(i) })),
    without: points.filter(({ z }) => Number.isNaN(z)).length,
    stepOf: (value) => {
      const index = Number.isNaN(value) ? -1 : classOf(value, breaks);
      return index < 0 ? 0 : stepFor(index);
    },
  };
}
