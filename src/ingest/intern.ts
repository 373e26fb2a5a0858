/** Numbers texts from 0 in the order of their first use. */
export class Interner {
  private readonly index = new Map<string, number>();
  readonly texts: string[] = [];
  id(text: string): number {
    let id = this.index.get(text);
    if (id === undefined) {
      id = this.texts.length;
      this.index.set(text, id);
      this.texts.push(text);
    }
    return id;
  }
}

const REACH = 2 ** 26;

/** Numbers pairs of numbers below 2^26 from 0 in the order of their first use. */
export class PairInterner {
  private readonly index = new Map<number, number>();
  readonly pairs: (readonly [number, number])[] = [];
  id(a: number, b: number): number {
    const key = a * REACH + b;
    let id = this.index.get(key);
    if (id === undefined) {
      id = this.pairs.length;
      this.index.set(key, id);
      this.pairs.push([a, b]);
    }
    return id;
  }
}

/** Remembers a number for texts of several columns taken together. */
export class TextIndex {
  private readonly root = new Map<string, unknown>();
  private last: { readonly row: readonly string[]; readonly id: number } | null = null;

  constructor(private readonly columns: readonly number[]) {}

  /** The number given to these cells before, else what `make` gives. */
  idOf(row: readonly string[], make: () => number): number {
    const { last } = this;
    if (last && this.columns.every((column) => last.row[column] === row[column])) return last.id;
    let level = this.root;
    for (let i = 0; i < this.columns.length - 1; i++) {
      const text = row[this.columns[i]!] ?? "";
      let next = level.get(text) as Map<string, unknown> | undefined;
      if (!next) level.set(text, (next = new Map()));
      level = next;
    }
    const text = this.columns.length === 0 ? "" : (row[this.columns.at(-1)!] ?? "");
    let id = level.get(text) as number | undefined;
    if (id === undefined) level.set(text, (id = make()));
    this.last = { row, id };
    return id;
  }
}
