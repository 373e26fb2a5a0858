import type { CSSProperties, ReactNode } from "react";
import styles from "./Tooltip.module.css";

interface Props {
  /** Where what it tells of stands, px from the figure's left edge. */
  readonly at: number;
  /** Of the figure, px. */
  readonly width: number;
  readonly besidePx?: number;
  /** Where it stands in height; at the top unless told. */
  readonly height?: CSSProperties | undefined;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** How far the box may leave the figure at either side: less than the page's own margin. As in the style sheet. */
const OUTSIDE_PX = 12;

/**
 * What is under the pointer, beside it on the side with more room; over it rather than out of the figure. Screen readers
 * hear the same from the figure.
 */
export function Tooltip({ at, width, besidePx = 14, height, title, children }: Props) {
  const isLeft = at > width / 2;
  return (
    <div className={styles.layer} data-left={isLeft || undefined} style={height} aria-hidden="true">
      <span className={styles.space} style={{ flexBasis: (isLeft ? width - at : at) + besidePx + OUTSIDE_PX }} />
      <div className={styles.tooltip}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
