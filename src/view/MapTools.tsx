import type { ToolsSpot } from "../chart/mapInsets";
import { Icon, type IconName } from "./Icon";
import styles from "./MapFigure.module.css";

export interface ToolWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Back to the whole map. */
  readonly whole: string;
  /** To what is selected. */
  readonly zoomTo: string;
}

interface Props {
  readonly words: ToolWords;
  readonly spot: ToolsSpot;
  readonly magnified: boolean;
  readonly most: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onWhole: () => void;
  /** null: nothing is selected. */
  readonly onTarget: (() => void) | null;
}

export const ZOOM_STEP = 1.6;

export function MapTools({ words, spot, magnified, most, onZoom, onWhole, onTarget }: Props) {
  return (
    <div className={styles.tools} data-corner={spot.corner} data-row={spot.row || undefined}>
      <Tool icon="plus" label={words.zoomIn} disabled={most} onClick={() => onZoom(ZOOM_STEP)} />
      <Tool icon="minus" label={words.zoomOut} disabled={!magnified} onClick={() => onZoom(1 / ZOOM_STEP)} />
      <Tool icon="whole" label={words.whole} disabled={!magnified} onClick={onWhole} />
      {onTarget ? <Tool icon="target" label={words.zoomTo} onClick={onTarget} /> : null}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      // A button that is pressed until it has nothing left to do keeps the focus.
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
