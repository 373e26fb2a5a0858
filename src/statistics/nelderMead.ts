export interface SearchOptions {
  /** Length of the first steps. */
  readonly step: number;
  /** Most values of the function that are asked for. */
  readonly most: number;
  /** The search ends where the values of all corners differ by no more than this share of the lowest. */
  readonly slack: number;
}

export interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * A low point of a function of several numbers, of which only values are known: J. A. Nelder & R. Mead, "A simplex
 * method for function minimization", Computer Journal 7 (1965). The same start gives the same answer.
 */
export function nelderMead(
  cost: (at: readonly number[]) => number,
  start: readonly number[],
  options: SearchOptions,
): Vertex {
  let left = options.most;
  const measure = (at: readonly number[]): Vertex => {
    left--;
    return { at, value: cost(at) };
  };
  const corners = [start, ...start.map((_, i) => start.map((value, j) => (i === j ? value + options.step : value)))];
  const simplex = corners.map(measure).sort(byValue);
  for (;;) {
    const best = simplex[0]!;
    if (left <= 0 || simplex.at(-1)!.value - best.value <= options.slack * Math.abs(best.value)) return best;
    moveSimplex(simplex, measure);
  }
}

const byValue = (a: Vertex, b: Vertex): number => a.value - b.value;

/** Moves the worst corner of a simplex whose corners stand in order, or draws all together around the best. */
function moveSimplex(simplex: Vertex[], measure: (at: readonly number[]) => Vertex): void {
  const best = simplex[0]!;
  const worst = simplex.pop()!;
  const centre = centreOf(simplex);
  const beyond = (share: number) => measure(centre.map((value, i) => value + share * (value - worst.at[i]!)));
  const turned = beyond(1);
  if (turned.value < best.value) {
    const further = beyond(2);
    insert(simplex, further.value < turned.value ? further : turned);
    return;
  }
  if (turned.value < simplex.at(-1)!.value) {
    insert(simplex, turned);
    return;
  }
  const nearer = beyond(turned.value < worst.value ? 0.5 : -0.5);
  if (nearer.value < Math.min(turned.value, worst.value)) {
    insert(simplex, nearer);
    return;
  }
  simplex.push(worst);
  for (let i = 1; i < simplex.length; i++) {
    simplex[i] = measure(simplex[i]!.at.map((value, j) => (value + best.at[j]!) / 2));
  }
  simplex.sort(byValue);
}

function centreOf(vertices: readonly Vertex[]): number[] {
  const centre = vertices[0]!.at.map(() => 0);
  for (const { at } of vertices) for (let i = 0; i < at.length; i++) centre[i]! += at[i]! / vertices.length;
  return centre;
}

/** Puts a vertex behind all that are no higher. */
function insert(simplex: Vertex[], vertex: Vertex): void {
  let at = simplex.length;
  while (at > 0 && simplex[at - 1]!.value > vertex.value) at--;
  simplex.splice(at, 0, vertex);
}
