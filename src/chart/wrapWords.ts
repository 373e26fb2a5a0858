const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A word too long for a line, cut between letters; an emoji of several characters stays whole. */
function cutWord(word: string, widthPx: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  for (const { segment } of letters.segment(word)) {
    const longer = (pieces.at(-1) ?? "") + segment;
    if (pieces.length > 0 && measure(longer) <= widthPx) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}

/** Words as lines no wider than `widthPx`, by `measure` (px). No line for no words. */
export function wrapWords(text: string, widthPx: number, measure: (text: string) => number): string[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const parts = words.flatMap((word) => (measure(word) <= widthPx ? [word] : cutWord(word, widthPx, measure)));
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ""} ${part}`;
    if (lines.length > 0 && measure(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
