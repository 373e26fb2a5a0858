import { formatFull } from "../base/formatNumber";
import type { Catalogue, Indicator } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import type { UnitPanel } from "../series/deriveUnits";
import { RATE_PER } from "../series/transform";

/** Rates have decimals of their own; the counts they come from have none. */
const RATE_DECIMALS = 1;

/** How an axis is called, in what unit and with how many decimals. */
export function axisWords(panel: UnitPanel, catalogue: Catalogue, t: Translator) {
  const { indicator } = panel;
  const per = formatFull(RATE_PER, { locale: t.locale, decimals: 0 });
  const isRate = panel.show === "rate";
  return {
    label: indicatorName(indicator, catalogue, t),
    unit: isRate ? t("unit.rate", { per }) : t.text(indicator.unitLabel),
    decimals: isRate ? RATE_DECIMALS : indicator.decimals,
  };
}

/**
 * The category is named where it is one group among persons: a part under the name of the whole would be a wrong
 * number. What of an answer scale is meant ("agree") the definition of a survey question says.
 */
export function indicatorName(indicator: Indicator, catalogue: Catalogue, t: Translator): string {
  const { id, headline, label, aggregation } = indicator;
  const category = catalogue.categories.find((one) => one.indicator === id && one.id === headline);
  if (!category) return t.text(label);
  const isPart = category.role === "listed" || (category.role === "part" && aggregation !== "never");
  const isOwnPart = isOwnCode(id) && category.label.en.toLowerCase() !== "total";
  return isPart || isOwnPart ? `${t.text(label)}: ${t.text(category.label)}` : t.text(label);
}

/** Within a sentence a label begins small, unless it begins with the name of a place. */
export function inSentence(label: string, { places }: Catalogue, t: Translator): string {
  const first = /^[\p{L}]+/u.exec(label)?.[0] ?? "";
  const isName = [...places.values()].some(({ name }) => t.text(name).split(/[\s-]/)[0] === first);
  const isAcronym = first.length > 1 && first === first.toUpperCase();
  return isName || isAcronym ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
