import type { Translator } from "../i18n/translate";
import type { PeerSet } from "../selection/selection";
import { lineKeys } from "./lineKeys";
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
  return (
    <ul className={styles.key}>
      {lineKeys(figure, { facets, peers, t }).map(({ kind, text }) => (
        <li key={text}>
          {kind === "text" ? null : <Swatch kind={kind} />}
          {text}
        </li>
      ))}
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
