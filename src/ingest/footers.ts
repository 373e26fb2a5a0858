import { type ColumnProfile, lookAt } from "./columnProfile";

/** First words of notes below tables, in the languages of the portals. */
const WORDS = [
  "sources?|notes?|footnotes?|remarks?|legend|symbols?|copyright|last updated|updated|data from|downloaded|retrieved",
  "bron|bronnen|noot|nota|opmerking|toelichting",
  "quellen?|anmerkung|hinweis|legende|stand:|zeichenerkl\\p{L}*|abrufdatum",
  "fuentes?|notas|fontes?|fonti",
  "källa|kilde|lähde|heimild",
  "出典|注|资料来源|資料|자료|источник",
];
const NOTE = new RegExp(`^\\P{L}*(?:©|\\(c\\)|${WORDS.join("|")})(?!\\p{L})`, "iu");
/** Footnote marks, ruled lines and explained signs ("- = nil"). */
const MARKED = /^(?:[*†‡§#]|\(?(?:\d{1,2}|[a-z])[).:]\s|_{3,}|-{3,}|={3,}|\S{1,3}\s=\s)/i;
const LONG = 40;
const MOST_NOTES = 60;
/** Where more of the table than this would be notes, they are rows whose cells are missing. */
const MOST_OF_ALL = 0.5;

/**
 * How many of the last records are notes, sources or other text below the data. `blankBefore[i]` says that blank
 * records stand above record i. A short row at the end that could be data stays data.
 */
export function countFooterRows(
  records: readonly (readonly string[])[],
  profile: ColumnProfile,
  blankBefore: (record: number) => boolean,
): number {
  let count = 0;
  for (let end = records.length - 1; end > 0; end--) {
    if (!looksLikeNote(records[end]!, profile, gapAbove(end, blankBefore))) break;
    count = records.length - end;
    if (count > MOST_NOTES && count > MOST_OF_ALL * records.length) return 0;
  }
  return count;
}

/** Whether a blank record parts this one, or the few it stands among, from the data. */
function gapAbove(end: number, blankBefore: (record: number) => boolean): boolean {
  for (let at = end; at > 0 && end - at < MOST_NOTES; at--) if (blankBefore(at)) return true;
  return false;
}

function looksLikeNote(cells: readonly string[], profile: ColumnProfile, gap: boolean): boolean {
  const { width } = profile;
  const look = lookAt(cells, profile);
  const text = (cells[Math.max(0, look.firstFilled)] ?? "").trim();
  if (cells.every((cell) => cell.trim() === "" || isControl(cell))) return true;
  const marked = NOTE.test(text) || MARKED.test(text);
  if (width === 1) return gap && marked;
  if (cells.length === 1) return true;
  if (look.numbers + look.periods > 0) return marked && cells.length < width && (gap || look.numbers === 0);
  if (look.filled === 1) return look.firstFilled === 0 && (marked || (width > 2 && (gap || text.length > LONG)));
  const sparse = look.filled <= Math.max(2, width / 3) && cells.length !== width;
  const short = gap && cells.length < width && look.words > 0;
  return short || (marked && (sparse || look.words > 0)) || (gap && sparse);
}

/** Whether a record is a note by what it says or by being text outside all columns, and not only by where it stands. */
export function saysItIsNote(cells: readonly string[]): boolean {
  const text = (cells.find((cell) => cell.trim() !== "") ?? "").trim();
  return cells.length === 1 || isControl(text) || NOTE.test(text) || MARKED.test(text);
}

/** Nothing but control characters, as the NUL some exports end with. */
function isControl(cell: string): boolean {
  return cell.length < LONG && cell.replace(/[\p{Cc}\s]/gu, "") === "";
}
