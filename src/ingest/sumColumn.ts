import { namesTotal } from "./columnWords";
import { sampled, type ColumnProfile } from "./describeColumns";
import { readNumber } from "./numbers";

const LEAST_PARTS = 2;
const ROWS = 60;
const TOLERANCE = 0.0005;

/** Whether one of the columns is the sum of the others in nearly every row: then they are parts of one thing. */
export function addsUpOthers(values: readonly ColumnProfile[], rows: readonly (readonly string[])[]): boolean {
  if (values.length <= LEAST_PARTS || values.length > 400) return false;
  const named = values.find(({ name }) => namesTotal(name));
  const looked = sampled(rows).slice(0, ROWS);
  const numbers = looked.map((row) => values.map((value) => numberIn(row[value.index] ?? "", value)));
  const candidates = named ? [values.indexOf(named)] : [0, values.length - 1];
  return candidates.some((at) => {
    const checked = numbers.filter((row) => Number.isFinite(row[at]) && row[at]! > 0);
    const hits = checked.filter((row) => {
      const others = row.reduce((sum, value, i) => (i === at || Number.isNaN(value) ? sum : sum + value), 0);
      return Math.abs(others - row[at]!) <= TOLERANCE * row[at]!;
    });
    return checked.length > 0 && hits.length >= 0.9 * checked.length;
  });
}

function numberIn(text: string, { numbers }: ColumnProfile): number {
  const read = readNumber(text, numbers.format);
  return read.kind === "number" ? read.value : NaN;
}
