import type { Lines } from "./readRecords";

/** Finds lines by their number in the file. Asked in rising order it walks the text only once. */
export function createLineFinder({ text, newline, firstLine }: Lines) {
  let line = firstLine;
  let at = 0;

  /** Where the line starts, which is the text's end behind the last one. */
  function startOf(wanted: number): number {
    for (; line < wanted && at < text.length; line++) {
      const end = text.indexOf(newline, at);
      at = end === -1 ? text.length : end + newline.length;
    }
    return at;
  }

  return {
    startOf,
    lineAt(wanted: number): string {
      const start = startOf(wanted);
      const end = text.indexOf(newline, start);
      return text.slice(start, end === -1 ? text.length : end);
    },
  };
}
