import type { PlacedAnnotation, PlacedAnnotations } from "../chart/placeAnnotations";
import { round } from "../chart/paths";
import { NOTE_PX } from "./annotationFrame";
import styles from "./AnnotationLayers.module.css";

interface Props {
  readonly placed: readonly PlacedAnnotation[];
}

/** Highlighted years: a tint and dashed edges, behind the lines. */
export function AnnotationBands({ placed }: Props) {
  const ranges = placed.filter((one) => one.band !== null);
  if (ranges.length === 0) return null;
  return (
    <g>
      {ranges.map(({ index, band, path }) => (
        <g key={index}>
          <rect
            x={round(band!.x)}
            y={round(band!.y)}
            width={round(band!.width)}
            height={round(band!.height)}
            className={styles.band}
          />
          <path d={path ?? ""} className={styles.edge} />
        </g>
      ))}
    </g>
  );
}

interface MarksProps extends Props {
  /** Colour of the line that a label names. */
  readonly colourOf: (place: string) => string;
}

/** Arrows, reference lines, leaders, words and numbers, before the lines. Words last, so that nothing crosses them. */
export function AnnotationMarks({ placed, colourOf }: MarksProps) {
  if (placed.length === 0) return null;
  return (
    <g className={styles.marks}>
      {placed.map(({ index, kind, path, head, dot, place }) =>
        kind === "range" ? null : (
          <g key={index} {...(place === null ? {} : { stroke: colourOf(place) })} data-kind={kind}>
            {path ? <path d={path} className={styles.path} /> : null}
            {head ? <path d={head} className={styles.head} /> : null}
            {dot ? <circle cx={round(dot.x)} cy={round(dot.y)} r={5} className={styles.dot} /> : null}
          </g>
        ),
      )}
      {placed.map((one) => (
        <Words key={one.index} {...one} />
      ))}
    </g>
  );
}

function Words({ text, number }: PlacedAnnotation) {
  if (number) {
    return (
      <g className={styles.number}>
        <circle cx={number.x} cy={number.y} r={round(number.radius)} />
        <text x={number.x} y={round(number.y + 4)} textAnchor="middle">
          {number.text}
        </text>
      </g>
    );
  }
  if (!text) return null;
  return (
    <text fontSize={NOTE_PX} className={styles.text}>
      {text.lines.map((line) => (
        <tspan key={line.y} x={line.x} y={line.y}>
          {line.text}
        </tspan>
      ))}
    </text>
  );
}

/** Words that found no room in the plot, by their capital. Screen readers have the list of all notes. */
export function AnnotationKey({ entries }: { readonly entries: PlacedAnnotations["key"] }) {
  if (entries.length === 0) return null;
  return (
    <ol className={styles.key} aria-hidden="true">
      {entries.map(({ number, text }) => (
        <li key={number}>
          <span className={styles.keyNumber}>{number}</span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
