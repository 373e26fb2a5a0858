import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pictureOf } from "../../src/app/reportPictures";
import { inlineSvg, reportHtml, type FileFigure, type ReportFile } from "../../src/export/reportHtml";
import type { FigureContent } from "../../src/export/figureContent";
import { downloadMessages } from "../../src/i18n/download";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { catalogueOf } from "../support/catalogue";
import { testFonts } from "./testFonts";

const HOSTILE = [
  `Say "x" & <y> 'z'`,
  "שלום, עולם 🏙️",
  `</title></h1><script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onload='alert(1)`,
  "</svg><iframe src=//evil.example>",
  "<!-- ",
  "]]>",
  "\u0000\ud800\uffff",
];

const words = {
  table: "Table",
  sources: "Sources",
  live: "Open the live figure",
  liveReport: "Open the live report",
  own: "With own data",
};

function figureOf(title: string): FileFigure {
  const sheet = {
    name: { indicator: "a", places: [], periods: [] },
    title,
    notes: [title],
    columns: ["place", "year", title],
    rows: [
      [title, 2020, 1234567.25],
      ["x", 2021, null],
    ],
    sources: [],
  };
  const content: FigureContent = {
    name: "mix.ranks",
    title,
    subtitle: title,
    note: title,
    alt: `Alt: ${title}`,
    drawing: { kind: "table", sheet, locale: "en", words: { rows: (n) => `${n} more`, columns: (n) => `${n} more` } },
    sheet,
    change: {},
    isOwn: true,
  };
  const t = extendTranslator(createTranslator("en"), downloadMessages);
  const tools = { fonts: testFonts(), catalogue: catalogueOf({}), t };
  const drawn = (shape: "wide" | "narrow") =>
    pictureOf({ content, link: "https://example.org/?a" }, { shape, theme: "light" }, tools)!;
  return {
    kind: "figure",
    title,
    alt: content.alt,
    caption: `${title}\n\nSecond`,
    picture: { wide: drawn("wide"), narrow: drawn("narrow") },
    sheet,
    sources: [
      { text: `Source: ${title} https://stat.example/a?b=1&c=2 Licence: CC0. Retrieved 2026-11-01.`, address: "https://stat.example/a?b=1&c=2" },
      { text: "Source: javascript:alert(1) x", address: "javascript:alert(1)" },
    ],
    link: "https://example.org/?page=mix&lang=en",
    isOwn: true,
  };
}

const fileOf = (title: string): ReportFile => ({
  locale: "en-GB",
  title,
  parts: [
    { kind: "heading", text: title },
    { kind: "text", text: `${title}\nnext line\n\nnext paragraph` },
    figureOf(title),
    { kind: "missing", title, caption: title, why: "It did not come." },
    figureOf(title),
  ],
  made: "Made on 24 November 2026, data version 2026-11-24.",
  link: "https://example.org/?page=report&report=a",
  words,
});

const ALLOWED = new Set(
  (
    "html head meta title style body main footer h1 h2 p br div figure figcaption details summary span ul li a table " +
    "caption thead tbody tr th td strong " +
    "svg desc g path text tspan rect line circle defs clippath pattern image"
  ).split(" "),
);

/** Every tag with its attributes: no raw "<" or quotation mark can stand in escaped words. */
function tagsOf(html: string): { name: string; attributes: Map<string, string> }[] {
  const body = html.replace(/<style>[^]*?<\/style>/, "<style></style>").replace("<!doctype html>", "");
  const tags = [...body.matchAll(/<(\/?)([a-zA-Z0-9]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)];
  expect(tags).toHaveLength(body.split("<").length - 1);
  return tags.map(([, , name, rest]) => ({
    name: name!.toLowerCase(),
    attributes: new Map([...rest!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key!.toLowerCase(), value ?? ""])),
  }));
}

describe.each(HOSTILE.map((title) => [title]))("a saved report with the words %j", (title) => {
  const html = reportHtml(fileOf(title));
  const tags = tagsOf(html);

  it("has no script, no handler, no style of an element, and nothing from anywhere", () => {
    expect(tags.map(({ name }) => name).filter((name) => !ALLOWED.has(name))).toEqual([]);
    const attributes = tags.flatMap((tag) => [...tag.attributes].map(([key, value]) => ({ tag: tag.name, key, value })));
    expect(attributes.filter(({ key }) => key.startsWith("on") || key === "style" || key === "srcdoc")).toEqual([]);
    const loading = attributes.filter(({ key }) => ["src", "srcset", "href", "xlink:href", "poster", "data"].includes(key));
    const outside = loading.filter(({ tag, value }) => tag !== "a" && !/^(#|data:image\/png;)/.test(value));
    expect(outside).toEqual([]);
    expect(loading.filter(({ tag, value }) => tag === "a" && !/^https?:\/\//.test(value))).toEqual([]);
    expect(/url\((?!#)/.test(html) || html.includes("@import")).toBe(false);
  });

  it("has ids once, and every reference finds its own", () => {
    const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...html.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

it("holds both layouts of a figure as elements of the page", () => {
  const pictures = reportHtml(fileOf("A report")).split('<div class="picture"').slice(1);
  expect(pictures.map((one) => [...one.matchAll(/<div class="(wide|narrow)"><svg[^>]* viewBox="([^"]*)"/g)].map(([, ...is]) => is)))
    .toEqual([1, 2].map(() => [["wide", "0 0 800 500"], ["narrow", "0 0 400 480"]]));
});

it("forbids everything but its own style sheet", () => {
  const html = reportHtml(fileOf("A report"));
  const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'"`,
  );
  expect(html).toContain('<html lang="en-GB">');
});

it("holds numbers as a table, sources with licence and date, the link, and says what is own", () => {
  const html = reportHtml(fileOf("A report & more"));
  expect(html).toContain('<th scope="row">A report &amp; more</th><td class="n">2020</td><td class="n">1,234,567.25</td>');
  expect(html).toContain('<th scope="row">x</th><td class="n">2021</td><td>–</td>');
  expect(html).toContain('<a href="https://stat.example/a?b=1&amp;c=2" rel="noreferrer">');
  expect(html).toContain("Licence: CC0. Retrieved 2026-11-01.");
  expect(html).toContain('<a href="https://example.org/?page=mix&amp;lang=en"');
  expect(html).toContain('<p class="own">With own data</p>');
  expect(html).toContain('aria-label="Alt: A report &amp; more"');
  expect(html).toContain("data version 2026-11-24. <a");
  expect(reportHtml({ ...fileOf("A"), link: null })).not.toContain("Open the live report");
});

it("a figure's ids become its own, and what is data for machines stays out", () => {
  const svg = '<?xml version="1.0"?><svg id="a" aria-labelledby="t"><metadata x="">{"k":1}</metadata><g clip-path="url(#a)"/></svg>';
  expect(inlineSvg(svg, "f1")).toBe('<svg id="f1-a"><g clip-path="url(#f1-a)"/></svg>');
});
