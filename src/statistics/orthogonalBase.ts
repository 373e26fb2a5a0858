/**
 * An orthonormal base of vectors of one length, taken in one after another (Q R). Every vector is made orthogonal
 * twice, after which the base is orthonormal to rounding: L. Giraud, J. Langou & M. Rozloznik, "The loss of
 * orthogonality in the Gram-Schmidt orthogonalization process", Computers & Mathematics with Applications 50 (2005).
 */
export interface OrthogonalBase {
  /** Number of vectors taken in. */
  readonly size: () => number;
  /** Takes a vector in, unless it depends on the others but for `slack` of its length: then nothing changes. */
  readonly append: (vector: Float64Array, slack: number) => boolean;
  /** Forgets all vectors from the one at `size` on. */
  readonly cut: (size: number) => void;
  /** Takes from a vector, in place, what lies in the base; gives the coefficients of the vectors taken in. */
  readonly takeOut: (vector: Float64Array) => Float64Array;
}

/** `most` is the number of vectors the base can hold. */
export function createOrthogonalBase(length: number, most: number): OrthogonalBase {
  const q = new Float64Array(length * most);
  const r = new Float64Array(most * most);
  let size = 0;

  /** Adds to `parts` how much of each base vector the vector holds, and takes that out of it. */
  const project = (vector: Float64Array, parts: Float64Array) => {
    for (let i = 0; i < size; i++) {
      const from = i * length;
      let part = 0;
      for (let row = 0; row < length; row++) part += q[from + row]! * vector[row]!;
      for (let row = 0; row < length; row++) vector[row]! -= part * q[from + row]!;
      parts[i]! += part;
    }
  };

  return {
    size: () => size,
    append: (vector, slack) => {
      const rest = Float64Array.from(vector);
      const parts = r.subarray(size * most, (size + 1) * most).fill(0);
      project(rest, parts);
      project(rest, parts);
      const left = lengthOf(rest);
      if (size >= length || !(left > slack * lengthOf(vector))) return false;
      parts[size] = left;
      for (let row = 0; row < length; row++) q[size * length + row] = rest[row]! / left;
      size++;
      return true;
    },
    cut: (to) => {
      size = Math.min(size, to);
    },
    takeOut: (vector) => {
      const parts = new Float64Array(size);
      project(vector, parts);
      project(vector, parts);
      for (let i = size - 1; i >= 0; i--) {
        const solved = parts[i]! / r[i * most + i]!;
        parts[i] = solved;
        for (let above = 0; above < i; above++) parts[above]! -= solved * r[i * most + above]!;
      }
      return parts;
    },
  };
}

/** Euclidean length of a vector. */
export function lengthOf(vector: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < vector.length; i++) most = Math.max(most, Math.abs(vector[i]!));
  if (most === 0) return 0;
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (vector[i]! / most) ** 2;
  return most * Math.sqrt(sum);
}
