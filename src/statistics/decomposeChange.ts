import { type Counts, alignCounts, sum } from "./alignCounts";
import { type CrossTable, entropyOfGroups, informationOf, shareOfEntropy, tabulate } from "./crossTable";
import { fitMargins } from "./proportionalFitting";

/** `change` = `after` - `before`. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/**
 * The change of an index and its parts, in units of the index. In three parts for readers:
 * `change` = `composition` + `mixing` + `units`; in the five of Elbers (2023):
 * `change` = `groupMarginal` + `unitMarginal` + `structural` + `additions` + `removals`.
 */
export interface ChangeParts extends Change {
  /** From the composition of the whole: `groupMarginal` and what groups found on one side only add or take. */
  readonly composition: number;
  /** From mixing, the spread of groups over units at equal margins: `structural`. */
  readonly mixing: number;
  /** From the sizes of units: `unitMarginal` and what units found on one side only add or take. */
  readonly units: number;
  /** From changed shares of groups found on both sides. */
  readonly groupMarginal: number;
  /** From changed shares of units found on both sides. */
  readonly unitMarginal: number;
  /** From changed odds ratios between groups and units, at equal shares of groups and of units. */
  readonly structural: number;
  /** From units and groups without persons before. */
  readonly additions: number;
  /** From units and groups without persons after. */
  readonly removals: number;
}

/** The parts at the top are those of the mutual information M. */
export interface SegregationChange extends ChangeParts {
  /** The same parts of the information index H. */
  readonly h: ChangeParts;
  /** The entropy E of the composition, natural logarithms; H = M / E. */
  readonly entropy: Change;
}

type Index = (table: CrossTable) => number;

/**
 * How much of the change in M and in H between two years comes from a changed composition, how much from changed mixing
 * (Elbers 2023, "A method for studying differences in segregation across time and space", Sociological Methods &
 * Research 52): each side is given the margins of the other by iterative proportional fitting to convergence, and the
 * two ways to go from one to the other are averaged (Shapley values; margins against structure first, groups against
 * units within).
 *
 * `before[group][unit]` and `after[group][unit]` hold the same groups and units in the same order. A unit or group
 * found on one side only must be there with zeros on the other: it goes into `additions` or `removals`. A unit where
 * any count is missing (NaN) on either side is left out of both. Parts are NaN when the index is undefined on a side (H
 * with one group, anything without persons), when both sides share no unit or no group, and when the fitting does not
 * converge.
 *
 * @throws RangeError for tables of different shapes and for a negative or infinite count
 */
export function decomposeChange(before: Counts, after: Counts): SegregationChange {
  if (before.length !== after.length) {
    throw new RangeError(`unaligned tables: ${before.length} groups before, ${after.length} after`);
  }
  const aligned = alignCounts([...before, ...after]);
  const stages = reduceToCommon([
    { kind: "all", before: tabulate(aligned.slice(0, before.length)), after: tabulate(aligned.slice(before.length)) },
  ]);
  const [whole, common] = [stages[0]!, stages.at(-1)!];
  const crossings = crossFit(common);
  const partsOf = (index: Index): ChangeParts => ({
    ...changeBetween(whole, index),
    ...partsOfChange(stages, index, (s, g, u) => {
      const crossing = crossings[crossingAt(s, g, u)];
      return crossing ? index(crossing) : NaN;
    }),
  });
  return { ...partsOf(informationOf), h: partsOf(shareOfEntropy), entropy: changeBetween(whole, entropyOfGroups) };
}

function changeBetween({ before, after }: Stage, index: Index): Change {
  const values = { before: index(before), after: index(after) };
  return { ...values, change: values.after - values.before };
}

/** Both sides, and what had to be taken out to come here from the stage before. */
interface Stage {
  readonly kind: "all" | "units" | "groups";
  readonly before: CrossTable;
  readonly after: CrossTable;
}

