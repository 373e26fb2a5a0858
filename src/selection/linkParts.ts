const escape = (text: string) => text.replaceAll("!", "!0").replaceAll("~", "!1").replaceAll("|", "!2");
const unescape = (text: string) => text.replaceAll("!2", "|").replaceAll("!1", "~").replaceAll("!0", "!");

/** Rows of texts as one text: `~` between texts, `|` between rows. */
export const joinParts = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(escape).join("~")).join("|");

/** The inverse of `joinParts`. */
export const splitParts = (text: string): readonly (readonly string[])[] =>
  text.split("|").map((row) => row.split("~").map(unescape));

/** No address can hold half a character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether words can stand in a link as they are. */
export const isPlain = (words: string, most: number): boolean =>
  words.length <= most && words.trim() === words && !LONE_SURROGATE.test(words);
