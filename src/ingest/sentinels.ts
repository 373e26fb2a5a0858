export interface Sentinel {
  /** As written in the file. */
  readonly text: string;
  readonly value: number;
  readonly count: number;
  /** True where nothing else can be meant: -9999 in a column that has no other negative number. */
  readonly sure: boolean;
}

/** Range of the numbers of a column that are no candidates; `lowest` is Infinity when there are none. */
export interface OtherNumbers {
  readonly lowest: number;
  readonly highest: number;
}

/** Whether a number could stand for "missing" in some column: nines, the codes of Swing (-99995 to -99999), -1. */
export function maySentinel(value: number): boolean {
  if (value < 9999 && value > -99) return value === -1;
  return NINES.has(value) || (value <= -99995 && value >= -99999 && Number.isInteger(value));
}

const NINES = new Set([-99, -999, -9999, -99999, -999999, -9999999, 9999, 99999, 999999, 9999999]);

/** Which of the candidates of a column stand for "missing", or may. */
export function findSentinels(
  candidates: ReadonlyMap<string, { value: number; count: number }>,
  others: OtherNumbers,
): Sentinel[] {
  if (others.lowest > others.highest) return [];
  return [...candidates].flatMap(([text, { value, count }]) => {
    const sure = judge(value, count, others);
    return sure === null ? [] : [{ text, value, count, sure }];
  });
}

/** true = beyond doubt, false = may be, null = a number like any other. */
function judge(value: number, count: number, { lowest, highest }: OtherNumbers): boolean | null {
  const magnitude = Math.max(Math.abs(lowest), Math.abs(highest));
  if (value === -1) return lowest >= 0 && highest >= 10 ? false : null;
  if (value < 0 && lowest >= 0) return value <= -999;
  if (value < 0) return -value > 10 * magnitude ? false : null;
  return count > 1 && value > 3 * highest ? false : null;
}
