/** Points of `rows` numbers each, one after another, and what mixing few of them costs (see `SimplexProblem`). */
export interface MixProblem {
  readonly points: Float64Array;
  readonly rows: number;
  readonly ridge: number;
}

/** Shares of the points, which stay those of the last question until the next. */
export interface StretchedMix {
  /**
   * The mix nearest to the origin once each row is stretched. `stretch` is one positive number a row. Members are the
   * points with a share; the shares are one a point.
   */
  readonly nearest: (stretch: ArrayLike<number>) => { readonly members: readonly number[]; readonly shares: Float64Array };
}

/** Relative size below which a product is rounding, and a point a mix of others. */
const SLACK = 1e-13;
const RANK_SLACK = 1e-14;
const LEAST_SHARE = 1e-15;

/**
 * Wolfe's active-set method (see `nearestPoint`) for a search that asks for many mixes of the same points, their rows
 * stretched a little differently each time. Each answer starts from the members of the last, in normal equations and
 * without new memory, which takes a hundredth of the time. The price is half of the digits: for a search, not for an
 * answer. The same questions in the same order get the same answers.
 */
export function createStretchedMix(problem: MixProblem): StretchedMix {
  const state = createState(problem);
  return {
    nearest: (stretch) => {
      stretchPoints(state, stretch);
      if (state.largest === 0) shareEqually(state);
      else approach(state);
      return state;
    },
  };
}

interface State extends MixProblem {
  readonly count: number;
  readonly stretched: Float64Array;
  readonly lengths: Float64Array;
  readonly shares: Float64Array;
  readonly wanted: Float64Array;
  readonly mix: Float64Array;
  /** Triangle of Cholesky, `most` numbers a row. */
  readonly triangle: Float64Array;
  readonly most: number;
  members: number[];
  largest: number;
}

function createState(problem: MixProblem): State {
  const { points, rows, ridge } = problem;
  const count = points.length / rows;
  const most = ridge > 0 ? count : Math.min(count, rows + 1);
  return {
    ...problem,
    count,
    most,
    stretched: new Float64Array(points.length),
    lengths: new Float64Array(count),
    shares: new Float64Array(count),
    wanted: new Float64Array(count),
    mix: new Float64Array(rows),
    triangle: new Float64Array(most * most),
    members: [],
    largest: 0,
  };
}

function stretchPoints(state: State, stretch: ArrayLike<number>): void {
  const { points, rows, stretched, lengths, count } = state;
  state.largest = 0;
  for (let at = 0; at < count; at++) {
    let square = 0;
    for (let row = 0; row < rows; row++) {
      const value = points[at * rows + row]! * stretch[row]!;
      stretched[at * rows + row] = value;
      square += value * value;
    }
    lengths[at] = Math.sqrt(square);
    state.largest = Math.max(state.largest, square);
  }
}

function shareEqually(state: State): void {
  state.shares.fill(1 / state.count);
  state.members = Array.from(state.shares, (_, at) => at);
}

function approach(state: State): void {
  if (state.members.length === 0 || state.members.length > state.most) startAnew(state);
  if (!settle(state)) {
    startAnew(state);
    settle(state);
  }
  let value = mixUp(state);
  for (let idle = 0; idle < 2; ) {
    const next = mostOpposed(state, value);
    if (next < 0 || state.members.length === state.most) return;
    state.members.push(next);
    if (!settle(state)) {
      leave(state, next);
      settle(state);
    }
    const now = mixUp(state);
    idle = now < value * (1 - 1e-14) ? 0 : idle + 1;
    value = now;
  }
}

/** The shortest point alone. */
function startAnew(state: State): void {
  const shortest = state.lengths.reduce((least, length, at) => (length < state.lengths[least]! ? at : least), 0);
  state.shares.fill(0);
  state.shares[shortest] = 1;
  state.members = [shortest];
}

function leave(state: State, member: number): void {
  state.shares[member] = 0;
  state.members = state.members.filter((one) => one !== member);
}

/** Brings the shares to the best of the members, dropping those whose share ends; false where they depend. */
function settle(state: State): boolean {
  const { members, shares, wanted } = state;
  for (;;) {
    if (!wantShares(state)) return false;
    const size = members.length;
    let step = 1;
    for (let i = 0; i < size; i++) {
      const share = shares[members[i]!]!;
      if (wanted[i]! <= 0) step = Math.min(step, share === 0 ? 0 : share / (share - wanted[i]!));
    }
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const member = members[i]!;
      const share = shares[member]! + step * (wanted[i]! - shares[member]!);
      shares[member] = wanted[i]! > 0 || share > LEAST_SHARE ? share : 0;
      if (shares[member] > 0) members[kept++] = member;
    }
    members.length = kept;
    if (kept === size) return true;
  }
}

/** Shares, of any sign, that minimise over the plane through the members; false where one depends on the others. */
function wantShares(state: State): boolean {
  const { members, wanted, triangle, most } = state;
  if (!factorise(state)) return false;
  const size = members.length;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    let rest = 1;
    for (let k = 0; k < i; k++) rest -= triangle[i * most + k]! * wanted[k]!;
    wanted[i] = rest / triangle[i * most + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    let rest = wanted[i]!;
    for (let k = i + 1; k < size; k++) rest -= triangle[k * most + i]! * wanted[k]!;
    wanted[i] = rest / triangle[i * most + i]!;
    sum += wanted[i]!;
  }
  for (let i = 0; i < size; i++) wanted[i]! /= sum;
  return sum > 0;
}

/** Cholesky's triangle of the members' products, each with the largest square added, so that ones are in reach. */
function factorise({ members, stretched, rows, ridge, largest, triangle, most }: State): boolean {
  for (let i = 0; i < members.length; i++) {
    const a = members[i]! * rows;
    for (let j = 0; j <= i; j++) {
      const b = members[j]! * rows;
      let rest = i === j ? largest + ridge : largest;
      for (let row = 0; row < rows; row++) rest += stretched[a + row]! * stretched[b + row]!;
      const whole = rest;
      for (let k = 0; k < j; k++) rest -= triangle[i * most + k]! * triangle[j * most + k]!;
      if (i === j && !(rest > RANK_SLACK * whole)) return false;
      triangle[i * most + j] = i === j ? Math.sqrt(rest) : rest / triangle[j * most + j]!;
    }
  }
  return true;
}

/** Sets the mix; what its squared length and the ridge come to. */
function mixUp({ members, shares, stretched, rows, mix, ridge }: State): number {
  let value = 0;
  mix.fill(0);
  for (const member of members) {
    const share = shares[member]!;
    value += ridge * share * share;
    for (let row = 0; row < rows; row++) mix[row]! += share * stretched[member * rows + row]!;
  }
  for (let row = 0; row < rows; row++) value += mix[row]! * mix[row]!;
  return value;
}

/** The point that would shorten the mix the most, -1 where none would. */
function mostOpposed({ stretched, rows, mix, shares, lengths, count }: State, value: number): number {
  const distance = Math.sqrt(value);
  let found = -1;
  let lowest = 0;
  for (let at = 0; at < count; at++) {
    if (shares[at]! > 0) continue;
    let product = -value;
    for (let row = 0; row < rows; row++) product += mix[row]! * stretched[at * rows + row]!;
    if (product >= lowest || product >= -SLACK * distance * (lengths[at]! + distance)) continue;
    lowest = product;
    found = at;
  }
  return found;
}
