import { citedSources, isoDay, publishersOf, type CitedSource } from "./citedSources";
import type { DataContext } from "./dataContext";
import type { FigureContent } from "./figureContent";

/** How a figure is cited, with an address that later says what was revised since. */
export interface Citation {
  /** A sentence in the page's language. */
  readonly text: string;
  /** An entry for LaTeX. */
  readonly bibtex: string;
  /** CSL-JSON, as reference managers read it. */
  readonly csl: string;
}

type Cited = Pick<FigureContent, "name" | "title" | "sheet">;

export function citationOf(content: Cited, context: DataContext): Citation {
  const sources = citedSources(content.sheet.sources, context);
  const publishers = publishersOf(sources);
  const found = { content, context, sources, publishers };
  return { text: textOf(found), bibtex: bibtexOf(found), csl: cslOf(found) };
}

interface Found {
  readonly content: Cited;
  readonly context: DataContext;
  readonly sources: readonly CitedSource[];
  readonly publishers: readonly string[];
}

function textOf({ content, context, publishers }: Found): string {
  const { catalogue, t, today, citedLink } = context;
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: "long" }).format(today);
  return t("download.file.citation", {
    publishers: publishers.join("; ") || t("app.name"),
    title: content.title,
    app: t("app.name"),
    version: catalogue.version,
    date,
    link: citedLink,
  });
}

function noteOf({ context, sources }: Found): string {
  const { catalogue, t } = context;
  const titles = sources.map(({ publisher, title, vintage }) => `${publisher}, ${title}${vintage && ` (${vintage})`}`);
  return t("download.file.citationNote", { version: catalogue.version, sources: titles.join("; ") || "–" });
}

const keyOf = ({ content, context }: Found): string =>
  `urban-indicators-${content.name}-${context.catalogue.version}`.replace(/[^A-Za-z0-9-]+/g, "-");

function bibtexOf(found: Found): string {
  const { content, context, publishers } = found;
  const { t, today, citedLink } = context;
  const authors = publishers.length > 0 ? publishers : [t("app.name")];
  const fields = [
    ["title", `{${escapeLatex(content.title)}}`],
    // Braces keep an office's name from being taken apart into first and last names.
    ["author", authors.map((one) => `{${escapeLatex(one)}}`).join(" and ")],
    ["year", String(today.getFullYear())],
    ["howpublished", escapeLatex(t("app.name"))],
    ["version", escapeLatex(context.catalogue.version)],
    ["note", escapeLatex(noteOf(found))],
    ["url", plainAddress(citedLink)],
    ["urldate", isoDay(today)],
  ];
  return `@misc{${keyOf(found)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escapeLatex = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\{}$&#%_~^]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** In this field a text stands as it is, and only what would end or break it is written in another way. */
const plainAddress = (address: string): string => address.replace(/[{}\\\s]/g, encodeURIComponent);

function cslOf(found: Found): string {
  const { content, context, publishers } = found;
  const { catalogue, t, today, citedLink } = context;
  const issued = /^(\d{4})-(\d{2})-(\d{2})/.exec(catalogue.version)?.slice(1).map(Number);
  const entry = {
    id: keyOf(found),
    type: "dataset",
    title: content.title,
    author: publishers.map((literal) => ({ literal })),
    "container-title": t("app.name"),
    version: catalogue.version,
    ...(issued && { issued: { "date-parts": [issued] } }),
    accessed: { "date-parts": [[today.getFullYear(), today.getMonth() + 1, today.getDate()]] },
    URL: citedLink,
    note: noteOf(found),
    language: t.language,
  };
  return `${JSON.stringify([entry], null, 1)}\n`;
}
