import type { Translator } from "../i18n/translate";
import type { PeerSet } from "../selection/selection";
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
  const bandCount = Math.max(0, ...(comparison.band?.count ?? []));
  const peerNames = t.plural(`against.alone.${peers}`, bandCount);
  return (
    <ul className={styles.key}>
      {model.band.length > 0 && !facets ? (
        <li>
          <Swatch kind="band" />
          {t("chart.band", { peers: peerNames })}
        </li>
      ) : null}
      {model.context.length > 0 ? (
        <li>
          <Swatch kind="context" />
          {t.plural("chart.context", model.context.length)}
        </li>
      ) : null}
      {bridged ? (
        <li>
          <Swatch kind="bridge" />
          {t("chart.bridge")}
        </li>
      ) : null}
      {model.y.fromZero || model.y.reversed || model.y.domain[0] === 0 ? null : <li>{t("chart.noZero")}</li>}
      {comparison.show === "rank" ? <li>{t("chart.ranked", { count: comparison.rankedPlaces })}</li> : null}
      {facets ? <li>{t("chart.facetShared")}</li> : null}
    </ul>
  );
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
