export type Random = () => number;

/**
 * How many of `good` persons are among `sample` drawn without replacement from `good` + `bad`: one draw of the
 * hypergeometric distribution. All are whole and `sample` is at most `good` + `bad`.
 */
export function drawHypergeometric(urn: { good: number; bad: number; sample: number }, random: Random): number {
  const { good, bad, sample } = urn;
  const lowest = Math.max(0, sample - bad);
  const highest = Math.min(good, sample);
  if (lowest === highest) return lowest;
  const mode = Math.floor(((sample + 1) * (good + 1)) / (good + bad + 2));
  const chance = Math.exp(
    logChoose(good, mode) + logChoose(bad, sample - mode) - logChoose(good + bad, sample),
  );
  const ratio = (k: number): number => ((good - k) * (sample - k)) / ((k + 1) * (bad - sample + k + 1));
  return walkFromMode({ lowest, highest, mode, chance, ratio }, random);
}

/** How many of `trials` succeed with probability `p` each: one draw of the binomial distribution. `trials` is whole. */
export function drawBinomial(trials: number, p: number, random: Random): number {
  if (trials === 0 || p <= 0) return 0;
  if (p >= 1) return trials;
  const mode = Math.min(Math.floor((trials + 1) * p), trials);
  const chance = Math.exp(logChoose(trials, mode) + mode * Math.log(p) + (trials - mode) * Math.log1p(-p));
  const odds = p / (1 - p);
  const ratio = (k: number): number => ((trials - k) / (k + 1)) * odds;
  return walkFromMode({ lowest: 0, highest: trials, mode, chance, ratio }, random);
}

interface Distribution {
  readonly lowest: number;
  readonly highest: number;
  readonly mode: number;
  /** Probability of the mode. */
  readonly chance: number;
  /** Probability of k + 1 over that of k. */
  readonly ratio: (k: number) => number;
}

/**
 * Inversion from the mode outwards, taking the likelier side first (Devroye 1986, "Non-Uniform Random Variate
 * Generation", chapter III.2): exact, and its steps grow with the standard deviation only, not with the number of
 * persons.
 */
function walkFromMode({ lowest, highest, mode, chance, ratio }: Distribution, random: Random): number {
  let left = random() - chance;
  if (left < 0) return mode;
  let [down, up] = [mode, mode];
  let chanceBelow = down > lowest ? chance / ratio(down - 1) : 0;
  let chanceAbove = up < highest ? chance * ratio(up) : 0;
  while (chanceBelow > 0 || chanceAbove > 0) {
    if (chanceAbove >= chanceBelow) {
      up++;
      left -= chanceAbove;
      if (left < 0) return up;
      chanceAbove = up < highest ? chanceAbove * ratio(up) : 0;
    } else {
      down--;
      left -= chanceBelow;
      if (left < 0) return down;
      chanceBelow = down > lowest ? chanceBelow / ratio(down - 1) : 0;
    }
  }
  // Only rounding leads here: all chances together fell short of 1 by its last digits.
  return mode;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

const SMALL_LOG_FACTORIALS = new Float64Array(256);
for (let n = 2; n < 256; n++) SMALL_LOG_FACTORIALS[n] = SMALL_LOG_FACTORIALS[n - 1]! + Math.log(n);

/** Stirling's series beyond the table, where its next term is below the last digit. */
export function logFactorial(n: number): number {
  if (n < 256) return SMALL_LOG_FACTORIALS[n]!;
  const square = n * n;
  const series = (1 / 12 - (1 / 360 - 1 / (1260 * square)) / square) / n;
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
