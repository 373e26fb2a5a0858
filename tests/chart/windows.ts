import type { CannotReason, Windows } from "../../src/series/claimTypes";

/** Windows of a series by hand: percent changes, or differences where `points`; `gaps` by "from-to". */
export function windowsOf(
  numbers: Readonly<Record<number, number>>,
  more: Partial<Windows> & { readonly reasons?: Readonly<Record<string, CannotReason>> } = {},
): Windows {
  const { reasons = {}, ...rest } = more;
  const periods = Object.keys(numbers).map(Number);
  const pairs = periods.flatMap((from) => periods.map((to) => ({ from, to })));
  const reasonOf = ({ from, to }: { from: number; to: number }) =>
    to > from ? (reasons[`${from}-${to}`] ?? null) : null;
  const change = (a: number, b: number) => (rest.points ? b - a : (b / a - 1) * 100);
  return {
    indicator: "burglary",
    category: "total",
    place: "12025",
    show: "value",
    against: null,
    other: null,
    periods,
    values: Float64Array.from(pairs, (pair) =>
      pair.to > pair.from && reasonOf(pair) === null ? change(numbers[pair.from]!, numbers[pair.to]!) : NaN,
    ),
    gaps: pairs.map(reasonOf),
    acrossBreak: pairs.map(() => false),
    counts: pairs.map(() => 0),
    towns: pairs.map(() => ""),
    points: false,
    ...rest,
  };
}
