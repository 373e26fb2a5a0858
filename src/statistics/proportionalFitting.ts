import { sum } from "./alignCounts";
import { type CrossTable, tabulate } from "./crossTable";

/** Groups by units have to add up to these shares, all above zero. */
export interface Margins {
  readonly groupShares: readonly number[];
  readonly unitShares: ArrayLike<number>;
}

/** What an empty cell begins with, as a part of the smallest cell that is not empty. */
const NEARLY_EMPTY = 1e-10;
/** In shares of all persons, far below one person in ten million. */
const EXACT = 1e-12;
const GOOD_ENOUGH = 1e-9;
/** Close to the minimum all heights are the same but for their last digits. */
const ROUNDING = 1e-12;
const MOST_ROUNDS = 1000;
const MOST_HALVINGS = 30;

/**
 * The table with the margins asked for that keeps the odds ratios of `table`, that is how groups are spread over units
 * apart from sizes: what iterative proportional fitting (Deming & Stephan 1940, Annals of Mathematical Statistics 11;
 * Karmel & Maclachlan 1988, Economic Record 64) comes to, found by Newton's method where that one creeps. Cells are
 * shares of 1.
 *
 * It goes on to convergence, because a loose stop (0.001 is common) exceeds the share of a typical unit and turns signs
 * round. Empty cells begin as nearly empty, as in R `segregation` (Elbers 2023): otherwise some margins could not be
 * met. Every group and unit must have members in `table`. Undefined when the margins are not met after 1000 rounds.
 */
export function fitMargins(table: CrossTable, margins: Margins): CrossTable | undefined {
  const filled = table.cells.flatMap((counts) => [...counts].filter((count) => count > 0));
  const smallest = filled.reduce((a, b) => Math.min(a, b), Infinity);
  const source = table.cells.map((counts) => counts.map((count) => Math.max(count, smallest * NEARLY_EMPTY)));
  let fit = fitUnits(source, source.map(() => 0), margins);
  for (let round = 0; round < MOST_ROUNDS && fit.miss > EXACT; round++) {
    fit = leap(source, fit, margins) ?? fitGroups(source, fit, margins);
  }
  return fit.miss <= GOOD_ENOUGH ? tabulate(fit.cells) : undefined;
}

interface Fit {
  /** Logarithms of what the cells of each group were multiplied by, before each unit was brought to its share. */
  readonly logs: readonly number[];
  readonly cells: readonly Float64Array[];
  readonly groupShares: readonly number[];
  /** How far the groups are off. */
  readonly miss: number;
  /** The convex function whose minimum fits; its slope is what the groups are off. */
  readonly height: number;
}

/** One half of a round of the classical algorithm: all units get their shares. */
function fitUnits(source: readonly Float64Array[], logs: readonly number[], margins: Margins): Fit {
  const cells = source.map((counts, group) => counts.map((count) => count * Math.exp(logs[group]!)));
  let height = -sum(logs.map((log, group) => log * margins.groupShares[group]!));
  for (let unit = 0; unit < margins.unitShares.length; unit++) {
    const share = margins.unitShares[unit]!;
    let persons = 0;
    for (const counts of cells) persons += counts[unit]!;
    for (const counts of cells) counts[unit]! *= share / persons;
    height += share * Math.log(persons);
  }
  const groupShares = cells.map(sum);
  const miss = groupShares.reduce((most, share, i) => Math.max(most, Math.abs(share - margins.groupShares[i]!)), 0);
  return { logs, cells, groupShares, miss, height };
}

/** The other half: all groups get theirs. It always comes nearer, but where cells are nearly empty hardly so. */
function fitGroups(source: readonly Float64Array[], fit: Fit, margins: Margins): Fit {
  const logs = fit.logs.map((log, group) => log + Math.log(margins.groupShares[group]! / fit.groupShares[group]!));
  return fitUnits(source, logs, margins);
}

/** Newton's step towards the same solution, halved until it comes nearer; undefined when it does not. */
function leap(source: readonly Float64Array[], fit: Fit, margins: Margins): Fit | undefined {
  const slopes = fit.groupShares.map((share, group) => share - margins.groupShares[group]!);
  const step = solveNetwork(encounters(fit, margins), slopes);
  if (!step) return undefined;
  for (let halving = 0, length = 1; halving < MOST_HALVINGS; halving++, length /= 2) {
    const logs = fit.logs.map((log, group) => log - length * step[group]!);
    const next = fitUnits(source, logs, margins);
    const level = next.height < fit.height + ROUNDING;
    if (next.height < fit.height || (level && next.miss < fit.miss / 2)) return next;
  }
  return undefined;
}

/** How much of its share each group would leave to each other when its factor falls. */
function encounters({ cells }: Fit, { unitShares }: Margins): number[][] {
  return cells.map((one) =>
    cells.map((other) => {
      let together = 0;
      for (let unit = 0; unit < one.length; unit++) together += (one[unit]! * other[unit]!) / unitShares[unit]!;
      return together;
    }),
  );
}

/**
 * Solves sum_j w_ij (x_i - x_j) = b_i with x_0 = 0, because only the ratios of factors matter: groups are taken out one
 * by one and those that met them get their encounters, as in a network of resistors. Nothing is subtracted (Grassmann,
 * Taksar & Heyman 1985, Operations Research 33), so that groups that hardly meet are not lost in rounding.
 */
function solveNetwork(weights: number[][], right: number[]): number[] | undefined {
  const pulls = right.map(() => 0);
  for (let out = right.length - 1; out > 0; out--) {
    const pull = sum(weights[out]!.slice(0, out));
    if (!(pull > 0)) return undefined;
    pulls[out] = pull;
    for (let i = 0; i < out; i++) {
      const part = weights[i]![out]! / pull;
      right[i]! += part * right[out]!;
      for (let j = 0; j < out; j++) weights[i]![j]! += part * weights[out]![j]!;
    }
  }
  const solution = [0];
  for (let i = 1; i < right.length; i++) {
    solution.push((right[i]! + sum(solution.map((value, j) => value * weights[i]![j]!))) / pulls[i]!);
  }
  return solution.every(Number.isFinite) ? solution : undefined;
}
