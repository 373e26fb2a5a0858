import type { Dataset, TextColumn } from "./dataset";

/** What belongs to the two labels of a row; asked once for each pair of labels that occurs. */
export function pairLookup<Value>(
  one: TextColumn,
  other: TextColumn,
  make: (label: string, otherLabel: string) => Value,
): (row: number) => Value {
  const known = new Map<number, Value>();
  return (row) => {
    const [a, b] = [one.codes[row]!, other.codes[row]!];
    const key = a * other.labels.length + b;
    let value = known.get(key);
    if (value === undefined) {
      value = make(one.labels[a]!, other.labels[b]!);
      known.set(key, value);
    }
    return value;
  };
}

/** Numbers from 0 on, equal exactly where both codes are. Works for columns of codes of any size. */
export function joinCodes(one: ArrayLike<number>, other: ArrayLike<number>, otherSize: number) {
  const codes = new Uint32Array(one.length);
  const known = new Map<number, number>();
  for (let row = 0; row < one.length; row++) {
    const pair = one[row]! * otherSize + other[row]!;
    let code = known.get(pair);
    if (code === undefined) {
      code = known.size;
      known.set(pair, code);
    }
    codes[row] = code;
  }
  return { codes, size: known.size };
}

/** Equal exactly where place, district, period, indicator and category are: the key of a row as one number. */
export function keyCodes({ text }: Dataset) {
  const place = joinCodes(text.place.codes, text.district.codes, text.district.labels.length);
  const figure = joinCodes(text.indicator.codes, text.category.codes, text.category.labels.length);
  const when = joinCodes(place.codes, text.period.codes, text.period.labels.length);
  return joinCodes(when.codes, figure.codes, figure.size);
}
