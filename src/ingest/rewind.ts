import type { OutlineGeometry } from "../dataset/geography";

type Ring = readonly (readonly [lon: number, lat: number])[];

/**
 * Polygons with outer rings clockwise and holes the other way, as d3-geo wants them: to it a ring encloses what lies to
 * its right, and one wound wrongly all of the world but the district. Rings that enclose nothing, or have a coordinate
 * that is no number, are left out; null where no polygon remains.
 */
export function rewind(polygons: readonly (readonly Ring[])[]): OutlineGeometry | null {
  const wound = polygons.flatMap(([outer = [], ...holes]) => {
    const area = signedArea(outer);
    if (area === 0) return [];
    const inner = holes.flatMap((hole) => {
      const size = signedArea(hole);
      return size === 0 ? [] : [turned(hole, size < 0)];
    });
    return [[turned(outer, area > 0), ...inner]];
  });
  const [first] = wound;
  if (!first) return null;
  return wound.length === 1
    ? { type: "Polygon", coordinates: first }
    : { type: "MultiPolygon", coordinates: wound };
}

/** Closed, without heights, and the other way around where that is wanted. */
function turned(ring: Ring, turn: boolean): Ring {
  const points = ring.map(([lon, lat]) => [lon, lat] as const);
  const [first] = points;
  const last = points.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) points.push(first);
  return turn ? points.reverse() : points;
}

const isPoint = (point: unknown) =>
  Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]);

/** In square degrees, positive where the ring runs counterclockwise. One across the 180th meridian is taken as whole. */
function signedArea(ring: Ring): number {
  const [start] = ring;
  if (!start || !ring.every(isPoint)) return 0;
  let twice = 0;
  let [x, y] = [0, 0];
  for (let i = 1; i <= ring.length; i++) {
    const [lon, lat] = ring[i % ring.length]!;
    const before = ring[i - 1]![0];
    const step = lon - before;
    const nextX = x + (step > 180 ? step - 360 : step < -180 ? step + 360 : step);
    const nextY = lat - start[1];
    twice += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return twice / 2;
}
