import type { Dataset, TextColumn } from "./dataset";

/** More pairs of labels than this are looked up in a map, which takes longer and no room for pairs that never occur. */
const MOST_PAIRS = 1 << 20;

/** What belongs to the two labels of a row; asked once for each pair of labels that occurs. */
export function pairLookup<Value>(
  one: TextColumn,
  other: TextColumn,
  make: (label: string, otherLabel: string) => Value,
): (row: number) => Value {
  const width = other.labels.length;
  const known = one.labels.length * width <= MOST_PAIRS ? listOfValues<Value>() : new Map<number, Value>();
  let lastKey = -1;
  let last: Value;
  return (row) => {
    const [a, b] = [one.codes[row]!, other.codes[row]!];
    const key = a * width + b;
    if (key === lastKey) return last;
    let value = known.get(key);
    if (value === undefined) {
      value = make(one.labels[a]!, other.labels[b]!);
      known.set(key, value);
    }
    lastKey = key;
    last = value;
    return value;
  };
}

function listOfValues<Value>() {
  const values: (Value | undefined)[] = [];
  return {
    get: (key: number) => values[key],
    set: (key: number, value: Value) => {
      while (values.length < key) values.push(undefined);
      values[key] = value;
    },
  };
}

/**
 * Numbers from 0 on in the order of first use, equal exactly where both codes are. Open addressing over typed arrays: a
 * Map takes three times as long and holds no more than 2^24 keys (V8), which is less than a large file has rows.
 */
export function joinCodes(one: ArrayLike<number>, other: ArrayLike<number>) {
  const rows = one.length;
  const codes = new Uint32Array(rows);
  let firstRows = new Uint32Array(FIRST_ROOM);
  let slots = new Int32Array(2 * FIRST_ROOM).fill(-1);
  let size = 0;
  const grow = () => {
    const longer = new Uint32Array(2 * firstRows.length);
    longer.set(firstRows);
    firstRows = longer;
    slots = new Int32Array(2 * slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < size; code++) {
      const row = firstRows[code]!;
      let slot = hashOf(one[row]!, other[row]!) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };
  for (let row = 0; row < rows; row++) {
    const [a, b] = [one[row]!, other[row]!];
    const mask = slots.length - 1;
    let slot = hashOf(a, b) & mask;
    let code = slots[slot]!;
    while (code !== -1 && (one[firstRows[code]!] !== a || other[firstRows[code]!] !== b)) {
      slot = (slot + 1) & mask;
      code = slots[slot]!;
    }
    if (code === -1) {
      code = size++;
      slots[slot] = code;
      firstRows[code] = row;
      if (size === firstRows.length) grow();
    }
    codes[row] = code;
  }
  return { codes, size };
}

/** A power of two. */
const FIRST_ROOM = 1024;

function hashOf(a: number, b: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Equal exactly where place, district, period, indicator and category are: the key of a row as one number. */
export function keyCodes({ text }: Dataset) {
  const place = joinCodes(text.place.codes, text.district.codes);
  const figure = joinCodes(text.indicator.codes, text.category.codes);
  return joinCodes(joinCodes(place.codes, text.period.codes).codes, figure.codes);
}
