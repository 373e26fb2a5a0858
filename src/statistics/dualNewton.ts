/**
 * Shares of points in the mix that lies nearest to the origin when mixing few of them costs `ridge` times the sum of
 * the squared shares: found in the dual, of one number a row, so that many points cost little. The shares are those of
 * max(0, 1 + C'd), C being the points, where d solves ridge d + C max(0, 1 + C'd) = 0, which is nearbyDual's condition
 * with its own ridge for the proximity. Points must be of the order of one, the ridge not far below.
 */
export function ridgeShares(columns: readonly Float64Array[], ridge: number): Float64Array {
  const dual = nearbyDual(columns, { dual: new Float64Array(columns[0]!.length), proximity: ridge });
  const heights = Float64Array.from(columns, (column) => Math.max(0, 1 + dot(column, dual)));
  const sum = heights.reduce((a, b) => a + b, 0);
  return heights.map((height) => height / sum);
}

interface Nearby {
  readonly dual: Float64Array;
  readonly proximity: number;
}

const STEPS = 100;
/** Share of the cost below which a further fall of it is rounding; Newton's step is then as good as exact. */
const ROUNDING = 1e-12;

/** Minimum over d of |max(0, 1 + C'd)|^2 / 2 + proximity |d - dual|^2 / 2, which is smooth and has one. */
export function nearbyDual(columns: readonly Float64Array[], near: Nearby): Float64Array {
  let dual = near.dual;
  let now = costAt(columns, near, dual);
  let last = 3;
  for (let step = 0; step < STEPS && last > 0; step++) {
    const { way, fall } = newtonStep(columns, near, dual);
    if (!(fall > 0)) return dual;
    if (fall <= ROUNDING * now) {
      dual = along(dual, way, 1);
      last--;
      continue;
    }
    let share = 1;
    let tried = along(dual, way, share);
    let cost = costAt(columns, near, tried);
    while (cost > now - 1e-4 * share * fall && share > 1e-10) {
      share /= 2;
      tried = along(dual, way, share);
      cost = costAt(columns, near, tried);
    }
    if (!(cost < now)) return dual;
    dual = tried;
    now = cost;
  }
  return dual;
}

const along = (dual: Float64Array, way: Float64Array, share: number): Float64Array =>
  dual.map((value, row) => value - share * way[row]!);

/** Newton's way down and how steeply the cost falls along it. */
function newtonStep(columns: readonly Float64Array[], near: Nearby, dual: Float64Array) {
  const slope = dual.map((value, row) => near.proximity * (value - near.dual[row]!));
  const curve = new Float64Array(dual.length ** 2);
  for (const column of columns) {
    const weight = 1 + dot(column, dual);
    if (weight <= 0) continue;
    addTo(slope, column, weight);
    addSquare(curve, column);
  }
  const way = solvePositive(curve, slope, near.proximity);
  return { way, fall: dot(way, slope) };
}

function costAt(columns: readonly Float64Array[], near: Nearby, dual: Float64Array): number {
  let sum = 0;
  for (const column of columns) sum += Math.max(0, 1 + dot(column, dual)) ** 2;
  for (let row = 0; row < dual.length; row++) sum += near.proximity * (dual[row]! - near.dual[row]!) ** 2;
  return sum / 2;
}

/** Solves (A + ridge I) x = b by Cholesky's method, A being symmetric and not negative. */
function solvePositive(a: Float64Array, b: Float64Array, ridge: number): Float64Array {
  const n = b.length;
  const lower = Float64Array.from(a);
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    lower[i * n + i]! += ridge;
    for (let j = 0; j <= i; j++) {
      let rest = lower[i * n + j]!;
      for (let k = 0; k < j; k++) rest -= lower[i * n + k]! * lower[j * n + k]!;
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(rest, ridge * 1e-3)) : rest / lower[j * n + j]!;
    }
    for (let k = 0; k < i; k++) x[i]! -= lower[i * n + k]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k * n + i]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  return x;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

export function addTo(sum: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += times * vector[i]!;
}

function addSquare(sum: Float64Array, vector: Float64Array): void {
  const n = vector.length;
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) sum[i * n + j]! += vector[i]! * vector[j]!;
}
