import { useMemo, useState, type KeyboardEvent } from "react";
import type { MapModel } from "../chart/buildMapModel";
import { placeMapLabels } from "../chart/mapLabels";
import type { Box } from "../chart/outlinePoints";
import type { Geometry } from "../chart/projectOutlines";
import type { Hover } from "./createHover";
import { unitForKey } from "./mapKeys";
import { MapHover, MapInsets, MapLabels, MapMarks, MapPatterns, MapSelection } from "./mapLayers";
import { MapRegions, optionId } from "./MapRegions";
import scale from "./MapScale.module.css";
import { MapTools, ZOOM_STEP, type ToolWords } from "./MapTools";
import { MapTooltip } from "./MapTooltip";
import { clampView, revealBox, useMapZoom, viewOf, WHOLE, zoomView, type MapView } from "./mapZoom";
import styles from "./MapFigure.module.css";
import { useMapPointer } from "./useMapPointer";

export interface MapFigureProps {
  readonly geometry: Geometry;
  readonly model: MapModel;
  readonly hover: Hover;
  /** Codes, in order. */
  readonly selected: readonly string[];
  readonly onSelect: (code: string) => void;
  /** Escape. */
  readonly onClear: () => void;
  /** `label` names the list of units to screen readers. */
  readonly words: ToolWords & { readonly label: string };
  /** Begins the ids of its elements; "map" unless the page has several. */
  readonly id?: string;
}

const MOST_K = 23;

/**
 * Draws a map. Size comes with the geometry, so that screen, print and test draw alike.
 *
 * To the keyboard and to screen readers it is a list from which several may be chosen: one stop for the Tab key, arrow
 * keys to the neighbour that lies there, Page Down and Page Up in reading order, Enter or Space to choose.
 */
export function MapFigure(props: MapFigureProps) {
  const { geometry, model, hover, selected, words, id = "map" } = props;
  const { view, change } = useMapZoom(geometry);
  const [active, setActive] = useState<string | null>(null);
  const [engaged, setEngaged] = useState(false);
  const pick = (code: string) => {
    setActive(code);
    setEngaged(true);
    props.onSelect(code);
  };
  const pointer = useMapPointer({
    hover,
    magnified: view.k > WHOLE.k,
    onPick: pick,
    onPan: (dx, dy) => change(({ k, x, y }) => clampView({ k, x: x + dx, y: y + dy }, geometry)),
  });
  const goTo = (code: string) => {
    setActive(code);
    setEngaged(true);
    hover.set(code);
    const box = geometry.shapeOf.get(code)?.box;
    if (box) change((before) => revealBox(before, box, geometry));
  };
  const current = active ?? selected[0] ?? model.units.find(({ code }) => geometry.shapeOf.has(code))?.code ?? null;
  const zoom = (factor: number) => change((before) => zoomView(before, factor, geometry));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (actOnKey(event.key, { ...props, current, pick, zoom, whole: () => change(() => WHOLE) })) {
      event.preventDefault();
      return;
    }
    const next = unitForKey(event.key, engaged ? current : null, { geometry, units: model.units });
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };
  const boxes = selected.flatMap((code) => geometry.shapeOf.get(code)?.box ?? []);
  return (
    <div
      className={`${styles.figure} ${scale.scale}`}
      data-scale={model.scale}
      style={{ width: geometry.width }}
      onPointerEnter={() => setEngaged(true)}
      onPointerLeave={(event) => (event.pointerType === "mouse" ? setEngaged(false) : undefined)}
    >
      <svg
        className={styles.map}
        width={geometry.width}
        height={geometry.height}
        role="listbox"
        aria-multiselectable="true"
        aria-label={words.label}
        aria-activedescendant={
          current === null ? undefined : optionId(id, model.units.findIndex(({ code }) => code === current))
        }
        tabIndex={0}
        data-zoomed={view.k > WHOLE.k || undefined}
        data-dragging={pointer.dragging || undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          setEngaged(true);
          if (event.currentTarget.matches(":focus-visible")) hover.set(current);
        }}
        onBlur={() => {
          setEngaged(false);
          hover.set(null);
        }}
        {...pointer.handlers}
      >
        <MapContents {...{ geometry, model, hover, view, current, id }} />
      </svg>
      {engaged && !pointer.dragging ? <MapTooltip {...{ geometry, model, hover, view }} /> : null}
      <MapTools
        words={words}
        spot={geometry.tools}
        magnified={view.k > WHOLE.k}
        most={view.k > MOST_K}
        onZoom={zoom}
        onWhole={() => change(() => WHOLE)}
        onTarget={boxes.length === 0 ? null : () => change(() => viewOf(around(boxes), geometry))}
      />
    </div>
  );
}

interface Acts extends MapFigureProps {
  readonly current: string | null;
  readonly pick: (code: string) => void;
  readonly zoom: (factor: number) => void;
  readonly whole: () => void;
}

/** Whether the key did something other than lead to a unit. */
function actOnKey(key: string, { current, selected, hover, pick, zoom, whole, onClear }: Acts): boolean {
  if ((key === "Enter" || key === " ") && current !== null) {
    hover.set(current);
    pick(current);
  } else if (key === "Escape" && (hover.get() !== null || selected.length > 0)) {
    hover.set(null);
    onClear();
  } else if (key === "+" || key === "=") zoom(ZOOM_STEP);
  else if (key === "-") zoom(1 / ZOOM_STEP);
  else if (key === "0") whole();
  else return false;
  return true;
}

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

interface ContentsProps extends Pick<MapFigureProps, "geometry" | "model" | "hover"> {
  readonly id: string;
  readonly view: MapView;
  readonly current: string | null;
}

function MapContents({ id, geometry, model, hover, view, current }: ContentsProps) {
  const { k, x, y } = view;
  const whole = k === WHOLE.k;
  const { home, landmarks, labels: wishes } = model;
  const labels = useMemo(() => {
    const placed = placeMapLabels(geometry, wishes, k);
    // Among the names that readers look for, those that merely have the room would be noise.
    const known = new Set([...landmarks, home]);
    return landmarks.length > 0 && whole ? placed.filter(({ code }) => known.has(code)) : placed;
  }, [geometry, wishes, landmarks, home, whole, k]);
  const d = current === null ? undefined : geometry.shapeOf.get(current)?.d;
  return (
    <>
      <MapPatterns id={id} k={k} />
      <g className={styles.world} style={{ transform: `translate(${x}px, ${y}px) scale(${k})` }} role="presentation">
        <MapRegions id={id} geometry={geometry} units={model.units} />
        <g className={styles.overlay} aria-hidden="true">
          <MapSelection geometry={geometry} units={model.units} home={model.home} />
          <MapHover geometry={geometry} hover={hover} />
          {d ? <path className={styles.ringCasing} d={d} /> : null}
          {d ? <path className={styles.ring} d={d} /> : null}
        </g>
      </g>
      {whole ? (
        <g aria-hidden="true">
          <MapInsets id={id} geometry={geometry} model={model} />
        </g>
      ) : null}
      <g className={styles.texts} aria-hidden="true">
        <MapLabels labels={labels} model={model} view={view} />
        <MapMarks geometry={geometry} labels={labels} model={model} view={view} />
      </g>
    </>
  );
}
