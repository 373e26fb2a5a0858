/** Letters that the fonts lack are left to the viewer's own; what they will be wide can only be guessed, in em. */
const GUESSES: readonly [letters: RegExp, em: number][] = [
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u, 1.3],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff00-\uff60]/u, 1],
  [/\p{Script=Arabic}|\p{Script=Hebrew}/u, 0.7],
];
const OTHER = 0.65;

export const letterWidth = (letter: string): number => GUESSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u202b\u202e\u2067]/u;
const LEFT_TO_RIGHT = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/** Letters of a line that are set together: with the outlines of our fonts, or as text in the viewer's. */
export interface Run {
  readonly text: string;
  readonly own: boolean;
}

/**
 * The runs of a line in the order they stand from left to right, in a line that begins on the left. Figures and signs
 * that follow a word written from right to left belong to it (Unicode bidirectional algorithm, rules W7, N1 and L2).
 */
export function runsOf(letters: readonly string[], isOwn: (letter: string) => boolean): Run[] {
  const own = letters.map(isOwn);
  for (let at = 0; at < letters.length; at++)
    if (RIGHT_TO_LEFT.test(letters[at]!)) own.fill(false, at, endOfTurned(letters, at) + 1);
  const runs: { text: string; own: boolean }[] = [];
  for (const [i, letter] of letters.entries()) {
    const last = runs.at(-1);
    if (last && last.own === own[i]) last.text += letter;
    else runs.push({ text: letter, own: own[i]! });
  }
  return runs;
}

function endOfTurned(letters: readonly string[], from: number): number {
  let end = from;
  for (let at = from + 1; at < letters.length; at++) {
    const letter = letters[at]!;
    if (RIGHT_TO_LEFT.test(letter) || DIGIT.test(letter)) end = at;
    else if (LEFT_TO_RIGHT.test(letter)) break;
  }
  return end;
}
