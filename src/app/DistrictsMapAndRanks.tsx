import { useMemo } from "react";
import type { MapModel } from "../chart/buildMapModel";
import { slotOfDistrict } from "../chart/buildMapModel";
import { buildRankedBars } from "../chart/buildRankedBars";
import { periodText } from "../chart/describeUnits";
import { sayMergers } from "../chart/mergerNotes";
import { aspectOf } from "../chart/projectOutlines";
import { ClassLegend } from "../view/ClassLegend";
import type { Hover } from "../view/createHover";
import { RankedBars } from "../view/RankedBars";
import { useElementWidth } from "../view/useElementWidth";
import { YearSlider } from "../view/YearSlider";
import { DistrictsMap } from "./DistrictsMap";
import { homeOf, toggleUnit } from "./districtWords";
import { useServices } from "./services";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";
import { useOutlines } from "./useOutlines";
import { useToneOf } from "./useToneOf";
import styles from "./DistrictsPage.module.css";

/** From here on a map that stands beside the ranks is too low for its labels. */
const WIDE_ASPECT = 1.5;

interface Props {
  readonly view: DistrictsView;
  readonly figures: DistrictsFigures;
  readonly hover: Hover;
  readonly index: number;
  readonly setIndex: (index: number, step: { readonly final: boolean }) => void;
  readonly map: MapModel;
}

/** The map over its years, with legend and ranks: beside it, or below where the region is wide. */
export function DistrictsMapAndRanks({ view, figures, hover, index, setIndex, map }: Props) {
  const { t, selected, geography } = view;
  const { panel } = figures;
  const { store } = useServices().bound;
  const status = useOutlines(geography);
  const outlines = status?.kind === "ready" ? status.outlines : [];
  const isWide = outlines.length === 0 ? geography.kind === "municipalities" : aspectOf(outlines) > WIDE_ASPECT;
  const select = (code: string) => store.update({ districts: toggleUnit(selected, code) });
  const periods = panel.periods.map((_, i) => ({
    label: periodText(panel, i),
    hasData: panel.units.some((unit) => unit.gaps[i] === null),
  }));
  return (
    <div className={styles.pair} data-alone={geography.outlines === null || undefined} data-wide={isWide || undefined}>
      <div className={styles.mapSide}>
        <DistrictsMap view={view} model={map} hover={hover} onSelect={select} wide={isWide} />
        {periods.length > 1 ? (
          <YearSlider
            label={t("districts.map.year")}
            periods={periods}
            index={index}
            onChange={setIndex}
            playLabel={t("districts.play")}
            pauseLabel={t("districts.map.pause")}
          />
        ) : null}
      </div>
      <Legend map={map} hover={hover} />
      <Ranks {...{ view, figures, hover, index, map, select }} />
    </div>
  );
}

function Legend({ map, hover }: Pick<Props, "map" | "hover">) {
  const [ref, width] = useElementWidth<HTMLDivElement>(460);
  return (
    <div ref={ref} className={styles.legendSide}>
      <ClassLegend legend={map.legend} width={width} hover={hover} />
    </div>
  );
}

interface RanksProps extends Omit<Props, "setIndex"> {
  readonly select: (code: string) => void;
}

function Ranks({ view, figures, hover, index, map, select }: RanksProps) {
  const { t, selected, geography, catalogue } = view;
  const { panel, counts } = figures;
  const toneOf = useToneOf(view, figures);
  const say = useMemo(() => sayMergers(catalogue, t), [catalogue, t]);
  const bars = useMemo(
    () => buildRankedBars(panel, { index, counts, toneOf, say, t }),
    [panel, index, counts, toneOf, say, t],
  );
  const { year } = bars;
  return (
    <div className={styles.rankSide}>
      <p className={styles.smallTitle}>
        {t("districts.ranks", { year })}
        {bars.sharedNote ? <span className={styles.aside}> ({bars.sharedNote})</span> : null}
      </p>
      <RankedBars
        bars={bars}
        scale={map.scale}
        hover={hover}
        selected={selected}
        home={homeOf(geography)}
        slotOf={(code) => slotOfDistrict(selected, code)}
        onSelect={select}
        words={{
          label: t("districts.ranks.label", { year }),
          mean: t("districts.mean"),
          search: t("districts.search"),
          nothing: t("districts.search.none"),
          showAll: (count) => t("districts.showAll", { count }),
          showFew: (count) => t("districts.showFew", { count }),
        }}
      />
      {bars.intervalNote ? <p className={styles.remark}>{bars.intervalNote}</p> : null}
    </div>
  );
}
