const FIRST_SLOTS = 1024;

/**
 * Finds the row that has a key of three small numbers. Open addressing over typed arrays: a Map of a million composed
 * keys takes three times as long.
 */
export class KeyIndex {
  private slots = new Int32Array(FIRST_SLOTS).fill(-1);
  private readonly keys: [number[], number[], number[]] = [[], [], []];

  /** The row of the key; -1 where it is new, and then it is given the next row. */
  findOrAdd(a: number, b: number, c: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(a, b, c) & mask;
    for (let row = this.slots[slot]!; row !== -1; row = this.slots[slot]!) {
      if (this.keys[0][row] === a && this.keys[1][row] === b && this.keys[2][row] === c) return row;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.keys[0].length;
    this.keys[0].push(a);
    this.keys[1].push(b);
    this.keys[2].push(c);
    if (this.keys[0].length * 2 > this.slots.length) this.grow();
    return -1;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    const [a, b, c] = this.keys;
    for (let row = 0; row < a.length; row++) {
      let slot = hashOf(a[row]!, b[row]!, c[row]!) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = row;
    }
    this.slots = slots;
  }
}

function hashOf(a: number, b: number, c: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
