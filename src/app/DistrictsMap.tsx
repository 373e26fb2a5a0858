import { useMemo } from "react";
import { nameOf } from "../chart/describe";
import type { MapModel } from "../chart/buildMapModel";
import { countUnits, nameUnits } from "../chart/describeUnits";
import { mapWords } from "../chart/mapWords";
import { mapHeight, projectOutlines } from "../chart/projectOutlines";
import type { Outline } from "../dataset/geography";
import type { Hover } from "../view/createHover";
import { MapFigure } from "../view/MapFigure";
import { Notice } from "../view/Notice";
import { Skeleton } from "../view/Skeleton";
import { useElementWidth } from "../view/useElementWidth";
import { useServices } from "./services";
import type { DistrictsView } from "./useDistricts";
import { useOutlines } from "./useOutlines";
import styles from "./DistrictsPage.module.css";

const LIMITS = { least: 300, most: 540 };
/** A wide region has the whole width of the figure; on a phone it leaves just the room for the buttons above it. */
const WIDE_LIMITS = { least: 260, most: 540 };

interface Props {
  readonly view: DistrictsView;
  readonly model: MapModel;
  readonly hover: Hover;
  readonly onSelect: (code: string) => void;
  readonly wide?: boolean;
  /** Nothing but the map is there. */
  readonly alone?: boolean;
}

/** The map in whatever state its outlines are: on their way, failed, there, or brought by nobody. */
export function DistrictsMap({ view, model, hover, onSelect, wide = false, alone = false }: Props) {
  const { t, geography } = view;
  const { library } = useServices();
  const status = useOutlines(geography);
  const [ref, width] = useElementWidth<HTMLDivElement>(520);
  return (
    <div ref={ref} className={styles.map}>
      {status === null ? (
        <p className={styles.remark}>{t("districts.outlines.none", { units: nameUnits(geography, t) })}</p>
      ) : null}
      {status?.kind === "loading" ? <Skeleton height={LIMITS.most} label={t("districts.outlines.loading")} /> : null}
      {status?.kind === "failed" ? (
        <Notice kind="error" action={{ label: t("load.retry"), onClick: () => library.outlines.retry() }}>
          {[
            t(alone ? "districts.outlines.failed.alone" : "districts.outlines.failed"),
            t(`load.failed.${status.failure.kind}`, {
              where: status.failure.where,
              status: status.failure.status ?? "",
            }),
          ].join(" ")}
        </Notice>
      ) : null}
      {status?.kind === "ready" ? (
        status.outlines.length === 0 ? (
          <p className={styles.remark}>{t("districts.outlines.unmatched")}</p>
        ) : (
          <>
            <Drawing {...{ view, model, hover, onSelect, wide, width }} outlines={status.outlines} />
            {status.unmatchedUnits.length > 0 ? (
              <p className={styles.remark}>
                {t("districts.outlines.some", { units: countUnits(geography, status.unmatchedUnits.length, t) })}
              </p>
            ) : null}
          </>
        )
      ) : null}
    </div>
  );
}

interface DrawingProps extends Props {
  readonly outlines: readonly Outline[];
  readonly width: number;
}

function Drawing({ view, model, hover, onSelect, wide, outlines, width }: DrawingProps) {
  const { t, geography, catalogue, selected } = view;
  const { store } = useServices().bound;
  const limits = wide ? WIDE_LIMITS : LIMITS;
  const geometry = useMemo(
    () => projectOutlines(outlines, { width, height: mapHeight(outlines, width, limits) }),
    [outlines, width, limits],
  );
  const words = useMemo(
    () => mapWords(t, t("districts.map.label", { name: nameOf(geography.city, catalogue, t) })),
    [t, geography, catalogue],
  );
  return (
    <MapFigure
      geometry={geometry}
      model={model}
      hover={hover}
      selected={selected}
      onSelect={onSelect}
      onClear={() => store.update({ districts: [] })}
      words={words}
    />
  );
}
