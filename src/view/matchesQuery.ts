/** Letters that Unicode decomposition leaves whole, as readers without them on the keyboard type them. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/**
 * How well `text` answers `query`: 0 it starts with it, 1 every word asked for starts a word of it, 2 every word asked
 * for stands somewhere in it (Dutch compounds: "inbraak" in "woninginbraak"), Infinity not at all. Case, accents and
 * punctuation do not count. An empty query is answered by every text.
 */
export function rankMatch(text: string, query: string): number {
  const asked = foldText(query);
  const said = foldText(text);
  if (said.startsWith(asked)) return 0;
  const words = asked.split(" ");
  if (words.every((word) => ` ${said}`.includes(` ${word}`))) return 1;
  return words.every((word) => said.includes(word)) ? 2 : Number.POSITIVE_INFINITY;
}

export function matchesQuery(text: string, query: string): boolean {
  return Number.isFinite(rankMatch(text, query));
}
