import { requireLevel } from "./requireInput";

/**
 * Probability that Student's t of `degrees` degrees of freedom is within √degrees tan(angle) of zero: the finite series
 * of M. Abramowitz & I. A. Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
 */
function withinAngle(angle: number, degrees: number): number {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const odd = degrees % 2 === 1;
  let term = odd ? cos : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cos * cos;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sin * sum) : sin * sum;
}

function requireDegrees(degrees: number): void {
  if (!(Number.isInteger(degrees) && degrees > 0)) throw new RangeError(`no degrees of freedom: ${degrees}`);
}

/**
 * Probability of a Student's t further from zero than `t`, on either side; NaN of NaN. Throws RangeError where
 * `degrees` is not a whole number above zero.
 */
export function studentTwoSided(t: number, degrees: number): number {
  requireDegrees(degrees);
  return Math.max(0, 1 - withinAngle(Math.atan(Math.abs(t) / Math.sqrt(degrees)), degrees));
}

const HALVINGS = 80;

/**
 * The t between whose negative and itself a Student's t falls with probability `level`: 2.776 at 0.95 with 4 degrees of
 * freedom. Throws RangeError for a level outside 0 to 1 and degrees that are no whole number above zero.
 */
export function studentDeviate(level: number, degrees: number): number {
  requireLevel(level);
  requireDegrees(degrees);
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (withinAngle(middle, degrees) < level) low = middle;
    else high = middle;
  }
  return Math.sqrt(degrees) * Math.tan((low + high) / 2);
}
