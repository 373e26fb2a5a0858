/**
 * Numbers from 0 to below 1 that look random and are the same for the same seed: the generator sfc32 ("small fast
 * counting") of Doty-Humphrey's PractRand 0.94, with a period of at least 2^32 numbers. Not for secrets.
 *
 * `seed` is any finite number; seeds that differ by one give unrelated numbers.
 *
 * @throws RangeError for a seed that is not finite
 */
export function createRandom(seed: number): () => number {
  if (!Number.isFinite(seed)) throw new RangeError(`no seed: ${seed}`);
  const words = new Uint32Array(Float64Array.of(seed).buffer);
  let [a, b, c, counter] = [0, words[0]! | 0, words[1]! | 0, 1];
  const next = (): number => {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 2 ** 32;
  };
  // As its author does, so that nothing is left of the seed's pattern.
  for (let i = 0; i < 20; i++) next();
  return next;
}
