import { formatFull } from "../base/formatNumber";
import type { MixTranslator } from "../i18n/mix";
import type { Stack } from "../selection/selection";
import { isRemainder } from "../series/breakdowns";
import { breakYear } from "../series/breaks";
import { countedOf, restOf, type Composition } from "../series/deriveComposition";
import type { HiddenYear } from "../series/hideSmall";
import { valueAxis, type Axis } from "./axes";
import type { Mark } from "./buildLineModel";
import { groupName, type GroupSlot } from "./groupStyle";

export interface StackLayer {
  readonly id: string;
  readonly name: string;
  readonly slot: GroupSlot;
  /** By year of the model, in the unit of the axis. */
  readonly values: readonly number[];
}

export interface StackRow {
  readonly id: string;
  readonly name: string;
  /** null: the sum at the foot. */
  readonly slot: GroupSlot | null;
  readonly share: string;
  readonly count: string;
}

/** Groups on top of each other over the years, from the largest at the bottom; parts only, never their totals. */
export interface StackModel {
  readonly place: string;
  readonly name: string;
  readonly years: readonly number[];
  readonly x: readonly [number, number];
  readonly y: Axis;
  readonly unit: string;
  readonly tick: (value: number) => string;
  readonly layers: readonly StackLayer[];
  /** Positions of years that follow each other; what lies between two runs was not measured. */
  readonly runs: readonly (readonly number[])[];
  /** False for the largest groups alone: one that is not listed next year is no zero to slope down to. */
  readonly isJoined: boolean;
  /** What is not drawn because the axis ends below it: everyone outside the groups, where they are most of all. */
  readonly beyond: { readonly name: string; readonly share: string; readonly year: number } | null;
  readonly breaks: readonly Mark[];
  readonly rows: (index: number) => readonly StackRow[];
  readonly readOut: (index: number) => string;
  readonly summary: string;
}

export interface StackSetting {
  readonly t: MixTranslator;
  readonly name: string;
  readonly stack: Stack;
  readonly slots: ReadonlyMap<string, number>;
  readonly hidden: ReadonlyMap<number, HiddenYear>;
  readonly from: number;
  readonly to: number;
}

/** What can be drawn of what was asked: the largest groups alone are no whole to take shares of. */
export function stackOf(asked: Stack, { covers, breakdown }: Composition): Stack {
  const listed = breakdown.lists === "largest";
  if (asked === "count" || (listed && (asked === "share" || covers !== "part"))) return "count";
  return covers === "part" && asked === "inhabitants" ? "inhabitants" : "share";
}

export function buildStackModel(composition: Composition, setting: StackSetting): StackModel {
  const { t, from, to, hidden, name } = setting;
  const { periods, breakdown, breaks } = composition;
  const stack = stackOf(setting.stack, composition);
  const persons = personsOf(composition, { ...setting, stack });
  const at = periods.flatMap((year, i) =>
    year >= from && year <= to && persons.whole[i]! > 0 && !hidden.get(year)?.total ? [i] : [],
  );
  const years = at.map((i) => periods[i]!);
  const scaled = (value: number, i: number) => (stack === "count" ? value : (100 * value) / persons.whole[i]!);
  const all = persons.layers
    .map((layer) => ({ ...layer, values: at.map((i) => scaled(layer.values[i]!, i)) }))
    .filter(({ values }) => values.some((value) => value > 0));
  const rest = all.find(({ slot }) => slot === "rest");
  const isCut = rest !== undefined && rest.values.every((share) => share > MOST_REST);
  const layers = isCut ? all.filter((layer) => layer !== rest) : all;
  const tops = at.map((_, i) => layers.reduce((sum, { values }) => sum + values[i]!, 0));
  const isWhole = breakdown.lists === "all" || stack === "inhabitants";
  const rows = (index: number) => rowsOf(at[index]!, { ...persons, isWhole }, t);
  const first = years[0] ?? from;
  const last = years.at(-1) ?? to;
  const readOut = (index: number) => {
    const told = rows(index).map(({ name: group, share, count }) =>
      share === "" ? t("mix.read.count", { group, count }) : t("mix.read.group", { group, share, count }),
    );
    return `${name}, ${years[index] ?? ""}: ${told.join("; ")}.`;
  };
  return {
    place: composition.place,
    name,
    years,
    x: [first, last],
    y: stack === "count" || isCut ? valueAxis(tops, { fromZero: true, include: [] }) : SHARES,
    unit: t(stack === "count" ? "mix.unit.count" : `mix.unit.${unitOf(stack, composition)}`),
    tick: (value) => formatFull(value, { locale: t.locale, decimals: Number.isInteger(value) ? 0 : 1 }),
    layers,
    runs: runsOf(years, breakdown.lists === "all" ? breakdown.indicator.everyYears : 0),
    isJoined: breakdown.lists === "all",
    beyond: isCut ? { name: rest.name, share: t("mix.percent", percent(rest.values.at(-1)!, t)), year: last } : null,
    breaks: breaks
      .filter((one) => breakYear(one) > first && breakYear(one) <= last)
      .map((one) => ({ year: breakYear(one), word: t(`break.${one.kind}`), text: t.text(one.label) })),
    rows,
    readOut,
    summary: years.length === 0 ? "" : [readOut(0), ...(years.length > 1 ? [readOut(years.length - 1)] : [])].join(" "),
  };
}

