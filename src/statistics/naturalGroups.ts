/** Sums over equal values of sorted numbers, so that the cost of any run of them is known at once. */
interface Runs {
  /** Where the first of each value stands among the sorted numbers, and their number at the end. */
  readonly starts: readonly number[];
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function runsOf(sorted: ArrayLike<number>): Runs {
  const starts: number[] = [];
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) starts.push(i);
  const sums = new Float64Array(sorted.length + 1);
  const squares = new Float64Array(sorted.length + 1);
  // Around the middle of the range the squares lose the fewest digits.
  const centre = (sorted[0]! + sorted[sorted.length - 1]!) / 2;
  for (let i = 0; i < sorted.length; i++) {
    const off = sorted[i]! - centre;
    sums[i + 1] = sums[i]! + off;
    squares[i + 1] = squares[i]! + off * off;
  }
  return { starts: [...starts, sorted.length], sums, squares };
}

/** Squared distances from their mean, summed, of the numbers of values `from` to before `to`. */
function costOf({ starts, sums, squares }: Runs, from: number, to: number): number {
  const [first, end] = [starts[from]!, starts[to]!];
  const sum = sums[end]! - sums[first]!;
  return squares[end]! - squares[first]! - (sum * sum) / (end - first);
}

interface Layer {
  readonly runs: Runs;
  /** Least cost of the first so many values in one group fewer. */
  readonly before: Float64Array;
  readonly costs: Float64Array;
  /** Where the last group of the first so many values begins. */
  readonly cuts: Int32Array;
}

/**
 * Fills a layer for ends `low` to `high`, whose last group begins between `from` and `to`: the best beginning never
 * moves back as the end moves on, so each half needs only a part of the candidates.
 */
function fillLayer(layer: Layer, [low, high]: readonly [number, number], [from, to]: readonly [number, number]): void {
  if (low > high) return;
  const { runs, before, costs, cuts } = layer;
  const end = (low + high) >> 1;
  let best = Infinity;
  let cut = from;
  for (let start = from; start <= Math.min(to, end - 1); start++) {
    const cost = before[start]! + costOf(runs, start, end);
    if (cost < best) {
      best = cost;
      cut = start;
    }
  }
  costs[end] = best;
  cuts[end] = cut;
  fillLayer(layer, [low, end - 1], [from, cut]);
  fillLayer(layer, [end + 1, high], [cut, to]);
}

/**
 * Sorted numbers in `count` groups, or as many as there are different values if those are fewer, such that the squared
 * distances from the mean of each group are least in total. Each group as [first, end) of the sorted numbers. The
 * dynamic programme of W. D. Fisher (1958) in n log n steps a group.
 */
export function naturalGroups(sorted: ArrayLike<number>, count: number): readonly (readonly [number, number])[] {
  if (sorted.length === 0) return [];
  const runs = runsOf(sorted);
  const values = runs.starts.length - 1;
  const groups = Math.min(count, values);
  let before = Float64Array.from({ length: values + 1 }, (_, end) => (end === 0 ? 0 : costOf(runs, 0, end)));
  const allCuts: Int32Array[] = [new Int32Array(values + 1)];
  for (let group = 2; group <= groups; group++) {
    const costs = new Float64Array(values + 1).fill(Infinity);
    const layer = { runs, before, costs, cuts: new Int32Array(values + 1) };
    fillLayer(layer, [group, values], [group - 1, values - 1]);
    before = layer.costs;
    allCuts.push(layer.cuts);
  }
  const found: (readonly [number, number])[] = [];
  let end = values;
  for (const cuts of allCuts.reverse()) {
    const start = cuts[end]!;
    found.unshift([runs.starts[start]!, runs.starts[end]!]);
    end = start;
  }
  return found;
}
