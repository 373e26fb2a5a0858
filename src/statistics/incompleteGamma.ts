// No library at hand is exact and small: the chi-square quantile of @stdlib is off by 1e-4 at 1000 events, jstat (73
// kB, not divisible) loses the eleventh digit there and more above, simple-statistics has three digits of normal ones.

const SMALLEST = 1e-300;
const PRECISION = 1e-16;
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** From here on five terms of Stirling's series are exact to the last digit. */
const STIRLING_FROM = 16;

/** ln Gamma(a + 1) less Stirling's formula for it. */
function stirlingError(a: number): number {
  let at = a;
  let sum = 0;
  while (at < STIRLING_FROM) {
    sum += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const square = at * at;
  const series =
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / at;
  return sum + series;
}

/** a ln(a / x) + x - a without loss of digits where a and x are close (Loader 2000). */
function deviance(a: number, x: number): number {
  const difference = a - x;
  if (Math.abs(difference) >= 0.1 * (a + x)) return a * Math.log(a / x) - difference;
  const v = difference / (a + x);
  let sum = difference * v;
  let term = 2 * a * v;
  for (let i = 3; ; i += 2) {
    term *= v * v;
    const next = sum + term / i;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * x^a e^-x / Gamma(a + 1), the Poisson probability of `a` at mean `x`, by the saddle point expansion of C. Loader,
 * "Fast and accurate computation of binomial probabilities" (2000).
 */
function poissonTerm(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x) - HALF_LOG_TWO_PI - 0.5 * Math.log(a));
}

function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return poissonTerm(a, x) * sum;
}

/** Continued fraction by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || SMALLEST);
    c = b + numerator / c || SMALLEST;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 4 * PRECISION) return poissonTerm(a, x) * a * fraction;
  }
}

/**
 * Regularised incomplete gamma functions of `a` > 0 at `x` >= 0: `lower` + `upper` = 1, each exact where it is small.
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = Math.min(1, lowerSeries(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperFraction(a, x));
  return { lower: 1 - upper, upper };
}

/** Normal quantile to 4.5e-4 (Abramowitz & Stegun 1964, 26.2.23): a place to begin. */
function roughNormalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -z : z;
}

/** Wilson & Hilferty 1931; where that is not above zero, the first term of the series turned round. */
function roughGammaQuantile(p: number, a: number): number {
  const cubic = a * (1 - 1 / (9 * a) + roughNormalQuantile(p) / (3 * Math.sqrt(a))) ** 3;
  if (a >= 1 && cubic > 0) return cubic;
  const logGamma = stirlingError(a) + HALF_LOG_TWO_PI + (a + 0.5) * Math.log(a) - a;
  return Math.max(SMALLEST, Math.exp((Math.log(p) + logGamma) / a));
}

const MOST_STEPS = 200;

/**
 * The x below which a gamma variable of shape `a` and scale 1 stays with probability 0 < `p` < 1. Newton, held between
 * bounds.
 */
export function gammaQuantile(p: number, a: number): number {
  let x = roughGammaQuantile(p, a);
  let low = 0;
  let high = Infinity;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { lower, upper } = incompleteGamma(a, x);
    const excess = p < 0.5 ? lower - p : 1 - p - upper;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - (excess * x) / (a * poissonTerm(a, x));
    const inside = newton > low && newton < high;
    const next = inside ? newton : high === Infinity ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= 4 * PRECISION * x) return next;
    x = next;
  }
  return x;
}
