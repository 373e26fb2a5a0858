const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
  ł: "l",
  đ: "d",
};

/** Outer blanks and runs of blanks away, composed characters: two spellings that look alike become one text. */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\0", " ")
    .replace(/[\s\u200b]+/gu, " ")
    .trim();
}

/** Case, accents and punctuation away: "Saint-Gilles " and "saint gilles" become one. Letters of any script stay. */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßøæœðþłđ]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKC")
    .replace(/['’ʼ`´]/gu, "")
    .replace(/[^\p{L}\p{N}%+]+/gu, " ")
    .trim();
}

/** Words of a column's name, folded: "BoroughName", "POP_TOTAL" and "pop total" alike; digits stand alone. */
export function nameWords(name: string): string[] {
  const apart = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{L})/gu, "$1 $2");
  return foldName(apart).split(" ").filter(Boolean);
}
