import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { REPORT_STYLE } from "./reportStyle";
import type { Sheet } from "./saveSheet";
import { cellFormat, readableParts } from "./sheetCells";

/** A source as one line; `address` stands somewhere in it and becomes a link where it is one of the web. */
export interface SourceLine {
  readonly text: string;
  readonly address: string;
}

export interface FilePicture {
  /** One <svg> element; `narrow` is the same figure laid out for a telephone. */
  readonly wide: string;
  readonly narrow: string;
}

interface FileText {
  readonly kind: "text";
  readonly text: string;
}

interface FileHeading {
  readonly kind: "heading";
  readonly text: string;
}

export interface FileFigure {
  readonly kind: "figure";
  readonly title: string;
  readonly alt: string;
  readonly caption: string;
  /** null: it could not be drawn, the table stands alone. */
  readonly picture: FilePicture | null;
  readonly sheet: Sheet;
  readonly sources: readonly SourceLine[];
  /** Absolute address of the live figure. */
  readonly link: string;
  readonly isOwn: boolean;
}

/** A figure that did not come, and why. */
interface FileMissing {
  readonly kind: "missing";
  readonly title: string;
  readonly caption: string;
  readonly why: string;
}

export type FilePart = FileText | FileHeading | FileFigure | FileMissing;

/** A report with everything in it, ready to be written into one file. */
export interface ReportFile {
  /** BCP 47. */
  readonly locale: string;
  readonly title: string;
  readonly parts: readonly FilePart[];
  /** Below the report: when and from which version of the data it was made. */
  readonly made: string;
  /** Absolute address of the live report; null where it is too long for a link. */
  readonly link: string | null;
  readonly words: {
    readonly table: string;
    readonly sources: string;
    readonly live: string;
    readonly liveReport: string;
    readonly own: string;
  };
}

/**
 * A page of HTML that opens from a disk: no script, nothing loaded from anywhere, and a policy that forbids both. The
 * style sheet is the only one that the policy knows, by its hash (Content Security Policy Level 3).
 */
export function reportHtml(file: ReportFile): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(REPORT_STYLE))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const parts = file.parts.map((part, i) => partHtml(part, file, `f${i + 1}`));
  const live = file.link === null ? "" : ` ${anchor(file.link, file.words.liveReport)}`;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(file.locale)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(file.title)}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1 dir="auto">${escapeHtml(file.title)}</h1>`,
    ...parts,
    "</main>",
    `<footer><p>${escapeHtml(file.made)}${live}</p></footer>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function partHtml(part: FilePart, file: ReportFile, prefix: string): string {
  if (part.kind === "heading") return `<h2 dir="auto">${escapeHtml(part.text)}</h2>`;
  if (part.kind === "text") return paragraphs(part.text);
  if (part.kind === "missing") {
    const words = `<p><strong>${escapeHtml(part.title)}</strong> ${escapeHtml(part.why)}</p>`;
    return `<div class="missing">${words}${paragraphs(part.caption)}</div>`;
  }
  return figureHtml(part, file, prefix);
}

function figureHtml(part: FileFigure, { words, locale }: ReportFile, prefix: string): string {
  const title = escapeHtml(part.title);
  const picture = part.picture ? pictureHtml(part.picture, part.alt, prefix) : `<p><strong>${title}</strong></p>`;
  return [
    `<figure aria-label="${title}">`,
    picture,
    "<figcaption>",
    paragraphs(part.caption),
    part.isOwn ? `<p class="own">${escapeHtml(words.own)}</p>` : "",
    `<details><summary>${escapeHtml(words.table)}<span class="of">: ${title}</span></summary>`,
    notesHtml(part.sheet),
    tableHtml(part.sheet, part.title, locale),
    "</details>",
    `<details><summary>${escapeHtml(words.sources)}<span class="of">: ${title}</span></summary>`,
    `<ul>${part.sources.map((source) => `<li>${sourceHtml(source)}</li>`).join("")}</ul></details>`,
    `<p class="live">${anchor(part.link, words.live, `${words.live}: ${part.title}`)}</p>`,
    "</figcaption>",
    "</figure>",
  ]
    .filter(Boolean)
    .join("\n");
}

/** The alternative text stands once, around both layouts, of which the style shows one. */
function pictureHtml({ wide, narrow }: FilePicture, alt: string, prefix: string): string {
  const layouts = [
    `<div class="wide">${inlineSvg(wide, `${prefix}w`)}</div>`,
    `<div class="narrow">${inlineSvg(narrow, `${prefix}n`)}</div>`,
  ];
  return `<div class="picture" role="img" aria-label="${escapeHtml(alt)}">${layouts.join("")}</div>`;
}

/** An SVG file as an element of a page with others: its ids must be its own, and what it shows is told around it. */
export function inlineSvg(svg: string, prefix: string): string {
  const element = svg.slice(Math.max(0, svg.indexOf("<svg")));
  // Prose is escaped in the SVG, so that quotation marks stand around attributes alone.
  return element
    .replace(/<metadata[\s>][^]*?<\/metadata>/, "")
    .replaceAll(/ id="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replaceAll(/url\(#([^)]*)\)/g, `url(#${prefix}-$1)`)
    .replaceAll(/ ((?:xlink:)?href)="#([^"]*)"/g, ` $1="#${prefix}-$2"`)
    .replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, "");
}

const notesHtml = ({ notes }: Sheet) =>
  notes.length === 0 ? "" : `<ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("")}</ul>`;

function tableHtml(sheet: Sheet, caption: string, locale: string): string {
  const { columns, rows } = readableParts(sheet);
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  const format = cellFormat(locale);
  const body = rows.map((row) => {
    const cells = row.map((value, i) => {
      const text = escapeHtml(format(value));
      if (i === 0) return `<th scope="row">${text}</th>`;
      return typeof value === "number" ? `<td class="n">${text}</td>` : `<td>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const table = [
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table>`,
  ];
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0">${table.join("\n")}</div>`;
}

function sourceHtml({ text, address }: SourceLine): string {
  const at = isWebAddress(address) ? text.indexOf(address) : -1;
  if (at < 0) return escapeHtml(text);
  return escapeHtml(text.slice(0, at)) + anchor(address, address) + escapeHtml(text.slice(at + address.length));
}

const isWebAddress = (address: string) => /^https?:\/\//.test(address);

function anchor(href: string, text: string, name = ""): string {
  if (!isWebAddress(href)) return escapeHtml(text);
  const label = name === "" ? "" : ` aria-label="${escapeHtml(name)}"`;
  return `<a href="${escapeHtml(href)}" rel="noreferrer"${label}>${escapeHtml(text)}</a>`;
}

/** An empty line begins another paragraph. */
function paragraphs(text: string): string {
  const parts = text.split(/\n\s*\n/).map((part) => part.trim());
  const lines = (part: string) => escapeHtml(part).replaceAll("\n", "<br>");
  return parts
    .filter(Boolean)
    .map((part) => `<p dir="auto">${lines(part)}</p>`)
    .join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Letters that HTML cannot hold are dropped: control characters and lone halves of characters. */
export function escapeHtml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const held = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, "");
  return held.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter]!);
}
