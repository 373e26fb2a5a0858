import type { Translator } from "../i18n/translate";
import { PeriodSlider } from "../view/PeriodSlider";
import { useServices } from "./services";
import type { ComparisonView } from "./useComparison";

interface Props {
  readonly view: ComparisonView;
  readonly t: Translator;
}

/** Both ends of the period, over every year from the first to the last: years without figures stand empty on the track. */
export function PeriodField({ view, t }: Props) {
  const { store } = useServices().bound;
  const { selection, figure } = view;
  const known = figure?.comparison.allPeriods ?? [];
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const at = (year: number | null, otherwise: number) =>
    year === null ? otherwise : Math.max(0, Math.min(years.length - 1, year - first));
  return (
    <div className="no-print">
      <PeriodSlider
        label={t("compare.period")}
        fromLabel={t("compare.from")}
        toLabel={t("compare.to")}
        start={first}
        periods={years.map((year) => ({ label: String(year), hasData: known.includes(year) }))}
        from={at(selection.from, 0)}
        to={at(selection.to, years.length - 1)}
        onChange={(from, to) =>
          store.update(
            { from: from === 0 ? null : years[from]!, to: to === years.length - 1 ? null : years[to]! },
            "replace",
          )
        }
        playLabel={t("compare.play")}
        pauseLabel={t("compare.pause")}
      />
    </div>
  );
}
