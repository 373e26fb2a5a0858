import type { Classing } from "../selection/selection";
import type { UnitPanel } from "../series/deriveUnits";
import { classBreaks, classOf as classAmong } from "../statistics/classes";

/** `neutral`: a composition, which is neither good nor bad; `diverging`: around a meaningful middle. */
export type MapScale = "amount" | "neutral" | "diverging";

export interface MapClasses {
  /** Inner and outer ones, ascending, rounded as the numbers on the page; a single one where all values are equal. */
  readonly limits: readonly number[];
  /** Of each class, its step on the seven-step ramp. */
  readonly steps: readonly number[];
  readonly scale: MapScale;
  readonly decimals: number;
  /** Of a diverging scale. */
  readonly middle: number | null;
}

export interface ClassesAsked {
  readonly classing: Classing;
  readonly classes: number;
  readonly middle?: number | undefined;
}

const extent = new WeakMap<UnitPanel, { readonly least: number; readonly most: number; readonly known: number }>();

/** `known`: units with a number in the period that has most of them. */
function extentOf(panel: UnitPanel) {
  const found = extent.get(panel);
  if (found) return found;
  const values = panel.units.flatMap((unit) => [...unit.values].filter((value) => !Number.isNaN(value)));
  const known = panel.periods.map((_, i) => panel.units.filter(({ gaps }) => gaps[i] === null).length);
  const made = { least: Math.min(...values), most: Math.max(...values), known: Math.max(1, ...known) };
  extent.set(panel, made);
  return made;
}

/**
 * What to ask for: no more classes than there are units with a number, and zero as the middle where numbers lie on both
 * sides of it.
 */
export function askClasses(panel: UnitPanel, { classing, classes }: Omit<ClassesAsked, "middle">): ClassesAsked {
  const { least, most, known } = extentOf(panel);
  const asked = { classing, classes: Math.min(classes, known) };
  return least < 0 && most > 0 ? { ...asked, middle: 0 } : asked;
}

/** Steps of the ramp by number of classes: as far apart as can be, the ends always among them. */
const SPREAD: readonly (readonly number[])[] = [
  [],
  [4],
  [2, 6],
  [1, 4, 7],
  [1, 3, 5, 7],
  [1, 2, 4, 6, 7],
  [1, 2, 3, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, 7],
];

const MIDDLE_STEP = 4;

const cache = new WeakMap<UnitPanel, Map<string, MapClasses>>();

/** Classes over all periods of a panel, so that a colour means the same in each of them. Computed once per panel. */
export function classifyPanel(panel: UnitPanel, { classing, classes, middle }: ClassesAsked): MapClasses {
  const made = cache.get(panel) ?? new Map<string, MapClasses>();
  cache.set(panel, made);
  const key = `${classing} ${classes} ${middle}`;
  const known = made.get(key);
  if (known) return known;
  const decimals = panel.show === "rate" ? 1 : panel.indicator.decimals;
  const values = panel.units.flatMap((unit) => [...unit.values].filter((value) => !Number.isNaN(value)));
  const limited =
    middle === undefined
      ? inOneDirection(classBreaks(values, classing, classes), decimals)
      : aroundMiddle(values, { classing, classes, middle }, decimals);
  const sequential = panel.indicator.direction === "neither" ? "neutral" : "amount";
  const scale = middle === undefined ? sequential : "diverging";
  const result: MapClasses = { ...limited, scale, decimals, middle: middle ?? null };
  made.set(key, result);
  return result;
}

/** The class of a value, from 0, by the number that the reader sees; null for a missing one. */
export function classOf(value: number, { limits, decimals }: MapClasses): number | null {
  const found = classAmong(round(value, decimals), limits);
  return found < 0 ? null : found;
}

/** Beyond fifteen significant digits there is nothing but what binary fractions add. */
const round = (value: number, decimals: number) => Number(Number(value.toFixed(decimals)).toPrecision(15));

const distinct = (limits: readonly number[], decimals: number) => [
  ...new Set(limits.map((limit) => round(limit, decimals))),
];

function inOneDirection(breaks: readonly number[], decimals: number): Pick<MapClasses, "limits" | "steps"> {
  const limits = distinct(breaks, decimals);
  const count = limits.length === 1 ? 1 : Math.max(0, limits.length - 1);
  return { limits, steps: SPREAD[count] ?? SPREAD[7]! };
}

/**
 * Classes of the distance to the middle, mirrored: equal distances have equally strong colours on either side. An odd
 * number of classes has one around the middle, an even number a limit there. Classes beyond all values are left out.
 */
function aroundMiddle(
  values: readonly number[],
  { classing, classes, middle }: ClassesAsked & { readonly middle: number },
  decimals: number,
): Pick<MapClasses, "limits" | "steps"> {
  if (values.length === 0) return { limits: [], steps: [] };
  const odd = classes % 2 === 1;
  const sides = Math.ceil(classes / 2);
  const distances = values.map((value) => Math.abs(round(value, decimals) - middle));
  // Of equal width from the middle on, not from the least distance there is.
  const from = classing === "equal" ? [0, ...distances] : distances;
  const inner = classBreaks(from, classing, sides).slice(1, -1);
  const outer = Math.max(...distances);
  const ends = distinct([...inner, outer], decimals).filter((end) => end > 0);
  if (ends.length === 0) return { limits: [middle], steps: [MIDDLE_STEP] };
  const right = ends.map((end) => middle + end);
  const left = ends.map((end) => middle - end).reverse();
  const limits = distinct(odd ? [...left, ...right] : [...left, middle, ...right], decimals);
  const perSide = odd ? ends.length - 1 : ends.length;
  const strengths = STRENGTHS[Math.min(perSide, 3)]!;
  const all = [
    ...[...strengths].reverse().map((strength) => MIDDLE_STEP - strength),
    ...(odd ? [MIDDLE_STEP] : []),
    ...strengths.map((strength) => MIDDLE_STEP + strength),
  ];
  return withinValues({ limits, steps: all }, values.map((value) => round(value, decimals)));
}

/** How strong the colours on a side are, by their number. */
const STRENGTHS: readonly (readonly number[])[] = [[], [2], [1, 3], [1, 2, 3]];

function withinValues({ limits, steps }: Pick<MapClasses, "limits" | "steps">, values: readonly number[]) {
  if (limits.length < 2) return { limits: limits.slice(0, 1), steps: limits.length === 0 ? [] : [MIDDLE_STEP] };
  const least = Math.min(...values);
  const most = Math.max(...values);
  const first = Math.max(0, limits.findLastIndex((limit, i) => i < steps.length && (limit <= least || i === 0)));
  const last = limits.findIndex((limit, i) => i > first && limit >= most);
  return { limits: [least, ...limits.slice(first + 1, last), most], steps: steps.slice(first, last) };
}
