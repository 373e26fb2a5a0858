import { useMemo, useState, type ReactNode } from "react";
import { formatFull } from "../base/formatNumber";
import { countUnits, nameUnits, periodText, titleOfUnits } from "../chart/describeUnits";
import { buildMapModel } from "../chart/buildMapModel";
import { askClasses } from "../chart/mapClasses";
import { joinedUnits, sayMergers } from "../chart/mergerNotes";
import type { Catalogue } from "../dataset/types";
import { inhabitantsOf } from "../series/inhabitantsOf";
import { comparesPlaces, measuresSize } from "../series/passport";
import { intervalsOfUnits } from "../series/countsOfEvents";
import { TABS } from "../selection/selection";
import type { Hover } from "../view/createHover";
import { Notice } from "../view/Notice";
import { Tabs } from "../view/Tabs";
import { DistrictsMapAndRanks } from "./DistrictsMapAndRanks";
import { DistrictsPassport } from "./DistrictsPassport";
import { DistrictsTable } from "./DistrictsTable";
import { cityTitle, homeOf, landmarksOf, yearIndex } from "./districtWords";
import { mapLeaves } from "./districtLeaves";
import { unitsSheet } from "./districtSheets";
import { FigureFrame } from "./FigureFrame";
import { useServices } from "./services";
import type { DistrictsFigures, DistrictsView } from "./useDistricts";
import { useOutlines } from "./useOutlines";
import { useToneOf } from "./useToneOf";
import styles from "./DistrictsPage.module.css";

interface Props {
  readonly view: DistrictsView;
  readonly figures: DistrictsFigures;
  readonly hover: Hover;
}

/** The map of one year with the ranks beside it, or every number as a table. */
export function DistrictsFigure({ view, figures, hover }: Props) {
  const { t, catalogue, selection, geography } = view;
  const { store } = useServices().bound;
  const { panel } = figures;
  const { index, setIndex } = useYear(view, figures);
  const title = titleOfUnits(panel, catalogue, t);
  const definition = t.text(panel.indicator.definition);
  const map = useMapModel(view, figures, index);
  const outlines = useOutlines(geography);
  const toneOf = useToneOf(view, figures);
  return (
    <FigureFrame
      name="districts.map"
      catalogue={catalogue}
      t={t}
      id="figure"
      title={title}
      subtitle={[cityTitle(view), countUnits(geography, geography.units.length, t), periodText(panel, index), map.unit]
        .filter(Boolean)
        .join(", ")}
      definition={definition === t.text(panel.indicator.label) ? null : definition}
      notices={<Notices view={view} figures={figures} index={index} />}
      says={{
        means: map.summary,
        not: t("districts.passport.persons", { units: nameUnits(geography, t) }),
        behind: behindText(view, figures, index),
      }}
      sources={panel.sources}
      sheet={() => unitsSheet(view, figures, title)}
      leaves={() =>
        mapLeaves({
          view,
          figures,
          map,
          index,
          toneOf,
          outlines: outlines?.kind === "ready" ? outlines.outlines : [],
          cautions: cautionsOf(view, figures, index),
        })
      }
    >
      <Tabs
        label={t("districts.tabs")}
        tabs={TABS.map((tab) => ({ id: tab, label: t(`districts.tab.${tab}`) }))}
        value={selection.tab}
        onChange={(tab) => store.update({ tab })}
      >
        {(tab) =>
          tab === "table" ? (
            <DistrictsTable view={view} figures={figures} title={title} />
          ) : (
            <DistrictsMapAndRanks {...{ view, figures, hover, index, setIndex }} map={map} />
          )
        }
      </Tabs>
      {figures.hidesSmall ? (
        <p className={styles.remark}>{t("districts.suppressed", { threshold: selection.threshold })}</p>
      ) : null}
      <DistrictsPassport view={view} panel={panel} allComputed={figures.allComputed} index={index} />
    </FigureFrame>
  );
}

/** What must be known before reading the map, as the notices above it say it. */
function cautionsOf({ t, indicator, geography, catalogue }: DistrictsView, figures: DistrictsFigures, index: number) {
  const joined = joinedUnits(figures.panel, index, sayMergers(catalogue, t)).length;
  return [
    showsSize(figures, catalogue) ? t("districts.counts") : "",
    joined > 0 ? t.plural("districts.merged", joined) : "",
    geography.city === "USNYC" && indicator?.theme === "crime" ? t("districts.newyork") : "",
  ];
}

