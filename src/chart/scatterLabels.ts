/** A label that wants to stand beside a marker. */
export interface LabelWish {
  readonly id: string;
  /** Middle of the marker and its radius, px. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly width: number;
  readonly height: number;
  /** Drawn in any case, where it hides least. */
  readonly must: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  /** Left edge and middle of the line, px. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Ground {
  /** Where labels may begin, right of the numbers of the axis. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** All markers, labelled or not. */
  readonly markers: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** Where other texts stand already. */
  readonly covered?: readonly Box[];
}

const GAP_PX = 4;
/** Right of the marker first, then left, above, below and the corners: about what cartographers prefer (Imhof 1975). */
const SIDES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.8],
  [1, 0.8],
  [-1, -0.8],
  [-1, 0.8],
];

/**
 * Places labels so that none covers another, each at the first side where it hides no marker. What need not stand is
 * left out where it finds no such side; what must stand takes the side where it hides least. Wishes come in order of
 * importance.
 */
export function placeLabels(wishes: readonly LabelWish[], ground: Ground): PlacedLabel[] {
  const taken: Box[] = [...(ground.covered ?? [])];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const options = SIDES.map((side) => boxAt(wish, side))
      .filter((box) => inside(box, ground) && !taken.some((one) => overlap(one, box)))
      .map((box) => ({ box, cost: hidden(box, wish, ground) }));
    const best = options.reduce<(typeof options)[number] | null>(
      (least, one) => (least === null || one.cost < least.cost ? one : least),
      null,
    );
    if (!best || (!wish.must && best.cost > 0)) continue;
    taken.push(best.box);
    placed.push({ id: wish.id, x: best.box.left, y: (best.box.top + best.box.bottom) / 2 });
  }
  return placed;
}

function boxAt({ x, y, r, width, height }: LabelWish, [dx, dy]: readonly [number, number]): Box {
  const left =
    dx > 0
      ? x + r * (dy === 0 ? 1 : 0.7) + GAP_PX
      : dx < 0
        ? x - r * (dy === 0 ? 1 : 0.7) - GAP_PX - width
        : x - width / 2;
  const middle = dx === 0 ? y + dy * (r + height / 2 + 1) : y + dy * Math.max(r, height * 0.7);
  return { left, top: middle - height / 2, right: left + width, bottom: middle + height / 2 };
}

const inside = (box: Box, { left, width, height }: Ground) =>
  box.left >= left && box.right <= width && box.top >= 0 && box.bottom <= height;

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Markers other than its own that the label would lie on: one for a marker that is wholly below it, less at its rim. */
function hidden(box: Box, wish: LabelWish, { markers }: Ground): number {
  return markers.reduce((sum, { x, y, r }) => {
    if (x === wish.x && y === wish.y) return sum;
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    return sum + Math.max(0, 1 - Math.hypot(dx, dy) / r);
  }, 0);
}
