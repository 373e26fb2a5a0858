import type { Translator } from "../i18n/translate";
import type { PeerSet } from "../selection/selection";
import type { Band } from "../series/types";
import type { Figure } from "./useComparison";
import styles from "./CompareFigure.module.css";

interface Props {
  readonly figure: Figure;
  readonly facets: boolean;
  readonly peers: PeerSet;
  readonly t: Translator;
}

/** What the marks mean that carry no label of their own. */
export function FigureKey({ figure, facets, peers, t }: Props) {
  const { model, comparison } = figure;
  const bridged = [...model.lines, ...model.context].some((line) => line.bridges.length > 0);
  const drawn = model.context.filter((line) => line.points.length > 0).length;
  const [low, high] = model.y.domain;
  return (
    <ul className={styles.key}>
      {comparison.band && !facets ? (
        <li>
          <Swatch kind="band" />
          {t("chart.band", { peers: bandMembers(comparison.band, peers, t) })}
        </li>
      ) : null}
      {drawn > 0 ? (
        <li>
          <Swatch kind="context" />
          {t.plural("chart.context", drawn)}
        </li>
      ) : null}
      {bridged ? (
        <li>
          <Swatch kind="bridge" />
          {t("chart.bridge")}
        </li>
      ) : null}
      {model.y.reversed || (low <= 0 && high >= 0) ? null : <li>{t("chart.noZero")}</li>}
      {comparison.rankedPerYear ? (
        <li>{t("chart.ranked", { count: rangeText(...comparison.rankedPerYear, t) })}</li>
      ) : null}
      {facets ? <li>{t("chart.facetShared")}</li> : null}
    </ul>
  );
}

function bandMembers({ count, median }: Band, peers: PeerSet, t: Translator): string {
  const counts = count.filter((_, i) => !Number.isNaN(median[i]));
  const most = Math.max(...counts);
  return t.plural(`against.alone.${peers}`, most, { count: rangeText(Math.min(...counts), most, t) });
}

/** "12" or "11 to 12": how many there are differs from year to year where figures are missing. */
function rangeText(fewest: number, most: number, t: Translator): string {
  return fewest >= most ? String(most) : t("span", { from: fewest, to: most });
}

function Swatch({ kind }: { readonly kind: "band" | "context" | "bridge" }) {
  return (
    <svg width={26} height={12} aria-hidden="true" className={styles.swatch}>
      {kind === "band" ? (
        <>
          <rect width={26} height={12} className={styles.swatchBand} />
          <path d="M0,6H26" className={styles.swatchMedian} />
        </>
      ) : (
        <path d="M1,6H25" className={kind === "context" ? styles.swatchContext : styles.swatchBridge} />
      )}
    </svg>
  );
}