/**
 * Takes out units, then groups, that have persons on one side only or on none, until none is left: a unit may live of a
 * group that was taken out.
 */
function reduceToCommon(stages: readonly Stage[]): readonly Stage[] {
  const { before, after } = stages.at(-1)!;
  const units = [...before.unitTotals.keys()].filter((unit) => before.unitTotals[unit]! * after.unitTotals[unit]! > 0);
  if (units.length < before.unitTotals.length) {
    const keep = ({ cells }: CrossTable): CrossTable =>
      tabulate(cells.map((counts) => Float64Array.from(units, (unit) => counts[unit]!)));
    return reduceToCommon([...stages, { kind: "units", before: keep(before), after: keep(after) }]);
  }
  const groups = [...before.cells.keys()].filter((group) => before.groupTotals[group]! * after.groupTotals[group]! > 0);
  if (groups.length < before.cells.length) {
    const keep = ({ cells }: CrossTable): CrossTable => tabulate(groups.map((group) => cells[group]!));
    return reduceToCommon([...stages, { kind: "groups", before: keep(before), after: keep(after) }]);
  }
  return stages;
}

/** 0 = as before, 1 = as after. */
type Side = 0 | 1;
const SIDES: readonly Side[] = [0, 1];

const crossingAt = (structure: Side, groups: Side, units: Side): number => structure * 4 + groups * 2 + units;

/** All eight tables with the odds ratios of one side, the groups' shares of one and the units' shares of one. */
function crossFit({ before, after }: Stage): (CrossTable | undefined)[] {
  const sides = [before, after] as const;
  const groupShares = sides.map(({ groupTotals, total }) => groupTotals.map((count) => count / total));
  const unitShares = sides.map(({ unitTotals, total }) => unitTotals.map((count) => count / total));
  const fit = (s: Side, g: Side, u: Side): CrossTable | undefined =>
    s === g && s === u ? sides[s] : fitMargins(sides[s], { groupShares: groupShares[g]!, unitShares: unitShares[u]! });
  return SIDES.flatMap((s) => SIDES.flatMap((g) => SIDES.map((u) => fit(s, g, u))));
}

type IndexAt = (structure: Side, groups: Side, units: Side) => number;

function partsOfChange(stages: readonly Stage[], index: Index, at: IndexAt): Omit<ChangeParts, keyof Change> {
  const quarter = SIDES.flatMap((one) => SIDES.map((other) => [one, other] as const));
  const groupMarginal = sum(quarter.map(([s, u]) => at(s, 1, u) - at(s, 0, u))) / 4;
  const unitMarginal = sum(quarter.map(([s, g]) => at(s, g, 1) - at(s, g, 0))) / 4;
  const structural = (at(1, 1, 1) - at(0, 1, 1) + (at(1, 0, 0) - at(0, 0, 0))) / 2;
  const units = takenOut(stages, "units", index);
  const groups = takenOut(stages, "groups", index);
  return {
    composition: groupMarginal + groups.additions + groups.removals,
    mixing: structural,
    units: unitMarginal + units.additions + units.removals,
    groupMarginal,
    unitMarginal,
    structural,
    additions: units.additions + groups.additions,
    removals: units.removals + groups.removals,
  };
}

/** What the index gained by units or groups new on the later side, and lost by those of the earlier side. */
function takenOut(
  stages: readonly Stage[],
  kind: Stage["kind"],
  index: Index,
): { additions: number; removals: number } {
  const whole = stages[0]!;
  // Where the index is undefined on a side, so is what was added and removed.
  const nothing = Number.isNaN(index(whole.before) + index(whole.after)) ? NaN : 0;
  let [additions, removals] = [nothing, nothing];
  for (const [i, stage] of stages.entries()) {
    if (stage.kind !== kind) continue;
    const previous = stages[i - 1]!;
    additions += index(previous.after) - index(stage.after);
    removals += index(stage.before) - index(previous.before);
  }
  return { additions, removals };
}
