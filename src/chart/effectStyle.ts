import { formatFull } from "../base/formatNumber";

/** How outcomes and differences between them are written. */
export interface EffectStyle {
  /** In read-outs, tables and at line ends. */
  readonly full: (value: number) => string;
  /** A difference, with its sign. */
  readonly change: (value: number) => string;
  readonly tick: (value: number) => string;
  /** At the top of an axis of outcomes. */
  readonly unit: string;
  /** At the top of an axis of differences. */
  readonly changeUnit: string;
}

interface Wanted {
  readonly locale: string;
  readonly decimals: number;
  readonly unit: string;
  readonly changeUnit: string;
}

export function createEffectStyle({ locale, decimals, unit, changeUnit }: Wanted): EffectStyle {
  const ticks = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  return {
    full: (value) => formatFull(value, { locale, decimals }),
    change: (value) => formatFull(value, { locale, decimals, signed: true }),
    tick: (value) => ticks.format(value),
    unit,
    changeUnit,
  };
}