/** How many units and people stand behind the numbers of a year. */
function behindText({ t, geography, catalogue, state }: DistrictsView, { panel }: DistrictsFigures, index: number) {
  const known = panel.units.filter((unit) => unit.gaps[index] === null);
  const values = {
    known: known.length,
    units: countUnits(geography, geography.units.length, t),
    year: periodText(panel, index),
  };
  const codes = known.map((unit) => unit.place);
  const people = inhabitantsOf(codes, { catalogue, sources: state, geography, year: panel.periods[index] ?? NaN });
  if (Number.isNaN(people)) return t("districts.behind.year", values);
  const inhabitants = formatFull(people, { locale: t.locale, decimals: 0 });
  return t("districts.behind.people", { ...values, inhabitants });
}

/** While a slider is held or the years play, the link stays as it is. */
function useYear({ selection }: DistrictsView, { panel }: DistrictsFigures) {
  const { store } = useServices().bound;
  const [held, setHeld] = useState<{ readonly periods: readonly number[]; readonly index: number } | null>(null);
  const settled = yearIndex(panel, selection.year);
  const index = held?.periods === panel.periods ? held.index : settled;
  const setIndex = (next: number, { final }: { readonly final: boolean }) => {
    setHeld(final ? null : { periods: panel.periods, index: next });
    if (!final) return;
    const year = panel.periods[next] ?? null;
    store.update({ year: next === yearIndex(panel, null) ? null : year });
  };
  return { index, setIndex };
}

function useMapModel(view: DistrictsView, { panel, counts }: DistrictsFigures, index: number) {
  const { selection, selected, catalogue, geography, t } = view;
  const { classing, classes } = selection;
  const home = homeOf(geography);
  const landmarks = useMemo(() => landmarksOf(geography, catalogue), [geography, catalogue]);
  const say = useMemo(() => sayMergers(catalogue, t), [catalogue, t]);
  return useMemo(() => {
    const intervals = intervalsOfUnits(panel, counts, index);
    const known = panel.units.flatMap((unit, i) => (intervals[i] ? [[unit.place, intervals[i]] as const] : []));
    const asked = askClasses(panel, { classing, classes });
    return buildMapModel(panel, { ...asked, index, selected, home, landmarks, say, t, intervals: new Map(known) });
  }, [panel, counts, index, classing, classes, selected, home, landmarks, say, t]);
}

/** What was asked and is not shown, what of this city is left out, and what must be known before reading the map. */
function Notices({ view, figures, index }: Pick<Props, "view" | "figures"> & { readonly index: number }): ReactNode {
  const { t, insteadOf, indicator, geography, catalogue } = view;
  const { store } = useServices().bound;
  const units = nameUnits(geography, t);
  const isAboutCrime = [indicator, insteadOf].some((one) => one?.theme === "crime");
  const joined = joinedUnits(figures.panel, index, sayMergers(catalogue, t)).length;
  return (
    <>
      {joined > 0 ? <p className={styles.remark}>{t.plural("districts.merged", joined)}</p> : null}
      {insteadOf && indicator ? (
        <Notice kind="info">
          {t("districts.instead", {
            asked: t.text(insteadOf.label),
            shown: t.text(indicator.label),
            city: cityTitle(view),
            units,
          })}
        </Notice>
      ) : null}
      {indicator && !comparesPlaces(indicator) ? (
        <Notice kind="warning">{t("districts.incomparable", { units })}</Notice>
      ) : null}
      {showsSize(figures, catalogue) ? (
        <Notice
          kind="warning"
          action={
            figures.rateRefused === null
              ? { label: t("districts.counts.rate"), onClick: () => store.update({ show: "rate" }) }
              : undefined
          }
        >
          {t("districts.counts")}
        </Notice>
      ) : null}
      {geography.city === "USNYC" && isAboutCrime ? <p className={styles.remark}>{t("districts.newyork")}</p> : null}
    </>
  );
}

/** Counts, but not those of inhabitants, whose subject is size. */
function showsSize({ panel: { indicator, show } }: DistrictsFigures, catalogue: Catalogue): boolean {
  if (indicator.aggregation !== "sum" || show !== "value" || !comparesPlaces(indicator)) return false;
  return !measuresSize(indicator, catalogue);
}
