import type { Box, Point } from "../chart/findRoom";
import { round } from "../chart/paths";
import type { PlacedAnnotation } from "../chart/placeAnnotations";
import styles from "./AnnotationTargets.module.css";

interface Props {
  readonly placed: readonly PlacedAnnotation[];
  readonly chosen: number | null;
  /** Tips of the arrows, by the position of the note. */
  readonly tips: ReadonlyMap<number, Point>;
}

const GRIP_PX = 22;

/**
 * What a pointer takes hold of: words, numbers, lines, the top of a band; of the chosen note also its ends. Each has
 * `data-note`, its position, and `data-part`.
 */
export function AnnotationTargets({ placed, chosen, tips }: Props) {
  return (
    <g>
      {placed.map((one) => (
        <g
          key={one.index}
          data-note={one.index}
          className={styles.target}
          data-chosen={one.index === chosen || undefined}
        >
          <Body {...one} />
        </g>
      ))}
      {placed
        .filter((one) => one.index === chosen)
        .map((one) => (
          <Grips key={one.index} note={one} tip={tips.get(one.index)} />
        ))}
    </g>
  );
}

function Body({ text, number, band, path, kind }: PlacedAnnotation) {
  const words = text?.box ?? (number ? around(number, number.radius + 3) : null);
  return (
    <>
      {band ? <rect {...rectOf({ ...band, height: Math.min(band.height, 40) })} className={styles.area} /> : null}
      {path && kind !== "range" ? <path d={path} className={styles.line} /> : null}
      {words ? <rect {...rectOf(grow(words))} rx={3} className={styles.words} /> : null}
    </>
  );
}

/** Ends of a range and the tip of an arrow, each with room for a finger around it. */
function Grips({ note, tip }: { readonly note: PlacedAnnotation; readonly tip: Point | undefined }) {
  const { band, index } = note;
  const middle = band ? band.y + band.height / 2 : 0;
  const grips = [
    ...(tip ? [{ part: "tip", at: tip }] : []),
    ...(band ? [{ part: "from", at: { x: band.x, y: middle } }] : []),
    ...(band ? [{ part: "to", at: { x: band.x + band.width, y: middle } }] : []),
  ];
  return (
    <>
      {grips.map(({ part, at }) => (
        <g key={part} data-note={index} data-part={part} className={styles.target}>
          <circle cx={round(at.x)} cy={round(at.y)} r={GRIP_PX / 2} className={styles.area} />
          <circle cx={round(at.x)} cy={round(at.y)} r={5} className={styles.grip} />
        </g>
      ))}
    </>
  );
}

const around = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const grow = ({ x, y, width, height }: Box): Box => ({ x: x - 4, y: y - 3, width: width + 8, height: height + 6 });

const rectOf = ({ x, y, width, height }: Box) => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
