export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** The box at a corner, moved as little as puts it inside; a box that is larger starts at the left or top. */
export const inside = ({ x, y }: Point, { width, height }: Size, plot: Box): Box => ({
  x: clamp(x, plot.x, Math.max(plot.x, plot.x + plot.width - width)),
  y: clamp(y, plot.y, Math.max(plot.y, plot.y + plot.height - height)),
  width,
  height,
});

/** Between boxes, so that two texts do not read as one. */
const SEAM_PX = 3;

const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

interface Room {
  readonly plot: Box;
  /** Where nothing may stand. */
  readonly full: readonly Box[];
  /** What is kept clear of as far as possible. */
  readonly taken: readonly Box[];
}

/**
 * Room for a box inside the plot: the first of the wishes (top left corners) that is free, else the free place nearest
 * to the first of them. Wishes that cover something `taken` come after all that do not. undefined = there is no room.
 */
export function findRoom(size: Size, wishes: readonly Point[], { plot, full, taken }: Room): Box | undefined {
  if (size.width > plot.width || size.height > plot.height) return undefined;
  const walls = full.map((box) => grown(box, SEAM_PX));
  // Boxes that only touch, give or take the last digit, are apart.
  const inner = walls.map((wall) => grown(wall, -0.01));
  const isFree = (box: Box) => !inner.some((wall) => overlaps(wall, box));
  const isClear = (box: Box) => isFree(box) && !taken.some((one) => overlaps(one, box));
  const asked = wishes.map((wish) => inside(wish, size, plot));
  return asked.find(isClear) ?? asked.find(isFree) ?? nearestFree(asked[0]!, walls, { plot, isFree });
}

interface Search {
  readonly plot: Box;
  readonly isFree: (box: Box) => boolean;
}

/** The nearest free place keeps a coordinate of the wish, or touches a wall or an edge of the plot with it. */
function nearestFree(wish: Box, walls: readonly Box[], { plot, isFree }: Search): Box | undefined {
  const { width, height } = wish;
  const [right, bottom] = [plot.x + plot.width - width, plot.y + plot.height - height];
  const xs = [wish.x, plot.x, right, ...walls.flatMap((wall) => [wall.x - width, wall.x + wall.width])];
  const ys = [wish.y, plot.y, bottom, ...walls.flatMap((wall) => [wall.y - height, wall.y + wall.height])];
  const away = ({ x, y }: Point) => Math.hypot(x - wish.x, y - wish.y);
  let best: Box | undefined;
  for (const x of xs.filter((one) => one >= plot.x && one <= right)) {
    for (const y of ys.filter((one) => one >= plot.y && one <= bottom)) {
      const box = { x, y, width, height };
      if ((!best || away(box) < away(best)) && isFree(box)) best = box;
    }
  }
  return best;
}
