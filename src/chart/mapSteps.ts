import type { Geometry } from "./projectOutlines";

export type MapStep = "left" | "right" | "up" | "down" | "next" | "previous" | "first" | "last";

const DIRECTIONS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/**
 * The unit that a step from `from` leads to: the nearest one in that direction, counting a way to the side double, or
 * the next one in reading order. `order` are the codes in reading order; at the edge of the map a step leads nowhere.
 */
export function stepOnMap(
  geometry: Geometry,
  order: readonly string[],
  { from, step }: { readonly from: string | null; readonly step: MapStep },
): string | null {
  const drawn = order.filter((code) => geometry.shapeOf.has(code));
  const index = from === null ? -1 : drawn.indexOf(from);
  if (step === "last") return drawn.at(-1) ?? null;
  if (step === "first" || index < 0) return drawn[0] ?? null;
  if (step === "next") return drawn[Math.min(index + 1, drawn.length - 1)]!;
  if (step === "previous") return drawn[Math.max(index - 1, 0)]!;
  return neighbourOf(geometry, drawn[index]!, DIRECTIONS[step]);
}

function neighbourOf({ shapes, shapeOf }: Geometry, from: string, [dx, dy]: readonly [number, number]): string {
  const [x, y] = shapeOf.get(from)!.anchor;
  let best = { code: from, cost: Infinity };
  for (const { code, anchor } of shapes) {
    const along = (anchor[0] - x) * dx + (anchor[1] - y) * dy;
    const aside = Math.abs((anchor[0] - x) * dy) + Math.abs((anchor[1] - y) * dx);
    const cost = along + 2 * aside;
    // Further aside than along, it lies in another direction.
    if (code !== from && along > 0 && aside <= 1.2 * along && cost < best.cost) best = { code, cost };
  }
  return best.code;
}
