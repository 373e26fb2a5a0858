import { formatFull, formatShort, type NumberStyle } from "../base/formatNumber";
import type { Translator } from "../i18n/translate";
import type { UnitPanel } from "../series/deriveUnits";
import { RATE_PER } from "../series/transform";

/** How the numbers of a panel are written. */
export interface PanelStyle {
  /** In labels: short. */
  readonly label: (value: number) => string;
  /** In tables and tooltips: full precision. */
  readonly full: (value: number) => string;
  readonly unit: string;
  readonly decimals: number;
}

/** Of a rate under a tenth two significant digits: one decimal would say no more than that it is small. */
export function forRate(value: number, style: NumberStyle): NumberStyle {
  const size = Math.abs(value);
  return size === 0 || !(size < 0.1) ? style : { ...style, decimals: Math.min(9, 1 - Math.floor(Math.log10(size))) };
}

export function createPanelStyle({ indicator, show }: Pick<UnitPanel, "indicator" | "show">, t: Translator): PanelStyle {
  const decimals = show === "rate" ? 1 : indicator.decimals;
  const style = { locale: t.locale, decimals };
  return {
    label: (value) => formatShort(value, style),
    full: (value) => formatFull(value, show === "rate" ? forRate(value, style) : style),
    unit:
      show === "rate"
        ? t("unit.rate", { per: formatFull(RATE_PER, { locale: t.locale, decimals: 0 }) })
        : t.text(indicator.unitLabel),
    decimals,
  };
}
