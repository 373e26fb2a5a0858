/** In the order in which the highlighted places take them. */
export const SHAPES = ["circle", "square", "triangle", "diamond", "cross", "star"] as const;

export type MarkerShape = (typeof SHAPES)[number];

/** Colour slots and marker shapes go together, so that a place can be told by either. */
export const shapeOf = (slot: number): MarkerShape => SHAPES[Math.max(0, slot - 1) % SHAPES.length]!;

type Point = readonly [x: number, y: number];

const HALF_ARM = 0.38;

/** Corners for a circle of radius 1: every shape covers about as much ink as that circle, none looks heavier. */
const CORNERS: Readonly<Record<Exclude<MarkerShape, "circle">, readonly Point[]>> = {
  square: [[-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]],
  triangle: [[0, -1.4], [1.25, 0.82], [-1.25, 0.82]],
  diamond: [[0, -1.28], [1.28, 0], [0, 1.28], [-1.28, 0]],
  cross: [
    [-HALF_ARM, -1.2], [HALF_ARM, -1.2], [HALF_ARM, -HALF_ARM],
    [1.2, -HALF_ARM], [1.2, HALF_ARM], [HALF_ARM, HALF_ARM],
    [HALF_ARM, 1.2], [-HALF_ARM, 1.2], [-HALF_ARM, HALF_ARM],
    [-1.2, HALF_ARM], [-1.2, -HALF_ARM], [-HALF_ARM, -HALF_ARM],
  ],
  star: starCorners(1.5, 0.64),
};

function starCorners(outer: number, inner: number): Point[] {
  return Array.from({ length: 10 }, (_, corner) => {
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    const radius = corner % 2 === 0 ? outer : inner;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** SVG path of a marker around a point, else the origin; `r` is the radius of the circle it weighs as much as. */
export function markerPath(shape: MarkerShape, r: number, [x, y]: Point = [0, 0]): string {
  if (shape === "circle") {
    const radius = round(r);
    const half = (to: number) => `a${radius},${radius} 0 1,0 ${to},0`;
    return `M${round(x - radius)},${round(y)}${half(2 * radius)}${half(-2 * radius)}Z`;
  }
  return `M${CORNERS[shape].map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join("L")}Z`;
}