/** Above this share of the inhabitants the others would leave the groups themselves too thin to read. */
const MOST_REST = 60;
const SHARES: Axis = { domain: [0, 100], ticks: [0, 25, 50, 75, 100] };

/** What a share is of: everyone, or only those who are counted in a group. */
export function unitOf(stack: Stack, { covers }: Composition): "inhabitants" | "counted" {
  return covers === "inhabitants" || stack === "inhabitants" ? "inhabitants" : "counted";
}

interface Persons {
  /** In persons, by period of the composition. */
  readonly layers: readonly StackLayer[];
  readonly whole: Float64Array;
}

/**
 * Everything that is drawn follows from what may be shown: "other" is what the visible named groups leave of the sum, so
 * a hidden group cannot be worked out from it.
 */
function personsOf(composition: Composition, { t, stack, slots, hidden }: StackSetting): Persons {
  const { breakdown, values, periods, inhabitants } = composition;
  const counted = countedOf(values, periods.length);
  const isHidden = (group: number, at: number) => hidden.get(periods[at]!)?.groups[group] ?? false;
  const named = [...slots].map(([id, slot]): StackLayer => {
    const index = breakdown.groups.findIndex((group) => group.id === id);
    const shown = [...values[index]!].map((one, at) => (one > 0 && !isHidden(index, at) ? one : 0));
    return { id, name: groupName(breakdown.groups[index]!, t), slot, values: shown };
  });
  const other = [...counted].map((all, at) => all - named.reduce((sum, layer) => sum + layer.values[at]!, 0));
  const unnamed = breakdown.groups.filter(({ id }) => !slots.has(id));
  const [only] = unnamed;
  const isOne = only && unnamed.length === 1 && isRemainder(only) && !periods.some((_, at) => hidesNamed(at));
  function hidesNamed(at: number): boolean {
    return breakdown.groups.some(({ id }, group) => slots.has(id) && isHidden(group, at));
  }
  const otherName = isOne ? groupName(only, t) : t("mix.otherGroups");
  const layers = [...named, { id: "other", name: otherName, slot: "other" as const, values: other }];
  if (stack !== "inhabitants") return { layers, whole: counted };
  const rest = { id: "rest", name: groupName(null, t), slot: "rest" as const, values: [...restOf(composition)] };
  return { layers: [...layers, rest], whole: inhabitants };
}

interface Rows extends Persons {
  /** False for the largest groups alone: they have no sum, and no shares of it. */
  readonly isWhole: boolean;
}

function rowsOf(at: number, { layers, whole, isWhole }: Rows, t: MixTranslator): StackRow[] {
  const style = (decimals: number) => ({ locale: t.locale, decimals });
  const write = (value: number) => ({
    share: isWhole ? t("mix.percent", percent((100 * value) / whole[at]!, t)) : "",
    count: formatFull(value, style(0)),
  });
  const greys = (slot: GroupSlot) => (slot === "rest" ? 2 : slot === "other" ? 1 : 0);
  const shown = layers
    .filter(({ values }) => values[at]! > 0)
    .sort((a, b) => greys(a.slot) - greys(b.slot) || b.values[at]! - a.values[at]!);
  return [
    ...shown.map(({ id, name, slot, values }) => ({ id, name, slot, ...write(values[at]!) })),
    ...(isWhole ? [{ id: "whole", name: t("mix.sum"), slot: null, ...write(whole[at]!) }] : []),
  ];
}

const percent = (share: number, t: MixTranslator) => ({
  value: formatFull(share, { locale: t.locale, decimals: 1 }),
});

function runsOf(years: readonly number[], everyYears: number): number[][] {
  const runs: number[][] = [];
  years.forEach((year, at) => {
    const run = runs.at(-1);
    if (run && year - years[at - 1]! <= everyYears) run.push(at);
    else runs.push([at]);
  });
  return runs;
}
