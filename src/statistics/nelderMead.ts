export interface SearchOptions {
  /** Length of the first steps. */
  readonly step: number;
  /** Most values of the function that are asked for. */
  readonly most: number;
}

export interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * A low point of a function of several numbers, of which only values are known: J. A. Nelder & R. Mead, "A simplex
 * method for function minimization", Computer Journal 7 (1965). The same start gives the same answer. It ends where all
 * corners of the simplex have the same value to rounding.
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
  let simplex = sortVertices(corners.map(measure));
  for (;;) {
    const best = simplex[0]!;
    if (left <= 0 || simplex.at(-1)!.value - best.value <= 1e-12 * Math.abs(best.value)) return best;
    simplex = sortVertices(moveSimplex(simplex, measure));
  }
}

const sortVertices = (vertices: readonly Vertex[]): Vertex[] => vertices.toSorted((a, b) => a.value - b.value);

/** The simplex with its worst corner moved, or drawn together around its best. */
function moveSimplex(simplex: readonly Vertex[], measure: (at: readonly number[]) => Vertex): Vertex[] {
  const rest = simplex.slice(0, -1);
  const best = simplex[0]!;
  const worst = simplex.at(-1)!;
  const centre = worst.at.map((_, i) => rest.reduce((sum, { at }) => sum + at[i]!, 0) / rest.length);
  const beyond = (share: number) => measure(centre.map((value, i) => value + share * (value - worst.at[i]!)));
  const turned = beyond(1);
  if (turned.value < best.value) {
    const further = beyond(2);
    return [...rest, further.value < turned.value ? further : turned];
  }
  if (turned.value < rest.at(-1)!.value) return [...rest, turned];
  const nearer = beyond(turned.value < worst.value ? 0.5 : -0.5);
  if (nearer.value < Math.min(turned.value, worst.value)) return [...rest, nearer];
  return [best, ...simplex.slice(1).map(({ at }) => measure(at.map((value, i) => (value + best.at[i]!) / 2)))];
}
