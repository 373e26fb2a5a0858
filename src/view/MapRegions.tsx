import { memo } from "react";
import type { MapUnit } from "../chart/buildMapModel";
import type { Geometry } from "../chart/projectOutlines";
import styles from "./MapFigure.module.css";

interface RegionProps {
  readonly id: string;
  readonly code: string;
  readonly d: string;
  readonly fill: string;
  readonly step: number | null;
  readonly kind: MapUnit["kind"];
  readonly label: string;
  readonly selected: boolean;
}

const Region = memo(function Region({ id, code, d, fill, step, kind, label, selected }: RegionProps) {
  return (
    <path
      id={id}
      className={styles.region}
      d={d}
      fill={fill}
      role="option"
      aria-label={label}
      aria-selected={selected}
      data-code={code}
      data-kind={kind}
      data-step={step ?? undefined}
    />
  );
});

interface Props {
  readonly id: string;
  readonly geometry: Geometry;
  readonly units: readonly MapUnit[];
}

export const optionId = (id: string, index: number): string => `${id}-option-${index}`;

/** Colour of the class of a unit, or the pattern of one without a number. */
export const fillOf = (id: string, { kind, step }: Pick<MapUnit, "kind" | "step">): string =>
  step === null ? `url(#${id}-${kind})` : `var(--step-${step})`;

/** One path a unit, in reading order. A period step changes what they say and their step, never their outline. */
export const MapRegions = memo(function MapRegions({ id, geometry, units }: Props) {
  const known = new Set(units.map(({ code }) => code));
  return (
    <>
      {geometry.shapes.map(({ code, d }) =>
        known.has(code) ? null : <path key={code} className={styles.outside} d={d} aria-hidden="true" />,
      )}
      {units.map((unit, index) => {
        const { code, step, kind, readOut, slot } = unit;
        const shape = geometry.shapeOf.get(code);
        return shape ? (
          <Region
            key={code}
            id={optionId(id, index)}
            code={code}
            d={shape.d}
            fill={fillOf(id, unit)}
            step={step}
            kind={kind}
            label={readOut}
            selected={slot !== null}
          />
        ) : null;
      })}
    </>
  );
});
