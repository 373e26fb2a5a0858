export interface LabelSlot {
  /** Where the label would like to stand (its middle), in the unit of the range. */
  readonly wanted: number;
  readonly size: number;
}

/**
 * Moves labels apart along one axis so that none overlap and none leaves the range, each as near as can be to where it
 * belongs: neighbours that collide become one block placed at the mean of their wishes (pool-adjacent-violators, i.e.
 * least squares under an order constraint; Barlow et al. 1972). Labels keep their order. When they do not all fit, they
 * are squeezed evenly.
 */
export function spreadLabels(labels: readonly LabelSlot[], [low, high]: readonly [number, number]): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.wanted - labels[b]!.wanted || a - b);
  const total = labels.reduce((sum, label) => sum + label.size, 0);
  const squeeze = Math.min(1, total === 0 ? 1 : (high - low) / total);
  const blocks: { start: number; size: number; wish: number; members: number[] }[] = [];
  for (const i of order) {
    const size = labels[i]!.size * squeeze;
    let block = { start: 0, size, wish: labels[i]!.wanted - size / 2, members: [i] };
    block.start = clamp(block.wish, low, high - size);
    for (let before = blocks.at(-1); before && before.start + before.size > block.start; before = blocks.at(-1)) {
      blocks.pop();
      const count = before.members.length + block.members.length;
      const wish = (before.wish * before.members.length + (block.wish - before.size) * block.members.length) / count;
      const merged = before.size + block.size;
      block = {
        start: clamp(wish, low, high - merged),
        size: merged,
        wish,
        members: [...before.members, ...block.members],
      };
    }
    blocks.push(block);
  }
  const middles = new Array<number>(labels.length);
  for (const block of blocks) {
    let at = block.start;
    for (const i of block.members) {
      const size = labels[i]!.size * squeeze;
      middles[i] = at + size / 2;
      at += size;
    }
  }
  return middles;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
