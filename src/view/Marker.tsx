import { type MarkerShape, markerPath } from "../chart/markerPath";

interface Props {
  readonly shape: MarkerShape;
  /** Edge of the square it is drawn in, px. */
  readonly size: number;
  readonly hollow?: boolean | undefined;
}

/** Drawn in the current text colour; the name beside it says what it stands for. */
export function Marker({ shape, size, hollow = false }: Props) {
  const r = size / 3;
  return (
    <svg width={size} height={size} viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} aria-hidden="true">
      {hollow ? (
        <path d={markerPath(shape, r - 0.75)} fill="none" stroke="currentColor" strokeWidth={1.5} />
      ) : (
        <path d={markerPath(shape, r)} fill="currentColor" />
      )}
    </svg>
  );
}
