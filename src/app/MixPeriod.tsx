import type { MixTranslator } from "../i18n/mix";
import { PeriodSlider } from "../view/PeriodSlider";
import { useSelection, useServices } from "./services";
import type { MixFigures } from "./useMix";

interface Props {
  readonly figures: MixFigures;
  readonly t: MixTranslator;
}

/** Both ends of the period of all figures of the page. */
export function MixPeriod({ figures, t }: Props) {
  const { store } = useServices().bound;
  const { periods } = figures;
  // Of this moment: a second press of a key goes on from where the first one led.
  const { from, to } = useSelection();
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const at = (year: number | null, otherwise: number) =>
    year === null ? otherwise : Math.max(0, Math.min(years.length - 1, year - first));
  const change = (low: number, high: number) =>
    store.update(
      { from: low === 0 ? null : years[low]!, to: high === years.length - 1 ? null : years[high]! },
      "replace",
    );
  return (
    <div className="no-print">
      <PeriodSlider
        label={t("compare.period")}
        fromLabel={t("compare.from")}
        toLabel={t("compare.to")}
        start={first}
        periods={years.map((year) => ({ label: String(year), hasData: periods.includes(year) }))}
        from={at(from, 0)}
        to={at(to, years.length - 1)}
        onChange={change}
        playLabel={t("compare.play")}
        pauseLabel={t("compare.pause")}
      />
    </div>
  );
}
