import { formatExact } from "../base/formatNumber";
import { guardFormula } from "../base/guardFormula";
import { csvDefaults, type Sheet } from "./saveSheet";

export interface ClipboardTable {
  /** Cells parted by tabs, for programs that paste text. */
  readonly tsv: string;
  /** A `<table>`, which spreadsheets and word processors prefer. */
  readonly html: string;
}

type Cell = string | number | null;

/** A sheet as spreadsheets paste it: numbers with the decimal mark of the reader's language, without grouping. */
export function tableForClipboard(sheet: Sheet, locale: string): ClipboardTable {
  const hasComma = csvDefaults(locale).delimiter === ";";
  const numberText = (value: number) => {
    const text = Number.isFinite(value) ? formatExact(value) : "";
    return hasComma ? text.replace(".", ",") : text;
  };
  const textOf = (cell: Cell) => (typeof cell === "number" ? numberText(cell) : guardFormula(oneLine(cell ?? "")));
  const htmlOf = (cell: Cell) =>
    typeof cell === "number" ? `<td>${numberText(cell)}</td>` : `<td${AS_TEXT}>${escapeHtml(textOf(cell))}</td>`;
  const lines = [sheet.columns, ...sheet.rows].map((row) => row.map(textOf).join("\t"));
  const head = sheet.columns.map((name) => `<th>${escapeHtml(textOf(name))}</th>`).join("");
  const body = sheet.rows.map((row) => `<tr>${row.map(htmlOf).join("")}</tr>`).join("\n");
  const caption = `<caption>${escapeHtml(sheet.title)}</caption>`;
  const html = `<table>\n${caption}\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
  return { tsv: `${lines.join("\r\n")}\r\n`, html };
}

/** Without it Excel makes a number of the code 02000. */
const AS_TEXT = ` style="mso-number-format:'\\@'"`;

/** Programs part pasted text at tabs and line ends, whatever stands around them. */
const oneLine = (text: string): string => text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, " ").trim();

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Whether the browser took it: it may refuse, and some can copy no pictures at all. */
async function write(items: () => ClipboardItem): Promise<boolean> {
  try {
    await navigator.clipboard.write([items()]);
    return true;
  } catch {
    return false;
  }
}

const blobOf = (text: string, type: string) => new Blob([text], { type });

export function copyTable(sheet: Sheet, locale: string): Promise<boolean> {
  const { tsv, html } = tableForClipboard(sheet, locale);
  return write(
    () => new ClipboardItem({ "text/plain": blobOf(tsv, "text/plain"), "text/html": blobOf(html, "text/html") }),
  );
}

/** To be called at the click itself: Safari forbids it later, and takes a promise of the picture for that reason. */
export function copyImage(png: Promise<Uint8Array<ArrayBuffer>>): Promise<boolean> {
  const picture = png.then((bytes) => new Blob([bytes], { type: "image/png" }));
  // A picture that cannot be made is reported through the write, which then fails.
  picture.catch(() => undefined);
  return write(() => new ClipboardItem({ "image/png": picture }));
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
